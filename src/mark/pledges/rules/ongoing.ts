import { ACTS } from '../../words/en/pledges.ts'
import type { Proposal } from '../proposal.ts'
import { isOwn, sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

/** "We are not signing anything," "said it was not sending troops": what is not under way, said of oneself, will not be done. */
export function ongoing(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!verb.progressive || !verb.negated || verb.perfect || verb.modal !== null || role === 'relative') return undefined
  if (!ACTS.has(verb.lemma) || complement.from >= complement.to) return undefined
  const said = sayingOf(scene, k)
  const actors = subjectsOf(scene, k)
  const own = said !== undefined ? isOwn(said, actors) : scene.story.voice.length > 0 && actors === scene.story.voice
  if (actors.length === 0 || !own || said?.negated) return undefined
  return { by: 'not under way', stance: 'refuses', actors, said, action: { from: verb.from, to: scene.clauses[k]!.to } }
}
