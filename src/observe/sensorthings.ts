import {
  type Citation,
  cite,
  idOf,
  type Observation,
  type ObservedValue,
  type Reading,
  type Span,
} from '../record/index.ts'
import { type Frozen, frozen } from './freeze.ts'
import { isObject, type Json, jsonOf, type Placed, placed } from './json.ts'
import { kindOf } from './kinds.ts'
import { type Format, type Known, nothing, type Source } from './known.ts'
import { type Outcome, observationOf, take, whole } from './made.ts'
import { privateEntry, privateInJson } from './redacted-json.ts'
import { type Context, type Found, observationsIn } from './surroundings.ts'
import { type Tally, tallyOf } from './tally.ts'
import { clockOf, duringOf } from './times.ts'
import { geometryOf, sigmaOf } from './where.ts'
import { isPrivate } from './withhold.ts'

/**
 * OGC SensorThings 1.1 (part 1, sensing) as JSON: single entities, pages with `value`, batches of requests or responses,
 * whatever is expanded inside what. What an Observation does not say itself is taken from the entities around it.
 * https://docs.ogc.org/is/18-088/18-088.html
 */
export const sensorThings: Format = (source, known) => {
  const { text } = source
  if (!MARKS.test(text.slice(0, 65_536))) return undefined
  const value = jsonOf(text)
  if (value === undefined) return undefined
  const observed = nothing()
  const tally = tallyOf(source.source, 'sensorthings')
  const walk = { source, known, tally, properties: new Map<string, Reading>() }
  const all = observationsIn(text, placed(text, value))
  for (const found of all) take(readObservation(walk, found), found.span, observed, tally)
  observed.readings.unshift(...walk.properties.values())
  if (all.length === 0) tally.add(NO_OBSERVATION, { start: 0, end: text.length })
  observed.notes.push(...tally.notes())
  return observed
}

const NO_OBSERVATION = 'SensorThings entities without an Observation: things, sensors or places alone'

const MARKS =
  /"@iot\.|"phenomenonTime"|"(?:Datastreams?|MultiDatastreams?|ObservedProperty|FeaturesOfInterest|FeatureOfInterest|HistoricalLocations?)"|"encodingType"|"unitOfMeasurement"|"name":\s*"\/(?:Create|Update)/

/** Keys that may not be kept, with those that say where the thing stands. */
const isHidden = (key: string) => isPrivate(key) || /^(?:Historical)?Locations?$/.test(key)

type Walk = { source: Source; known: Known; tally: Tally; properties: Map<string, Reading> }

function readObservation({ source, known, tally, properties }: Walk, { fields, span, around }: Found): Outcome {
  const where = whereOf(around.spot, tally, span)
  const when = whenOf(fields, known, where)
  if (!when) return 'an Observation without a time that can be read'
  const named = [...fields].flatMap(([key, field]) => privateEntry(source.text, key, field.span, isHidden))
  const outs = [...named, ...privateInJson(source.text, span, isHidden)]
  const made = frozen(source.source, source.text, span, outs)
  const origin = `thing ${originOf(around) ?? source.source} ${when.from}`
  const stream = [wordOf(around.stream, 'name') ?? '', idIn(around.stream) ?? '', wordOf(around.property, 'name') ?? '']
  const observation = observationOf(
    made.reading,
    {
      id: idOf('observation', made.reading.id, origin, ...stream),
      format: 'sensorthings',
      kind: kindIn(fields, around),
      how: 'measured',
      when,
      where,
      by: {
        observer: wordOf(around.thing, 'name') ?? source.source,
        sensor: wordOf(around.sensor, 'name'),
        party: null,
      },
      origin,
      values: valuesOf(fields, around, made),
      confidence: qualityOf(fields.get('resultQuality')?.value),
    },
    besideOf(source, around, made, properties),
  )
  return { reading: made.reading, observations: [observation] }
}

/** What measures what stands in an entity around: then that is frozen too and cited beside. */
function besideOf(
  { source, text }: Source,
  { property }: Context,
  { at }: Frozen,
  known: Map<string, Reading>,
): Citation[] {
  if (!property || at(property.span) || !isObject(property.value) || !('name' in property.value)) return []
  const key = `${property.span.start}`
  const reading =
    known.get(key) ?? frozen(source, text, property.span, privateInJson(text, property.span, isHidden)).reading
  known.set(key, reading)
  return [whole(reading)]
}

function wordOf(entity: Placed | null, key: string): string | null {
  const value = entity && isObject(entity.value) ? entity.value[key] : undefined
  return typeof value === 'string' && value !== '' ? value : null
}

function originOf({ thing, stream }: Context): string | null {
  return wordOf(thing, 'name') ?? idIn(thing) ?? idIn(stream) ?? wordOf(stream, 'name')
}

function idIn(entity: Placed | null): string | null {
  const id = entity && isObject(entity.value) ? entity.value['@iot.id'] : undefined
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

function whenOf(
  fields: Found['fields'],
  { zone }: Known,
  where: Observation['where'],
): Observation['when'] | undefined {
  const longitude = where?.geometry.type === 'Point' ? where.geometry.coordinates[0] : null
  const seen = stretchOf(fields.get('phenomenonTime')?.value)
  if (seen) return duringOf(seen[0], seen[1], { zone, longitude })
  const given = stretchOf(fields.get('resultTime')?.value)
  return given && duringOf(given[0], given[1], { zone, longitude }, 'published')
}

// 2031-05-02T08:00:00Z · 2031-05-02T08:00:00Z/2031-05-02T09:00:00Z
function stretchOf(value: Json | undefined) {
  if (typeof value !== 'string') return undefined
  const [from, to] = value.split('/')
  const start = clockOf(from ?? '')
  const end = to === undefined ? start : clockOf(to)
  return start && end ? ([start, end] as const) : undefined
}

function whereOf(spot: Placed | null, tally: Tally, span: Span): Observation['where'] {
  if (!spot || !isObject(spot.value)) {
    tally.add('an Observation without a feature of interest has no place: where the sensor stands is not kept', span)
    return null
  }
  const shape = isObject(spot.value.geometry) ? spot.value.geometry : spot.value
  const geometry = geometryOf(shape)
  if ('wrong' in geometry) {
    tally.add(geometry.wrong, span)
    return null
  }
  const said = isObject(spot.value.properties) ? spot.value.properties : {}
  const metres = [said.sigma, said.accuracy, said.horizontalAccuracy].find((n) => typeof n === 'number')
  return {
    geometry,
    sigma: sigmaOf(metres as number | undefined),
    basis: geometry.type === 'Point' ? 'measured' : 'area',
  }
}

function kindIn(fields: Found['fields'], { property, stream }: Context): string {
  const said = fields.get('result')?.value
  const result = typeof said === 'string' ? kindOf(said) : undefined
  const named = [wordOf(property, 'name'), wordOf(stream, 'name'), wordOf(property, 'definition')]
  return result ?? named.map((words) => kindOf(words ?? '')).find((kind) => kind !== undefined) ?? 'other'
}

/** The result where it is a number; a count of bursts is a value, and so is a temperature. */
function valuesOf(fields: Found['fields'], { stream, property }: Context, { reading, at }: Frozen): ObservedValue[] {
  const result = fields.get('result')
  const span = result && at(result.span)
  if (!span || typeof result.value !== 'number' || !Number.isFinite(result.value)) return []
  const unit = stream && isObject(stream.value) ? stream.value.unitOfMeasurement : undefined
  const symbol = isObject(unit) ? (unit.symbol ?? unit.name) : undefined
  const name = wordOf(property, 'name') ?? wordOf(stream, 'name') ?? 'result'
  return [{ name, value: result.value, unit: typeof symbol === 'string' ? symbol : '', at: cite(reading, span) }]
}

/** A missing quality is unknown, not good. */
function qualityOf(value: Json | undefined): Observation['confidence'] {
  if (value === undefined || value === null || value === '') return null
  return { said: typeof value === 'string' ? value : JSON.stringify(value), scale: 'SensorThings resultQuality' }
}
