import { cite, type Observation, type ObservedValue, type Reading } from '../record/index.ts'
import type { JsonObject } from './json.ts'
import type { Known } from './known.ts'
import type { Columns, Seen } from './made.ts'
import { clockOf, duringOf } from './times.ts'
import { numberOf } from './where.ts'

/** True when an object has the columns of UCDP's georeferenced events. */
export const isUcdp = (columns: JsonObject): boolean =>
  'type_of_violence' in columns && 'where_prec' in columns && 'date_start' in columns

/**
 * Sigma in metres by UCDP's `where_prec`: 1 is the place itself, 2 within about 25 km of it (two sigmas), 3 a district,
 * 4 a province; what is wider says no place (UCDP GED codebook).
 */
const SIGMAS: ReadonlyMap<string, number> = new Map(Object.entries({ 1: 2_000, 2: 12_500, 3: 25_000, 4: 75_000 }))

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries({ 1: 'clash', 2: 'clash', 3: 'harm' }))

/** One event of UCDP GED from its columns, whether they came as a table or as GeoJSON. */
export function seenInUcdp(
  columns: Columns,
  reading: Reading,
  { zone }: Known,
  where: Observation['where'],
): Seen | string {
  const { word } = columns
  const from = dayOf(word('date_start'))
  const to = dayOf(word('date_end')) ?? from
  const longitude = where?.geometry.type === 'Point' ? where.geometry.coordinates[0] : null
  const when = from && to && duringOf(from, to, { zone, longitude })
  if (!when) return 'a UCDP event without days that can be read'
  const clarity = word('event_clarity')
  return {
    format: 'ucdp',
    kind: KINDS.get(word('type_of_violence')) ?? 'other',
    how: 'told',
    when,
    where: where && placed(where, word('where_prec')),
    by: { observer: 'UCDP', sensor: null, party: null },
    origin: `ucdp ${word('id') || reading.id}`,
    values: deaths(columns, reading),
    confidence: clarity === '' ? null : { said: clarity, scale: 'UCDP event clarity, 1 clear, 2 not' },
  }
}

/** UCDP writes days as midnight: "2009-02-20T00:00:00" and "2009-02-20 00:00:00.000" are days. */
const dayOf = (words: string) => clockOf(words.replace(/[T ]00:00(?::00(?:\.0+)?)?$/, ''))

function placed(where: NonNullable<Observation['where']>, precision: string): Observation['where'] {
  const sigma = SIGMAS.get(precision)
  return sigma === undefined ? null : { ...where, sigma, basis: precision === '1' ? 'gazetteer' : 'area' }
}

function deaths({ word, at }: Columns, reading: Reading): ObservedValue[] {
  const [value, high] = [numberOf(word('best')), numberOf(word('high'))]
  const span = at('best')
  if (value === undefined || !span) return []
  const wide = high !== undefined && high > value ? { high } : {}
  return [{ name: 'deaths', value, ...wide, unit: 'person', at: cite(reading, span) }]
}
