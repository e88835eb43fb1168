import { dateIn } from './dates.ts'
import type { Claim, Draft, Piece } from './draft.ts'
import { isBody } from './shape.ts'
import { oneLine } from './white.ts'

const NAME = "(?:[dlO]['’])?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*"
const PARTICLE =
  "de|da|das|do|dos|del|della|der|den|van|von|zu|zur|af|ter|ten|al|el|bin|ben|ibn|bint|abu|la|le|di|du|y|e|'t"
const PERSON = new RegExp(`^${NAME}(?: (?:${NAME}|${PARTICLE})){0,4}$`, 'u')
const BYLINE =
  /^(?:by|(?:words|written|reported|story|text|posted|published|report) by|authors?|byline|reporters?|writers?)(?:\s*:)?\s+(?=\p{Lu})/iu
// "| The Tide", " - 6 Jan", " in Geneva", " for The Tide", " (AP)", " Jan 6", " 2 days", " @berg", " berg@tide.example", "10:31 am"
const BEHIND =
  /\s+[|•·–—-]\s+|\s*[|•·]\s*|\s+(?:in|on|for|of|at|from|via)\s+(?=\p{Lu})|\s*\(|,?\s+(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|,?\s+\d|,?\s+@|\s+[\w.+-]+@|\s+(?:last )?(?:updated|published|posted)\b/iu
// Anna Berg, Political Correspondent; Staff Reports
const JOB =
  /\b(?:writers?|reporters?|reports?|editors?|editorial|correspondents?|staff|desk|team|bureau|contributors?|columnists?|producers?|analysts?|guest|admin)\b/i
// What stands where names stand and is none: "Read more", "About the author", "Breaking News"
const NOBODY =
  /^(?:by|about|read|view|see|more|share|follow|all|posts?|articles?|latest|related|subscribe|sign|log|contact|e-?mail|bio(?:graphy)?|profile|twitter|facebook|instagram|linkedin|comments?|topics?|breaking|live|home|published|updated|last|print|save|listen)\b|\b(?:news|authors?|profile)$/i
const DESK = /^\(?reporting by ([^;)]+)/i
// Anna Berg, Geneva: between the title and the text
const NAME_AND_PLACE = new RegExp(`^(${NAME}(?: ${NAME}){1,3}), ${NAME}(?: ${NAME}){0,2}$`, 'u')
const MODIFIED = /^(?:last |recently )?(?:updated?|modified|edited|revised|changed)\b/i
const PUBLISHED = /^(?:first )?(?:published|posted|issued|released|created|date|publication date)\b/i
const ONLY_DATE =
  /^(?:\p{L}{3,9}(?:-feira)?\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.|º|er)?(?: de)? \p{L}{3,10}\.?,?(?: de)? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{4}年)/u
// GENEVA, 6 January 2026 (Agency) - · Kyiv, Jan. 6, 2026 —
const DATELINE =
  /^[\p{Lu}][\p{L} .,'’()/-]{1,40}?[,(] ?((?:\d{1,2} )?\p{L}{3,9}\.? (?:\d{1,2}, ?)?\d{4})\)?(?: \([^)]{2,40}\))? ?[–—:-]/u

/** The people a byline names: "By Anna Berg and Carl Dorn in Geneva" gives two. Empty where it names none. */
export function peopleIn(line: string): string[] {
  const words = oneLine(line.replace(BYLINE, '')).split(BEHIND, 1)[0]!
  const names = words.split(/\s*[,;&/]\s*|\s+(?:and|with)\s+/).map((n) => n.replace(/^(?:by|and|with)\s+/i, '').trim())
  const people = names.filter((n) => PERSON.test(n) && n.length <= 60 && !JOB.test(n) && !NOBODY.test(n))
  return [...new Set(people.filter((n, i) => i === 0 || n.includes(' ')))]
}

/**
 * The day that a line beside a title gives: "6 January 2026", "Published: Jan 6, 2026", "example.org January 6, 2026".
 * What says when the text was changed does not count.
 */
export function dateOfLine(text: string): string | undefined {
  if (text.length > 120 || MODIFIED.test(text)) return undefined
  const named = PUBLISHED.test(text) || ONLY_DATE.test(text) || BYLINE.test(text)
  if (!named && text.split(' ').length > 7) return undefined
  return dateIn(text.split(/[;|,•·(]?\s*(?:last )?(?:updated|modified)\b/i, 1)[0]!)
}

/** True for a line that holds a date and little else. */
export const isDateLine = (text: string): boolean => text.length < 40 && ONLY_DATE.test(text)

/** Takes the lines before the body that say who wrote it and when, and the date of its dateline. */
export function takeCredits(draft: Draft): Draft {
  const body = draft.pieces.findIndex((p) => isBody(p.text))
  const head = body < 0 ? draft.pieces.length : body
  const byline: string[] = []
  const claims: Claim[] = []
  const taken = new Set<Piece>()
  const dated = draft.pieces.filter((p) => isDateLine(p.text)).length
  for (const [i, piece] of draft.pieces.slice(0, head).entries()) {
    const people = bylineIn(piece.text, i > 0 && i >= head - 3)
    const date = dated > 2 ? undefined : dateOfLine(piece.text)
    if (date) claims.push({ edtf: date, basis: 'dateline' })
    byline.push(...people)
    if (people.length > 0) taken.add(piece)
  }
  const opening = DATELINE.exec(draft.pieces[head]?.text ?? '')?.[1]
  const opened = opening && dateIn(opening)
  if (opened) claims.push({ edtf: opened, basis: 'dateline' })
  if (byline.length === 0) byline.push(...deskCredit(draft.pieces))
  return withCredits(draft, byline, claims, taken)
}

/** The people of a line that is a byline: by its words, or, a little `before` the text, by its form. */
function bylineIn(text: string, before: boolean): string[] {
  if (text.length > 200) return []
  if (BYLINE.test(text)) return peopleIn(text)
  const named = before ? NAME_AND_PLACE.exec(text) : null
  return named ? peopleIn(named[1]!) : []
}

/** The people that a wire names at the end: "(Reporting by Anna Berg; editing by Carl Dorn)". */
function deskCredit(pieces: readonly Piece[]): string[] {
  const line = pieces.slice(-4).find((p) => p.text.length <= 200 && DESK.test(p.text))
  return line ? peopleIn(DESK.exec(line.text)![1]!) : []
}

function withCredits(draft: Draft, byline: string[], claims: Claim[], taken: Set<Piece>): Draft {
  const { facts } = draft
  return {
    ...draft,
    pieces: draft.pieces.filter((p) => !taken.has(p)),
    removed: [...draft.removed, ...[...taken].map((p) => p.text)],
    facts: {
      ...facts,
      byline: facts.byline.length > 0 ? facts.byline : [...new Set(byline)],
      claims: [...facts.claims, ...claims],
    },
  }
}
