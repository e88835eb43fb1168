import type { Access, Count, Finding, Incident, Observation } from '../record/index.ts'
import { type Stretch, stretchOf } from './periods.ts'
import { positionOf, type Region } from './regions.ts'

/** What came in about an agreement: all that is counted. */
export type Watched = {
  observations: readonly Observation[]
  incidents: readonly Incident[]
  access: readonly Access[]
  findings: readonly Finding[]
}

/** The region and the period that a report counts in. */
export type Here = { region: Region; period: Stretch }

/** A count without its number: what is counted, in which unit, by which rule. */
type Tally = Pick<Count, 'what' | 'unit' | 'rule'> & { pick(watched: Watched, here: Here): string[] }

const BEGAN = 'that began in the period, inside the region'

const TALLIES: readonly Tally[] = [
  {
    what: 'corroborated incidents',
    unit: 'incident',
    rule: `incidents of status corroborated, inquiry or finding ${BEGAN}`,
    pick: ({ incidents }, here) => incidents.filter((i) => isSure(i) && isHere(i, here)).map((i) => i.id),
  },
  {
    what: 'allegations',
    unit: 'allegation',
    rule: `incidents of status allegation ${BEGAN}`,
    pick: ({ incidents }, here) =>
      incidents.filter((i) => i.status === 'allegation' && isHere(i, here)).map((i) => i.id),
  },
  {
    what: 'findings of a violation',
    unit: 'finding',
    rule: 'findings of a violation made in the period on an incident inside the region',
    pick: ({ incidents, findings }, here) => {
      const inside = incidents.filter(({ where }) => here.region.holds(positionOf(where)))
      const ids = new Set(inside.map((i) => i.id))
      const made = findings.filter(({ outcome, at }) => outcome === 'violation' && holds(here.period, Date.parse(at)))
      return made.filter((f) => f.incidents.some((id) => ids.has(id))).map((f) => f.id)
    },
  },
  {
    what: 'restrictions of access',
    unit: 'restriction',
    rule: `restrictions ${BEGAN}`,
    pick: ({ access }, here) => access.filter((a) => isHere(a, here)).map((a) => a.id),
  },
]

/** The tallies of a report: one for each kind that was observed, then incidents, allegations, findings, restrictions. */
export function talliesOf({ observations }: Watched): Tally[] {
  const kinds = [...new Set(observations.filter(isSeen).map((o) => o.kind))].sort()
  return [...kinds.map(ofKind), ...TALLIES]
}

const ofKind = (kind: string): Tally => ({
  what: kind,
  unit: 'observation',
  rule: `observations of this kind, not claims of a party, ${BEGAN}; copies of one telling count once`,
  pick: ({ observations }, here) => {
    const own = observations.filter((o) => o.kind === kind && isSeen(o) && isHere(o, here))
    const once = new Map(own.map((o) => [o.how === 'told' ? o.origin : o.id, o.id]))
    return [...once.values()]
  },
})

/** Counts one tally; where the region was not watched all the time, the number is a least one. */
export function countOf({ what, unit, rule, pick }: Tally, watched: Watched, here: Here, seen: number): Count {
  const from = pick(watched, here).sort()
  return { what, unit, value: from.length, atLeast: seen < 1 && unit !== 'finding', rule, from }
}

/** A claim of a party and a notice are no observations of ours: parties' own tallies stand apart. */
const isSeen = ({ how }: Observation) => how !== 'claimed' && how !== 'published'

/** True for an incident that is more than an allegation. */
export const isSure = ({ status }: Incident): boolean =>
  status === 'corroborated' || status === 'inquiry' || status === 'finding'

/** True for what began in the period, at a place inside the region. */
export function isHere({ when, where }: Pick<Access, 'when' | 'where'>, { region, period }: Here): boolean {
  const { from } = stretchOf(when)
  return holds(period, from) && where !== null && region.holds(positionOf(where))
}

const holds = ({ from, to }: Stretch, moment: number): boolean => moment >= from && moment < to
