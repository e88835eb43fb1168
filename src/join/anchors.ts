import { dayAt, degreesEast, degreesNorth, metresBetween, type Points } from './points.ts'

/** How many sigmas apart two observations of one happening may lie: 4 in 100 lie farther (two dimensions). */
export const REACH = 3

/** A place wider than this joins nothing: it would reach half a land. */
export const WIDEST = 15_000

/** Metres of one sigma between two observations. */
export const sigmaBetween = ({ sigma }: Points, a: number, b: number): number => Math.hypot(sigma[a]!, sigma[b]!)

/** True when two observations may be of one happening: the same group, times that meet, and each within reach of both. */
export function meets(points: Points, a: number, b: number): boolean {
  if (points.group[a] !== points.group[b]) return false
  if (points.opens[a]! > points.closes[b]! || points.opens[b]! > points.closes[a]!) return false
  return metresOf(points, a, b) <= REACH * sigmaBetween(points, a, b)
}

/** Metres between two observations. */
export const metresOf = ({ longitude, latitude }: Points, a: number, b: number): number =>
  metresBetween(longitude[a]!, latitude[a]!, longitude[b]!, latitude[b]!)

/**
 * Anchors by day and cell, in layers by how wide they are, so that a sharp observation among sharp anchors looks at a few
 * small cells and a wide anchor is still found.
 */
export type Anchors = { points: Points; layers: Layer[] }
type Layer = { widest: number; count: Map<number, number>; levels: Map<number, number[]>[] }

const CELLS = [0.05, 0.25] // degrees
const LAYERS = [400, 2_000, WIDEST] // metres of sigma
const LONGEST = 4 // days that an anchor may stand in

/** No anchors yet. */
export const noAnchors = (points: Points): Anchors => ({
  points,
  layers: LAYERS.map((widest) => ({ widest, count: new Map(), levels: CELLS.map(() => new Map()) })),
})

/** Sets an anchor. */
export function setAnchor({ points, layers }: Anchors, i: number): void {
  const layer = layers.find((l) => points.sigma[i]! <= l.widest)
  if (!layer) return
  for (let day = firstDay(points, i); day <= lastDay(points, i); day++) {
    layer.count.set(day, (layer.count.get(day) ?? 0) + 1)
    CELLS.forEach((cell, level) => {
      const key = keyOf(day, Math.floor(points.longitude[i]! / cell), Math.floor(points.latitude[i]! / cell))
      const list = layer.levels[level]!.get(key)
      if (list) list.push(i)
      else layer.levels[level]!.set(key, [i])
    })
  }
}

const firstDay = (points: Points, i: number) => dayAt(points.opens[i]!)
const lastDay = (points: Points, i: number) => Math.min(dayAt(points.closes[i]!), firstDay(points, i) + LONGEST - 1)

const keyOf = (day: number, x: number, y: number): number => (day * 65_536 + x + 32_768) * 32_768 + y + 16_384

/** The anchors that an observation may belong to, each once. */
export function anchorsFor({ points, layers }: Anchors, i: number): number[] {
  const found: number[] = []
  if (points.sigma[i]! > WIDEST) return found
  for (const layer of layers) {
    const reach = REACH * Math.hypot(points.sigma[i]!, layer.widest)
    for (let day = firstDay(points, i); day <= lastDay(points, i); day++)
      if (layer.count.has(day)) lookIn(layer, points, i, day, reach, found)
  }
  return found
}

function lookIn(layer: Layer, points: Points, i: number, day: number, reach: number, found: number[]): void {
  const [x, y] = [points.longitude[i]!, points.latitude[i]!]
  const [east, north] = [degreesEast(reach, y), degreesNorth(reach)]
  const level = levelFor(north)
  const cell = CELLS[level]!
  for (let cy = Math.floor((y - north) / cell); cy <= Math.floor((y + north) / cell); cy++)
    for (let cx = Math.floor((x - east) / cell); cx <= Math.floor((x + east) / cell); cx++) {
      const list = layer.levels[level]!.get(keyOf(day, cx, cy))
      if (list) for (const a of list) if (a !== i && meets(points, a, i) && !found.includes(a)) found.push(a)
    }
}

const levelFor = (reach: number): number => {
  const level = CELLS.findIndex((cell) => reach <= cell)
  return level < 0 ? CELLS.length - 1 : level
}
