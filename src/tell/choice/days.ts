import type { Member } from '../../record/index.ts'
import { numberOf, publishedOn, type Sentence } from './sentences.ts'

/** What speaks for a day; the names are those of the model. */
export const DAY_FEATURES = ['told', 'recalled', 'soon', 'midway', 'nextDay'] as const
export type DayFeatures = Record<(typeof DAY_FEATURES)[number], number>
export type Day = { day: number; features: DayFeatures; mentions: number }

/** From which day to which a timeline may go, both included; `YYYY-MM-DD`. */
export type Bounds = { from: string; to: string }

/** How long after a day an article comes out, from and to, in days. */
type Delay = readonly [number, number]

const SOON: readonly Delay[] = [
  [0, 0],
  [1, 1],
  [2, 2],
]
const MIDWAY: readonly Delay[] = [
  [3, 4],
  [5, 7],
]
const LATER = 8
const PRIOR = 0.05 // of all articles: so many more are taken to have been silent

/**
 * All days that a story names or that it was reported on, with what speaks for each. A day that articles of later
 * weeks come back to is a day that matters (Gholipour Ghalandari and Ifrim 2020 count such mentions); here they are
 * set against the articles that could have named it, since early days have many to come and the last ones few.
 */
export function daysOf(members: readonly Member[], sentences: readonly Sentence[], bounds: Bounds | undefined): Day[] {
  const reports = members.map(publishedOn).filter((day) => day !== undefined)
  const told = articlesByDay(sentences, members)
  const days = [...new Set([...told.keys(), ...reports])].filter(inside(bounds)).sort((a, b) => a - b)
  const within = countIn(reports.sort((a, b) => a - b))
  const delays = new Map(days.map((day) => [day, delaysOf(day, told.get(day))]))
  const expected = expectation(delays, within)
  const excess = (day: number, spans: readonly Delay[]) => {
    const [seen, awaited] = [
      sum(spans.map((s) => seenIn(delays.get(day)!, s))),
      sum(spans.map((s) => expected(day, s))),
    ]
    return Math.log((seen + 1) / (awaited + 1))
  }
  return days.map((day) => ({
    day,
    mentions: told.get(day)?.size ?? 0,
    features: {
      told: Math.log(1 + (told.get(day)?.size ?? 0)),
      recalled: recalled(delays.get(day)!, within(day + LATER, Infinity), members.length),
      soon: excess(day, SOON),
      midway: excess(day, MIDWAY),
      nextDay: Math.log(1 + within(day + 1, day + 1)),
    },
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function inside(bounds: Bounds | undefined): (day: number) => boolean {
  if (!bounds) return () => true
  const [from, to] = [numberOf(bounds.from), numberOf(bounds.to)]
  return (day) => day >= from && day <= to
}

/** For each day the articles that name it, by origin, each with its publication: a copy adds nothing. */
function articlesByDay(sentences: readonly Sentence[], members: readonly Member[]): Map<number, Map<string, number>> {
  const told = new Map<number, Map<string, number>>()
  const origins = members.map(({ article, origin }) => origin?.of ?? article.id)
  for (const { days, article, published } of sentences) {
    for (const { day } of days) {
      const articles = told.get(day) ?? new Map<string, number>()
      told.set(day, articles)
      if (!articles.has(origins[article]!)) articles.set(origins[article]!, published ?? Number.NaN)
    }
  }
  return told
}

const delaysOf = (day: number, articles: Map<string, number> | undefined): number[] =>
  [...(articles?.values() ?? [])].map((published) => published - day)

const seenIn = (delays: readonly number[], [from, to]: Delay): number =>
  delays.filter((d) => d >= from && d <= to).length

/** Counts the reports from one day to another by two binary searches. */
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

/** How many articles would name a day if each named days so long before it as often as the story's articles do. */
function expectation(
  delays: ReadonlyMap<number, readonly number[]>,
  within: (from: number, to: number) => number,
): (day: number, delay: Delay) => number {
  const shares = new Map<Delay, number>()
  for (const delay of [...SOON, ...MIDWAY]) {
    const seen = sum([...delays.values()].map((d) => seenIn(d, delay)))
    const could = sum([...delays.keys()].map((day) => within(day + delay[0], day + delay[1])))
    shares.set(delay, seen / (could + 1))
  }
  return (day, delay) => shares.get(delay)! * within(day + delay[0], day + delay[1])
}

function recalled(delays: readonly number[], could: number, articles: number): number {
  return Math.log((seenIn(delays, [LATER, Infinity]) + 0.5) / (could + PRIOR * articles))
}
