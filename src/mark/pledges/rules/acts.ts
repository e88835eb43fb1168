import { ACTS, CONFINED, HARMS, NOT_ACTS } from '../../words/en/pledges.ts'
import { TIME_NOUNS } from '../../words/en/verbs.ts'
import { dealsWithAct, hasWord, infinitiveOf } from '../phrases.ts'
import { type Scene, wordsAt } from '../scene.ts'
import { YIELDS } from './stances.ts'

export function isAct(scene: Scene, k: number): boolean {
  const { verb, complement } = scene.clauses[k]!
  if (verb.lemma === verb.modal || (CONFINED.has(verb.lemma) && verb.passive)) return false
  if (/^(end|wind)$/.test(verb.lemma) && scene.tokens[verb.to]?.lower === 'up') return false
  if (verb.lemma === 'call')
    return hasWord(scene, { from: verb.to, to: verb.to + 3 }, (t) =>
      /^(off|strike|vote|election|referendum|walkout)$/.test(t.lower),
    )
  if (verb.lemma === 'name') return names(scene, k)
  if (verb.lemma === 'ask' && verb.negated) return false
  if (/^(attend|meet|travel|apologi[sz]e|visit)$/.test(verb.lemma) && verb.negated && !verb.passive) return true
  if (verb.lemma === 'hear') return verb.negated && scene.tokens[verb.to]?.lower === 'of'
  if (verb.lemma === 'be' && verb.modal === 'must')
    return /^(ready|prepared|willing)$/.test(scene.tokens[complement.from]?.lower ?? '')
  if (verb.lemma === 'be') return isThere(scene, k) && !verb.passive
  if (verb.lemma === 'have') return hasForces(scene, complement)
  if (verb.lemma === 'do')
    return (
      wordsAt(scene, complement.from, ['the', 'same']) ||
      (/^(?:the|its|his|her|their)$/.test(scene.tokens[complement.from]?.lower ?? '') && isDoing(scene, complement))
    )
  if (verb.progressive && !ACTS.has(verb.lemma)) return false
  if (verb.lemma === 'agree' && scene.tokens[complement.from]?.lower === 'with') return false
  if (verb.lemma === 'carry' && verb.passive) return scene.tokens[verb.to]?.lower === 'out'
  if (verb.lemma === 'take' && takesTime(scene, verb.to)) return false
  if (verb.lemma === 'continue') return !continuesToSay(scene, k)
  if (verb.passive && verb.negated && YIELDS.test(verb.lemma)) return true
  return ACTS.has(verb.lemma) || HARMS.has(verb.lemma) || (!NOT_ACTS.has(verb.lemma) && !verb.passive)
}

/** "will name a mediator", not "would not name the suspect" */
export const names = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses[k]!.verb.lemma === 'name' &&
  !clauses[k]!.verb.negated &&
  !clauses[k]!.verb.passive &&
  /^(an?|its|his|her|their|new|two|three|four|five)$/.test(tokens[clauses[k]!.complement.from]?.lower ?? '')

/** "may take years", "will take two weeks" */
const takesTime = ({ tokens }: Scene, at: number): boolean =>
  [at, at + 1, at + 2].some((i) => TIME_NOUNS.has(tokens[i]?.lemma ?? '')) || tokens[at]?.lower === 'time'

/** "will be there", "our engineers would be among the first" */
function isThere(scene: Scene, k: number): boolean {
  const { subject, complement } = scene.clauses[k]!
  const first = scene.tokens[complement.from]
  if (first?.lower === 'there') return true
  return /^(?:among|on|in|at|back)$/.test(first?.lower ?? '') && subject !== null && dealsWithAct(scene, subject)
}

/** "would have 240 observers on the river" */
const hasForces = (scene: Scene, { from, to }: { from: number; to: number }): boolean =>
  scene.tokens[from]?.tag === 'NUM' && dealsWithAct(scene, { from, to: Math.min(to, from + 4) })

/** "will do the counting" */
const isDoing = ({ tokens }: Scene, { from }: { from: number }): boolean =>
  /....ing$/.test(tokens[from + 1]?.lower ?? '')

/** "will continue to say" */
function continuesToSay(scene: Scene, k: number): boolean {
  const infinitive = infinitiveOf(scene, k, scene.clauses[k]!.verb.to)
  return infinitive !== undefined && NOT_ACTS.has(scene.clauses[infinitive]!.verb.lemma)
}
