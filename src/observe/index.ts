import type { Observed } from '../record/index.ts'
import { access } from './access.ts'
import { acled } from './acled.ts'
import { type Bytes, textOf } from './bytes.ts'
import { cap } from './cap.ts'
import { cot } from './cot.ts'
import { coverage } from './coverage.ts'
import { firms } from './firms.ts'
import { foreign } from './foreign.ts'
import { geojson } from './geojson.ts'
import { kml } from './kml.ts'
import { checkZone, type Format, type Known, type Source } from './known.ts'
import { observations } from './observations.ts'
import { sensorThings } from './sensorthings.ts'
import { withoutSwapped } from './swapped.ts'
import { ucdp } from './ucdp.ts'

export type { Bytes } from './bytes.ts'
export { type Format, type Known, NOTHING_KNOWN, type Source } from './known.ts'

/** All formats that can be read, by content, in the order they are tried: the first that takes a source has it. */
export const FORMATS: readonly Format[] = [
  firms,
  ucdp,
  acled,
  access,
  coverage,
  observations,
  cap,
  cot,
  kml,
  geojson,
  foreign,
  sensorThings,
]

/**
 * What one input says was seen, could be seen, or could not be reached; undefined where it is in no format known here,
 * such as an article. Trouble in it is a note.
 * @throws TrucelineError `usage` when the zone is no time zone.
 */
export function observe(input: Bytes, known: Known): Observed | undefined {
  const source = textOf(input)
  return source === undefined || 'readings' in source ? source : observeText(source, known)
}

/** The same for an input that is text already. */
export function observeText(source: Source, known: Known): Observed | undefined {
  checkZone(known)
  for (const format of FORMATS) {
    const observed = format(source, known)
    if (observed) return withoutSwapped(onceEach(observed), source.source, known.places)
  }
  return undefined
}

/** A row, element or object that stands in a source twice is one. */
function onceEach(observed: Observed): Observed {
  const { readings, observations, coverage, access } = observed
  return {
    ...observed,
    readings: unique(readings),
    observations: unique(observations),
    coverage: unique(coverage),
    access: unique(access),
  }
}

function unique<T extends { id: string }>(all: T[]): T[] {
  const seen = new Set<string>()
  const once = all.filter(({ id }) => !seen.has(id) && seen.add(id))
  return once.length === all.length ? all : once
}
