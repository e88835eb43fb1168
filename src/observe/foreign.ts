import { isForeign } from './geojson.ts'
import { isObject, type JsonObject, jsonOf } from './json.ts'
import { type Format, nothing } from './known.ts'
import { tallyOf } from './tally.ts'

/** What is known by sight and tells nothing that can be used: image catalogues, systems of OGC Connected Systems. */
export const foreign: Format = (source) => {
  const value = jsonOf(source.text)
  const reason = isObject(value) ? reasonOf(value) : undefined
  if (reason === undefined) return undefined
  const tally = tallyOf(source.source, 'foreign')
  tally.add(reason, { start: 0, end: source.text.length })
  return { ...nothing(), notes: tally.notes() }
}

const REASONS: readonly [(value: JsonObject) => boolean, string][] = [
  [(v) => '$schema' in v && '$id' in v, 'a JSON Schema describes data and holds none'],
  [(v) => 'stac_version' in v, 'an item of an image catalogue (STAC) tells that an image exists and not what is in it'],
  [(v) => 'datastream@id' in v, 'an observation of OGC Connected Systems: what it measures stands in another document'],
  [(v) => 'system@link' in v, 'a data stream of OGC Connected Systems without observations'],
  [(v) => v.type === 'PhysicalSystem' || v.type === 'SimpleProcess', 'a description of a sensor (SensorML)'],
  [(v) => isForeign(v), 'a system, deployment or viewing area of OGC Connected Systems'],
  [(v) => v.type === 'Topology', 'TopoJSON: give the same as GeoJSON'],
]

const reasonOf = (value: JsonObject) => REASONS.find(([is]) => is(value))?.[1]
