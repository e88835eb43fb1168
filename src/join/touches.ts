import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Incident, Term, Zone } from '../record/index.ts'
import { groupOf } from './kinds.ts'
import { degreesEast, degreesNorth, middleOf } from './points.ts'

const TERM_OF: Record<string, Term['kind'][]> = {
  fire: ['fire'],
  presence: ['weapons', 'forces'],
  works: ['works'],
  flight: ['flights'],
  mine: ['mines'],
  obstruction: ['access'],
  jamming: ['access'],
}

/** Less of a place's uncertainty than this inside a zone touches no term of it. */
const LEAST = 0.05

/**
 * The terms that an incident may touch: of its kind, in force on its day, and where a term names zones, with the share of
 * the place's uncertainty inside each. It says where the incident lies, not that a term was broken.
 */
export function touchesOf(
  { kind, when, where }: Pick<Incident, 'kind' | 'when' | 'where'>,
  terms: readonly Term[],
  zones: readonly Zone[],
): Incident['terms'] {
  const kinds = TERM_OF[groupOf(kind)] ?? []
  const inForce = terms.filter((t) => kinds.includes(t.kind) && t.duty !== 'may' && hasBegun(t, when.to))
  return inForce.flatMap((term): Incident['terms'] => {
    if (term.where === null) return [{ term: term.id, zone: null, inside: 1, why: term.line }]
    const named = zones.filter((zone) => term.where!.includes(zone.id))
    const shares = named.map((zone) => ({
      term: term.id,
      zone: zone.id,
      inside: insideOf(where, zone),
      why: term.line,
    }))
    return shares.filter(({ inside }) => inside >= LEAST)
  })
}

// A duration after another term ('P14D after T1') has no day here; the term is then taken as in force.
const hasBegun = ({ begins }: Term, to: string) => begins === null || !/^\d{4}/.test(begins) || begins <= to

const RINGS = 8
const SPOKES = 12

/** Fixed points of a two-dimensional normal distribution, in sigmas: each stands for the same share. */
const PATTERN: [number, number][] = Array.from({ length: RINGS * SPOKES }, (_, i) => {
  const ring = Math.floor(i / SPOKES)
  const far = Math.sqrt(-2 * Math.log(1 - (ring + 0.5) / RINGS))
  const angle = (2 * Math.PI * ((i % SPOKES) + (ring % 2) / 2)) / SPOKES
  return [far * Math.cos(angle), far * Math.sin(angle)]
})

/** The share of a place's uncertainty that lies inside a zone, in ninety-sixths; without sigma, of its middle. */
export function insideOf(where: Incident['where'], { geometry }: Pick<Zone, 'geometry'>): number {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0
  const [x, y] = middleOf(where.geometry)
  const sigma = where.sigma ?? 0
  const [east, north] = [degreesEast(sigma, y), degreesNorth(sigma)]
  const points = sigma === 0 ? [[0, 0] as const] : PATTERN
  const inside = points.filter(([dx, dy]) => booleanPointInPolygon([x + dx * east, y + dy * north], geometry as never))
  return Math.round((inside.length / points.length) * 1000) / 1000
}
