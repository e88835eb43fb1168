import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Background, backgroundOf, metresBetween, type Points, pointsOf } from '../../src/join/index.ts'
import { NOTHING_KNOWN, observe } from '../../src/observe/index.ts'

/** The hotspots of one year, with what chance is counted from. Days are counted from 1970. */
export type Year = {
  points: Points
  background: Background
  cells: Map<number, number[]>
  first: number
  last: number
  bounds: Bounds
}
type Bounds = [west: number, south: number, east: number, north: number]

const CELL = 0.02

/** Reads a year of hotspots through the reader of FIRMS tables. */
export function yearIn(file: string): Year {
  const observed = observe({ source: file, bytes: gunzipSync(readFileSync(file)) }, NOTHING_KNOWN)
  const points = pointsOf(observed!.observations)
  const cells = new Map<number, number[]>()
  for (let i = 0; i < points.of.length; i++) {
    const key = keyOf(Math.floor(points.longitude[i]! / CELL), Math.floor(points.latitude[i]! / CELL))
    const list = cells.get(key)
    if (list) list.push(i)
    else cells.set(key, [i])
  }
  const [first, last] = [Math.floor(points.from[0]! / 24), Math.floor(points.from.at(-1)! / 24)]
  return { points, background: backgroundOf(points), cells, first, last, bounds: boundsOf(points) }
}

const keyOf = (x: number, y: number) => y * 65_536 + x

/** True when a hotspot lies within some metres of a place on a day or the next. */
export function isHot(
  { points, cells }: Year,
  longitude: number,
  latitude: number,
  day: number,
  metres: number,
): boolean {
  const [x, y] = [Math.floor(longitude / CELL), Math.floor(latitude / CELL)]
  const wide = Math.ceil(metres / 1_000)
  for (let dy = -wide; dy <= wide; dy++)
    for (let dx = -wide; dx <= wide; dx++)
      for (const i of cells.get(keyOf(x + dx, y + dy)) ?? []) {
        const on = Math.floor(points.from[i]! / 24) - day
        if (
          (on === 0 || on === 1) &&
          metresBetween(longitude, latitude, points.longitude[i]!, points.latitude[i]!) <= metres
        )
          return true
      }
  return false
}

function boundsOf({ longitude, latitude }: Points): Bounds {
  const least = (all: Float64Array) => all.reduce((a, b) => Math.min(a, b))
  const most = (all: Float64Array) => all.reduce((a, b) => Math.max(a, b))
  return [least(longitude), least(latitude), most(longitude), most(latitude)]
}
