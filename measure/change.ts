import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { usualOf } from '../src/comply/usual.ts'
import type { Measured, Row } from './measured.ts'
import { yearIn } from './monitoring/fires.ts'
import { ratio } from './stats.ts'

const YEARS = [2019, 2020]
const BEFORE = 28 // periods that must have gone by
const FEWEST = 100 // hotspots of a region in both years
const REGIONS = [1, 2, 4] // degrees to a side
const PERIODS = { day: 1, week: 7 }

/**
 * Measures false alarms: the share of region-periods of two years of peace in which the hotspots of a region lie outside
 * their usual range, at a nominal 1 %, beside "more than the period before" and a Poisson test at 1 %.
 */
export function measureChange(dir: string): Measured | undefined {
  const files = YEARS.map((year) => join(dir, 'hotspots', `ukr_fire_data_${year}.csv.gz`))
  if (!files.every(existsSync)) return undefined
  const years = files.map(yearIn)
  const first = years[0]!.first
  const days = years.at(-1)!.last - first + 1
  const rows = REGIONS.flatMap((side) => {
    const counts = new Map<string, number[]>()
    for (const { points } of years)
      for (let i = 0; i < points.of.length; i++) {
        const key = `${Math.floor(points.longitude[i]! / side)} ${Math.floor(points.latitude[i]! / side)}`
        const list = counts.get(key) ?? new Array<number>(days).fill(0)
        list[Math.floor(points.from[i]! / 24) - first]!++
        counts.set(key, list)
      }
    const regions = [...counts.values()].filter((list) => total(list) >= FEWEST)
    return Object.entries(PERIODS).flatMap(([name, length]) =>
      rowsOf(
        `${side}° regions by the ${name}`,
        regions.map((r) => summed(r, length)),
      ),
    )
  })
  return { set: 'change', rows, worst: [], notes: NOTES }
}

const NOTES = [
  'the share of region-periods said to be out of the ordinary in 2019 and 2020; where something burnt: of those with a hotspot at all',
]

const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

function summed(list: readonly number[], length: number): number[] {
  return Array.from({ length: Math.floor(list.length / length) }, (_, i) =>
    total(list.slice(i * length, (i + 1) * length)),
  )
}

/** Says whether a count is out of the ordinary after the counts before it. */
type Test = (count: number, earlier: readonly number[]) => boolean

const TESTS: Record<string, Test> = {
  truceline: (count, earlier) => {
    const usual = usualOf(earlier)
    return usual !== null && (count > usual.high || count < usual.low)
  },
  'more than before': (count, earlier) => count > earlier.at(-1)!,
  'Poisson test': (count, earlier) => poissonAbove(count, total(earlier.slice(-BEFORE)) / BEFORE) <= 0.01,
}

function rowsOf(name: string, regions: readonly (readonly number[])[]): Row[] {
  const flags = Object.entries(TESTS).map(([who, test]) => {
    const looks = regions.flatMap((list) =>
      list.slice(BEFORE).map((count, i) => ({ count, flag: test(count, list.slice(0, BEFORE + i)) })),
    )
    return { who, looks }
  })
  const share = (label: string, held: (count: number) => boolean) =>
    flags.map(({ who, looks }): Row => {
      const asked = looks.filter(({ count }) => held(count))
      return {
        name: label,
        who,
        value: ratio(asked.filter(({ flag }) => flag).length, asked.length),
        low: null,
        high: null,
        n: asked.length,
      }
    })
  return [...share(name, () => true), ...share(`${name}, where something burnt`, (count) => count > 0)]
}

/** The chance of a count or more at a mean. */
function poissonAbove(count: number, mean: number): number {
  if (count === 0) return 1
  let [log, below] = [-mean, Math.exp(-mean)]
  for (let k = 1; k < count; k++) {
    log += Math.log(mean / k)
    below += Math.exp(log)
  }
  return 1 - below
}
