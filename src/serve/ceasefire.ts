import type { KeptCeasefire } from '../keep/index.ts'
import { type Line, TrucelineError } from '../record/index.ts'
import { type Page, pageOf, unknown } from './choose.ts'
import { citing } from './cited.ts'
import type { Current } from './current.ts'

/**
 * One ceasefire: terms and guarantees with their citations, and a page of the rows of what was found, seen and owed.
 * @throws TrucelineError `usage` when there is none, no such one, or several and none is named.
 */
export function ceasefireOf(current: Current, { id, ...page }: { id?: string | undefined } & Page) {
  const kept = chosen(current.ceasefires, id)
  const record = 'full' in kept ? kept.full.record : kept.shown
  const { agreement, incidents, findings, obligations, access, asOf } = record
  const cited = citing(current)
  const said = ({ text, citations }: Line) => ({ text, citations: citations.map(cited) })
  const lists = { findings, incidents, obligations, access }
  const mapped = <T>(of: (rows: readonly object[]) => T) =>
    Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, of(rows)]))
  return {
    id: kept.id,
    asOf,
    title: said(agreement.title),
    status: agreement.status,
    parties: agreement.parties.map((party) => party.name),
    terms: agreement.terms.map(({ id, kind, binds, duty, begins, due, line }) => ({
      ...{ id, kind, binds, duty, begins, due, ...said(line) },
    })),
    guarantees: agreement.guarantees.map(({ id, guarantors, toward, trigger, tiers }) => ({
      ...{ id, guarantors, toward, trigger: said(trigger.words) },
      tiers: tiers.map(({ n, actor, action, within, clock }) => ({ n, actor, within, clock, ...said(action) })),
    })),
    total: mapped((rows) => rows.length),
    ...mapped((rows) => pageOf(rows, page).shown),
  }
}

function chosen(ceasefires: readonly KeptCeasefire[], id: string | undefined): KeptCeasefire {
  const ids = ceasefires.map((one) => one.id)
  const [only, ...more] = ceasefires
  if (!only) throw new TrucelineError('usage', 'this output has no ceasefire: no agreement was among its inputs')
  if (id === undefined && more.length > 0)
    throw new TrucelineError('usage', `this output has several ceasefires: name one of ${ids.join(', ')}`)
  const found = id === undefined ? only : ceasefires.find((one) => one.id === id)
  if (!found) throw unknown('ceasefire', id!, ids)
  return found
}
