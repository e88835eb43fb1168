import { stringify } from 'yaml'
import type { MarkedArticle } from '../../record/index.ts'
import { nameOf } from '../places.ts'
import { type Promised, promiseOf } from './guarantees.ts'
import { partiesOf } from './parties.ts'
import { idFrom, OPEN, type ProposedGuarantee, type ProposedTerm, plain } from './proposed.ts'
import { type Cast, termOf } from './terms.ts'
import { unitsOf } from './units.ts'
import { zonesSoFar } from './zones.ts'

const HEAD = ` Proposed from the words of the text. Nothing here binds: a person reads each item against the text, mends it, puts
 what is true in place of every "${OPEN}", and signs with
   confirmed: { by: name, on: YYYY-MM-DD }
 here for all of it, or on each item alone.`

/**
 * Proposes a `terms.yaml` from the marked text of an agreement: who must, must not or may do what, where, by when,
 * unless; and who guarantees what when. What the words do not say stands there as "?", which no sheet accepts.
 */
export function proposeTerms(marked: MarkedArticle): string {
  const { article } = marked
  const title = plain(/^\s*#*\s*(.+)/.exec(article.text)?.[1] ?? OPEN)
  const parties = partiesOf(article.text)
  const cast: Cast = { parties, known: [...parties] }
  const zones = zonesSoFar()
  const terms: ProposedTerm[] = []
  const guarantees: ProposedGuarantee[] = []
  for (const unit of unitsOf(marked)) {
    const promised = promiseOf(unit, marked, cast, guarantees.length > 0)
    if (!promised) {
      const term = termOf(unit, marked, cast, zones)
      if (term) terms.push({ id: `T${terms.length + 1}`, ...term })
    } else if ('guarantee' in promised) guarantees.push({ id: `G${guarantees.length + 1}`, ...promised.guarantee })
    else addTier(guarantees.at(-1)!, promised)
  }
  const agreement = {
    id: idFrom(nameOf(article.source).replace(/\.\w+$/, '')),
    text: nameOf(article.source),
    title,
    status: OPEN,
  }
  const { boundaries, zones: strips } = zones
  const sheet = { agreement, parties: cast.known, boundaries, zones: strips, terms, guarantees }
  return `${HEAD.replace(/^/gm, '#')}\n${stringify(sheet, { lineWidth: 120 })}`
}

function addTier(guarantee: ProposedGuarantee, { tier, escapes }: Extract<Promised, { tier: object }>) {
  guarantee.tiers.push(tier)
  if (escapes) guarantee.escape = [...(guarantee.escape ?? []), ...escapes]
}
