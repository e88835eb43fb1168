import type { Act, Agreement, Finding, Guarantee, Incident } from '../record/index.ts'

/** An incident, as far as it matters to what is owed. */
export type Reported = Pick<Incident, 'id' | 'status' | 'when' | 'terms' | 'attribution'>

/** What people and observers said about an agreement by the clock; nothing later than it. */
export type Said = {
  findings: readonly Finding[]
  acts: readonly Act[]
  incidents: readonly Reported[]
}

/** What sets a guarantee off, or seems to: a finding by people, a request, or allegations alone. */
export type Trigger = {
  state: 'triggered' | 'claimed' | 'not triggered'
  finding: Finding | null
  request: Act | null
  missing: string[]
  /** True where the body that made the finding took it back. */
  withdrawn?: boolean
}

/**
 * What sets off a guarantee: one trigger for each finding of a violation, or for each request where the words ask for
 * one. Without them there is one trigger that holds nothing: claimed where incidents touch a term, for no number of
 * claims is a finding. A guarantee whose text is not adopted is not set off by anything.
 */
export function triggersOf(guarantee: Guarantee, agreement: Agreement, said: Said): Trigger[] {
  const none = (missing: string[], state: Trigger['state'] = 'not triggered'): Trigger[] => [
    { state, finding: null, request: null, missing },
  ]
  if (guarantee.status === 'reported' || guarantee.status === 'draft')
    return none([`the text is ${guarantee.status === 'draft' ? 'a draft' : 'reported'} and not adopted`])
  const { needs } = guarantee.trigger
  const requests = said.acts.filter((a) => a.of === guarantee.id && a.kind === 'request')
  if (needs === 'request')
    return requests.length > 0
      ? requests.map((request) => ({ state: 'triggered', finding: null, request, missing: [] }))
      : none(['a request'])
  const found = said.findings.flatMap((finding) => byFinding(finding, guarantee, agreement, said))
  if (found.length > 0) return found
  if (said.findings.some((f) => isViolation(f, agreement)))
    return none([`a finding against another than ${guarantee.toward}`])
  const claimed = requests.length > 0 || said.incidents.some((i) => isOpen(i) && touches(i, agreement))
  return none(['a finding by people'], claimed ? 'claimed' : 'not triggered')
}

const isViolation = ({ outcome, term }: Finding, { terms }: Agreement) =>
  outcome === 'violation' && terms.some((t) => t.id === term)

/** What a finding of a violation sets off; whose violation it was is asked where the guarantee is toward one party. */
function byFinding(finding: Finding, guarantee: Guarantee, agreement: Agreement, said: Said): Trigger[] {
  if (!isViolation(finding, agreement)) return []
  const authors = authorsOf(finding, said.incidents)
  const blamed = authors.length > 0 ? authors : agreement.terms.find((t) => t.id === finding.term)!.binds
  if (blamed.every((party) => party === guarantee.toward)) return []
  const withdrawn = said.acts.some((a) => a.kind === 'withdrawn' && a.of === finding.id)
  if (withdrawn) return [{ state: 'triggered', finding, request: null, missing: [], withdrawn }]
  const missing = blamed.includes(guarantee.toward) ? ['who broke the term: the finding does not say'] : []
  if (guarantee.trigger.needs !== 'not said') return [{ state: 'triggered', finding, request: null, missing }]
  return [{ state: 'claimed', finding, request: null, missing: ['what sets it off: the words do not say', ...missing] }]
}

/** The parties to whom a finding, or the party itself, gave the incidents; never the area of control. */
function authorsOf({ incidents }: Finding, all: readonly Reported[]): string[] {
  const own = all.filter((i) => incidents.includes(i.id)).flatMap((i) => i.attribution)
  const sure = own.filter(({ basis }) => basis === 'finding' || basis === 'accepted')
  return [...new Set(sure.map((a) => a.party).filter((party) => party !== null))]
}

const isOpen = ({ status }: Reported) => status === 'allegation' || status === 'corroborated' || status === 'inquiry'

const touches = ({ terms }: Reported, agreement: Agreement) =>
  terms.some(({ term }) => agreement.terms.some((t) => t.id === term))
