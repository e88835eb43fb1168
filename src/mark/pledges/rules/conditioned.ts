import { actorsIn } from '../actors.ts'
import { dealsWithAct, nounPhrase, startsNoun } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'

/** "conditioned any rise on an end to the ban", "made its aid conditional on reforms", "tied its loan to a ceasefire" */
export function conditioned(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (verb.negated || verb.passive || verb.modal !== null || role === 'infinitive') return undefined
  const at = linkIn(scene, k)
  if (at === undefined || !startsNoun(scene.tokens[complement.from]) || isHistory(scene, k, false)) return undefined
  const actors = subjectsOf(scene, k)
  const [action, condition] = [
    { from: complement.from, to: at.from },
    { from: at.to, to: complement.to },
  ]
  if (/^(tie|link)$/.test(verb.lemma) && !dealsWithAct(scene, action)) return undefined
  if (actors.length === 0 || condition.to <= condition.from || action.to <= action.from) return undefined
  const said = sayingOf(scene, k)
  const to = actorsIn(scene, nounPhrase(scene, condition.from, condition.to))[0]?.actor
  return {
    by: `on condition: ${verb.lemma}`,
    stance: 'commits',
    actors,
    said,
    action,
    condition,
    ...(to ? { to } : {}),
  }
}

/** The words between what is given and what it hangs on: "on", "conditional on", "contingent upon", "dependent on". */
function linkIn({ tokens, clauses }: Scene, k: number): { from: number; to: number } | undefined {
  const { verb, complement } = clauses[k]!
  for (let i = complement.from + 1; i < complement.to - 1; i++) {
    const { lower, text } = tokens[i]!
    if (text === ',') return undefined
    if (
      verb.lemma === 'make' &&
      /^(conditional|contingent|dependent)$/.test(lower) &&
      /^(on|upon)$/.test(tokens[i + 1]!.lower)
    )
      return { from: i, to: i + 2 }
    if (verb.lemma === 'condition' && /^(on|upon)$/.test(lower)) return { from: i, to: i + 1 }
    if (
      /^(tie|link)$/.test(verb.lemma) &&
      lower === 'to' &&
      /^(its|their|his|her|any|further|all)$/.test(tokens[complement.from]!.lower)
    )
      return { from: i, to: i + 1 }
  }
  return undefined
}
