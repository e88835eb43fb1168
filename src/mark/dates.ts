import type { DateMark, RelativeDate } from '../record/index.ts'
import { clocks } from './dates/clock.ts'
import { durations } from './dates/duration.ts'
import { events } from './dates/event.ts'
import { months, years } from './dates/explicit.ts'
import { ground } from './dates/ground.ts'
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

const pick = (seen: RelativeDate['direction'] | undefined, relative: RelativeDate) =>
  seen === undefined ? relative.direction : seen === 'either' ? 'past' : seen

function anchored(mark: DateMark, published: string | null, told: readonly DateMark[]): DateMark {
  if (mark.relative === null || mark.edtf !== null) return mark
  if (mark.relative.anchor === 'published') return published === null ? mark : resolve(mark, published)
  for (let i = told.length - 1; i >= 0; i--) {
    const timex = told[i]!.type === 'date' || told[i]!.type === 'time' ? told[i]!.timex : ''
    const value = ground(mark.timex, mark.relative, timex)
    if (value !== undefined && edtfOf(value) !== null) return settled(mark, value)
  }
  return mark
}

/**
 * Resolves a date that is relative to the publication of its article, once that day is known (ISO 8601; the day is
 * that of the zone it is written in). Other marks, and those already resolved, come back as they are.
 */
export function resolve(mark: DateMark, published: string): DateMark {
  if (mark.edtf !== null || mark.relative === null || mark.relative.anchor !== 'published') return mark
  const value = ground(mark.timex, mark.relative, published)
  return value === undefined ? mark : settled(mark, value)
}

const PARTS = ['year', 'month', 'day'] as const

function settled(mark: DateMark, timex: string): DateMark {
  const edtf = edtfOf(timex)
  if (edtf === null) return { ...mark, timex }
  const depth = edtf.split('/')[0]!.slice(0, 10).split('-').length
  const implied = PARTS.slice(0, depth).filter((part) => !mark.certain.includes(part))
  return { ...mark, timex, edtf, basis: 'resolved', implied }
}
