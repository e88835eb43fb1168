import { isOwn } from '../own.ts'
import { infinitiveOf, isNoAct, withNot } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import { type Range, type Scene, wordsAt } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'
import { isReprisal } from './reprisals.ts'

/** "sees no reason to stop", "saw no point in talking", "has no reason to pay": what one sees no call for one will not do. */
export function noReason(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!/^(see|have|find)$/.test(verb.lemma) || verb.negated || verb.passive || verb.modal !== null) return undefined
  if (role === 'infinitive' || scene.tokens[complement.from]?.lower !== 'no') return undefined
  const action = NO_CALL.test(scene.tokens[complement.from + 1]?.lower ?? '')
    ? deedBehind(scene, k, complement.from + 2)
    : undefined
  const said = sayingOf(scene, k)
  if (action === undefined || isHistory(scene, k, said !== undefined)) return undefined
  const actors = subjectsOf(scene, k)
  if (actors.length === 0 || (said !== undefined && !isOwn(said, actors))) return undefined
  return { by: 'sees no reason', stance: 'refuses', actors, said, action }
}

const NO_CALL = /^(reason|need|point|cause|grounds|sense|desire|wish|interest|appetite|business)$/

/** "reason |to stop|", "point in |talking|" */
function deedBehind(scene: Scene, k: number, at: number): Range | undefined {
  const { to } = scene.clauses[k]!
  const infinitive = infinitiveOf(scene, k, at)
  if (infinitive !== undefined && scene.clauses[infinitive]!.from <= at + 1)
    return isNoAct(scene, infinitive) ? undefined : withNot(scene, { from: scene.clauses[infinitive]!.from, to })
  const doing = /^(in|for|of)$/.test(scene.tokens[at]?.lower ?? '') ? scene.tokens[at + 1] : undefined
  return doing?.tag === 'VERB' && doing.lower.endsWith('ing') ? { from: at + 1, to } : undefined
}

/** "We do not negotiate with thieves," "Norland does not pay ransoms, its president said": what one never does one refuses. */
export function never(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!verb.negated || verb.passive || verb.perfect || verb.progressive || verb.modal !== null) return undefined
  if (verb.tense !== 'present' || !POLICY.test(verb.lemma) || complement.from >= complement.to) return undefined
  if (role === 'infinitive' || role === 'relative') return undefined
  const said = sayingOf(scene, k)
  const actors = said === undefined ? [] : subjectsOf(scene, k)
  if (said === undefined || said.negated || actors.length === 0 || !isOwn(said, actors)) return undefined
  return { by: 'never does', stance: 'refuses', actors, said, action: { from: verb.from, to: scene.clauses[k]!.to } }
}

const POLICY =
  /^(pay|negotiate|bargain|talk|deal|recogni[sz]e|surrender|trade|yield|bow|extradite|reward|support|tolerate)$/

/** "warned that it would have to halve rations unless fuel gets through" */
export function mustDo(scene: Scene, k: number): Proposal | undefined {
  const { verb, role } = scene.clauses[k]!
  if (verb.lemma !== 'have' || !/^(will|would|may|might)$/.test(verb.modal ?? '') || verb.negated) return undefined
  const infinitive = role === 'infinitive' ? undefined : infinitiveOf(scene, k, verb.to)
  if (infinitive === undefined || scene.clauses[infinitive]!.from !== verb.to || isNoAct(scene, infinitive))
    return undefined
  const said = sayingOf(scene, k)
  if (said === undefined || !(said.kind === 'warn' || isReprisal(scene, infinitive, true))) return undefined
  const actors = subjectsOf(scene, k)
  if (actors.length === 0 || said.negated || !isOwn(said, actors)) return undefined
  const { from, to } = scene.clauses[infinitive]!
  return { by: 'would have to', stance: 'threatens', actors, said, action: { from, to } }
}

/** "has no choice but to close the port", "would have no option but to sue" */
export function noChoice(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (verb.lemma !== 'have' || verb.negated || role === 'infinitive') return undefined
  const said = sayingOf(scene, k)
  if (!/^(will|would)$/.test(verb.modal ?? 'will') || (verb.tense === 'past' && said === undefined)) return undefined
  const at = complement.from
  const bare = ['choice', 'option', 'alternative'].some((word) => wordsAt(scene, at, ['no', word, 'but', 'to']))
  const infinitive = bare ? infinitiveOf(scene, k, at + 3) : undefined
  const actors = infinitive === undefined ? [] : subjectsOf(scene, k)
  if (infinitive === undefined || actors.length === 0 || isNoAct(scene, infinitive)) return undefined
  const { from, to } = scene.clauses[infinitive]!
  return { by: 'no choice but', stance: 'threatens', actors, said, action: { from, to } }
}
