import {
  type Citation,
  type DateMark,
  dayOf,
  daysBetween,
  type EventMark,
  type MarkedArticle,
  type Member,
  oncePerArticle,
  overlaps,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, type Story } from '../story.ts'
import { type Fate, fatesIn, fatesSaid } from './fates.ts'

/** A day that an article gives, and the one that it says others give by mistake. */
type Mistaken = { sentence: SentenceMark; right: DateMark; wrong: DateMark }

/** `It happened on Sunday night and not on Monday`: with those who told it of Monday, where they are found. */
export const mistakenDisputes = (story: Story): Found[] =>
  story.members.flatMap((member) => mistakenIn(member).map((found) => disputeOf(found, member, story)))

const mistakenIn = oncePerArticle((of) => {
  const sentences = marksIn(of, 'sentence').filter((s) => !s.heading && / not /.test(wordsAt(of.article.text, s)))
  return sentences.flatMap((sentence) => {
    if (AHEAD.test(wordsAt(of.article.text, sentence))) return []
    const dates = marksIn(of, 'date')
      .filter((d) => d.type === 'date' || d.type === 'time')
      .filter((d) => overlaps(d, sentence))
    return dates.flatMap((first, i) => pairOf(first, dates[i + 1], of).map((pair) => ({ sentence, ...pair })))
  })
})

/** What is ahead has no day that anybody could be wrong about. */
export const AHEAD = /\b(?:will|would|shall|should|must|may|might|can|could|to be|is due|are due)\b/i
const RATHER_THAN = /^[,;]?(?: [^,;]{1,20})? ?(?:and |but )?not (?:on |in |at )?(?:the )?$/i
const DENIED = /\bnot (?:on |in |at )?(?:the )?$/i
const BUT = /^,? but (?:on |in |at )?(?:the )?$/i

function pairOf(
  first: DateMark,
  second: DateMark | undefined,
  { article }: MarkedArticle,
): Pick<Mistaken, 'right' | 'wrong'>[] {
  if (!second || !areRivals(first, second)) return []
  const between = article.text.slice(first.end, second.start)
  if (RATHER_THAN.test(between)) return [{ right: first, wrong: second }]
  const isDenied = DENIED.test(article.text.slice(Math.max(0, first.start - 12), first.start))
  return isDenied && BUT.test(between) ? [{ right: second, wrong: first }] : []
}

const MOST_DAYS = 31

/** Two days that somebody could take for each other. */
export function areRivals(a: DateMark, b: DateMark): boolean {
  const [x, y] = [dayIn(a), dayIn(b)]
  return x !== undefined && y !== undefined && x !== y && Math.abs(daysBetween(x, y)) <= MOST_DAYS
}

export const dayIn = ({ edtf }: DateMark) => (edtf ? dayOf(edtf) : undefined)

function disputeOf({ sentence, right, wrong }: Mistaken, member: Member, story: Story): Found {
  const { text } = member.article
  const own =
    right.start < wrong.start ? { start: sentence.start, end: right.end } : { start: right.start, end: sentence.end }
  const [first = citeIn(member, wrong), ...rest] = toldOf(dayIn(wrong)!, sentence, member, story)
  return {
    by: 'one event, and a day that one source denies to be its day',
    kind: 'date',
    about: `the day of: ${wordsAt(text, sentence)}`,
    sides: [
      { value: dayIn(right)!, citations: [citeIn(member, own)] },
      { value: dayIn(wrong)!, citations: [first, ...rest] },
    ],
  }
}

const SHARED = 2

/** The sentences of other articles that tell on the day that is denied what a sentence tells, or what befell somebody so. */
export function toldOf(
  day: string,
  said: Pick<SentenceMark, 'words'> & Span,
  member: Member,
  story: Story,
): Citation[] {
  const known = new Set(said.words)
  const fates = new Set(fatesSaid(wordsAt(member.article.text, said)))
  const others = story.members.filter((other) => other !== member)
  return others.flatMap((other) => {
    const befell = fatesIn(other).filter((f) => f.day === day && fates.has(f.fate) && isNamed(f, member))
    const told = marksIn(other, 'event').filter((e) => e.status === 'happened' && dayOf(e.when?.edtf ?? '') === day)
    return marksIn(other, 'sentence')
      .filter((s) => befell.some((f) => f.place.sentence === s) || told.some((e) => isAlike(e, s, known)))
      .map((s) => citeIn(other, s))
  })
}

const isNamed = ({ person }: Fate, { article }: Member) => article.text.includes(person)

const isAlike = (event: EventMark, sentence: SentenceMark, known: ReadonlySet<string>) =>
  overlaps(event.sentence, sentence) && sentence.words.filter((w) => known.has(w)).length >= SHARED
