import { dayOf } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import type { Story } from '../story.ts'
import { citePassage, type Place, readingsWith } from './passages.ts'
import { lastingKind, numberOf, ORDINAL } from './words.ts'

/**
 * One anniversary put on two days of one year. It is a day by its nature, so that this is a dispute even inside one article,
 * as in a digest that quotes several. Not: `two days before the tenth anniversary`.
 */
export function anniversaryDisputes(story: Story): Found[] {
  const told = markedIn(story)
  const pairs = told.flatMap((a, i) => told.slice(i + 1).map((b) => [a, b] as const))
  const pair = pairs.find(([a, b]) => a.day !== b.day && isSame(a, b))
  if (!pair) return []
  const [a] = pair
  const same = told.filter((t) => isSame(a, t))
  const days = [...new Set(same.map((t) => t.day))].sort()
  return [
    {
      by: 'one anniversary, different days beside it',
      kind: 'date',
      about: `the day of the ${a.words}`,
      sides: days.map((value) => {
        const [first, ...rest] = same.filter((t) => t.day === value).map((t) => citePassage(t.passage))
        return { value, citations: [first!, ...rest] }
      }),
    },
  ]
}

const markedIn = readingsWith([/\banniversary\b/], (found) => anniversaryIn(found))

type Anniversary = { number: number; thing: string; words: string; day: string }

const isSame = (a: Anniversary, b: Anniversary) =>
  a.number === b.number && a.thing === b.thing && a.day.slice(0, 4) === b.day.slice(0, 4)

const OF = new RegExp(
  `(${ORDINAL}) anniversary of (?:the |its |their |his |her )?(?:[\\p{L}-]+ )??([\\p{L}-]+)(?= on\\b|[,.;]|$| )`,
  'iu',
)
const OWN = new RegExp(`([\\p{L}-]+)[’']s? (${ORDINAL}) anniversary`, 'iu')
const NOT_THEN =
  /\b(?:ahead of|before|after|eve of|prior to|days? (?:from|of)|weeks?|month|early|approach\w*|upcoming|coming)\b/i

function anniversaryIn(found: Place): Anniversary[] {
  const { text } = found
  const own = OWN.exec(text)
  const match = own ?? OF.exec(text)
  if (!match) return []
  const [number, thing] = own ? [own[2]!, own[1]!] : [match[1]!, match[2]!]
  const near = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 20)
  const day = NOT_THEN.test(near) ? undefined : dayBeside(found, match.index, match.index + match[0].length)
  const kind = lastingKind(thing) ?? thing.toLowerCase()
  return day ? [{ number: numberOf(number), thing: kind, words: match[0], day }] : []
}

/** The day right behind (`anniversary on 12 May`) or before (`On 12 May, the tenth anniversary`). */
function dayBeside({ text, sentence, dates }: Place, from: number, to: number): string | undefined {
  const beside = dates.find((d) => {
    const between =
      d.start - sentence.start >= to
        ? text.slice(to, d.start - sentence.start)
        : text.slice(d.end - sentence.start, from)
    return d.start - sentence.start >= to
      ? /^(?: of [^,;]{0,30})?,?(?: falls| fell)? ?(?:on )?$/.test(between)
      : LEADS.test(between)
  })
  return beside && dayOf(beside.edtf!)
}

const LEADS = /^[\s,–—-]*(?:(?:on|is|was|marks|marked|the) )*$/i
