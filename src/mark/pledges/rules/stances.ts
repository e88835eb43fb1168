import type { Stance } from '../../../record/index.ts'
import { ACTS, HARMS, HARSH } from '../../words/en/pledges.ts'
import { hasWord } from '../phrases.ts'
import type { Saying } from '../sayings.ts'
import type { Scene } from '../scene.ts'

export const WILL = /^(will|shall|be to)$/

export const MIGHT = /^(may|might|could|can)$/

export function stanceOf(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
  const { verb, complement } = scene.clauses[k]!
  const word = verb.modal!
  if (MIGHT.test(word)) return may(scene, k, said)
  if (word === 'would' ? said === undefined && !isPronoun(scene, k) : !WILL.test(word)) return undefined
  if (hasWord(scene, verb, (t) => t.lower === 'rather' || t.lower === 'like')) return undefined
  const negated = verb.negated || saysNo(scene, k) || toNone(scene, complement)
  const { passive, lemma } = verb
  if (!negated && (lemma === 'withhold' || (passive && lemma === 'hold' && scene.tokens[verb.to]?.lower === 'back')))
    return 'refuses'
  const harm =
    isReprisal(scene, k) ||
    HARMS.has(verb.lemma) ||
    said?.kind === 'warn' ||
    said?.kind === 'threaten' ||
    withForce(scene, complement)
  if (harm) return negated ? 'refuses' : 'threatens'
  return negated || /^(oppose|reject|refuse|veto|block|resist)$/.test(verb.lemma) ? 'refuses' : 'commits'
}

/** "would close its ports if the boats were not back": a harsh act for what another fails to do, or does. */
function isReprisal(scene: Scene, k: number): boolean {
  const { verb } = scene.clauses[k]!
  const leaves = verb.lemma === 'walk' && /^(?:out|away)$/.test(scene.tokens[verb.to]?.lower ?? '')
  if (!leaves && !HARSH.has(verb.lemma)) return false
  return scene.clauses.some(({ role, marker, verb: own }) => {
    const word = role === 'adverbial' && marker !== null ? scene.tokens[marker]!.lower : ''
    return word === 'unless' || (word === 'if' && (own.negated || leaves || LAPSES.test(own.lemma)))
  })
}

/** What another does that was not to be: "if a single payment is missed". */
const LAPSES =
  /^(miss|fail|refuse|break|violate|ignore|reject|breach|resume|attack|cross|flout|defy|default|renege|withhold|delay|block|cheat|advance|invade|enter|escalate)$/

/** "could" is also ability and past: it says a stance only of an act, and not when negated. */
function may(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
  const { verb, role } = scene.clauses[k]!
  if (verb.negated) return /^(can|could)$/.test(verb.modal!) && !GRANTS.test(verb.lemma) ? undefined : 'refuses'
  if (verb.modal === 'can' || role === 'relative' || role === 'adverbial') return undefined
  const own = said !== undefined && !verb.passive && isPronounOf(scene, k)
  return own || (ACTS.has(verb.lemma) && (said !== undefined || !verb.passive)) ? 'may' : undefined
}

/** "cannot accept" is no lack of power. */
const GRANTS = /^(accept|agree|allow|tolerate|support|sign|recogni[sz]e|endorse|permit|commit|condone|back|guarantee)$/

const withForce = (scene: Scene, range: { from: number; to: number }): boolean =>
  /^(respond|answer|reply|retaliate)$/.test(scene.tokens[range.from - 1]?.lemma ?? '') &&
  hasWord(scene, range, (t) =>
    /^(force|harshly|militarily|decisively|severely|forcefully|strike|strikes|missiles)$/.test(t.lower),
  )

/** "will sign no text", "would put its name to no text" */
function toNone({ tokens }: Scene, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (
      !/^(no|none|nothing|nobody)$/.test(tokens[i]!.lower) ||
      /^(more|fewer|less|later|longer)$/.test(tokens[i + 1]?.lower ?? '')
    )
      continue
    return i === from || tokens[i - 1]!.tag === 'ADP'
  }
  return false
}

/** "no soldier would cross", "not one sluice will be raised" */
function saysNo({ tokens, clauses }: Scene, k: number): boolean {
  const { subject } = clauses[k]!
  if (subject === null) return false
  if (/^(more|fewer|less)$/.test(tokens[subject.from + 1]!.lower)) return false
  return /^(no|none|neither|nobody|not)$/.test(tokens[subject.from]!.lower) || tokens[subject.from - 1]?.lower === 'not'
}

/** "said |they may act", "we could do it" */
const isPronounOf = ({ tokens, clauses }: Scene, k: number): boolean =>
  /^(it|they|we)$/.test(tokens[clauses[k]!.subject?.from ?? -1]?.lower ?? '')

/** "it would", "her delegation would", "nor would they" */
export const isPronoun = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses[k]!.role === 'main' &&
  /^(it|he|she|they|its|his|her)$/.test(tokens[clauses[k]!.subject?.from ?? -1]?.lower ?? '')
