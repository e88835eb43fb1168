import type { Story } from '../story.ts'
import type { Amount } from './amounts.ts'
import { meet, namedIn } from './passages.ts'

/**
 * True where two sentences count two things, however alike their words: at other hours, over another length of time, or
 * what others did (`Tarland handed over 84 prisoners`, `Ilvany handed over 79 prisoners`).
 */
export function countTwoThings(a: Amount, b: Amount, story: Story): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (RUNNING.test(x) !== RUNNING.test(y)) return true
  const [one, other] = [hoursIn(x), hoursIn(y)]
  return (one.size > 0 && other.size > 0 && !meet(one, other)) || doneByOthers(a, b, story)
}

const wordsOf = ({ figure }: Amount) => figure.line.citations[0].exact

/** `since May`, `so far`, `in the week to Monday`, `over the past two days`: a count that runs. */
const RUNNING =
  /\b(?:since|so far|to date|this (?:week|month|year))\b|\b(?:in|over|during|within|for) (?:(?:the|its|his|their|last|past|first|previous|whole|entire|next|coming|about|nearly|some|two|three|four|five|six|seven|eight|nine|ten|\d+) )+(?:hours?|days?|weeks?|months?|years?)\b/i

const HOURS: [string, RegExp][] = [
  ['morning', /\b(?:dawn|mornings?)\b/i],
  ['afternoon', /\b(?:noon|midday|afternoons?)\b/i],
  ['night', /\b(?:dusk|evenings?|nights?|overnight|midnight)\b/i],
]

const hoursIn = (words: string) => new Set(HOURS.flatMap(([hour, said]) => (said.test(words) ? [hour] : [])))

/** Who acts, or where it happened, is named before the number in both sentences, and nobody of the one in the other. */
function doneByOthers(a: Amount, b: Amount, story: Story): boolean {
  const [one, other] = [namedBefore(a, story), namedBefore(b, story)]
  return one.size > 0 && other.size > 0 && !meet(one, other)
}

/** Who is named before a number, besides those who only tell it: `Police in Harl said |Ilvany had freed 84 prisoners`. */
function namedBefore({ member, figure }: Amount, story: Story): Set<string> {
  const { start, exact } = figure.line.citations[0]
  const ahead = exact.slice(0, Math.max(0, exact.indexOf(figure.about)))
  const told = TOLD.exec(ahead)?.[0].length ?? 0
  return namedIn(member, { start: start + told, end: start + ahead.length }, story)
}

/** `By the count of the union`, `The army said on Tuesday that`; not where who tells it did it: `The army said it had freed`. */
const TOLD =
  /^(?:According to|By the \p{L}+ of)\b[^,]*|^.*?\b(?:said|says|told \p{L}+|counted|reported|confirmed|announced|estimated|recorded|found)\b(?!(?: on \p{Lu}\p{L}+)?(?: that)? (?:it|they|he|she)\b)/u
