import { type Citation, cite, type Observation, type Observed, type Reading, type Span } from '../record/index.ts'
import type { Tally } from './tally.ts'

/** What a format must say of an observation; the rest is null where it is silent. */
export type Seen = Pick<Observation, 'format' | 'kind' | 'how' | 'when' | 'where' | 'by' | 'origin'> &
  Partial<Pick<Observation, 'id' | 'assessed' | 'values' | 'confidence' | 'replaces'>>

/** An observation that rests on a whole reading, and perhaps on others beside it. Its id is that of the reading. */
export function observationOf(reading: Reading, seen: Seen, beside: readonly Citation[] = []): Observation {
  return {
    id: seen.id ?? idFrom(reading),
    source: reading.source,
    format: seen.format,
    kind: seen.kind,
    how: seen.how,
    assessed: seen.assessed ?? null,
    when: seen.when,
    where: seen.where,
    by: seen.by,
    origin: seen.origin,
    values: seen.values ?? [],
    confidence: seen.confidence ?? null,
    persistent: null,
    replaces: seen.replaces ?? null,
    citations: [whole(reading), ...beside],
  }
}

/** The id of the one observation of a reading: made of the same hash. */
export const idFrom = ({ id }: Reading): string =>
  Buffer.from(`observation-${id.slice(id.indexOf('-') + 1)}`).toString()

/** A citation of all of a reading. */
export const whole = (reading: Reading): Citation => cite(reading, { start: 0, end: reading.text.length })

/** What one row, element or object gives: a frozen reading and what it says, or the reason why it gives nothing. */
export type Outcome = { reading: Reading; observations: Observation[] } | string

/** Takes an outcome into what was observed, or tells its reason at its place. */
export function take(outcome: Outcome, place: Span | undefined, observed: Observed, tally: Tally): void {
  if (typeof outcome === 'string') {
    tally.add(outcome, place)
    return
  }
  if (outcome.reading.withheld > 0) tally.add(WITHHELD_REASON)
  observed.readings.push(outcome.reading)
  for (const observation of outcome.observations) observed.observations.push(observation)
}

/** What a note says of what was withheld: it counts and does not quote. */
const WITHHELD_REASON = 'a reading had stretches withheld that may not be kept (people, contacts, own positions)'

/** The named values of a row or an object, with where each stands in its frozen reading. */
export type Columns = { word: (name: string) => string; at: (name: string) => Span | undefined }
