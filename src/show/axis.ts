import { daysOf, type Event } from '../record/index.ts'

/** A stretch of days counted from 1970, half-open; an end may lie open. */
export type Stretch = { from: number; to: number }

const DAY = 86_400_000

/** The day of a date as a number. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / DAY)

/** All the days that a date can mean, or undefined where it names none: a month is as long as a month. */
export function stretchOf(edtf: string): Stretch | undefined {
  const days = daysOf(edtf)
  if (!days || (days.from === '' && days.to === '')) return undefined
  const from = days.from === '' ? Number.NEGATIVE_INFINITY : dayNumber(days.from)
  const to = days.to === '' ? Number.POSITIVE_INFINITY : dayNumber(days.to) + 1
  return { from, to }
}

/** The shortest stretch that holds them all; open ends count for nothing. */
export function around(stretches: readonly Stretch[]): Stretch | undefined {
  const ends = stretches.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)
  return ends.length === 0 ? undefined : { from: least(ends), to: -least(ends.map((end) => -end)) }
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))

/** An event on the axis: where it begins, how wide it is and in which lane of its kind, in units of the drawing. */
export type Placed = { event: Event; x: number; width: number; lane: number; band: boolean }

/** How wide a day is drawn at least, and how far apart two things in one lane stand. */
const DOT = 8
const GAP = 2

/** Events in lanes, so that none lies on another. A band is as wide as its dates leave it open, a day is a dot. */
export function placed(events: readonly Event[], within: Stretch, width: number): Placed[] {
  const x = (day: number) => ((Math.min(Math.max(day, within.from), within.to) - within.from) / size(within)) * width
  const ends: number[] = []
  return events
    .flatMap((event) => {
      const stretch = stretchOf(event.when.edtf)
      return stretch && overlaps(stretch, within) ? [{ event, stretch }] : []
    })
    .sort((a, b) => a.stretch.from - b.stretch.from || a.stretch.to - b.stretch.to)
    .map(({ event, stretch }) => {
      const band = size(stretch) > 1
      const span = band ? Math.max(DOT, x(stretch.to) - x(stretch.from)) : DOT
      const start = Math.min(band ? x(stretch.from) : x(stretch.from + 0.5) - DOT / 2, width - span)
      const free = ends.findIndex((end) => end + GAP <= start)
      const lane = free === -1 ? ends.length : free
      ends[lane] = start + span
      return { event, x: start, width: span, lane, band }
    })
}

const size = ({ from, to }: Stretch) => to - from
const overlaps = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to

/** How many of these days fall into each of so many equal parts of a stretch. */
export function density(days: readonly number[], within: Stretch, parts: number): number[] {
  const counts = new Array<number>(parts).fill(0)
  for (const day of days) {
    const part = Math.floor(((day - within.from) / size(within)) * parts)
    if (part >= 0 && part < parts) counts[part]! += 1
  }
  return counts
}
