import type { Member } from '../../record/index.ts'
import { dayAt, numberOf, publishedOn, type Sentence } from './sentences.ts'

/** What speaks for a day; the names are those of the model. */
export const DAY_FEATURES = ['told', 'happened', 'recalled', 'remembered', 'midway'] as const
export type DayFeatures = Record<(typeof DAY_FEATURES)[number], number>
export type Day = { day: number; features: DayFeatures }

/** From which day to which a timeline may go, both included; `YYYY-MM-DD`. */
export type Bounds = { from: string; to: string }

/** How long after a day an article comes out, from and to, in days. */
type Delay = readonly [number, number]

const MIDWAY: readonly Delay[] = [
  [3, 4],
  [5, 7],
]
const RECALLED = 8 // days after
const REMEMBERED = 31
const [SILENT, FEWEST] = [0.05, 2] // of all articles, and in a small story: so many more are taken to have been silent

/** An article that names a day: how long after that day it came out, and whether it tells an event that happened then. */
type Telling = { delay: number; happened: boolean }

/**
 * All days that a story names or that it was reported on, with what speaks for each. Articles that name a day are
 * counted (Gholipour Ghalandari and Ifrim 2020), but a day that articles of later weeks come back to counts more; and
 * they are set against all articles that could have come back to it, many for the first days, few for the last ones.
 */
export function daysOf(members: readonly Member[], sentences: readonly Sentence[], bounds: Bounds | undefined): Day[] {
  const reports = members.map(publishedOn).filter((day) => day !== undefined)
  const told = tellingsByDay(sentences, members)
  const days = [...new Set([...told.keys(), ...reports])].filter(inside(bounds)).sort((a, b) => a - b)
  const within = countIn(reports.sort((a, b) => a - b))
  const tellings = new Map(days.map((day) => [day, told.get(day) ?? []]))
  const excess = excessOver(tellings, within)
  const silent = Math.max(FEWEST, SILENT * members.length)
  return days.map((day) => {
    const own = tellings.get(day)!
    const backTo = (least: number) =>
      Math.log((seenIn(own, [least, Infinity]) + 0.5) / (within(day + least, Infinity) + silent))
    const features = {
      told: Math.log(1 + own.length),
      happened: Math.log(1 + own.filter((t) => t.happened).length),
      recalled: backTo(RECALLED),
      remembered: backTo(REMEMBERED),
      midway: excess(day),
    }
    return { day, features }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function inside(bounds: Bounds | undefined): (day: number) => boolean {
  if (!bounds) return () => true
  const [from, to] = [numberOf(bounds.from), numberOf(bounds.to)]
  return (day) => day >= from && day <= to
}

/** For each day the articles that name it; copies count with their origin. */
function tellingsByDay(sentences: readonly Sentence[], members: readonly Member[]): Map<number, Telling[]> {
  const told = new Map<number, Map<string, Telling>>()
  const origins = new Map(members.map(({ article, origin }) => [article, origin?.of ?? article.id]))
  for (const { days, member, published, events } of sentences) {
    for (const { day } of days) {
      const tellings = told.get(day) ?? new Map<string, Telling>()
      told.set(day, tellings)
      const happened = events.some((e) => e.status === 'happened' && e.when?.edtf === dayAt(day))
      const origin = origins.get(member.article)!
      const known = tellings.get(origin)
      if (known) known.happened ||= happened
      else tellings.set(origin, { delay: (published ?? Number.NaN) - day, happened })
    }
  }
  return new Map([...told].map(([day, tellings]) => [day, [...tellings.values()]]))
}

const seenIn = (tellings: readonly Telling[], [from, to]: Delay): number =>
  tellings.filter(({ delay }) => delay >= from && delay <= to).length

/** Counts the reports from one day to another, both included, by two binary searches. */
function countIn(reports: readonly number[]): (from: number, to: number) => number {
  const before = (day: number) => {
    let [low, high] = [0, reports.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (reports[middle]! < day) low = middle + 1
      else high = middle
    }
    return low
  }
  return (from, to) => before(to + 1) - before(from)
}

/** How many more articles name a day some days later than would if all days were named alike. */
function excessOver(
  tellings: ReadonlyMap<number, readonly Telling[]>,
  within: (from: number, to: number) => number,
): (day: number) => number {
  const could = (day: number, [from, to]: Delay) => within(day + from, day + to)
  const shares = MIDWAY.map((delay) => {
    const seen = sum([...tellings.values()].map((own) => seenIn(own, delay)))
    return seen / (1 + sum([...tellings.keys()].map((day) => could(day, delay))))
  })
  return (day) => {
    const seen = sum(MIDWAY.map((delay) => seenIn(tellings.get(day)!, delay)))
    const awaited = sum(MIDWAY.map((delay, i) => shares[i]! * could(day, delay)))
    return Math.log((seen + 1) / (awaited + 1))
  }
}
