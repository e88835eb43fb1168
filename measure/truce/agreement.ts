import type { Chance } from '../chance.ts'
import { between } from './draw.ts'
import type { File } from './feeds/file.ts'
import { DAY, iso, LIST_ERROR, positionOf, type Spot, type World } from './world.ts'

/** A zone of the agreement as it really lies: between two distances on one side of a party's line. */
export type TrueZone = { id: string; lies: (spot: Spot) => boolean }

/** The agreement in words, bound to lines and zones; and which spots truly lie in which zone. */
export function agreementOf(world: World, chance: Chance): { files: File[]; zones: TrueZone[] } {
  const half = between(0.5, 1.5, chance) // each party draws the line on the other's side of the middle
  const deep = Math.round(between(8, 15, chance))
  const [first, second] = world.parties
  const zones: TrueZone[] = [
    { id: 'ZN', lies: ({ y }) => y >= half && y <= half + deep },
    { id: 'ZS', lies: ({ y }) => y <= -half && y >= -half - deep },
  ]
  const drawn = (low: number, high: number) => ({ type: 'Polygon', coordinates: [ringOf(world, low, high)] })
  const line = (y: number) => ({ type: 'LineString', coordinates: alongOf(world, y) })
  const shapes = {
    'line-n': line(half),
    'line-s': line(-half),
    'zone-n': drawn(half, half + deep),
    'zone-s': drawn(-half - deep, -half),
  }
  return {
    zones,
    files: [
      { source: 'agreement/truce.md', text: wordsOf(first, second, deep) },
      { source: 'agreement/places.geojson', text: placesOf(world) },
      { source: 'agreement/terms.yaml', text: sheetOf(world, first, second, deep) },
      ...Object.entries(shapes).map(([name, geometry]) => ({
        source: `agreement/${name}.geojson`,
        text: JSON.stringify({ type: 'Feature', id: name, properties: {}, geometry }),
      })),
    ],
  }
}

function alongOf(world: World, y: number): number[][] {
  const steps = 60
  return Array.from({ length: steps + 1 }, (_, i) =>
    positionOf(world, { x: -15 + ((world.length + 30) * i) / steps, y }),
  )
}

const ringOf = (world: World, low: number, high: number): number[][] => {
  const there = alongOf(world, low)
  return [...there, ...alongOf(world, high).reverse(), there[0]!]
}

const wordsOf = (first: string, second: string, deep: number) => `# Truce of the Long Line

${first} and ${second} have agreed as follows.

The line of ${first} is the line drawn on the map of ${first}. The line of ${second} is the line drawn on the map of ${second}.

The parties shall not open fire of any kind.

${first} shall not keep heavy weapons within ${deep} km of its line. ${second} shall not keep heavy weapons within ${deep} km of its line.

The parties shall not build fortifications in the zones of withdrawal. The parties shall not fly drones over the zones of withdrawal.

A party may hold an exercise with live fire behind its zone of withdrawal if it has told the Joint Commission 48 hours before.

Each party shall let 40 lorries of aid pass per day.
`

function sheetOf(world: World, first: string, second: string, deep: number): string {
  const both = '[N, S]'
  return `agreement: { id: truce, text: truce.md, title: Truce of the Long Line, status: adopted, from: ${iso(world.start - DAY).slice(0, 10)} }
confirmed: { by: R. Tolle, on: ${iso(world.start).slice(0, 10)} }
parties:
  - { id: N, name: ${first} }
  - { id: S, name: ${second} }
boundaries:
  - { id: LN, words: 'the line drawn on the map of ${first}', name: the line of ${first}, asOf: ${iso(world.start).slice(0, 10)}, geometry: 'line-n.geojson#line-n' }
  - { id: LS, words: 'the line drawn on the map of ${second}', name: the line of ${second}, asOf: ${iso(world.start).slice(0, 10)}, geometry: 'line-s.geojson#line-s' }
zones:
  - { id: ZN, words: '${first} shall not keep heavy weapons within ${deep} km of its line', name: zone of ${first}, geometry: 'zone-n.geojson#zone-n' }
  - { id: ZS, words: '${second} shall not keep heavy weapons within ${deep} km of its line', name: zone of ${second}, geometry: 'zone-s.geojson#zone-s' }
terms:
  - { id: T1, kind: fire, words: The parties shall not open fire of any kind, binds: ${both}, duty: must not }
  - { id: T2, kind: weapons, words: '${first} shall not keep heavy weapons within ${deep} km of its line', binds: [N], duty: must not, where: [ZN] }
  - { id: T3, kind: weapons, words: '${second} shall not keep heavy weapons within ${deep} km of its line', binds: [S], duty: must not, where: [ZS] }
  - { id: T4, kind: works, words: The parties shall not build fortifications in the zones of withdrawal, binds: ${both}, duty: must not, where: [ZN, ZS] }
  - { id: T5, kind: flights, words: The parties shall not fly drones over the zones of withdrawal, binds: ${both}, duty: must not, where: [ZN, ZS] }
  - { id: T6, kind: notice, words: A party may hold an exercise with live fire behind its zone of withdrawal, binds: ${both}, duty: may }
  - { id: T7, kind: aid, words: Each party shall let 40 lorries of aid pass per day, binds: ${both}, duty: must, limit: { value: 40, unit: lorry, per: day } }
`
}

/** The villages by name, where the agreement's own list has them. */
function placesOf(world: World): string {
  const features = world.villages.map(({ name, said }) => ({
    type: 'Feature',
    properties: { name, sigma: LIST_ERROR },
    geometry: { type: 'Point', coordinates: positionOf(world, said) },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}
