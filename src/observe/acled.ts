import { cite, type Observation, type ObservedValue, type Reading } from '../record/index.ts'
import { kindOf } from './kinds.ts'
import type { Format, Known } from './known.ts'
import { type Columns, type Outcome, observationOf } from './made.ts'
import { type Given, readTable } from './rows.ts'
import { hasColumns, headOf } from './table.ts'
import { clockOf, duringOf } from './times.ts'
import { numberOf, pointAt, positionOf } from './where.ts'

/** ACLED's columns as CSV. Its days have no time and are local. https://acleddata.com/knowledge-base/codebook/ */
export const acled: Format = (source, known) => {
  const head = headOf(source.text)
  if (!head || !hasColumns(head, 'event_date', 'event_type', 'geo_precision')) return undefined
  return readTable(source, head, 'acled', (given) => readEvent(given, known))
}

function readEvent({ reading, columns, place, tally }: Given, known: Known): Outcome {
  const { word } = columns
  const position = positionOf(numberOf(word('latitude')), numberOf(word('longitude')))
  const when = whenOf(columns, known, 'wrong' in position ? null : position.longitude)
  if (!when) return 'an ACLED event without a day that can be read'
  if ('wrong' in position) tally.add(position.wrong, place)
  const observation = observationOf(reading, {
    format: 'acled',
    kind: kindIn(word),
    how: 'told',
    when,
    where: 'wrong' in position ? null : placeOf(position, word('geo_precision')),
    by: { observer: 'ACLED', sensor: null, party: null },
    origin: `acled ${word('event_id_cnty') || reading.id}`,
    values: deaths(columns, reading),
  })
  return { reading, observations: [observation] }
}

const DAY = 86_400_000

const AROUND: ReadonlyMap<string, number> = new Map([
  ['2', 3],
  ['3', 15],
])

/** `time_precision` 1 is the day, 2 the week around it, 3 the month around it. */
function whenOf({ word }: Columns, { zone }: Known, longitude: number | null): Observation['when'] | undefined {
  const day = clockOf(dashed(word('event_date')))
  const wide = AROUND.get(word('time_precision')) ?? 0
  if (!day) return undefined
  const [from, to] = [-wide, wide].map((days) => ({ ...day, wall: day.wall + days * DAY }))
  return duringOf(from!, to!, { zone, longitude })
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

// "02 May 2031", as older exports have it
function dashed(words: string): string {
  const [, day, month, year] = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(words) ?? []
  const n = MONTHS.findIndex((name) => month !== undefined && name.startsWith(month.toLowerCase()))
  return n < 0 ? words : `${year}-${String(n + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`
}

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    battles: 'clash',
    'explosions/remote violence': 'explosion',
    'violence against civilians': 'harm',
  }),
)

/** ACLED's finer word first, where it says a kind: "Shelling/artillery/missile attack" is an explosion. */
function kindIn(word: Columns['word']): string {
  const coarse = KINDS.get(word('event_type').toLowerCase())
  if (coarse === 'explosion') return kindOf(word('sub_event_type').replaceAll('/', ' ')) ?? coarse
  return coarse ?? 'other'
}

/** Sigma in metres by `geo_precision`: 1 the town, 2 a part of a region, 3 a region. */
const SIGMAS: ReadonlyMap<string, number> = new Map(Object.entries({ 1: 2_000, 2: 15_000, 3: 50_000 }))

function placeOf({ longitude, latitude }: { longitude: number; latitude: number }, precision: string) {
  return pointAt(longitude, latitude, SIGMAS.get(precision) ?? null, precision === '1' ? 'gazetteer' : 'area')
}

function deaths({ word, at }: Columns, reading: Reading): ObservedValue[] {
  const value = numberOf(word('fatalities'))
  const span = at('fatalities')
  return value === undefined || !span ? [] : [{ name: 'deaths', value, unit: 'person', at: cite(reading, span) }]
}
