import { DAY, dayAt, degreesEast, degreesNorth, metresBetween, type Points, SORT } from './points.ts'

/** Where and at which hour instruments and people notice something day after day: a quarry, a range, a works. */
export type Habits = { points: Points; cells: Map<number, number[]> }

const CELL = 0.02 // degrees
const SHARP = 700 // metres: what is wider says nothing of a single place
const METRES = 1_000
const HOURS = 1.25
const SPAN = 28 // days before and after

/** The readings that can show a habit: sharp, noticed by an instrument or a person, by day. */
export function habitsOf(points: Points): Habits {
  const cells = new Map<number, number[]>()
  for (let i = 0; i < points.of.length; i++) {
    if (!canShow(points, i)) continue
    const key = keyOf(points.group[i]!, Math.floor(points.longitude[i]! / CELL), Math.floor(points.latitude[i]! / CELL))
    const list = cells.get(key)
    if (list) list.push(i)
    else cells.set(key, [i])
  }
  return { points, cells }
}

const SHOWING = new Set([SORT.recording, SORT.sound, SORT.sight, SORT.hearing, SORT.instrument])

const canShow = ({ sort, sigma, from, to }: Points, i: number) =>
  SHOWING.has(sort[i]!) && sigma[i]! <= SHARP && to[i]! - from[i]! <= 2

const keyOf = (group: number, x: number, y: number): number => ((y + 16_384) * 65_536 + (x + 32_768)) * 16 + group

/** On how many other days of the eight weeks around it something was noticed within a kilometre at the same hour. */
export function habitAt({ points, cells }: Habits, i: number): number {
  const [x, y] = [points.longitude[i]!, points.latitude[i]!]
  const [east, north] = [degreesEast(METRES, y), degreesNorth(METRES)]
  const days = new Set<number>()
  for (let cy = Math.floor((y - north) / CELL); cy <= Math.floor((y + north) / CELL); cy++)
    for (let cx = Math.floor((x - east) / CELL); cx <= Math.floor((x + east) / CELL); cx++)
      for (const n of cells.get(keyOf(points.group[i]!, cx, cy)) ?? [])
        if (isAlike(points, i, n)) days.add(dayAt(points.from[n]!))
  return days.size
}

function isAlike({ from, longitude, latitude }: Points, i: number, n: number): boolean {
  const apart = Math.abs(from[n]! - from[i]!)
  if (apart < DAY / 2 || apart > SPAN * DAY) return false
  const clock = apart % DAY
  if (Math.min(clock, DAY - clock) > HOURS) return false
  return metresBetween(longitude[i]!, latitude[i]!, longitude[n]!, latitude[n]!) <= METRES
}
