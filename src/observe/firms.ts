import {
  type Citation,
  type During,
  type Observation,
  type Observed,
  type Reading,
  readingOf,
} from '../record/index.ts'
import { type Format, nothing } from './known.ts'
import { idFrom, whole } from './made.ts'
import { cellOf, eachRow, type Head, hasColumns, headOf, type Row } from './table.ts'
import { type Tally, tallyOf } from './tally.ts'
import { type Clock, clockOf, duringOf } from './times.ts'
import { numberOf, pointAt, positionOf } from './where.ts'

/**
 * NASA FIRMS active fire CSV: MODIS and VIIRS, near real time and archive, down to the three columns latitude, longitude
 * and acq_date. Times are UTC. https://www.earthdata.nasa.gov/data/tools/firms/faq
 */
export const firms: Format = (source) => {
  const head = headOf(source.text)
  if (!head || !hasColumns(head, 'latitude', 'longitude', 'acq_date')) return undefined
  const tally = tallyOf(source.source, 'firms')
  const observed = nothing()
  const pool: Pool = { whens: new Map(), observers: new Map(), confidences: new Map(), minutes: new Map() }
  eachRow(source, head, tally, (row) => {
    const when = whenOf(head, row, pool)
    if (!when) return tally.add('a row without a date that can be read', row.place)
    const reading = readingOf(source.source, row.text)
    observed.readings.push(reading)
    observed.observations.push(heatOf(reading, head, row, when, pool, tally))
  })
  nameOrigins(observed, pool)
  observed.notes.push(...tally.notes())
  return observed
}

/** What many rows share, held once. */
type Pool = {
  whens: Map<string, During>
  observers: Map<string, Observation['by']>
  confidences: Map<string, NonNullable<Observation['confidence']>>
  minutes: Map<string, Set<string>>
}

function once<V>(pool: Map<string, V>, key: string, make: () => V): V {
  let value = pool.get(key)
  if (value === undefined) {
    value = make()
    pool.set(key, value)
  }
  return value
}

function heatOf(reading: Reading, head: Head, row: Row, when: During, pool: Pool, tally: Tally): Observation {
  const sensor = sensorOf(cellOf(head, row, 'instrument'), cellOf(head, row, 'satellite'))
  once(pool.minutes, sensor ?? '', () => new Set()).add(when.from)
  const at = whole(reading)
  return {
    id: idFrom(reading),
    source: reading.source,
    format: 'firms',
    kind: 'heat',
    how: 'measured',
    assessed: null,
    when,
    where: pixelOf(head, row, tally),
    by: once(pool.observers, sensor ?? '', () => ({ observer: 'NASA FIRMS', sensor, party: null })),
    origin: '',
    values: valuesOf(at, head, row),
    confidence: confidenceOf(cellOf(head, row, 'confidence'), pool),
    persistent: null,
    replaces: null,
    citations: [at],
  }
}

// acq_time: 0824 · 824 · 08:24 · '' (then the whole day)
function whenOf(head: Head, row: Row, pool: Pool): During | undefined {
  const [date, time] = [cellOf(head, row, 'acq_date'), cellOf(head, row, 'acq_time')]
  const known = pool.whens.get(`${date} ${time}`)
  if (known) return known
  const clock = clockIn(date, time)
  const when = clock && duringOf(clock, clock, { zone: 'UTC' }, clock.day ? 'stated' : 'passage')
  if (when) pool.whens.set(`${date} ${time}`, when)
  return when
}

function clockIn(date: string, time: string): Clock | undefined {
  if (!/^\d{1,4}$|^\d{1,2}:\d{2}$/.test(time)) return clockOf(date)
  const digits = time.replace(':', '').padStart(4, '0')
  return clockOf(`${date}T${digits.slice(0, 2)}:${digits.slice(2)}Z`)
}

const SATELLITES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    n: 'Suomi NPP',
    npp: 'Suomi NPP',
    'suomi npp': 'Suomi NPP',
    1: 'NOAA-20',
    n20: 'NOAA-20',
    2: 'NOAA-21',
    n21: 'NOAA-21',
    t: 'Terra',
    a: 'Aqua',
  }),
)

/** One name for one satellite, whatever the archive and the near real time file call it. */
function sensorOf(instrument: string, satellite: string): string | null {
  const name = SATELLITES.get(satellite.toLowerCase()) ?? satellite
  return [instrument, name].filter((part) => part !== '').join(' ') || null
}

/** The centre of a pixel; even odds over its sides `scan` and `track` (km) have the variance side²/12 along each axis. */
function pixelOf(head: Head, row: Row, tally: Tally): Observation['where'] {
  const position = positionOf(numberOf(cellOf(head, row, 'latitude')), numberOf(cellOf(head, row, 'longitude')))
  if ('wrong' in position) {
    tally.add(position.wrong, row.place)
    return null
  }
  const [scan, track] = [numberOf(cellOf(head, row, 'scan')) ?? 0, numberOf(cellOf(head, row, 'track')) ?? 0]
  const sigma = scan > 0 && track > 0 ? Math.round(1000 * Math.sqrt((scan * scan + track * track) / 24)) : 0
  return pointAt(position.longitude, position.latitude, sigma > 0 ? sigma : null, 'pixel')
}

/**
 * The radiative power, and the archive's type where it is not 0 (a fire): 1 volcano, 2 another static source on land, 3
 * offshore. They rest on the whole row: with millions of rows a citation apart would take a fifth of all memory.
 */
function valuesOf(at: Citation, head: Head, row: Row): Observation['values'] {
  const [power, type] = [numberOf(cellOf(head, row, 'frp')), numberOf(cellOf(head, row, 'type'))]
  if (power === undefined && !type) return NO_VALUES
  const values = power === undefined ? [] : [{ name: 'fire radiative power', value: power, unit: 'MW', at }]
  return type ? [...values, { name: 'hotspot type', value: type, unit: 'FIRMS code', at }] : values
}

const NO_VALUES: Observation['values'] = []

// VIIRS: l, n, h (or low, nominal, high); MODIS: 0 to 100
function confidenceOf(said: string, pool: Pool): Observation['confidence'] {
  if (said === '') return null
  const scale = /^\d+$/.test(said) ? 'FIRMS MODIS, 0 to 100' : 'FIRMS VIIRS, low, nominal, high'
  return once(pool.confidences, said, () => ({ said, scale }))
}

const GAP = 20 * 60_000
const LONGEST_PASS = 50 * 60_000

/**
 * One pass of one satellite is one origin: minutes of one satellite that follow each other within 20 minutes, half an
 * orbit at most. A day without a time is one pass, for it may have been.
 */
function nameOrigins(observed: Observed, { minutes }: Pool): void {
  const passes = new Map([...minutes].map(([sensor, froms]) => [sensor, passesOf(sensor, [...froms])]))
  for (const observation of observed.observations)
    observation.origin = passes.get(observation.by.sensor ?? '')!.get(observation.when.from)!
}

/** The name of the pass for each moment of one satellite: one string for all its pixels. */
function passesOf(sensor: string, froms: string[]): Map<string, string> {
  const passes = new Map<string, string>()
  let name = ''
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const from of froms.sort()) {
    const at = Date.parse(from)
    if (at - last > GAP || at - first > LONGEST_PASS)
      [first, name] = [at, `pass of ${sensor || 'an unnamed satellite'} ${from}`]
    passes.set(from, name)
    last = at
  }
  return passes
}
