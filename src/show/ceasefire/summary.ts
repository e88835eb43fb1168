import {
  type Comparison,
  type During,
  type IncidentStatus,
  type PublicCeasefire,
  type PublicReport,
  printedDate,
  type Statement,
  statementOf,
} from '../../record/index.ts'
import { percent } from './words.tsx'

/** The region of what has no place that is known or may be shown. */
export const NOWHERE = 'place not known'

/** True for what a party reports itself: it stands apart, and in no count of observations. */
export const isClaimed = ({ now }: Comparison): boolean => / claimed by /.test(now.what)

/** The least and the greatest share of a region that was watched. */
export function watchedIn({ regions }: PublicReport): [least: number, most: number] {
  const shares = regions.filter((r) => r.region !== NOWHERE).map((r) => r.watched)
  const most = Math.max(...shares, 0)
  return [Math.min(...shares, most), most]
}

/** The same in words. */
export function sharesOf(report: PublicReport): { least: string; most: string } {
  const [least, most] = watchedIn(report)
  return { least: percent(least), most: percent(most) }
}

const TEMPLATE =
  'Recorded: {corroborated}, {allegations}, {restrictions}. Watched, by region: {least} to {most} of the time.'
const ALL = 'Recorded: {corroborated}, {allegations}, {restrictions}. Every region was watched {most} of the time.'

/** The day in two short sentences made of its counts. */
export function summaryOf(report: PublicReport): Statement {
  const ids = (what: string) => [
    ...new Set(report.regions.flatMap((r) => r.counts.filter((c) => c.now.what === what).flatMap((c) => c.now.from))),
  ]
  const [sure, alleged, kept] = [ids('corroborated incidents'), ids('allegations'), ids('restrictions of access')]
  const { least, most } = sharesOf(report)
  const values = {
    corroborated: noneOr(sure.length, 'corroborated incident'),
    allegations: noneOr(alleged.length, 'allegation'),
    restrictions: noneOr(kept.length, 'restriction of access', 'restrictions of access'),
    least,
    most,
  }
  return statementOf(least === most ? ALL : TEMPLATE, values, [...sure, ...alleged, ...kept])
}

const STATE =
  'Recorded up to {until}: {corroborated}, {allegations}. People found {violations}. Of what the guarantees ask, {due}.'

/** How a ceasefire stands, in one line made of its counts; whether it holds is for people. */
export function stateOf({ until, incidents, findings, obligations }: PublicCeasefire): Statement {
  const idsOf = (...at: IncidentStatus[]) => incidents.filter((i) => at.includes(i.status)).map((i) => i.id)
  const [sure, alleged] = [idsOf('corroborated', 'inquiry', 'finding'), idsOf('allegation')]
  const violations = findings.filter((f) => f.outcome === 'violation').map((f) => f.id)
  const due = obligations.filter((o) => o.state === 'due' || o.state === 'overdue').map((o) => o.id)
  const values = {
    until: printedDate(until),
    corroborated: noneOr(sure.length, 'corroborated incident'),
    allegations: noneOr(alleged.length, 'allegation'),
    violations: noneOr(violations.length, 'violation'),
    due: due.length === 0 ? 'nothing is due' : due.length === 1 ? 'one thing is due' : `${due.length} things are due`,
  }
  return statementOf(STATE, values, [...sure, ...alleged, ...violations, ...due])
}

const noneOr = (n: number, one: string, more = `${one}s`): string =>
  n === 0 ? `no ${one}` : `${n} ${n === 1 ? one : more}`

const clockIn = (moment: string): string => /T(\d\d:\d\d)/.exec(moment)?.[1] ?? moment

/** The hours of a day with the zone of its clocks: "06:00 to 24:00, UTC+02:00". */
export function hoursOf({ from, to }: During): string {
  const zone = /(Z|[+-]\d\d:\d\d)$/.exec(from)?.[1]
  const [first, last] = [clockIn(from), clockIn(to) === '00:00' ? '24:00' : clockIn(to)]
  const hours = first === '00:00' && last === '24:00' ? 'the whole day' : `${first} to ${last}`
  return `${hours}${zone ? `, UTC${zone === 'Z' ? '' : zone}` : ''}`
}
