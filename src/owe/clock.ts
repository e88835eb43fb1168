import type { Act, Citation, Guarantee, Tier } from '../record/index.ts'
import { inTime, momentOf } from './moment.ts'
import type { Reported, Said, Trigger } from './trigger.ts'

/** When a tier's clock starts and the words that say so, or what is missing for it to start. */
export type Start = { starts: { at: string; from: Citation } } | { missing: string }

type Starting = { tier: Tier; guarantee: Guarantee; trigger: Trigger; said: Said }

/** Starts a tier's clock where its words and a finding, a notice or a breach that was found start it, and nowhere else. */
export function startOf(starting: Starting): Start {
  const { clock } = starting.tier
  if (clock === 'not said') return { missing: 'when the clock starts: the words do not say' }
  if (clock === 'notice') return byNotice(starting)
  if (clock === 'breach') return byBreach(starting)
  if (clock === 'finding') {
    const { finding } = starting.trigger
    return finding ? startAt(finding) : { missing: 'a finding by people' }
  }
  return ofBoth(byBreach(starting), byNotice(starting), clock === 'later of breach and notice')
}

const startAt = ({ at, line }: Pick<Act, 'at' | 'line'>): Start => ({ starts: { at, from: line.citations[0] } })

/** The later or the earlier of two; while one of them is not known it could still be that one. */
function ofBoth(breach: Start, notice: Start, isLater: boolean): Start {
  if ('missing' in breach) return breach
  if ('missing' in notice) return notice
  if (!momentOf(breach.starts.at)!.instant !== !momentOf(notice.starts.at)!.instant)
    return { missing: 'which of breach and notice came first: of one only the day is known' }
  return inTime(breach.starts, notice.starts) > 0 === isLater ? breach : notice
}

function byBreach({ trigger: { finding, request }, said }: Starting): Start {
  if (!finding) return { missing: `when the breach was: ${request ? 'a request' : 'an allegation'} does not say` }
  const breach = breachOf(said.incidents.filter((i) => finding.incidents.includes(i.id)))
  return breach ? { starts: { at: breach, from: finding.line.citations[0] } } : { missing: 'when the breach was' }
}

/** The first notice of what set the guarantee off; one that says of which finding it is, or came no earlier than it. */
function byNotice({ tier, guarantee, trigger, said }: Starting): Start {
  const { finding, request } = trigger
  const isOfIt = (act: Act) => act.finding !== null || inTime(act, (finding ?? request)!) >= 0
  const notices = said.acts.filter(
    (a) => a.kind === 'notice' && a.of === guarantee.id && about(a, tier, finding?.id ?? null) && isOfIt(a),
  )
  const [first] = [...notices].sort(inTime)
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
