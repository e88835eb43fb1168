import type { DateMark, RelativeDate } from '../record/index.ts'
import { anchored } from './dates/anchor.ts'
import { clocks } from './dates/clock.ts'
import { durations } from './dates/duration.ts'
import { events } from './dates/event.ts'
import { months, years } from './dates/explicit.ts'
import { holidays } from './dates/holiday.ts'
import { joiners } from './dates/join.ts'
import { type Lexed, lex } from './dates/lexicon.ts'
import { lookalikes } from './dates/lookalike.ts'
import { numeric } from './dates/numeric.ts'
import { type Family, type Match, matchesIn } from './dates/pattern.ts'
import { quarters } from './dates/quarter.ts'
import { relatives } from './dates/relative.ts'
import { directionAt } from './dates/tense.ts'
import { edtfOf } from './dates/timex.ts'
import { vagues } from './dates/vague.ts'
import { weekdays } from './dates/weekday.ts'
import type { Draft, Finder, MarkedSentence } from './draft.ts'

export { resolve } from './dates/anchor.ts'

/** All families of rules, in the order they run: the first rule to match keeps its words. */
const families: Family[] = [
  ...lookalikes,
  ...months,
  ...numeric,
  ...holidays,
  ...weekdays,
  ...events,
  ...quarters,
  ...relatives,
  ...durations,
  ...clocks,
  ...years,
  ...vagues,
]

/** Finds the dates, times, durations and repeated times of an article (TimeML's TIMEX3), in reading order. */
export const dates: Finder = (draft) => {
  const told: DateMark[] = []
  for (const sentence of draft.sentences) told.push(...datesIn(sentence, draft, told))
  return told
}

function datesIn(sentence: MarkedSentence, draft: Draft, told: DateMark[]): DateMark[] {
  const lexed = lex(sentence)
  if (lexed === undefined) return []
  const proposed = matchesIn(lexed, families).sort((a, b) => a.from - b.from)
  const matches = joiners.reduce((found, join) => join(found, lexed), proposed)
  const found: DateMark[] = []
  for (const match of matches) {
    const mark = markOf(match, lexed)
    found.push(anchored(mark, draft.article.published?.edtf ?? null, [...told.slice(-20), ...found]))
  }
  return found
}

function markOf({ from, to, rule, reading }: Match, { tokens }: Lexed): DateMark {
  const direction = reading.byTense ? directionAt(tokens, from, to) : undefined
  const edtf = edtfOf(reading.timex)
  return {
    kind: 'date',
    by: rule,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
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

const pick = (seen: RelativeDate['direction'] | undefined, { unit, direction }: RelativeDate) =>
  seen === undefined ? direction : seen === 'either' && unit !== 'year' ? 'past' : seen
