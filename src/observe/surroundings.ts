import type { Span } from '../record/index.ts'
import { entriesOf, isObject, type JsonObject, membersOf, type Placed } from './json.ts'

/** The entities around an Observation of SensorThings, the nearest of each sort; `batch` are those that requests name. */
export type Context = {
  thing: Placed | null
  stream: Placed | null
  sensor: Placed | null
  property: Placed | null
  spot: Placed | null
  batch: ReadonlyMap<string, Placed>
}

/** An Observation: its fields with their places, and what is around it. */
export type Found = { fields: ReadonlyMap<string, Placed>; span: Span; around: Context }

/** All Observations of a document, each with its surroundings. */
export function observationsIn(text: string, top: Placed): Found[] {
  const nowhere = { thing: null, stream: null, sensor: null, property: null, spot: null }
  return inside(text, top, { ...nowhere, batch: batchIn(text, top) })
}

/** The bodies of a batch by the names under which its other requests refer to them: `$` and the request's id. */
function batchIn(text: string, top: Placed): Map<string, Placed> {
  const requests = entriesOf(text, top).get('requests')
  const named = requests ? membersOf(text, requests) : []
  return new Map(
    named.flatMap((request) => {
      const entries = entriesOf(text, request)
      const [id, body] = [entries.get('id')?.value, entries.get('body')]
      return typeof id === 'string' && body ? [[`$${id}`, body] as const] : []
    }),
  )
}

const INSIDE =
  /^(?:value|body|requests|responses|Observations?|Datastreams?|MultiDatastreams?|Things?|FeaturesOfInterest)$/

function inside(text: string, value: Placed, around: Context): Found[] {
  if (Array.isArray(value.value)) return membersOf(text, value).flatMap((member) => inside(text, member, around))
  if (!isObject(value.value)) return []
  const entries = entriesOf(text, value)
  const within = contextOf(text, value, entries, around)
  if (entries.has('dataArray')) return rowsIn(text, entries, within)
  if (entries.has('result') && !entries.has('Observations'))
    return [{ fields: entries, span: value.span, around: within }]
  return [...entries].flatMap(([key, entry]) => (INSIDE.test(key) ? inside(text, entry, within) : []))
}

// {"components": ["phenomenonTime", "result"], "dataArray": [["2031-05-02T08:00:00Z", 3], ...]}
function rowsIn(text: string, entries: Map<string, Placed>, around: Context): Found[] {
  const names = entries.get('components')?.value
  if (!Array.isArray(names)) return []
  return membersOf(text, entries.get('dataArray')!).map((row) => {
    const cells = membersOf(text, row)
    const fields = new Map(cells.map((cell, i) => [String(names[i]), cell]))
    return { fields, span: row.span, around }
  })
}

function contextOf(text: string, value: Placed, entries: Map<string, Placed>, around: Context): Context {
  const find = (key: string) => resolved(entries.get(key), around.batch)
  const stream = find('Datastream') ?? find('MultiDatastream')
  const own = stream ? contextOf(text, stream, entriesOf(text, stream), { ...around, stream }) : around
  const object = value.value as JsonObject
  const isStream = 'unitOfMeasurement' in object || 'observationType' in object
  const isThing = 'Datastreams' in object || 'Locations' in object
  return {
    thing: find('Thing') ?? (isThing ? value : own.thing),
    stream: isStream ? value : own.stream,
    sensor: find('Sensor') ?? own.sensor,
    property: find('ObservedProperty') ?? own.property,
    spot: spotIn(text, find('FeatureOfInterest')) ?? own.spot,
    batch: around.batch,
  }
}

function resolved(entity: Placed | undefined, batch: ReadonlyMap<string, Placed>): Placed | undefined {
  const id = entity && isObject(entity.value) ? entity.value['@iot.id'] : undefined
  return typeof id === 'string' ? (batch.get(id) ?? entity) : entity
}

/** The shape of the feature of interest. Where the thing stands is the position of a monitor and not of what it sensed. */
const spotIn = (text: string, feature: Placed | undefined): Placed | undefined =>
  feature && entriesOf(text, feature).get('feature')
