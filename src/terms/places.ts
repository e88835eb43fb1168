import { z } from 'zod'
import { type Geometry, geometrySchema, type Note, noteOf } from '../record/index.ts'
import type { TextFile } from './sheet.ts'

const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.looseObject({ id: z.union([z.string(), z.number()]).optional() }).nullable(),
  geometry: geometrySchema,
})
const fileSchema = z.union([
  z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
  z.looseObject({ type: z.literal('Feature') }),
])

/** The geometries of GeoJSON files, each under `file.geojson#id`. */
export type Geometries = ReadonlyMap<string, Geometry>

/** Reads lines and zones of GeoJSON files (RFC 7946); a feature without an id, or one that is none, becomes a note. */
export function readGeometries(files: readonly TextFile[]): { geometries: Geometries; notes: Note[] } {
  const geometries = new Map<string, Geometry>()
  const notes: Note[] = []
  for (const file of files) {
    const features = featuresOf(file.text)
    if (!features) notes.push(noteOf('places', file.source, 'geojson', 'this is no GeoJSON of features'))
    features?.forEach((raw, i) => {
      const { data } = featureSchema.safeParse(raw)
      const id = data?.id ?? data?.properties?.id
      if (data && id !== undefined) geometries.set(`${nameOf(file.source)}#${id}`, data.geometry)
      else
        notes.push(
          noteOf(
            'places',
            file.source,
            'geojson',
            `feature ${i + 1} has no ${data ? 'id' : 'geometry that can be read'}`,
          ),
        )
    })
  }
  return { geometries, notes }
}

/** The last part of a path. */
export const nameOf = (source: string): string => source.split('/').at(-1)!

function featuresOf(text: string): unknown[] | undefined {
  const { data } = fileSchema.safeParse(parsed(text))
  if (!data) return undefined
  return data.type === 'FeatureCollection' ? (data.features as unknown[]) : [data]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
