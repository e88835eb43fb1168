import {
  type Citation,
  type DateMark,
  dayOf,
  daysBetween,
  type MarkedArticle,
  type Member,
  oncePerArticle,
  overlaps,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import { oncePerSentence } from '../kept.ts'
import { marksIn, sentencesAt } from '../lines/inside.ts'
import { citeIn, memberOf, type Story } from '../story.ts'

/** A sentence in which a pattern was found, with the day it speaks of, if one is known. */
export type Passage = {
  member: Member
  sentence: SentenceMark
  text: string
  day: string | undefined
  stated: boolean // the day is said, and not only that of the article
  dates: DateMark[] // those that are days, months or years, in the order they stand
}

/** A passage, whichever story tells its article. */
export type Place = Omit<Passage, 'member'>

/** Finds the sentences and headings of a story that match every pattern. */
export function passagesWith(...patterns: RegExp[]): (story: Story) => Passage[] {
  const find = readingsWith(patterns, () => [{}])
  return (story) => find(story).map(({ passage }) => passage)
}

/** Reads something out of the sentences and headings of a story that match every pattern; each article is read once. */
export function readingsWith<Reading>(
  patterns: readonly RegExp[],
  read: (found: Place) => Reading[],
): (story: Story) => (Reading & { passage: Passage })[] {
  const readingsOf = oncePerArticle((of) =>
    placesIn(of, patterns).flatMap((found) => read(found).map((reading) => ({ found, reading }))),
  )
  return ({ members }) =>
    members.flatMap((member) =>
      readingsOf(member).map(({ found, reading }) => ({ ...reading, passage: { member, ...found } })),
    )
}

/** The sentences and headings of an article that match every pattern; whole articles without the words are passed over. */
export function placesIn(of: MarkedArticle, patterns: readonly RegExp[]): Place[] {
  const { text } = of.article
  if (!matchAll(text, patterns)) return []
  return marksIn(of, 'sentence')
    .filter((s) => matchAll(wordsAt(text, s), patterns))
    .map((s) => foundAt(of, s))
}

const matchAll = (words: string, patterns: readonly RegExp[]) => patterns.every((pattern) => pattern.test(words))

const foundAt = oncePerSentence((of, sentence): Place => {
  const dates = momentsOf(of).filter((d) => overlaps(d, sentence))
  const said = saidDay(dates)
  const day = said ?? dayOf(of.article.published?.edtf ?? '')
  return { sentence, text: wordsAt(of.article.text, sentence), day, stated: said !== undefined, dates }
})

/** The dates of an article that are moments and known. */
const momentsOf = oncePerArticle((of) =>
  marksIn(of, 'date').filter((d) => (d.type === 'date' || d.type === 'time') && d.edtf !== null),
)

/** The sentence that a citation begins in. */
export function passageAt(story: Story, { article, start }: Citation): Passage | undefined {
  const member = memberOf(story, article)
  const [sentence] = member ? sentencesAt(member, { start, end: start + 1 }) : []
  return sentence && { member: member!, ...foundAt(member!, sentence) }
}

/** The day of the entry, or the one day of the sentence. */
function saidDay(dates: readonly DateMark[]): string | undefined {
  const days = dates.filter((d) => dayOf(d.edtf!) !== undefined && d.role !== 'since' && d.role !== 'until')
  const entry = days.find((d) => d.role === 'entry')
  const said = entry ?? (days.length === 1 ? days[0] : undefined)
  return said && dayOf(said.edtf!)
}

/** Days between two passages; none inside one article that does not say, beyond all where two articles do not. */
export function daysApart(a: Passage, b: Passage): number {
  if (a.day && b.day) return Math.abs(daysBetween(a.day, b.day))
  return a.member === b.member ? 0 : Number.POSITIVE_INFINITY
}

/** The article that a text is told by: a copy is told by the one it copies. */
export const familyOf = ({ article, origin }: Member): string => origin?.of ?? article.id

/** Everybody named in a span: as an entity of the story, and the country of each where it is known. */
export function namedIn(member: Member, span: Span, story: Story): Set<string> {
  const named = marksIn(member, 'name').filter((m) => overlaps(m, span))
  return new Set(
    named.flatMap((m) => {
      const who = story.who({ name: m.name, type: m.type, span: m })
      return who ? [who.entity, ...(story.countryOf(who) ? [story.countryOf(who)!.entity] : [])] : []
    }),
  )
}

export const citePassage = ({ member, sentence }: Passage): Citation => citeIn(member, sentence)

/** True when two sets have a member in common. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const x of a) if (b.has(x)) return true
  return false
}

/** True when two sets have a member in common, or one of them is empty. */
export const mayMeet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === 0 || b.size === 0 || meet(a, b)

/** A day (`YYYY-MM-DD`) as a number: 0 is 1 January 1970. */
export const numbered = (day: string): number => Date.parse(day) / 86_400_000

/** What happens at night belongs to two days. */
export const atNight = ({ text }: { text: string }): boolean =>
  /\b(?:night|overnight|midnight|early hours|before dawn)\b/i.test(text)
