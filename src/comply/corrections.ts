import type { ComplianceReport } from '../record/index.ts'
import { type Stretch, stretchOf } from './periods.ts'
import type { Watched } from './tally.ts'

/** An earlier report, with the stretch that it covers. */
export type Earlier = Stretch & { id: string }

/** What a period says anew of earlier ones: findings made in it on incidents that earlier reports counted. */
export function correctionsOf(
  { incidents, findings }: Pick<Watched, 'incidents' | 'findings'>,
  period: Stretch,
  earlier: readonly Earlier[],
): ComplianceReport['corrections'] {
  const reportAt = (moment: number) => earlier.find(({ from, to }) => moment >= from && moment < to)
  const isNow = (moment: number) => moment >= period.from && moment < period.to
  const began = new Map(incidents.map((i) => [i.id, stretchOf(i.when).from]))
  const found = findings
    .filter(({ at }) => isNow(Date.parse(at)))
    .flatMap(({ incidents: ids, line }) => ids.map((id) => ({ report: reportAt(began.get(id) ?? Number.NaN), line })))
  return once(found.flatMap(({ report, line }) => (report ? [{ report: report.id, line }] : [])))
}

function once(corrections: ComplianceReport['corrections']): ComplianceReport['corrections'] {
  const seen = new Map(corrections.map((c) => [`${c.report} ${c.line.citations[0].article}`, c]))
  return [...seen.values()]
}
