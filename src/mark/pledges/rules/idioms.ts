import type { Stance } from '../../../record/index.ts'
import { HARMS, HARSH, HARSHEST } from '../../words/en/pledges.ts'
import { infinitiveOf } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import { type Scene, wordsAt } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

/** "reserves the right to close the gate": it may, or where the act does harm, it threatens. */
export function reserved(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (verb.lemma !== 'reserve' || role === 'infinitive' || verb.passive || verb.negated) return undefined
  if (!wordsAt(scene, complement.from, ['the', 'right', 'to'])) return undefined
  const infinitive = infinitiveOf(scene, k, complement.from + 2)
  const actors = infinitive === undefined ? [] : subjectsOf(scene, k)
  if (infinitive === undefined || actors.length === 0) return undefined
  const { from, to, verb: inner } = scene.clauses[infinitive]!
  const harms = [HARMS, HARSH, HARSHEST].some((acts) => acts.has(inner.lemma))
  const stance: Stance = harms ? 'threatens' : 'may'
  return { by: 'reserves the right', stance, actors, said: sayingOf(scene, k), action: { from, to } }
}

/** '"Any further cut is out of the question," Korda said': whoever says so refuses it. */
export function unthinkable(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, subject } = scene.clauses[k]!
  if (verb.lemma !== 'be' || verb.negated || verb.modal !== null || subject === null) return undefined
  if (!wordsAt(scene, complement.from, ['out', 'of', 'the', 'question'])) return undefined
  const said = sayingOf(scene, k)
  if (said === undefined || said.actors.length === 0 || said.negated) return undefined
  return {
    by: 'out of the question',
    stance: 'refuses',
    actors: said.actors,
    said,
    action: { from: subject.from, to: complement.to },
  }
}
