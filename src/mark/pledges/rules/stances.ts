import type { Stance } from '../../../record/index.ts'
import { ACTS, HARM_NOUNS, HARMS, READY, STANCE_VERBS } from '../../words/en/pledges.ts'
import { hasWord, isNoLonger, nounPhrase } from '../phrases.ts'
import type { Saying } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { hasIf } from './agenda.ts'
import { answersHarshly, goesToCourt, isReprisal, walksOut } from './reprisals.ts'

export const WILL = /^(will|shall|be to)$/

export const MIGHT = /^(may|might|could|can)$/

export function stanceOf(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
  const { verb, complement } = scene.clauses[k]!
  const word = verb.modal!
  const warned = said?.kind === 'warn' && hasIf(scene, k)
  if (MIGHT.test(word)) return !verb.negated && (warned || isReprisal(scene, k)) ? 'threatens' : may(scene, k, said)
  if (word === 'would' ? said === undefined && !isHeld(scene, k) : !WILL.test(word)) return undefined
  if (hasWord(scene, verb, (t) => t.lower === 'rather' || t.lower === 'like')) return undefined
  const negated = verb.negated || saysNo(scene, k) || toNone(scene, complement)
  const { passive, lemma } = verb
  if (!negated && (lemma === 'withhold' || (passive && lemma === 'hold' && scene.tokens[verb.to]?.lower === 'back')))
    return 'refuses'
  if (negated && passive && YIELDS.test(lemma)) return 'refuses'
  const harm =
    isReprisal(scene, k) ||
    harmFollows(scene, k) ||
    walksOut(scene, k) ||
    HARMS.has(verb.lemma) ||
    goesToCourt(scene, k) ||
    answersHarshly(scene, k) ||
    said?.kind === 'warn' ||
    said?.kind === 'threaten' ||
    withForce(scene, complement)
  if (negated && STANDS_AGAINST.test(verb.lemma) && isNoLonger(scene.tokens, verb)) return 'withdraws'
  if (!negated && !passive && CONSIDERS.test(lemma)) return 'may'
  if (!negated && lemma === 'block' && isWay(scene, complement)) return 'threatens'
  if (harm) return negated ? 'refuses' : 'threatens'
  if (negated && ((verb.passive && sparesIt(scene, k)) || DESERTS.test(verb.lemma))) return 'commits'
  return negated || /^(oppose|reject|refuse|veto|block|resist)$/.test(verb.lemma) ? 'refuses' : 'commits'
}

/** "would block |the roads|", not "the deal" */
const isWay = (scene: Scene, { from, to }: { from: number; to: number }): boolean =>
  hasWord(scene, nounPhrase(scene, from, to), (t) =>
    /^(road|street|motorway|highway|bridge|port|harbou?r|railway|track|entrance|gate|traffic|border|airport|runway|tunnel)$/.test(
      t.lemma,
    ),
  )

/** "further |stoppages| would follow unless": what is to come is the harm itself. */
function harmFollows(scene: Scene, k: number): boolean {
  const { subject, verb } = scene.clauses[k]!
  if (subject === null || !/^(follow|begin|start|resume|continue|go|spread)$/.test(verb.lemma) || verb.negated)
    return false
  return hasIf(scene, k) && hasWord(scene, nounPhrase(scene, subject.from, subject.to), (t) => HARM_NOUNS.has(t.lemma))
}

/** "will not abandon you" */
const DESERTS = /^(abandon|desert|forsake|betray|neglect)$/

/** "the closure would not be carried out" */
function sparesIt(scene: Scene, k: number): boolean {
  const { subject, verb } = scene.clauses[k]!
  if (subject === null || !/^(carry|impose|enforce|implement|launch|renew|resume|extend|execute)$/.test(verb.lemma))
    return false
  return hasWord(scene, nounPhrase(scene, subject.from, subject.to), (t) => HARM_NOUNS.has(t.lemma))
}

/** "would consider a request" */
const CONSIDERS = /^(consider|contemplate|weigh|mull|explore)$/

/** "will no longer block the talks" */
const STANDS_AGAINST = /^(block|oppose|insist|demand|veto|resist|obstruct|reject|refuse)$/

/** "could" is also ability and past: it says a stance only of an act; "may not" is a rule or a doubt. */
function may(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
  const { verb, role } = scene.clauses[k]!
  if (verb.negated) return /^(can|could)$/.test(verb.modal!) && GRANTS.test(verb.lemma) ? 'refuses' : undefined
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
export function saysNo({ tokens, clauses }: Scene, k: number): boolean {
  const { subject } = clauses[k]!
  if (subject === null) return false
  if (/^(more|fewer|less)$/.test(tokens[subject.from + 1]!.lower)) return false
  return /^(no|none|neither|nobody|not)$/.test(tokens[subject.from]!.lower) || tokens[subject.from - 1]?.lower === 'not'
}

/** "said |they may act", "we could do it" */
const isPronounOf = ({ tokens, clauses }: Scene, k: number): boolean =>
  /^(it|they|we|he|she)$/.test(tokens[clauses[k]!.subject?.from ?? -1]?.lower ?? '')

/** "it would", "her delegation would", "nor would they" */
export const isPronoun = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses[k]!.role === 'main' &&
  /^(it|he|she|they|its|his|her)$/.test(tokens[clauses[k]!.subject?.from ?? -1]?.lower ?? '')

/** "will not be bullied", "would not be bound by it": what somebody says will not be done to him. */
export const YIELDS =
  /^(blackmail|bully|intimidate|dictate|pressure|pressurise|bind|coerce|provoke|rush|hurry|force|draw|drag|silence|deter|sway|threaten|constrain|govern|hold)$/

/** "would" that is somebody's stance though no verb of saying stands over it. */
const isHeld = (scene: Scene, k: number): boolean =>
  isPronoun(scene, k) || isMain(scene, k) || afterStance(scene, k) || isRefusal(scene, k) || isInTurn(scene, k)

/** "Norland, |in turn|, would free two pilots" */
export const isInTurn = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses[k]!.role === 'main' &&
  tokens.some(
    (t, i) =>
      (t.lower === 'in' &&
        /^(turn|return|exchange)$/.test(tokens[i + 1]?.lower ?? '') &&
        !/^(for|of)$/.test(tokens[i + 2]?.lower ?? '')) ||
      (t.lower === 'for' &&
        /^(its|their|his|her)$/.test(tokens[i + 1]?.lower ?? '') &&
        tokens[i + 2]?.lower === 'part'),
  )

/** "Korda made an offer. |Norland would lift the ban in return for": a sentence of its own goes on with what was said. */
export const isMain = ({ clauses, tokens }: Scene, k: number): boolean => {
  const { role, subject } = clauses[k]!
  return role === 'main' && subject !== null && subject.from === 0 && tokens[0]!.tag === 'PROPN' && subject.to <= 2
}

/** "Kesh Line welcomed the deal but |would not sign it": news tells a refusal so. */
export function isRefusal({ clauses }: Scene, k: number): boolean {
  const { verb, role } = clauses[k]!
  const free = clauses.every((c) => c.parent !== k || c.role !== 'adverbial')
  return (
    role === 'main' &&
    free &&
    verb.modal === 'would' &&
    verb.negated &&
    !verb.passive &&
    (GRANTS.test(verb.lemma) || ACTS.has(verb.lemma))
  )
}

/** "refuses a quota but |would pay", "is ready to send ships; Velmark |would pay": goes on with what is held. */
export function afterStance({ clauses, tokens }: Scene, k: number): boolean {
  const { subject, role } = clauses[k]!
  if (role !== 'main' || subject === null) return false
  const beside = tokens[clauses[k]!.from - 1]?.text === ';'
  return clauses.some(
    (c, i) =>
      i < k &&
      c.role === 'main' &&
      (c.subject?.from === subject.from || beside) &&
      c.verb.modal === null &&
      ((STANCE_VERBS.has(c.verb.lemma) && !/^(tell|warn)$/.test(c.verb.lemma)) ||
        READY.has(tokens[c.verb.passive ? c.verb.head : c.complement.from]?.lower ?? '')),
  )
}
