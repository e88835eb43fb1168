import { daysOf, type RelativeDate } from '../../record/index.ts'
import { type Day, dayIn } from './calendar.ts'
import { edtfOf } from './timex.ts'

// News leaves out the year of what is close. The tense decides, but not for a date many times as far away: an offer
// that "was extended to Nov. 16" in October runs to the coming November. Where the tense says nothing, rather back.
const AGAINST_TENSE = 5
const AGAINST_PAST = 3

/** Of some values, the earliest first, the one that words looking in a direction mean, seen from a day. */
export function nearest(values: string[], anchor: Day, { direction, strict }: RelativeDate): string {
  const gaps = values.map((value) => gapOf(value, anchor))
  const now = gaps.indexOf(0)
  if (now >= 0 && !strict) return values[now]!
  const back = gaps.findLastIndex((gap) => gap < 0)
  const ahead = gaps.findIndex((gap) => gap > 0)
  const [along, against] = direction === 'future' ? [ahead, back] : [back, ahead]
  if (along < 0 || against < 0 || strict) return values[along < 0 ? against : along]!
  const limit = direction === 'either' ? AGAINST_PAST : AGAINST_TENSE
  return values[Math.abs(gaps[along]!) > limit * Math.abs(gaps[against]!) ? against : along]!
}

// Days from the anchor to the nearer end of what a value covers; 0 when it covers the anchor.
function gapOf(value: string, anchor: Day): number {
  const [from, to] = endsOf(value)
  return from === undefined || to === undefined
    ? Number.NEGATIVE_INFINITY
    : from > anchor
      ? from - anchor
      : to < anchor
        ? to - anchor
        : 0
}

function endsOf(value: string): [Day | undefined, Day | undefined] {
  if (value.length === 10) return [dayIn(value), dayIn(value)]
  const days = daysOf(edtfOf(value) ?? '')
  return days === undefined ? [undefined, undefined] : [dayIn(days.from), dayIn(days.to)]
}
