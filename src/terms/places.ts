import { z } from 'zod'
import { type Geometry, geometrySchema, type NamedPlace, type Note, noteOf } from '../record/index.ts'
import type { TextFile } from './sheet.ts'

const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z
    .looseObject({
      id: z.union([z.string(), z.number()]).optional(),
      name: z.string().min(1).optional().catch(undefined),
      sigma: z.number().positive().optional().catch(undefined),
    })
    .nullable(),
  geometry: geometrySchema,
})
const fileSchema = z.union([
  z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
  z.looseObject({ type: z.literal('Feature') }),
])

/** The geometries of GeoJSON files, each under `file.geojson#id`. */
export type Geometries = ReadonlyMap<string, Geometry>

/** What drawings give: geometries by their id, and the places that have a name, with `sigma` in metres where it stands. */
export type Drawn = { geometries: Geometries; places: NamedPlace[]; notes: Note[] }

/** Reads GeoJSON files (RFC 7946); a feature with neither an id nor a name, or one that is none, becomes a note. */
export function readDrawings(files: readonly TextFile[]): Drawn {
  const geometries = new Map<string, Geometry>()
  const places: NamedPlace[] = []
  const notes: Note[] = []
  for (const file of files) {
    const trouble = (reason: string) => notes.push(noteOf('places', file.source, 'geojson', reason))
    const features = featuresOf(file.text)
    if (!features) trouble('this is no GeoJSON of features')
    for (const [i, raw] of (features ?? []).entries()) {
      const { data } = featureSchema.safeParse(raw)
      const { id, name, sigma } = { ...data?.properties, id: data?.id ?? data?.properties?.id }
      if (!data || (id === undefined && !name))
        trouble(`feature ${i + 1} has ${data ? 'no id and no name' : 'no geometry that can be read'}`)
      if (data && id !== undefined) geometries.set(`${nameOf(file.source)}#${id}`, data.geometry)
      if (data && name) places.push({ name, geometry: data.geometry, sigma: sigma ?? null })
    }
  }
  return { geometries, places, notes }
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
