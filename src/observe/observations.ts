import { cite, howSchema, idOf, type Observation, type ObservedValue } from '../record/index.ts'
import { amountOf } from './amount.ts'
import { kindSaid } from './kinds.ts'
import type { Format, Known } from './known.ts'
import { idFrom, type Outcome, observationOf } from './made.ts'
import { type Given, readTable } from './rows.ts'
import { observerIn, placeIn, timeIn } from './sheet.ts'
import { hasColumns, headOf } from './table.ts'
import { isOwnPosition, OWN_DROPPED } from './withhold.ts'

/**
 * The plain table for patrols and hotlines. Columns, all but `kind`, `observer` and `from` optional, in any order:
 * `id,kind,how,from,to,zone,lat,lon,sigma_m,near,distance_km,direction,observer,sensor,party,origin,count,unit,
 * assessed,confidence,persistent_days,persistent_since,replaces,words`; docs/observe.md says what each holds.
 */
export const observations: Format = (source, known) => {
  const head = headOf(source.text)
  if (!head || !hasColumns(head, 'kind', 'observer') || !(head.columns.has('from') || head.columns.has('date')))
    return undefined
  const seen = new Set<string>()
  return readTable(source, head, 'observations', (given) => readRow(given, known, seen))
}

function readRow(given: Given, known: Known, seen: Set<string>): Outcome {
  const { reading, columns } = given
  const { word } = columns
  if (isOwnPosition(word('kind'))) return OWN_DROPPED
  const where = placeIn(given, known)
  const when = timeIn(given, known, where)
  if (typeof when === 'string') return when
  const by = observerIn(columns)
  const observation = observationOf(reading, {
    id: idFor(word('id'), by.observer, seen) ?? idFrom(reading),
    format: 'observations',
    kind: kindSaid(word('kind')) ?? (word('kind').toLowerCase() || 'other'),
    how: howIn(word('how')),
    when,
    where,
    by,
    origin: word('origin') || `row ${reading.id}`,
    assessed: citedCell(given, 'assessed'),
    values: amounts(given),
    confidence: word('confidence') === '' ? null : { said: word('confidence'), scale: 'the observer’s own' },
    replaces: word('replaces') === '' ? null : ownId(word('replaces'), by.observer),
  })
  return { reading, observations: [{ ...observation, persistent: persistence(given) }] }
}

const ownId = (id: string, observer: string) => idOf('observation', 'own', observer, id)

/** An observer's own number makes the id, so that a later row can replace an earlier one; the first row of a number has it. */
function idFor(id: string, observer: string, seen: Set<string>): string | undefined {
  if (id === '' || seen.has(ownId(id, observer))) return undefined
  seen.add(ownId(id, observer))
  return ownId(id, observer)
}

const howIn = (words: string): Observation['how'] => howSchema.safeParse(words.toLowerCase()).data ?? 'told'

function citedCell({ reading, columns }: Given, name: string): Observation['assessed'] {
  const span = columns.at(name)
  return span ? cite(reading, span) : null
}

function amounts({ reading, columns, place, tally }: Given): ObservedValue[] {
  const [said, span] = [columns.word('count'), columns.at('count')]
  const amount = amountOf(said)
  if (said !== '' && !amount) tally.add('a count that cannot be read was left out', place)
  return amount && span ? [{ name: 'count', ...amount, unit: columns.word('unit'), at: cite(reading, span) }] : []
}

function persistence({ columns }: Given): Observation['persistent'] {
  const days = Number(columns.word('persistent_days'))
  const since = columns.word('persistent_since')
  return days > 0 && Number.isFinite(days) && since !== '' ? { days, since } : null
}
