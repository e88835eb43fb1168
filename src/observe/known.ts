import { type NamedPlace, type Observed, TrucelineError } from '../record/index.ts'

/** One input as text, under the name that notes and readings give it. */
export type Source = { source: string; text: string }

/**
 * What a run knows besides its inputs: the zone (IANA) of times that name none, the agreement's own places and parties.
 * All may be unknown; then times and places stay as wide as the words leave them.
 */
export type Known = { zone: string | null; places: readonly NamedPlace[]; parties: readonly string[] }

/** Nothing known besides the inputs. */
export const NOTHING_KNOWN: Known = { zone: null, places: [], parties: [] }

/** One format in: what a source says, or undefined where it is not in this format. */
export type Format = (source: Source, known: Known) => Observed | undefined

/** Nothing observed yet. */
export const nothing = (): Observed => ({ readings: [], observations: [], coverage: [], access: [], notes: [] })

const zones = new Map<string, boolean>()

/** True for a zone of the IANA data base, such as Europe/Oslo or UTC. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone)
  if (known !== undefined) return known
  zones.set(zone, isSupported(zone))
  return isSupported(zone)
}

function isSupported(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** @throws TrucelineError `usage` when the zone is none that is known. */
export function checkZone({ zone }: Known): void {
  if (zone !== null && !isZone(zone))
    throw new TrucelineError('usage', `${zone} is no time zone, such as Europe/Oslo or UTC`)
}
