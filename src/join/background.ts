import { dayAt, degreesEast, degreesNorth, metresBetween, type Points } from './points.ts'

/** How often each kind of evidence turns up where and when: what chance is counted from. */
export type Background = {
  points: Points
  near: Map<number, number[]>
  around: Map<number, Tally>
  rates: Map<number, number>
}

/** The days of the readings of a cell, in order. */
type Tally = number[]

const NEAR = 0.02 // degrees
const AROUND = 0.1
const RADIUS = 20_000 // metres
const WEEKS = 28 // days

/**
 * Counts points by kind of evidence, cell and day. Points are in order of time, and so are the lists. `again` marks those
 * that tell of a happening once more, with the same kind of evidence: they make no place busier.
 */
export function backgroundOf(points: Points, again?: Uint8Array): Background {
  const near = new Map<number, number[]>()
  const around = new Map<number, Tally>()
  for (let i = 0; i < points.of.length; i++) {
    const [x, y, sort] = [points.longitude[i]!, points.latitude[i]!, points.sort[i]!]
    push(near, keyOf(sort, Math.floor(x / NEAR), Math.floor(y / NEAR)), i)
    if (!again?.[i]) push(around, keyOf(sort, Math.floor(x / AROUND), Math.floor(y / AROUND)), dayAt(points.from[i]!))
  }
  return { points, near, around, rates: new Map() }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const keyOf = (sort: number, x: number, y: number): number => ((y + 16_384) * 65_536 + (x + 32_768)) * 16 + sort

/** Where, when and how wide a coincidence would count. */
export type Spot = { longitude: number; latitude: number; radius: number; day: number; days: number }

/** How many days of the surroundings' rate stand beside the days of the place itself, and what no record is worth. */
const WEIGHT = 7
const FLOOR = 0.1

/**
 * The chance that a reading of one kind lies at a spot anyway, from the four weeks before it: the share of days with such
 * a reading at the place itself, drawn towards the rate of the surroundings (20 km) as if one more week had been watched
 * there. An empty record is not a chance of zero. The larger of share and rate would print a third to two thirds more than
 * shifted dates give; docs/join.md has the figures.
 */
export function chanceAt(background: Background, sort: number, spot: Spot): number {
  const own = windowsAt(background, sort, spot) * Math.min(1, Math.max(2 * spot.days, LEAST_DAYS))
  const rate = 1 - Math.exp(-rateAround(background, sort, spot) * Math.PI * (spot.radius / 1000) ** 2 * spot.days)
  const blend = Math.min(1, (own + WEIGHT * rate + FLOOR) / (WEEKS + WEIGHT))
  return spot.radius > PLACE ? Math.max(blend, rate) : blend
}

/** Half a day counts as the day; where a coincidence of minutes is asked for, at least this much, for days tell no hour. */
const LEAST_DAYS = 0.1

/** The widest circle that is called the place itself. */
const PLACE = 3_000

/** How many of the four weeks' windows of `days` have a reading at the place itself. */
function windowsAt({ points, near }: Background, sort: number, spot: Spot): number {
  const { longitude, latitude } = spot
  const radius = Math.min(spot.radius, PLACE)
  const [east, north] = [degreesEast(radius, latitude), degreesNorth(radius)]
  const days = Math.min(2, Math.max(1, Math.round(spot.days)))
  let mask = 0
  for (let y = Math.floor((latitude - north) / NEAR); y <= Math.floor((latitude + north) / NEAR); y++)
    for (let x = Math.floor((longitude - east) / NEAR); x <= Math.floor((longitude + east) / NEAR); x++) {
      const list = near.get(keyOf(sort, x, y))
      if (list) mask |= daysIn(points, list, spot, radius)
    }
  return bits(days === 1 ? mask & MONTH : ((mask | (mask << 1)) >> 1) & MONTH)
}

const MONTH = 2 ** WEEKS - 1

// Bit k: there was a reading k + 1 days before. One more than four weeks, for a window of two days.
function daysIn(points: Points, list: readonly number[], { longitude, latitude, day }: Spot, radius: number): number {
  let mask = 0
  for (let at = firstAt(list, (i) => dayAt(points.from[i]!) >= day - 1 - WEEKS); at < list.length; at++) {
    const i = list[at]!
    const ago = day - 1 - dayAt(points.from[i]!)
    if (ago < 0) break
    if (mask & (1 << ago)) continue
    if (metresBetween(longitude, latitude, points.longitude[i]!, points.latitude[i]!) <= radius) mask |= 1 << ago
  }
  return mask
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Readings per square kilometre and day within 20 km in the four weeks before. */
function rateAround({ around, rates }: Background, sort: number, { longitude, latitude, day }: Spot): number {
  const [x, y] = [Math.floor(longitude / AROUND), Math.floor(latitude / AROUND)]
  const key = ((y + 2_048) * 4_096 + (x + 2_048)) * 16 + sort + (day + 32_768) * 2 ** 28
  let rate = rates.get(key)
  if (rate === undefined) {
    rate = rateOf(around, sort, x, y, day)
    rates.set(key, rate)
  }
  return rate
}

function rateOf(around: Background['around'], sort: number, x: number, y: number, day: number): number {
  const middle = (y + 0.5) * AROUND
  const [east, north] = [Math.floor(degreesEast(RADIUS, middle) / AROUND), Math.floor(degreesNorth(RADIUS) / AROUND)]
  let [count, cells] = [0, 0]
  for (let dy = -north; dy <= north; dy++)
    for (let dx = -east; dx <= east; dx++) {
      if (metresBetween(0, middle, dx * AROUND, middle + dy * AROUND) > RADIUS) continue
      cells++
      const days = around.get(keyOf(sort, x + dx, y + dy))
      if (days) count += firstAt(days, (d) => d >= day) - firstAt(days, (d) => d >= day - WEEKS)
    }
  const area = cells * (metresBetween(0, middle, AROUND, middle) / 1000) * (AROUND / degreesNorth(1000))
  return count / (area * WEEKS)
}

/** The place of the first entry of an ordered list for which something holds, or its length. */
function firstAt(list: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
