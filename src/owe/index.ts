import {
  type Act,
  type Agreement,
  type Finding,
  type Guarantee,
  idOf,
  type Line,
  type Obligation,
  type Tier,
} from '../record/index.ts'
import { about, startOf } from './clock.ts'
import { dueOf, isOver } from './due.ts'
import { inTime, momentOf } from './moment.ts'
import { type Said, type Trigger, triggersOf } from './trigger.ts'

export { type Acted, readActs } from './acts.ts'
export { type Found, readFindings } from './findings.ts'
export type { Said } from './trigger.ts'

/**
 * What an agreement's guarantees require at a clock (ISO 8601 date or date-time), tier by tier: only what its words say,
 * set off only by findings and acts that people entered. What the words leave open is listed as missing, never guessed.
 */
export function obligationsOf(agreement: Agreement, all: Said, now: string): Obligation[] {
  const said = {
    ...all,
    findings: newestOf(all.findings.filter(byNow(now))),
    acts: [...all.acts.filter(byNow(now))].sort(inTime),
  }
  return agreement.guarantees.flatMap((guarantee) =>
    triggersOf(guarantee, agreement, said).flatMap((trigger) =>
      guarantee.tiers.map((tier) => obligationOf({ guarantee, tier, trigger, agreement, said, now })),
    ),
  )
}

/** Of two findings with one id the later holds: it was made anew. */
function newestOf(findings: readonly Finding[]): Finding[] {
  return [...new Map([...findings].sort(inTime).map((f) => [f.id, f])).values()]
}

/** True for what was entered for a moment up to the clock; a day without its hour counts from its beginning. */
const byNow =
  (now: string) =>
  ({ at }: { at: string }): boolean => {
    const [moment, clock] = [momentOf(at)!, momentOf(now)!]
    if (moment.instant && clock.instant) return moment.instant.epochMilliseconds <= clock.instant.epochMilliseconds
    return moment.day <= clock.day
  }

type Case = { guarantee: Guarantee; tier: Tier; trigger: Trigger; agreement: Agreement; said: Said; now: string }

function obligationOf(c: Case): Obligation {
  const { guarantee, tier, trigger, agreement, said } = c
  const acts = said.acts.filter((a) => a.of === guarantee.id && about(a, tier, trigger.finding?.id ?? null))
  const condition = tier.if && !acts.some((a) => a.kind === 'condition') ? tier.if : null
  const running = trigger.state === 'triggered' && !condition && !trigger.withdrawn
  const clock = running ? clockOf(c) : { starts: null, due: null, missing: [] }
  return {
    id: idOf('obligation', agreement.id, guarantee.id, tier.n, (trigger.finding ?? trigger.request)?.id ?? ''),
    guarantee: guarantee.id,
    tier: tier.n,
    finding: trigger.finding?.id ?? null,
    state: stateOf(c, acts, running, clock.due),
    starts: clock.starts,
    due: clock.due,
    done: linesOf(acts, ['reported done', 'found done']),
    disputed: linesOf(acts, ['disputed']),
    missing: [
      ...trigger.missing,
      ...(condition ? [`whether it is so: "${condition.text}"`] : []),
      ...clock.missing,
      ...guarantee.escape.map(({ text }) => `what the words leave to the guarantor: "${text}"`),
    ],
  }
}

const linesOf = (acts: readonly Act[], kinds: readonly Act['kind'][]): Line[] =>
  acts.filter((a) => kinds.includes(a.kind)).map((a) => a.line)

function clockOf(c: Case) {
  const { tier, agreement } = c
  const start = startOf(c)
  if ('missing' in start) return { starts: null, due: null, missing: [start.missing, ...unsaid(tier)] }
  const due = dueOf(start.starts.at, tier.within, agreement.calendar)
  return 'due' in due ? { ...start, due: due.due, missing: [] } : { ...start, due: null, missing: [due.missing] }
}

/** What a tier's words leave open about its time, even before its clock has started. */
function unsaid({ within }: Tier): string[] {
  const due = dueOf('2000-01-01T00:00Z', within, { zone: 'UTC', rest: [], holidays: [] })
  return 'missing' in due ? [due.missing] : []
}

function stateOf(
  { trigger, agreement, now }: Case,
  acts: readonly Act[],
  running: boolean,
  due: string | null,
): Obligation['state'] {
  const has = (...kinds: Act['kind'][]) => acts.some((a) => kinds.includes(a.kind))
  if (has('withdrawn') || trigger.withdrawn || hasEnded(agreement, now)) return 'lapsed'
  if (!running) return trigger.state === 'claimed' ? 'claimed' : 'not triggered'
  if (has('disputed')) return 'disputed'
  if (has('reported done', 'found done')) return 'reported done'
  return due !== null && isOver(due, now, agreement.calendar) ? 'overdue' : 'due'
}

function hasEnded({ status, to, calendar }: Agreement, now: string): boolean {
  return status === 'ended' || (to !== null && momentOf(to) !== undefined && isOver(to, now, calendar))
}
