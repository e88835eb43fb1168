import type { EventStatus } from '../../record/index.ts'
import type { Cluster } from './merge.ts'
import { isLoose } from './telling.ts'

/**
 * A report that it happened ends an announcement; so does one that it was called off. A digest is heard where no report
 * says either: it may tell a plan as done.
 */
export function statusOf({ tellings }: Cluster): EventStatus {
  const reported = tellings.filter((t) => !isLoose(t)).map((t) => t.status)
  const digested = tellings.map((t) => t.status)
  return ended(reported) ?? ended(digested) ?? 'announced'
}

const ended = (statuses: readonly EventStatus[]): EventStatus | undefined =>
  statuses.includes('happened') ? 'happened' : statuses.includes('cancelled') ? 'cancelled' : undefined
