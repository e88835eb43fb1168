import { type Geometry, type Observation, type Place, positionsOf } from '../record/index.ts'
import { GROUPS, groupOf, SORTS, type Sort, sortOf } from './kinds.ts'

/**
 * Observations as columns of numbers, in the order of time: degrees, metres, hours since 1970. `from` and `to` are what
 * the source says, `opens` and `closes` what it leaves possible.
 */
export type Points = {
  of: readonly Observation[]
  longitude: Float64Array
  latitude: Float64Array
  sigma: Float64Array
  from: Float64Array
  to: Float64Array
  opens: Float64Array
  closes: Float64Array
  group: Uint8Array
  sort: Uint8Array
}

export const SORT = Object.fromEntries(SORTS.map((name, i) => [name, i])) as Record<Sort, number>
const GROUP = Object.fromEntries(GROUPS.map((name, i) => [name, i])) as Record<string, number>

export const HOUR = 3_600_000
export const DAY = 24

/** The day, counted from 1970, of an hour counted from 1970. */
export const dayAt = (hour: number): number => Math.floor(hour / DAY)

/**
 * Takes observations into columns: each id once, those that a later version replaces left out, in order of time and id.
 * Those without a place or a time that can be read are left out too: nothing can be joined to them.
 */
export function pointsOf(observations: readonly Observation[]): Points {
  const of = ordered(observations)
  const column = () => new Float64Array(of.length)
  const points: Points = {
    of,
    longitude: column(),
    latitude: column(),
    sigma: column(),
    from: column(),
    to: column(),
    opens: column(),
    closes: column(),
    group: new Uint8Array(of.length),
    sort: new Uint8Array(of.length),
  }
  for (let i = 0; i < of.length; i++) fill(points, i, of[i]!)
  return points
}

function ordered(observations: readonly Observation[]): Observation[] {
  const replaced = new Set<string>()
  for (const { replaces } of observations) if (replaces !== null) replaced.add(replaces)
  const seen = new Set<string>()
  const days = new Map<number, Timed[]>()
  for (const one of observations) {
    if (one.where === null || seen.has(one.id) || replaced.has(one.id)) continue
    const time = Date.parse(one.when.from)
    if (Number.isNaN(time)) continue
    seen.add(one.id)
    const day = dayAt(time / HOUR)
    const list = days.get(day)
    if (list) list.push({ time, one })
    else days.set(day, [{ time, one }])
  }
  return inTime(days)
}

type Timed = { time: number; one: Observation }

// By day first: most of the order costs no comparison.
function inTime(days: ReadonlyMap<number, Timed[]>): Observation[] {
  const order = [...days.keys()].sort((a, b) => a - b)
  const kept: Observation[] = []
  for (const day of order) {
    const list = days.get(day)!.sort((a, b) => a.time - b.time || (a.one.id < b.one.id ? -1 : 1))
    for (const { one } of list) kept.push(one)
  }
  return kept
}

function fill(points: Points, i: number, one: Observation): void {
  const place = one.where!
  const sort = sortOf(one)
  const [longitude, latitude] = middleOf(place.geometry)
  const from = Date.parse(one.when.from) / HOUR
  const said = one.when.to === one.when.from ? from : Date.parse(one.when.to) / HOUR
  const to = said >= from ? said : from
  const [before, after] = slackOf(one, sort, to - from)
  points.longitude[i] = longitude
  points.latitude[i] = latitude
  points.sigma[i] = sigmaOf(place)
  points.from[i] = from
  points.to[i] = to
  points.opens[i] = from - before
  points.closes[i] = to + after
  points.group[i] = GROUP[groupOf(one.kind)]!
  points.sort[i] = SORT[sort]
}

// Hours before and after. A satellite sees what still burns; who publishes tells of days gone by; a whole day may be
// one of another zone; people round to a quarter of an hour, clocks of instruments drift by minutes.
function slackOf({ when }: Observation, sort: Sort, hours: number): [number, number] {
  if (when.basis === 'published') return [48, 0]
  if (sort === 'heat') return hours >= 20 ? [0, 24] : [12, 0.25]
  if (hours >= 20) return [1, 1]
  if (sort === 'telling' || sort === 'claim') return [1, 1]
  return sort === 'sight' || sort === 'hearing' ? [0.25, 0.25] : [0.05, 0.05]
}

/** What stands for sigma, in metres, where the source is silent: wide, for unknown is not zero. */
const SILENT: Record<Place['basis'], number> = {
  measured: 1_000,
  pixel: 500,
  bearing: 3_000,
  gazetteer: 5_000,
  area: 5_000,
}

/** Metres of one standard deviation; half the reach of an area whose source gives none. */
function sigmaOf({ geometry, sigma, basis }: Place): number {
  if (sigma !== null) return Math.max(sigma, 1)
  if (geometry.type === 'Point') return SILENT[basis]
  const [west, south, east, north] = boundsOf(geometry)
  return Math.max(metresBetween(west, south, east, north) / 4, 1)
}

function boundsOf(geometry: Geometry): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90]
  for (const [x, y] of positionsOf(geometry)) {
    bounds[0] = Math.min(bounds[0], x!)
    bounds[1] = Math.min(bounds[1], y!)
    bounds[2] = Math.max(bounds[2], x!)
    bounds[3] = Math.max(bounds[3], y!)
  }
  return bounds
}

/** The middle of a geometry's bounds. */
export function middleOf(geometry: Geometry): [number, number] {
  if (geometry.type === 'Point') return [geometry.coordinates[0]!, geometry.coordinates[1]!]
  const [west, south, east, north] = boundsOf(geometry)
  return [(west + east) / 2, (south + north) / 2]
}

const DEGREE = 111_320
const RADIAN = Math.PI / 180

/** Metres between two positions on a plane that touches the globe between them: good to 0.1 % within 100 km. */
export function metresBetween(x1: number, y1: number, x2: number, y2: number): number {
  const dx = (x2 - x1) * Math.cos(((y1 + y2) / 2) * RADIAN)
  return Math.hypot(dx, y2 - y1) * DEGREE
}

/** Degrees of longitude that some metres make at a latitude. */
export const degreesEast = (metres: number, latitude: number): number =>
  metres / (DEGREE * Math.max(0.05, Math.cos(latitude * RADIAN)))

/** Degrees of latitude that some metres make. */
export const degreesNorth = (metres: number): number => metres / DEGREE
