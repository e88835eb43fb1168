import type { Token } from '../../language.ts'
import { ACTS, PAPERS } from '../../words/en/pledges.ts'
import { actorsIn } from '../actors.ts'
import { infinitiveOf, nounPhrase, startsNoun } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Range, Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'
import { RULINGS } from './paper.ts'

/** "Under the ruling Norland must pay", "has until May to pay", "is obliged to pay": what a paper or a court lays on somebody. */
export function obliged(scene: Scene, k: number): Proposal | undefined {
  const deed = mustDeed(scene, k) ?? timedDeed(scene, k) ?? boundDeed(scene, k)
  const actors = deed === undefined ? [] : subjectsOf(scene, k)
  if (deed === undefined || actors.length === 0) return undefined
  return {
    by: 'laid down',
    stance: 'commits',
    actors,
    said: sayingOf(scene, k),
    action: deed,
    signed: isUnder(scene, (t) => PAPERS.has(t.lemma)),
  }
}

/** "|must pay| the families under the ruling" */
function mustDeed(scene: Scene, k: number): Range | undefined {
  const { verb, to, role } = scene.clauses[k]!
  if (verb.modal !== 'must' || verb.tense === 'past' || verb.perfect || verb.passive || verb.negated) return undefined
  return role === 'main' && ACTS.has(verb.lemma) && isUnderPaper(scene) ? { from: verb.from, to } : undefined
}

/** "has until May |to pay|", "have ten days |to leave|" */
function timedDeed(scene: Scene, k: number): Range | undefined {
  const { verb, complement } = scene.clauses[k]!
  if (verb.lemma !== 'have' || verb.tense !== 'present' || verb.modal !== null || verb.negated || verb.perfect)
    return undefined
  return isTerm(scene, complement.from) ? deedBehind(scene, k, complement.from) : undefined
}

/** "is obliged |to pay|"; "is required |to pay|" where a paper requires it */
function boundDeed(scene: Scene, k: number): Range | undefined {
  const { verb } = scene.clauses[k]!
  if (!verb.passive || verb.tense !== 'present' || verb.modal !== null || verb.negated) return undefined
  const bound = /^(oblige|bind)$/.test(verb.lemma) || (/^(require|order)$/.test(verb.lemma) && isUnderPaper(scene))
  return bound ? deedBehind(scene, k, verb.to) : undefined
}

/** The infinitive with what one can be held to. */
function deedBehind(scene: Scene, k: number, at: number): Range | undefined {
  const infinitive = infinitiveOf(scene, k, at)
  if (infinitive === undefined || scene.clauses[infinitive]!.from > at + 6) return undefined
  const { verb, from, to } = scene.clauses[infinitive]!
  return ACTS.has(verb.lemma) && !FREE.test(verb.lemma) ? { from, to } : undefined
}

/** What an ultimatum can ask for, an answer among others. */
function askedBehind(scene: Scene, k: number, at: number): Range | undefined {
  const infinitive = infinitiveOf(scene, k, at)
  if (infinitive === undefined || scene.clauses[infinitive]!.from > at + 6) return undefined
  const { verb, from, to } = scene.clauses[infinitive]!
  return ACTS.has(verb.lemma) || /^(reveal|explain|decide|answer|prove|name|comply)$/.test(verb.lemma)
    ? { from, to }
    : undefined
}

/** What one has time for and need not do: "has ten days to appeal". */
const FREE =
  /^(appeal|respond|reply|apply|vote|register|review|propose|submit|file|bid|join|adopt|match|discuss|chair|offer|buy)$/

/** "until May", "72 hours", "ten days" */
export const isTerm = ({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean =>
  tokens[at]?.lower === 'until' ||
  ((tokens[at]?.tag === 'NUM' || /^an?$/.test(tokens[at]?.lower ?? '')) &&
    /^(minute|hour|day|week|month|year)$/.test(tokens[at + 1]?.lemma ?? ''))

/** "under the ruling", "under the terms of the deal" */
const isUnderPaper = (scene: Scene): boolean => isUnder(scene, (t) => PAPERS.has(t.lemma) || RULINGS.test(t.lemma))

function isUnder({ tokens }: Scene, isPaper: (token: Token) => boolean): boolean {
  const at = tokens.findIndex((t) => t.lower === 'under')
  return at >= 0 && tokens.slice(at + 1, at + 7).some(isPaper)
}

/** "gave the rebels 72 hours to leave", "gave Norland until Friday to withdraw": an ultimatum. */
export function ultimatum(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to, role } = scene.clauses[k]!
  if (verb.lemma !== 'give' || verb.modal !== null || verb.negated || verb.passive || role === 'infinitive')
    return undefined
  if (!startsNoun(scene.tokens[complement.from])) return undefined
  let at = complement.from + 1
  while (at < Math.min(to, complement.from + 6) && !isTerm(scene, at)) at++
  const action = at < complement.from + 6 && isTerm(scene, at) ? askedBehind(scene, k, at) : undefined
  const given = actorsIn(scene, nounPhrase(scene, complement.from, at))
  const said = sayingOf(scene, k)
  const actors = action === undefined ? [] : subjectsOf(scene, k)
  if (action === undefined || actors.length === 0 || isHistory(scene, k, said !== undefined)) return undefined
  const whole = { from: complement.from, to: action.to }
  return {
    by: 'ultimatum',
    stance: 'demands',
    actors,
    said,
    action: whole,
    ...(given[0] ? { to: given[0].actor } : {}),
  }
}
