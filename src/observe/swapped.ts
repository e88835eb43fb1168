import type { NamedPlace, Observed, Place, Position } from '../record/index.ts'
import { tallyOf } from './tally.ts'

/** The least and greatest longitude and latitude of what an agreement is about, a degree wider on each side. */
type Region = { west: number; south: number; east: number; north: number }

/**
 * Takes away positions that lie outside the agreement's region and would lie inside it the other way round: longitude
 * and latitude were swapped, and nobody but the source can say so. Without places of the agreement all stay.
 */
export function withoutSwapped(observed: Observed, source: string, places: readonly NamedPlace[]): Observed {
  const region = regionOf(places)
  if (!region) return observed
  const tally = tallyOf(source, 'swapped')
  for (const seen of [...observed.observations, ...observed.access]) {
    if (!seen.where || !isSwapped(seen.where, region)) continue
    seen.where = null
    tally.add('latitude and longitude look swapped: the other way round it lies where the agreement applies; not used')
  }
  return { ...observed, notes: [...observed.notes, ...tally.notes()] }
}

function isSwapped({ geometry }: Place, region: Region): boolean {
  if (geometry.type !== 'Point') return false
  const [longitude, latitude] = geometry.coordinates as [number, number]
  return !lies(longitude, latitude, region) && lies(latitude, longitude, region)
}

const lies = (longitude: number, latitude: number, { west, south, east, north }: Region) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north

function regionOf(places: readonly NamedPlace[]): Region | undefined {
  const positions = places.flatMap(({ geometry }) => positionsIn(geometry.coordinates))
  if (positions.length === 0) return undefined
  const region = { west: 180, south: 90, east: -180, north: -90 }
  for (const [longitude, latitude] of positions as [number, number][]) {
    region.west = Math.min(region.west, longitude - 1)
    region.east = Math.max(region.east, longitude + 1)
    region.south = Math.min(region.south, latitude - 1)
    region.north = Math.max(region.north, latitude + 1)
  }
  return region
}

type Nested = number | Nested[]

const positionsIn = (value: Nested[]): Position[] =>
  typeof value[0] === 'number' ? [value as Position] : value.flatMap((inner) => positionsIn(inner as Nested[]))
