import { agentsIn } from '../agents.ts'
import { contentOf, infinitiveOf, isNoLonger } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

/** "no longer plans to send ships", "has no plans to pay", "has no intention of leaving" */
export function given(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to, role } = scene.clauses[k]!
  if (role === 'infinitive' || verb.passive || verb.modal !== null) return undefined
  const stops =
    isNoLonger(scene.tokens, verb) &&
    /^(plan|intend|support|recognise|recognize|seek|back|accept|consider|insist|demand|oppose|rule)$/.test(verb.lemma)
  const none =
    verb.lemma === 'have' &&
    scene.tokens[complement.from]?.lower === 'no' &&
    /^(plan|intention|intent)$/.test(scene.tokens[complement.from + 1]?.lemma ?? '')
  const never = /^(plan|intend)$/.test(verb.lemma) && verb.negated
  if (!stops && !none && !never) return undefined
  const named = subjectsOf(scene, k)
  const actors = named.length > 0 ? named : agentsIn(scene, k)
  const infinitive = infinitiveOf(scene, k, verb.to)
  const from = infinitive === undefined ? complement.from + (none ? 2 : 0) : scene.clauses[infinitive]!.from
  const holds = /^(insist|demand|oppose)$/.test(verb.lemma)
  if (actors.length === 0 || from >= to || (!holds && contentOf(scene, k) !== undefined)) return undefined
  const by = stops ? 'no longer' : none ? 'no plans' : 'does not plan'
  return { by, stance: stops ? 'withdraws' : 'refuses', actors, said: sayingOf(scene, k), action: { from, to } }
}
