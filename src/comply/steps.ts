import { Temporal } from '@js-temporal/polyfill'
import type { Act, Agreement, Count, Step, Term } from '../record/index.ts'

/** The dated duties of an agreement and how each stands at a clock; what was done is only what people entered. */
export function stepsOf(agreement: Agreement, acts: readonly Act[], now: string): Step[] {
  return agreement.terms
    .filter((term) => term.due !== null || term.kind === 'step')
    .map((term) => {
      const due = dueOf(term, agreement, acts)
      return { term: term.id, due, state: stateOf(term, due, acts, now), line: term.line }
    })
}

function stateOf({ id }: Term, due: string | null, acts: readonly Act[], now: string): Step['state'] {
  const has = (kind: Act['kind']) => acts.some((a) => a.of === id && a.kind === kind)
  if (has('found done')) return 'found done'
  if (has('reported done')) return 'reported done'
  if (due === null) return 'due'
  const today = now.slice(0, 10)
  return today > due ? 'late' : today === due ? 'due' : 'ahead'
}

const AFTER = /^(P\S+) after (.+)$/

/** The day by which a term is due: a date, or so long after another term; null where the other has no day. */
function dueOf({ due }: Term, agreement: Agreement, acts: readonly Act[]): string | null {
  if (due === null) return null
  const [, duration, other] = AFTER.exec(due) ?? []
  if (!duration) return due.slice(0, 10)
  const base = dayOf(other!, agreement, acts)
  return base === null ? null : Temporal.PlainDate.from(base).add(duration).toString()
}

/** The day of a term: on which it was done, or begins; or on which the agreement itself begins. */
function dayOf(id: string, agreement: Agreement, acts: readonly Act[]): string | null {
  if (id === agreement.id) return agreement.from?.slice(0, 10) ?? null
  const done = acts.find((a) => a.of === id && (a.kind === 'found done' || a.kind === 'reported done'))
  const begins = agreement.terms.find((t) => t.id === id)?.begins
  return done?.at.slice(0, 10) ?? begins?.slice(0, 10) ?? null
}

/** What is due and what was done, for terms that say how many; done is what was found, or else reported. */
export function quantitiesOf({ terms }: Agreement, acts: readonly Act[]): { term: string; due: Count; done: Count }[] {
  return terms
    .filter((t) => t.limit !== null && t.duty === 'must' && acts.some((a) => a.of === t.id && a.value !== null))
    .map((term) => ({ term: term.id, due: dueCount(term), done: doneCount(term, acts) }))
}

const dueCount = ({ id, limit }: Term): Count => ({
  what: limit!.unit,
  unit: 'item',
  value: limit!.value,
  atLeast: false,
  rule: 'what the term says',
  from: [id],
})

function doneCount({ id, limit }: Term, acts: readonly Act[]): Count {
  const counted = (kind: Act['kind']) => acts.filter((a) => a.of === id && a.kind === kind && a.value !== null)
  const found = counted('found done')
  const from = found.length > 0 ? found : counted('reported done')
  return {
    what: limit!.unit,
    unit: 'item',
    value: from.reduce((sum, a) => sum + a.value!, 0),
    atLeast: false,
    rule: found.length > 0 ? 'the sum of what was found done' : 'the sum of what was reported done, found by nobody',
    from: from.map((a) => a.id).sort(),
  }
}
