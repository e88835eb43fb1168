import { cellToBoundary, cellToLatLng } from 'h3-js'
import type { PublicCeasefire, PublicIncident } from '../../record/index.ts'

/** The incidents of one cell, with the ring of its corners, longitude first. */
export type CellOf = { cell: string; ring: [number, number][]; incidents: PublicIncident[] }

/** Incidents by the cell they lie in, in order of cell; those without one are left out. */
export function cellsOf({ incidents }: PublicCeasefire): CellOf[] {
  const byCell = new Map<string, PublicIncident[]>()
  for (const incident of incidents)
    if (incident.cell) byCell.set(incident.cell, [...(byCell.get(incident.cell) ?? []), incident])
  return [...byCell]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cell, own]) => ({ cell, ring: cellToBoundary(cell, true) as [number, number][], incidents: own }))
}

/** A cell as the page shows it: its letter, and what happened there. */
export type Lettered = { cell: string; letter: string; ring: [number, number][]; incidents: number; access: number }

/** All cells in which something happened or observers were kept out, lettered from north to south. */
export function letteredIn({ incidents, access }: PublicCeasefire): Lettered[] {
  const cells = [...new Set([...incidents, ...access].flatMap(({ cell }) => cell ?? []))]
  const within = (all: readonly { cell: string | null }[], cell: string) =>
    all.filter((one) => one.cell === cell).length
  return cells
    .map((cell) => ({ cell, ring: cellToBoundary(cell, true) as [number, number][], north: cellToLatLng(cell)[0] }))
    .sort((a, b) => b.north - a.north || (a.cell < b.cell ? -1 : 1))
    .map(({ cell, ring }, i) => ({
      cell,
      letter: letterOf(i),
      ring,
      incidents: within(incidents, cell),
      access: within(access, cell),
    }))
}

/** A, B … Z, AA, AB … */
const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

/** The cells as GeoJSON (RFC 7946), each with its numbers by status. */
export function cellsGeoJson(ceasefire: PublicCeasefire): object {
  const features = cellsOf(ceasefire).map(({ cell, ring, incidents }) => ({
    type: 'Feature',
    id: cell,
    properties: {
      cell,
      incidents: incidents.length,
      ...byStatus(incidents),
      from: incidents[0]!.day,
      to: incidents.at(-1)!.day,
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  return { type: 'FeatureCollection', features }
}

function byStatus(incidents: readonly PublicIncident[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of incidents) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
