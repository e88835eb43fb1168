import { LINKING } from '../../words/en/pledges.ts'
import { contentOf, hasWord, infinitiveOf, pastAdverbs } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import type { Scene } from '../scene.ts'
import { sayingOf, subjectsOf } from '../speakers.ts'
import { isNoLonger } from './verb.ts'

const UNSETTLED = /^(unclear|undecided|open|unresolved|uncertain|unknown|unsettled)$/

/** "has not decided whether to send", "has yet to make up its mind", "Whether Norland joins is still open" */
export function undecided(scene: Scene, k: number): Proposal | undefined {
  return unmade(scene, k) ?? unsettled(scene, k)
}

function unmade(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to } = scene.clauses[k]!
  const makesMind = verb.lemma === 'make' && hasWord(scene, complement, (t) => t.lower === 'mind')
  const decides =
    /^(decide|determine)$/.test(verb.lemma) || makesMind || (verb.lemma === 'take' && hasDecision(scene, k))
  if (!decides || !verb.negated || verb.modal !== null) return undefined
  if (!opensChoice(scene, complement.from, to) && !makesMind) return undefined
  const actors = subjectsOf(scene, k)
  if (actors.length === 0) return undefined
  const action = complement.from < to ? { from: complement.from, to } : { from: verb.from, to: verb.to }
  return { by: 'not decided', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

/** "decided whether", "decided on", "decided yet", not "decided the outcome" */
const opensChoice = ({ tokens }: Scene, at: number, to: number): boolean =>
  at >= to ||
  (/^(whether|if|on|to|what|how|who|when|where|about|yet|a|any|the|its)$/.test(tokens[at]!.lower) &&
    !/^(outcome|fate|result|winner|course)$/.test(tokens[at + 1]?.lower ?? ''))

const hasDecision = (scene: Scene, k: number): boolean =>
  hasWord(scene, scene.clauses[k]!.complement, (t) => t.lemma === 'decision')

function unsettled(scene: Scene, k: number): Proposal | undefined {
  const { verb, to, role } = scene.clauses[k]!
  if (!LINKING.has(verb.lemma) || verb.modal !== null || role === 'relative') return undefined
  const at = pastAdverbs(scene, verb.to, to)
  const word = scene.tokens[at]?.lower ?? ''
  if (!UNSETTLED.test(word) && !(verb.negated && word === 'clear')) return undefined
  const inner = scene.clauses.findIndex(
    (c) => c.parent === k && c.marker !== null && scene.tokens[c.marker]!.lower === 'whether',
  )
  const actors = inner < 0 ? [] : subjectsOf(scene, inner)
  if (actors.length === 0) return undefined
  return {
    by: `whether: ${word}`,
    stance: 'undecided',
    actors,
    said: sayingOf(scene, k),
    action: scene.clauses[inner]!,
  }
}

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
  const actors = subjectsOf(scene, k)
  const infinitive = infinitiveOf(scene, k, verb.to)
  const from = infinitive === undefined ? complement.from + (none ? 2 : 0) : scene.clauses[infinitive]!.from
  if (actors.length === 0 || from >= to || contentOf(scene, k) !== undefined) return undefined
  const by = stops ? 'no longer' : none ? 'no plans' : 'does not plan'
  return { by, stance: stops ? 'withdraws' : 'refuses', actors, said: sayingOf(scene, k), action: { from, to } }
}
