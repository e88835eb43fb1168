import { type Geometry, howSchema, type Observation, type Position, type Span } from '../record/index.ts'
import { frozen } from './freeze.ts'
import { kindOf, kindSaid } from './kinds.ts'
import { type Format, type Known, nothing, type Source } from './known.ts'
import { type Outcome, observationOf, take } from './made.ts'
import { type Tally, tallyOf } from './tally.ts'
import { clockOf, duringOf } from './times.ts'
import { geometryOf, numberOf, sigmaOf } from './where.ts'
import { isOwnPosition, isPrivate, OWN_DROPPED } from './withhold.ts'
import { allOf, beginsWith, childOf, type Element, treeOf, wordsOf } from './xml.ts'

/**
 * KML placemarks that carry a time. Tracks are the paths of whoever carried the device and are dropped; a placemark
 * without a time is a place and no observation.
 */
export const kml: Format = (source, known) => {
  if (!beginsWith(source.text, ['kml'])) return undefined
  const { roots, trouble } = treeOf(source.text)
  const observed = nothing()
  const tally = tallyOf(source.source, 'kml')
  if (trouble) tally.add(`the XML is not well formed: ${trouble}`)
  const path = pathsIn(roots)
  for (const placemark of allOf(roots, 'Placemark'))
    take(readPlacemark(placemark, { source, known, tally, path }), placemark, observed, tally)
  observed.notes.push(...tally.notes())
  return observed
}

type Around = { source: Source; known: Known; tally: Tally; path: ReadonlySet<string> }

function readPlacemark(placemark: Element, { source, known: { zone }, tally, path }: Around): Outcome {
  if (isOnPath(placemark, path)) return 'a track was dropped: it shows where the people who carried the device were'
  const data = dataIn(placemark)
  const kind = data.get('kind') ?? data.get('type') ?? ''
  if (isOwnPosition(kind)) return OWN_DROPPED
  const clocks = clocksIn(placemark)
  if (!clocks) return 'a placemark without a time is no observation'
  const geometry = geometryIn(placemark)
  const longitude = 'wrong' in geometry || geometry.type !== 'Point' ? null : geometry.coordinates[0]
  const when = duringOf(clocks[0], clocks[1], { zone, longitude })
  if (!when) return 'a placemark ends before it begins'
  if ('wrong' in geometry) tally.add(geometry.wrong, placemark)
  const { reading } = frozen(source.source, source.text, placemark, privateIn(placemark))
  const observation = observationOf(reading, {
    format: 'kml',
    kind: kindSaid(kind) ?? kindOf(wordsOf(placemark, 'name')) ?? 'other',
    how: howSchema.safeParse(data.get('how')).data ?? 'told',
    when,
    where: 'wrong' in geometry ? null : placeOf(geometry, data),
    by: {
      observer: data.get('observer') ?? source.source,
      sensor: data.get('sensor') ?? null,
      party: data.get('party') ?? null,
    },
    origin: data.get('origin') ?? `kml ${reading.id}`,
  })
  return { reading, observations: [observation] }
}

/** The points of all tracks, as "longitude latitude"; a file's own marks for their start and end lie on them. */
const pathsIn = (roots: readonly Element[]): Set<string> =>
  new Set(allOf(roots, 'coord').map((c) => c.text.trim().split(/\s+/).slice(0, 2).join(' ')))

function isOnPath(placemark: Element, path: ReadonlySet<string>): boolean {
  if (allOf([placemark], 'Track').length + allOf([placemark], 'MultiTrack').length > 0) return true
  const point = allOf([placemark], 'Point')[0]
  return point !== undefined && path.has(wordsOf(point, 'coordinates').split(',').slice(0, 2).join(' '))
}

function placeOf(geometry: Geometry, data: ReadonlyMap<string, string>): Observation['where'] {
  const sigma = sigmaOf(numberOf(data.get('sigma_m') ?? data.get('accuracy')))
  return { geometry, sigma, basis: geometry.type === 'Point' ? 'measured' : 'area' }
}

function clocksIn(placemark: Element) {
  const [stamp, span] = [childOf(placemark, 'TimeStamp'), childOf(placemark, 'TimeSpan')]
  const from = clockOf(stamp ? wordsOf(stamp, 'when') : span ? wordsOf(span, 'begin') : '')
  const to = stamp || !span ? from : (clockOf(wordsOf(span, 'end')) ?? from)
  return from && to ? ([from, to] as const) : undefined
}

/** The named values of ExtendedData, typed or not, by name in lower case. */
function dataIn(placemark: Element): Map<string, string> {
  const data = childOf(placemark, 'ExtendedData')
  if (!data) return new Map()
  const plain = allOf([data], 'Data').map((d) => [d, wordsOf(d, 'value')] as const)
  const typed = allOf([data], 'SimpleData').map((d) => [d, d.text.trim()] as const)
  return new Map([...plain, ...typed].map(([d, words]) => [(d.attributes.name ?? '').toLowerCase(), words]))
}

const privateIn = (placemark: Element): Span[] => [
  ...[...allOf([placemark], 'Data'), ...allOf([placemark], 'SimpleData')].filter((d) =>
    isPrivate(d.attributes.name ?? ''),
  ),
  ...allOf([placemark], 'phoneNumber'),
  ...allOf([placemark], 'address'),
  ...allOf([placemark], 'author'),
  ...allOf([placemark], 'Camera'),
  ...allOf([placemark], 'LookAt'),
]

const SHAPES: Record<string, Geometry['type']> = { Point: 'Point', LineString: 'LineString', LinearRing: 'LineString' }

function geometryIn(placemark: Element): Geometry | { wrong: string } {
  const polygon = allOf([placemark], 'Polygon')[0]
  if (polygon) return geometryOf({ type: 'Polygon', coordinates: allOf([polygon], 'coordinates').map(positionsIn) })
  for (const [name, type] of Object.entries(SHAPES)) {
    const shape = allOf([placemark], name)[0]
    const positions = shape && positionsIn(allOf([shape], 'coordinates')[0])
    if (positions) return geometryOf({ type, coordinates: type === 'Point' ? positions[0] : positions })
  }
  return { wrong: 'there is no position' }
}

function positionsIn(coordinates: Element | undefined): Position[] {
  const tuples = (coordinates?.text ?? '').trim().split(/\s+/)
  return tuples.map((tuple) =>
    tuple
      .split(',')
      .slice(0, 2)
      .map((n) => numberOf(n) ?? Number.NaN),
  )
}
