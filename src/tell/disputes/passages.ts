import {
  type Citation,
  type DateMark,
  dayOf,
  daysBetween,
  type Member,
  overlaps,
  type SentenceMark,
  type Span,
} from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, type Story } from '../story.ts'

/** A sentence in which a pattern was found, with the day it speaks of, if one is known. */
export type Passage = {
  member: Member
  sentence: SentenceMark
  text: string
  day: string | undefined
  stated: boolean // the day is said, and not only that of the article
  dates: DateMark[] // those that are days, months or years, in the order they stand
}

/** The sentences and headings of a story whose words match, whole articles without the words being passed over. */
export function passagesWith({ members }: Story, pattern: RegExp): Passage[] {
  return members.filter(({ article }) => pattern.test(article.text)).flatMap((member) => passagesIn(member, pattern))
}

function passagesIn(member: Member, pattern: RegExp): Passage[] {
  const { text } = member.article
  const dates = datesOf(member)
  return marksIn(member, 'sentence')
    .filter((s) => pattern.test(text.slice(s.start, s.end)))
    .map((sentence) => passageOf(member, sentence, dates))
}

/** The dates of an article that are moments and known. */
const datesOf = (member: Member) =>
  marksIn(member, 'date').filter((d) => (d.type === 'date' || d.type === 'time') && d.edtf !== null)

function passageOf(member: Member, sentence: SentenceMark, all: readonly DateMark[]): Passage {
  const dates = all.filter((d) => overlaps(d, sentence))
  const said = saidDay(dates)
  const text = member.article.text.slice(sentence.start, sentence.end)
  const day = said ?? dayOf(member.article.published?.edtf ?? '')
  return { member, sentence, text, day, stated: said !== undefined, dates }
}

/** The sentence that a citation begins in. */
export function passageAt({ members }: Story, { article, start }: Citation): Passage | undefined {
  const member = members.find((m) => m.article.id === article)
  const sentence = member && marksIn(member, 'sentence').find((s) => s.start <= start && start < s.end)
  return sentence && passageOf(member, sentence, datesOf(member))
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

/** True when two sets have a member in common, or one of them is empty. */
export function mayMeet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((x) => b.has(x))
}

/** What happens at night belongs to two days. */
export const atNight = ({ text }: { text: string }): boolean =>
  /\b(?:night|overnight|midnight|early hours|before dawn)\b/i.test(text)
