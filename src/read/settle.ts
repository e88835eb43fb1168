import { type Note, noteOf } from '../record/index.ts'
import { beginning, daysApart } from './dates.ts'
import type { Claim, Draft, Given } from './draft.ts'

const ORDER: Claim['basis'][] = ['given', 'metadata', 'feed', 'dateline', 'url', 'inferred']
const WEB = '1990'

/** What the analyst knows comes first; where the source says otherwise, that is a note. */
export function takeGiven(given: Given | null) {
  return (draft: Draft): Draft => {
    if (!given) return draft
    const { facts } = draft
    const notes = (['title', 'outlet', 'url'] as const).flatMap((field) => {
      const [ours, theirs] = [given[field], facts[field]]
      if (!ours || !theirs || (field === 'outlet' && isHost(theirs)) || alike(ours, theirs, field === 'outlet'))
        return []
      return [
        noteOf('conflict', draft.source, 'given', `sources.csv gives the ${field} "${ours}", the source "${theirs}"`),
      ]
    })
    const claims: Claim[] = [
      ...(given.published ? [{ edtf: given.published, basis: 'given' as const }] : []),
      ...facts.claims,
      ...(given.fed ? [{ edtf: given.fed, basis: 'feed' as const }] : []),
    ]
    const { title, outlet, url } = given
    const known = { title: title ?? facts.title, outlet: outlet ?? facts.outlet, url: url ?? facts.url }
    return { ...draft, facts: { ...facts, ...known, claims }, notes: [...draft.notes, ...notes] }
  }
}

/** The name of a host, which stands for an outlet that is not named. */
export const isHost = (name: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name)

/** The same words; `within`: or the one with more around it, as in "The Tide: World". */
function alike(a: string, b: string, within: boolean): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x === y || (within && (x.includes(y) || y.includes(x)))
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Decides the date of publication among what speaks for one: the most trustworthy first, impossible ones refused with a
 * note, and a note where two differ by more than a day. A date after the clock yields to any other, unless the analyst
 * gave it; alone it stays, so that whoever keeps to the clock can leave the article out.
 */
export function settleDate(clock: string) {
  return (draft: Draft): Draft => {
    const claims = [...draft.facts.claims].sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis))
    const now = Date.parse(clock)
    const early = claims.filter((c) => c.edtf < WEB)
    const sound = claims.filter((c) => c.edtf >= WEB)
    const due = sound.filter((c) => beginning(c.edtf) <= now)
    const kept = due.length > 0 && sound[0]!.basis !== 'given' ? due : sound
    const late = sound.filter((c) => !kept.includes(c))
    const notes = [
      ...early.map((c) => refused(draft, c, 'lies before the web')),
      ...late.map((c) => refused(draft, c, `lies after ${clock}`)),
      ...conflicts(draft, kept),
    ]
    return { ...draft, facts: { ...draft.facts, claims: kept }, notes: [...draft.notes, ...notes] }
  }
}

const refused = (draft: Draft, { edtf, basis }: Claim, why: string): Note =>
  noteOf('date', draft.source, 'dates', `the date ${edtf} (${basis}) ${why}`)

function conflicts({ source }: Draft, [first, ...others]: readonly Claim[]): Note[] {
  const far = others.find((c) => first && daysApart(first.edtf, c.edtf) > 1)
  if (!first || !far) return []
  const reason = `published ${first.edtf} (${first.basis}), but ${far.edtf} (${far.basis}); the first stands`
  return [noteOf('conflict', source, 'dates', reason)]
}
