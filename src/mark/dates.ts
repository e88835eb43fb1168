import type { DateMark, RelativeDate } from '../record/index.ts'
import { anchored, type Told } from './dates/anchor.ts'
import { away } from './dates/away.ts'
import { clocks } from './dates/clock.ts'
import { deictics } from './dates/deictic.ts'
import { durations } from './dates/duration.ts'
import { events } from './dates/event.ts'
import { months, years } from './dates/explicit.ts'
import { holidays, monthFeasts } from './dates/holiday.ts'
import { joiners } from './dates/join.ts'
import { type Lexed, lex } from './dates/lex.ts'
import type { Direction } from './dates/look.ts'
import { lookalikes } from './dates/lookalike.ts'
import { numeric } from './dates/numeric.ts'
import { type Family, family, type Match, matchesIn } from './dates/pattern.ts'
import { presentUnits } from './dates/present.ts'
import { quarters } from './dates/quarter.ts'
import { type Entry, entryOf, inEntry, roleOf } from './dates/role.ts'
import { settleSlashed } from './dates/slashed.ts'
import { directionAt, isAttributive } from './dates/tense.ts'
import { edtfOf } from './dates/timex.ts'
import { turnedUnits } from './dates/turned.ts'
import { vagues } from './dates/vague.ts'
import { monthWeekdays, weekdays } from './dates/weekday.ts'
import type { Draft, Finder, MarkedSentence } from './draft.ts'
import type { Token } from './language.ts'

export { resolve } from './dates/anchor.ts'

/** All families of rules, in the order they run: the first rule to match keeps its words. */
const families: Family[] = [
  lookalikes,
  monthWeekdays,
  monthFeasts,
  months,
  numeric,
  holidays,
  weekdays,
  events,
  quarters,
  deictics,
  turnedUnits,
  away,
  presentUnits,
  durations,
  clocks,
  years,
  vagues,
].map(family)

/**
 * Finds the dates, times, durations and repeated times of an article (TimeML's TIMEX3), in reading order. Without a
 * publication date what is relative to it stays without a date; `resolve` gives it one later.
 */
export const dates: Finder = (draft) => {
  const told: Told = { marks: [], names: new Set() }
  let entry: Entry | undefined
  for (const sentence of draft.sentences) {
    if (entry !== undefined && !holds(entry, sentence)) entry = undefined
    for (const piece of pieces(sentence)) {
      const lexed = lex(piece)
      if (lexed !== undefined) entry = readSentence(piece, lexed, draft, told, entry)
    }
  }
  return told.marks
}

// No sentence is so long: text without full stops is read in pieces, so that its cost grows with its length alone.
const LONGEST = 400

function pieces(sentence: MarkedSentence): MarkedSentence[] {
  const { tokens } = sentence
  if (tokens.length <= LONGEST) return [sentence]
  const count = Math.ceil(tokens.length / LONGEST)
  return Array.from({ length: count }, (_, i) => ({
    ...sentence,
    tokens: tokens.slice(i * LONGEST, (i + 1) * LONGEST),
  }))
}

const holds = (entry: Entry, { block, heading }: MarkedSentence): boolean =>
  entry.block === block || (entry.heads && !heading)

// Adds the marks of a sentence to those told before, and gives the timeline entry that holds after it.
function readSentence(
  sentence: MarkedSentence,
  lexed: Lexed,
  { article }: Draft,
  told: Told,
  open: Entry | undefined,
): Entry | undefined {
  let entry = open
  const block = article.blocks[sentence.block]!
  for (const match of matchesOf(lexed, article.text)) {
    const found = markOf(match, lexed, sentence.heading)
    const mark = { ...found, role: roleOf(found, article.text, sentence, block, wordBefore(match, lexed)) }
    const day = entry !== undefined && mark.role !== 'entry' ? entry.edtf : (article.published?.edtf ?? null)
    if (found.by === 'that-quarter' && !told.marks.some(isQuarter)) continue
    const placed = anchored(entry !== undefined && mark.role !== 'entry' ? inEntry(mark, entry) : mark, day, told)
    if (namesThing(lexed.tokens, match)) told.names.add(placed)
    told.marks.push(placed)
    entry = entryOf(placed, sentence.block, placed.end >= sentence.end && sentence.end === block.end) ?? entry
  }
  return entry
}

// "the 27 March accord": the date is the name of a thing, and no event is told with it.
const namesThing = (tokens: readonly Token[], { from, to, rule }: Match): boolean =>
  (rule === 'date' || rule === 'month') && isAttributive(tokens, from, to)

// "the quarter" is a date only after one was told; before, it may be a part of a town.
const isQuarter = ({ timex }: DateMark): boolean => /-Q\d$/.test(timex)

function wordBefore({ from }: Match, { tokens }: Lexed): string {
  const before = tokens[from - 1]?.lower ?? ''
  return before === 'the' ? (tokens[from - 2]?.lower ?? '') : before
}

function matchesOf(lexed: Lexed, text: string): Match[] {
  const proposed = matchesIn(lexed, families).sort((a, b) => a.from - b.from)
  return joiners.reduce((found, join) => join(found, lexed), settleSlashed(proposed, lexed, text))
}

function markOf({ from, to, rule, reading }: Match, { tokens }: Lexed, heading: boolean): DateMark {
  const direction = reading.byTense ? directionAt(tokens, from, to, heading) : undefined
  const edtf = edtfOf(reading.timex, rule)
  return {
    kind: 'date',
    by: rule,
    start: tokens[from]!.start,
    end: endOf(tokens[to - 1]!),
    type: reading.type,
    timex: reading.timex,
    edtf,
    basis: edtf === null ? null : 'stated',
    certain: reading.certain,
    implied: [],
    relative: reading.relative && { ...reading.relative, direction: pick(direction, reading.relative) },
    role: 'plain',
  }
}

// The full stop after "5pm" ends the sentence.
const endOf = ({ end, lower }: Token): number => (lower.endsWith('m.') && /\d[ap]m\.$/.test(lower) ? end - 1 : end)

// What was planned is ahead of its telling: for a weekday the nearest one, for a month or a day of one the next.
function pick(seen: Direction | undefined, { unit, direction }: RelativeDate): RelativeDate['direction'] {
  if (seen === undefined) return direction
  if (seen === 'planned') return unit === 'weekday' ? 'either' : 'future'
  return seen === 'either' && unit !== 'year' && unit !== 'weekday' ? 'past' : seen
}
