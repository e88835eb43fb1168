import type { ComplianceReport } from '../record/index.ts'
import { momentOf, type Stretch } from './periods.ts'
import type { Watched } from './tally.ts'

/** An earlier report, with the stretch that it covers. */
export type Earlier = Stretch & { id: string }

/** What a period says anew of earlier ones: findings made in it on incidents that earlier reports counted. */
export function correctionsOf(
  { incidents, findings }: Pick<Watched, 'incidents' | 'findings'>,
  period: Stretch,
  earlier: readonly Earlier[],
  zone: string,
): ComplianceReport['corrections'] {
  const reportAt = (moment: number) => earlier.find(({ from, to }) => moment >= from && moment < to)
  const isNow = (moment: number) => moment >= period.from && moment < period.to
  const began = new Map(incidents.map((i) => [i.id, momentOf(i.when.from, zone)]))
  const found = findings
    .filter(({ at }) => isNow(momentOf(at, zone)))
    .flatMap(({ incidents: ids, line }) => ids.map((id) => ({ report: reportAt(began.get(id) ?? Number.NaN), line })))
  return once(found.flatMap(({ report, line }) => (report ? [{ report: report.id, line }] : [])))
}

function once(corrections: ComplianceReport['corrections']): ComplianceReport['corrections'] {
  const seen = new Map(corrections.map((c) => [`${c.report} ${c.line.citations[0].article}`, c]))
  return [...seen.values()]
}
