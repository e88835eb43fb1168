import { THREATENED } from '../../words/en/pledges.ts'
import { hasWord, startsNoun } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

const SEEN = /^(treat|consider|regard|see|view|deem|become|be|meet|answer|repay)$/

/** "any foreign troops there would be considered legitimate targets": a threat of whoever says so, on that condition. */
export function target(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, subject } = scene.clauses[k]!
  if ((verb.modal !== 'will' && verb.modal !== 'would') || verb.negated || !SEEN.test(verb.lemma)) return undefined
  if (!hasWord(scene, complement, (t) => /^(target|enemy|hostile)$/.test(t.lemma)) && !meetsForce(scene, k))
    return undefined
  const said = sayingOf(scene, k)
  if (said === undefined || said.actors.length === 0 || subject === null) return undefined
  const action = { from: subject.from, to: complement.to }
  return {
    by: 'legitimate target',
    stance: 'threatens',
    actors: said.actors,
    said,
    action,
    condition: { from: subject.from, to: verb.from },
  }
}

const FORCE = /^(force|fire|strike|retaliation|reprisal|violence)$/

/** "would be met with force" */
const meetsForce = (scene: Scene, k: number): boolean => {
  const { verb, complement } = scene.clauses[k]!
  const harm = hasWord(scene, complement, (t) => FORCE.test(t.lemma) || THREATENED.has(t.lemma))
  const alike = scene.tokens[complement.from]?.lower === 'in' && scene.tokens[complement.from + 1]?.lower === 'kind'
  return verb.passive && /^(meet|answer|repay)$/.test(verb.lemma) && (harm || alike)
}

/** "warns of retaliation" */
export function warning(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (verb.lemma !== 'warn' || verb.negated || verb.modal !== null || verb.passive || role === 'infinitive')
    return undefined
  if (scene.tokens[complement.from]?.lower !== 'of' || !startsNoun(scene.tokens[complement.from + 1])) return undefined
  const phrase = { from: complement.from + 1, to: Math.min(complement.to, complement.from + 5) }
  if (!hasWord(scene, phrase, (t) => THREATENED.has(t.lemma) && t.lemma !== 'war')) return undefined
  const actors = subjectsOf(scene, k)
  const action = { from: complement.from + 1, to: complement.to }
  return actors.length === 0
    ? undefined
    : { by: 'warns of', stance: 'threatens', actors, said: sayingOf(scene, k), action }
}
