import { type Geometry, geometrySchema, type Place } from '../record/index.ts'

/** A position, or why it is none; the reason is fit for a note. */
export type Pinned = { longitude: number; latitude: number } | { wrong: string }

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i

/** A plain decimal number, or undefined: '', 'n/a', '12abc', 'Infinity' are none. */
export function numberOf(words: string | undefined): number | undefined {
  const bare = words?.trim() ?? ''
  return NUMBER.test(bare) ? Number(bare) : undefined
}

/**
 * Proves a position: a missing one, one off the globe, 0/0 (what devices write before they know) and a latitude that
 * only makes sense as a longitude are unknown, each with its reason.
 */
export function positionOf(latitude = Number.NaN, longitude = Number.NaN): Pinned {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return { wrong: 'there is no position' }
  if (latitude === 0 && longitude === 0) return { wrong: 'the position is 0/0, which devices write for unknown' }
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { longitude, latitude }
  if (Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90)
    return { wrong: 'latitude and longitude look swapped: the latitude is beyond 90; not used' }
  return { wrong: 'the position is not on the globe' }
}

/** A measured uncertainty: null where it is silent, 0, not a number, or the 9999999 that stands for unknown. */
export function sigmaOf(metres: number | undefined): number | null {
  return metres !== undefined && metres > 0 && metres < 9_999_999 ? metres : null
}

/** A place at a point. */
export function pointAt(longitude: number, latitude: number, sigma: number | null, basis: Place['basis']): Place {
  return { geometry: { type: 'Point', coordinates: [longitude, latitude] }, sigma, basis }
}

const EARTH = 6_371_008.8

/** Metres to the degree of latitude, on the mean sphere (IUGG). */
export const METRES_PER_DEGREE = (Math.PI / 180) * EARTH

/** The point that lies so many metres from another in a direction (degrees from north, clockwise), on the sphere. */
export function offsetBy([lon, lat]: readonly number[], metres: number, bearing: number): [number, number] {
  const [φ, λ, θ, δ] = [rad(lat!), rad(lon!), rad(bearing), metres / EARTH]
  const sin = Math.sin(φ) * Math.cos(δ) + Math.cos(φ) * Math.sin(δ) * Math.cos(θ)
  const east = Math.atan2(Math.sin(θ) * Math.sin(δ) * Math.cos(φ), Math.cos(δ) - Math.sin(φ) * sin)
  return [round(((deg(λ + east) + 540) % 360) - 180), round(deg(Math.asin(sin)))]
}

const rad = (degrees: number) => (degrees * Math.PI) / 180
const deg = (radians: number) => (radians * 180) / Math.PI
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** A GeoJSON geometry whose every position lies on the globe and is not 0/0, or the reason why it is none. */
export function geometryOf(value: unknown): Geometry | { wrong: string } {
  const read = geometrySchema.safeParse(value)
  if (!read.success) return { wrong: 'there is no position, or no geometry that can be read' }
  const wrong = faultIn(read.data.coordinates)
  return wrong === undefined ? read.data : { wrong }
}

type Nested = number | Nested[]

/** The first fault of a position, however deep the positions lie. */
function faultIn(value: Nested[]): string | undefined {
  if (typeof value[0] === 'number') {
    const position = positionOf(value[1] as number, value[0])
    return 'wrong' in position ? position.wrong : undefined
  }
  for (const inner of value) {
    const fault = faultIn(inner as Nested[])
    if (fault !== undefined) return fault
  }
  return undefined
}
