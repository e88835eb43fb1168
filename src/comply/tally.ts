import type { Access, Count, Finding, Incident, Observation, Place } from '../record/index.ts'

/** An incident as it is counted; where its place may not be known, it is counted without one. */
export type Happened = Pick<Incident, 'id' | 'status' | 'when' | 'terms'> & { where: Place | null }

/** What came in about an agreement: all that is counted. */
export type Watched = {
  observations: readonly Observation[]
  incidents: readonly Happened[]
  access: readonly Access[]
  findings: readonly Finding[]
}

/** What began in one period in one region. */
export type Here = { [k in keyof Watched]: Watched[k][number][] }

/**
 * A count without its number: what is counted, in which unit, by which rule; `watches` is the kind that one must be able
 * to see. What people wrote themselves is `whole`, however little was watched.
 */
export type Tally = Pick<Count, 'what' | 'unit' | 'rule'> & {
  watches: string | null
  whole?: true
  pick(here: Here): string[]
}

const BEGAN = 'that began in the period, inside the region'

const TALLIES: readonly Tally[] = [
  {
    what: 'corroborated incidents',
    unit: 'incident',
    rule: `incidents of status corroborated, inquiry or finding ${BEGAN}`,
    watches: null,
    pick: ({ incidents }) => incidents.filter(isSure).map((i) => i.id),
  },
  {
    what: 'allegations',
    unit: 'allegation',
    rule: `incidents of status allegation ${BEGAN}`,
    watches: null,
    pick: ({ incidents }) => incidents.filter((i) => i.status === 'allegation').map((i) => i.id),
  },
  {
    what: 'findings of a violation',
    unit: 'finding',
    rule: 'findings of a violation made in the period on an incident inside the region',
    watches: null,
    whole: true,
    pick: ({ findings }) => findings.filter((f) => f.outcome === 'violation').map((f) => f.id),
  },
  {
    what: 'restrictions of access',
    unit: 'restriction',
    rule: `restrictions ${BEGAN}`,
    watches: null,
    pick: ({ access }) => access.map((a) => a.id),
  },
]

/**
 * The tallies of a report: one for each kind that was observed, then incidents, allegations, findings, restrictions; then
 * apart from these what each party claims, and the restrictions where each is said to be in control.
 */
export function talliesOf({ observations, access }: Watched): Tally[] {
  const kinds = sorted(observations.filter(isSeen).map((o) => o.kind))
  const claims = sorted(observations.filter(isClaim).map((o) => `${o.by.party ?? ''}\n${o.kind}`))
  const controllers = sorted(access.flatMap((a) => a.controller ?? []))
  return [
    ...kinds.map(ofKind),
    ...TALLIES,
    ...claims.map((claim) => ofClaims(...(claim.split('\n') as [string, string]))),
    ...controllers.map(ofController),
  ]
}

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort()

const ofKind = (kind: string): Tally => ({
  what: kind,
  unit: 'observation',
  rule: `observations of this kind, not claims of a party, ${BEGAN}; copies of one telling count once`,
  watches: kind,
  pick: ({ observations }) => onceTold(observations.filter((o) => o.kind === kind && isSeen(o))),
})

const ofClaims = (party: string, kind: string): Tally => ({
  what: `${kind}, claimed by ${party || 'somebody not named'}`,
  unit: 'allegation',
  rule: `what it reported itself, one for each report, ${BEGAN}; it is in no count of observations`,
  watches: kind,
  whole: true,
  pick: ({ observations }) =>
    onceTold(observations.filter((o) => o.kind === kind && isClaim(o) && (o.by.party ?? '') === party)),
})

const ofController = (controller: string): Tally => ({
  what: `restrictions of access where ${controller} is in control`,
  unit: 'restriction',
  rule: `restrictions at places of which the observers say that it controls them, ${BEGAN}`,
  watches: null,
  pick: ({ access }) => access.filter((a) => a.controller === controller).map((a) => a.id),
})

/** Observations by id, of copies of one telling only one. */
const onceTold = (observations: readonly Observation[]): string[] => {
  const isTelling = ({ how }: Observation) => how === 'told' || how === 'claimed'
  return [...new Map(observations.map((o) => [isTelling(o) ? o.origin : o.id, o.id])).values()]
}

/** Counts one tally; where the region was not watched all the time, the number is a least one. */
export function countOf({ what, unit, rule, whole, pick }: Tally, here: Here, seen: number): Count {
  const from = pick(here).sort()
  return { what, unit, value: from.length, atLeast: seen < 1 && !whole, rule, from }
}

/** What a party says, however it came by it: its own tally stands apart. */
const isClaim = ({ how, by }: Observation): boolean => how !== 'published' && (how === 'claimed' || by.party !== null)

/** A claim of a party and a notice are no observations of ours. */
const isSeen = (o: Observation): boolean => o.how !== 'published' && !isClaim(o)

/** True for an incident that is more than an allegation. */
export const isSure = ({ status }: Happened): boolean =>
  status === 'corroborated' || status === 'inquiry' || status === 'finding'
