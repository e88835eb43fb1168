import { z } from 'zod'
import { type Geometry, geometrySchema, type NamedPlace, type Note, noteOf, parsedJson } from '../record/index.ts'
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

/** The geometries that a sheet may point to as `file.geojson#id`. */
export type Geometries = { get(address: string): Geometry | undefined }

/** The geometries of all files, seen from a folder: what lies beside a sheet comes before what has the same name elsewhere. */
export type AllGeometries = { seenFrom(folder: string): Geometries }

/** What drawings give: geometries by their id, and the places that have a name, with `sigma` in metres where it stands. */
export type Drawn = { geometries: AllGeometries; places: NamedPlace[]; notes: Note[] }

/** Reads GeoJSON files (RFC 7946); a feature with neither an id nor a name, or one that is none, becomes a note. */
export function readDrawings(files: readonly TextFile[]): Drawn {
  const drawn = new Map<string, Geometry>()
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
      if (data && id !== undefined) drawn.set(`${file.source}#${id}`, data.geometry)
      if (data && name) places.push({ name, geometry: data.geometry, sigma: sigma ?? null })
    }
  }
  return { geometries: geometriesIn(drawn), places, notes }
}

function geometriesIn(drawn: ReadonlyMap<string, Geometry>): AllGeometries {
  const elsewhere = new Map([...drawn].reverse().map(([address, geometry]) => [localOf(address), geometry]))
  const seenFrom = (folder: string): Geometries => ({
    get: (address) => drawn.get(`${folder}${localOf(address)}`) ?? elsewhere.get(localOf(address)),
  })
  return { seenFrom }
}

/** An address without its folders; an id may hold strokes too. */
const localOf = (address: string): string => address.replace(/^[^#]*\//, '')

/** A path up to its last part, with the stroke behind it. */
export const folderOf = (source: string): string => source.slice(0, source.length - nameOf(source).length)

/** The last part of a path. */
export const nameOf = (source: string): string => source.split('/').at(-1)!

function featuresOf(text: string): unknown[] | undefined {
  const { data } = fileSchema.safeParse(parsedJson(text))
  if (!data) return undefined
  return data.type === 'FeatureCollection' ? (data.features as unknown[]) : [data]
}
