import { howSchema, type Observation } from '../record/index.ts'
import { type Frozen, frozen } from './freeze.ts'
import { entriesOf, isObject, type Json, type JsonObject, jsonOf, membersOf, type Placed, placed } from './json.ts'
import { kindOf, kindSaid } from './kinds.ts'
import { type Format, type Known, nothing, type Source } from './known.ts'
import { type Columns, type Outcome, observationOf, type Seen, take } from './made.ts'
import { privateInJson } from './redacted-json.ts'
import { type Tally, tallyOf } from './tally.ts'
import { clockOf, duringOf } from './times.ts'
import { isUcdp, seenInUcdp } from './ucdp-event.ts'
import { geometryOf, numberOf, sigmaOf } from './where.ts'
import { isOwnPosition, OWN_DROPPED } from './withhold.ts'

/**
 * GeoJSON (RFC 7946): features that carry a time, and those with UCDP's columns. Features without a time, such as lines
 * and zones, are no observations. Items of image catalogues and of connected systems are left to others.
 */
export const geojson: Format = (source, known) => {
  if (!/"Feature(?:Collection)?"/.test(source.text)) return undefined
  const value = jsonOf(source.text)
  if (!isObject(value) || isForeign(value)) return undefined
  const top = placed(source.text, value)
  const features = featuresIn(source.text, top)
  if (features.length === 0 && value.type !== 'FeatureCollection') return undefined
  const observed = nothing()
  const tally = tallyOf(source.source, 'geojson')
  for (const feature of features) take(readFeature(feature, source, known, tally), feature.span, observed, tally)
  if (features.length === 0) tally.add('a collection without features')
  observed.notes.push(...tally.notes())
  return observed
}

/** True for what only looks like a plain feature: a catalogue's item, a system of OGC Connected Systems, a schema. */
export function isForeign(value: JsonObject): boolean {
  const properties = isObject(value.properties) ? value.properties : {}
  return 'stac_version' in value || '$schema' in value || typeof properties.featureType === 'string'
}

function featuresIn(text: string, top: Placed): Placed[] {
  const { type } = top.value as JsonObject
  if (type === 'Feature') return [top]
  const list = type === 'FeatureCollection' ? entriesOf(text, top).get('features') : undefined
  return list ? membersOf(text, list).filter((f) => isObject(f.value)) : []
}

function readFeature(feature: Placed, source: Source, known: Known, tally: Tally): Outcome {
  const object = feature.value as JsonObject
  const properties = isObject(object.properties) ? lowered(object.properties) : {}
  const geometry = geometryOf(object.geometry)
  const where = 'wrong' in geometry ? null : placeOf(geometry, properties)
  const made = frozen(source.source, source.text, feature.span, privateInJson(source.text, feature.span))
  const seen = isUcdp(properties)
    ? seenInUcdp(columnsOf(source.text, feature, properties, made), made.reading, known, where)
    : seenIn(source, properties, known, where)
  if (typeof seen === 'string') return seen
  if ('wrong' in geometry) tally.add(geometry.wrong, feature.span)
  const origin = seen.origin || `geojson ${made.reading.id}`
  return { reading: made.reading, observations: [observationOf(made.reading, { ...seen, origin })] }
}

function columnsOf(text: string, feature: Placed, properties: JsonObject, made: Frozen): Columns {
  const inside = entriesOf(text, feature).get('properties')
  const entries = inside ? entriesOf(text, inside) : new Map<string, Placed>()
  const spans = new Map([...entries].map(([key, { span }]) => [key.toLowerCase(), span]))
  const at = (name: string) => {
    const span = spans.get(name)
    return span && made.at(span)
  }
  return { word: (name) => wordOf(properties[name]), at }
}

const lowered = (properties: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]))

const wordOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

const TIMES = [
  'from',
  'start',
  'begin',
  'datetime',
  'date_time',
  'time',
  'timestamp',
  'observed',
  'date',
  'day',
  'event_date',
]
const ENDS = ['to', 'end', 'until']

const firstOf = (properties: JsonObject, names: readonly string[]): string =>
  names.map((name) => wordOf(properties[name])).find((words) => words !== '') ?? ''

function seenIn(
  { source }: Source,
  properties: JsonObject,
  { zone }: Known,
  where: Observation['where'],
): Seen | string {
  const kind = firstOf(properties, ['kind', 'type', 'event_type', 'category', 'event'])
  if (isOwnPosition(kind)) return OWN_DROPPED
  const from = clockOf(firstOf(properties, TIMES))
  if (!from) return 'a feature without a time is no observation'
  const longitude = where?.geometry.type === 'Point' ? where.geometry.coordinates[0] : null
  const when = duringOf(from, clockOf(firstOf(properties, ENDS)) ?? from, { zone, longitude })
  if (!when) return 'a feature ends before it begins'
  return {
    format: 'geojson',
    kind: kindSaid(kind) ?? kindOf(firstOf(properties, ['name', 'title', 'description'])) ?? 'other',
    how: howSchema.safeParse(firstOf(properties, ['how'])).data ?? 'told',
    when,
    where,
    by: {
      observer: firstOf(properties, ['observer', 'source']) || source,
      sensor: firstOf(properties, ['sensor']) || null,
      party: firstOf(properties, ['party']) || null,
    },
    origin: firstOf(properties, ['origin']),
  }
}

function placeOf(
  geometry: NonNullable<Observation['where']>['geometry'],
  properties: JsonObject,
): Observation['where'] {
  const sigma = sigmaOf(numberOf(firstOf(properties, ['sigma_m', 'sigma', 'accuracy', 'uncertainty_m'])))
  return { geometry, sigma, basis: geometry.type === 'Point' ? 'measured' : 'area' }
}
