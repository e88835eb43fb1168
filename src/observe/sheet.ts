import type { Observation, Place } from '../record/index.ts'
import { awayFrom, placeAway } from './bearing.ts'
import { placeNamed } from './gazetteer.ts'
import { isZone, type Known } from './known.ts'
import type { Columns } from './made.ts'
import type { Given } from './rows.ts'
import { clockOf, duringOf } from './times.ts'
import { numberOf, pointAt, positionOf, sigmaOf } from './where.ts'

const NO_SURROUNDINGS = { countries: new Set<string>(), provinces: () => new Set<string>() }

/** The place of a row of our own tables: `lat,lon,sigma_m`, or `near,distance_km,direction`; null where it has none. */
export function placeIn({ columns, place, tally }: Given, { places }: Known): Place | null {
  const { word } = columns
  if (word('lat') !== '' || word('lon') !== '') {
    const position = positionOf(numberOf(word('lat')), numberOf(word('lon')))
    if (!('wrong' in position))
      return pointAt(position.longitude, position.latitude, sigmaOf(numberOf(word('sigma_m'))), 'measured')
    tally.add(position.wrong, place)
  }
  if (word('near') === '') return null
  const named = placeNamed(word('near'), places, NO_SURROUNDINGS)
  if (!named) tally.add('a name of a place is unknown, or stands for several', place)
  const away = awayFrom(word('distance_km'), 'km', word('direction'))
  return named && away ? placeAway(named, away) : (named ?? null)
}

/** The time of a row of our own tables: `from,to,zone`, or the reason why it has none. */
export function timeIn(
  { columns, place, tally }: Given,
  known: Known,
  where: Place | null,
): Observation['when'] | string {
  const { word } = columns
  const from = clockOf(word('from') || word('date'))
  if (!from) return 'a row without a time that can be read'
  const to = word('to') === '' ? from : clockOf(word('to'))
  if (!to) tally.add('an end that cannot be read was left out', place)
  const longitude = where?.geometry.type === 'Point' ? where.geometry.coordinates[0] : null
  const when = duringOf(from, to ?? from, { zone: zoneIn(word('zone'), known), longitude })
  return when ?? 'a row ends before it begins'
}

const zoneIn = (words: string, { zone }: Known): string | null => (words !== '' && isZone(words) ? words : zone)

/** Who observed, as the columns `observer,sensor,party` say it. */
export function observerIn({ word }: Columns): Observation['by'] {
  return { observer: word('observer') || 'not said', sensor: word('sensor') || null, party: word('party') || null }
}
