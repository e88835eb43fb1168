import { Temporal } from '@js-temporal/polyfill'
import type { Act, Agreement, Count, Step, Term } from '../record/index.ts'
import { dayOf } from './periods.ts'

/** The dated duties of an agreement and how each stands at a clock; what was done is only what people entered. */
export function stepsOf(agreement: Agreement, acts: readonly Act[], now: string, zone: string): Step[] {
  const today = dayOf(now, zone).toString()
  return agreement.terms
    .filter((term) => term.due !== null || term.kind === 'step')
    .map((term) => {
      const due = dueOf(term, agreement, acts, zone)
      return { term: term.id, due, state: stateOf(term, due, { agreement, acts, today }), line: term.line }
    })
}

type Standing = { agreement: Agreement; acts: readonly Act[]; today: string }

function stateOf(term: Term, due: string | null, { agreement, acts, today }: Standing): Step['state'] {
  const done = (['found done', 'reported done'] as const).find((kind) => isDone(term, agreement, acts, kind))
  if (done) return done
  const [begins] = /^\d{4}-\d\d-\d\d/.exec(term.begins ?? '') ?? []
  if (due === null) return begins !== undefined && today < begins ? 'ahead' : 'due'
  return today > due ? 'late' : today === due ? 'due' : 'ahead'
}

/**
 * True where all that a term asks for was done by what people entered: the whole number, where it says how many, and by
 * each party that it binds, where the rows are the parties' own.
 */
function isDone(term: Term, agreement: Agreement, acts: readonly Act[], kind: Act['kind']): boolean {
  const own = acts.filter((a) => a.of === term.id && (a.kind === kind || a.kind === 'found done'))
  if (own.length === 0) return false
  if (own.some((a) => a.value !== null) && term.limit !== null && !isCeiling(term))
    return own.reduce((sum, a) => sum + (a.value ?? 0), 0) >= term.limit.value
  const by = own.map((a) => partyOf(agreement, a.by))
  return by.includes(undefined) || term.binds.every((party) => by.includes(party))
}

/** A limit of what must not be or may be is none that is to be reached. */
const isCeiling = ({ duty }: Term): boolean => duty !== 'must'

const partyOf = ({ parties }: Agreement, name: string): string | undefined =>
  parties.find((p) => [p.name, p.entity].some((n) => n?.toLowerCase() === name.toLowerCase()))?.entity ?? undefined

const AFTER = /^(P(?=[\dT])(?:\d+[YMWD])*(?:T\d+H)?) after (.+)$/
const EDTF_DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/

/** The last day on which a term is due: a date, or so long after another term; null where no day can be known. */
function dueOf({ due }: Term, agreement: Agreement, acts: readonly Act[], zone: string): string | null {
  if (due === null) return null
  const [, duration, other] = AFTER.exec(due) ?? []
  if (!duration) return lastDayOf(due, zone)
  const base = baseOf(other!, agreement, acts, zone)
  return base === null ? null : Temporal.PlainDate.from(base).add(duration).toString()
}

/** The last day of an EDTF date of a day, a month or a year; the end of an interval; null for what is less certain. */
function lastDayOf(edtf: string, zone: string): string | null {
  const [, year, month, day] = EDTF_DAY.exec(edtf.split('/').at(-1)!) ?? []
  if (!year) return null
  try {
    if (day)
      return edtf.includes('T') && !edtf.includes('/') ? dayOf(edtf, zone).toString() : valid(`${year}-${month}-${day}`)
    const last = Temporal.PlainYearMonth.from(
      { year: Number(year), month: Number(month ?? 12) },
      { overflow: 'reject' },
    )
    return last.toPlainDate({ day: last.daysInMonth }).toString()
  } catch {
    return null
  }
}

const valid = (day: string): string => Temporal.PlainDate.from(day, { overflow: 'reject' }).toString()

/** The day of a term: on which it was done, or begins; or on which the agreement itself begins. */
function baseOf(id: string, agreement: Agreement, acts: readonly Act[], zone: string): string | null {
  const term = agreement.terms.find((t) => t.id === id)
  const kind = (['found done', 'reported done'] as const).find((k) => term && isDone(term, agreement, acts, k))
  const done = acts.filter((a) => a.of === id && a.kind === kind).map((a) => dayOf(a.at, zone).toString())
  const written = id === agreement.id ? agreement.from : (done.sort().at(-1) ?? term?.begins ?? null)
  return written !== null && /^\d{4}-\d\d-\d\d(?:T|$)/.test(written) ? lastDayOf(written, zone) : null
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
