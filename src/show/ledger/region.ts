import { geoArea, geoIdentity, geoPath } from 'd3-geo'
import { onceFor } from '../../record/index.ts'
import { type Atlas, atlasOf, type Point } from './atlas.ts'
import { distance, type Frame, frameOf, type Polygons } from './frame.ts'
import { areaOf, middleOf, thinned } from './plane.ts'

/** A country as it is drawn: its outline as an SVG path, where its sign stands, and how much room there is around that. */
export type Country = { name: string; d: string; at: Point; room: number }
/** The part of the world where some countries lie: those of them that are seen there, and all other land. */
export type Region = { width: number; height: number; countries: Country[]; land: string }

// Detail finer than this is not seen, smaller islands are left out, and what is less of a large country is a splinter;
// in units of the drawing.
const FINEST = 1.6
const SMALLEST = 24
const SPLINTER = 16
// Countries larger than this (steradians: Russia, Canada, China, the United States, Brazil, Australia) would leave no room
// for the others: they are drawn as far as they reach into the region of these.
const VAST = 0.15

/** The region of some countries by their names in world-atlas; undefined where fewer than two of them are seen. */
export function regionOf(names: readonly string[]): Region | undefined {
  if (names.length < 2) return undefined
  const [atlas, key] = [atlasOf(), names.join('\n')]
  const before = drawnBefore(atlas)
  if (!before.has(key)) before.set(key, regionIn(atlas, names))
  return before.get(key)
}

// The borders of an atlas never change, so a region is drawn once for the countries in it.
const drawnBefore = onceFor((_: Atlas) => new Map<string, Region | undefined>())

function regionIn(atlas: Atlas, names: readonly string[]): Region | undefined {
  const all = names.filter((name) => atlas.names.includes(name)).map((name) => ({ name, main: mainOf(atlas, name) }))
  if (all.length < 2) return undefined
  const framed = all.filter(({ main }) => geoArea(main) < VAST)
  const near = framed.length > 0 ? drawn(atlas, all, framed) : undefined
  return near && near.countries.length > 1 ? near : drawn(atlas, all, all)
}

type Named = { name: string; main: Polygons }

/** A country without its islands and its lands overseas. */
function mainOf(atlas: Atlas, name: string): Polygons {
  const polygons = atlas.polygonsOf(name, atlas.arcs)
  const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }))
  return { type: 'MultiPolygon', coordinates: [polygons[areas.indexOf(Math.max(...areas))]!] }
}

function drawn(atlas: Atlas, all: readonly Named[], framed: readonly Named[]): Region {
  const frame = frameOf(framed.map(({ main }) => main))
  const arcs = atlas.arcs
    .map((arc) => (isOutside(arc, frame.around) ? endsOf(arc) : arc).map(frame.project))
    .map((arc) => thinArc(arc, frame))
  const rings = (name: string) => ringsIn(frame, atlas.polygonsOf(name, arcs))
  const countries = all.flatMap((one) => {
    const country = countryOf(one.name, rings(one.name))
    return country && (framed.includes(one) || country.room > SPLINTER) ? [country] : []
  })
  const seen = new Set(countries.map(({ name }) => name))
  const land = atlas.names.filter((name) => !seen.has(name)).map((name) => outline(rings(name).filter(isLarge)))
  return { width: frame.width, height: frame.height, countries, land: land.join('') }
}

/** True where an arc lies so far off the region that no bend of it can reach in. */
function isOutside(arc: readonly Point[], { middle, radius }: Frame['around']): boolean {
  const off = distance(arc[0]!, middle) - radius
  return off > 0 && arc.every((point) => distance(arc[0]!, point) < off)
}

const endsOf = (arc: Point[]): Point[] => [arc[0]!, arc.at(-1)!]

/** An arc without what is not seen: finer detail, and all its bends where it runs outside. */
function thinArc(arc: Point[], { width, height }: Frame): Point[] {
  const isOut = (axis: 0 | 1, length: number) => arc.every((p) => p[axis] < 0) || arc.every((p) => p[axis] > length)
  return isOut(0, width) || isOut(1, height) ? endsOf(arc) : thinned(arc, FINEST)
}

/** The rings of some polygons as far as they lie in the drawing, in whole units. */
function ringsIn({ width, height, isTorn }: Frame, polygons: Point[][][]): Point[][] {
  const rings: Point[][] = []
  const context = {
    moveTo: (x: number, y: number) => void rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x: number, y: number) => void rings.at(-1)!.push([Math.round(x), Math.round(y)]),
    closePath: () => {},
    beginPath: () => {},
    arc: () => {},
  }
  const clip = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ])
  const whole = polygons.filter((polygon) => !polygon.some((ring) => ring.some(isTorn)))
  geoPath(clip, context)({ type: 'MultiPolygon', coordinates: whole })
  return rings
}

const isLarge = (ring: readonly Point[]) => areaOf(ring) >= SMALLEST

function countryOf(name: string, rings: Point[][]): Country | undefined {
  const [main, ...others] = [...rings].sort((a, b) => areaOf(b) - areaOf(a))
  if (!main) return undefined
  return { name, d: outline([main, ...others.filter(isLarge)]), ...middleOf(main) }
}

/** Rings as an SVG path, each point as the way from the one before: half as long as with their places. */
function outline(rings: readonly Point[][]): string {
  return rings
    .map(([first, ...others]) => {
      let [x, y] = first!
      const ways = others.map(([u, v]): Point => {
        const way: Point = [u - x, v - y]
        x = u
        y = v
        return way
      })
      const moves = ways.filter(([dx, dy]) => dx !== 0 || dy !== 0).map(pair)
      return `M${pair(first!)}l${moves.join(' ')}z`
    })
    .join('')
}

const pair = ([x, y]: Point) => `${x}${y < 0 ? '' : ','}${y}`
