import type { Act, Citation, Guarantee, Tier } from '../record/index.ts'
import { momentOf } from './moment.ts'
import type { Reported, Said, Trigger } from './trigger.ts'

/** When a tier's clock starts and the words that say so, or what is missing for it to start. */
export type Start = { starts: { at: string; from: Citation } } | { missing: string }

/** Starts a tier's clock where its words and a finding, a notice or a breach that was found start it, and nowhere else. */
export function startOf(tier: Tier, guarantee: Guarantee, { finding, request }: Trigger, said: Said): Start {
  if (tier.clock === 'not said') return { missing: 'when the clock starts: the words do not say' }
  if (tier.clock === 'notice') return byNotice(tier, guarantee, finding?.id ?? null, said.acts)
  if (tier.clock === 'finding') return finding ? startAt(finding) : { missing: 'a finding by people' }
  if (!finding) return { missing: `when the breach was: ${request ? 'a request' : 'an allegation'} does not say` }
  const breach = breachOf(said.incidents.filter((i) => finding.incidents.includes(i.id)))
  return breach ? { starts: { at: breach, from: finding.line.citations[0] } } : { missing: 'when the breach was' }
}

const startAt = ({ at, line }: Pick<Act, 'at' | 'line'>): Start => ({ starts: { at, from: line.citations[0] } })

function byNotice(tier: Tier, { id }: Guarantee, finding: string | null, acts: readonly Act[]): Start {
  const notices = acts.filter((a) => a.kind === 'notice' && a.of === id && about(a, tier, finding))
  const [first] = [...notices].sort((a, b) => (a.at < b.at ? -1 : 1))
  return first ? startAt(first) : { missing: 'a notice' }
}

/** True for an act about this tier and this finding, or about all of them. */
export const about = (act: Act, { n }: Tier, finding: string | null): boolean =>
  (act.tier === null || act.tier === n) && (act.finding === null || act.finding === finding)

/** The moment of the first of some incidents, where each is known to the moment or the day. */
function breachOf(incidents: readonly Reported[]): string | undefined {
  const [first] = incidents.map((i) => i.when).sort((a, b) => (Date.parse(a.from) < Date.parse(b.from) ? -1 : 1))
  if (!first || !momentOf(first.from)) return undefined
  return first.from === first.to ? first.from : sameDay(first)
}

const sameDay = ({ from, to }: Reported['when']) =>
  from.slice(0, 10) === to.slice(0, 10) ? from.slice(0, 10) : undefined
