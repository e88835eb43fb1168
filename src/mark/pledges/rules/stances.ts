import type { Stance } from '../../../record/index.ts'
import { ACTS, HARM_NOUNS, HARMS, HARSH, HARSHEST, READY, STANCE_VERBS } from '../../words/en/pledges.ts'
import { hasWord, isNoLonger, nounPhrase } from '../phrases.ts'
import type { Saying } from '../sayings.ts'
import type { Scene } from '../scene.ts'

export const WILL = /^(will|shall|be to)$/

export const MIGHT = /^(may|might|could|can)$/

export function stanceOf(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
  const { verb, complement } = scene.clauses[k]!
  const word = verb.modal!
  if (MIGHT.test(word)) return !verb.negated && isReprisal(scene, k) ? 'threatens' : may(scene, k, said)
  if (word === 'would' ? said === undefined && !isHeld(scene, k) : !WILL.test(word)) return undefined
  if (hasWord(scene, verb, (t) => t.lower === 'rather' || t.lower === 'like')) return undefined
  const negated = verb.negated || saysNo(scene, k) || toNone(scene, complement)
  const { passive, lemma } = verb
  if (!negated && (lemma === 'withhold' || (passive && lemma === 'hold' && scene.tokens[verb.to]?.lower === 'back')))
    return 'refuses'
  if (negated && passive && YIELDS.test(lemma)) return 'refuses'
  const harm =
    isReprisal(scene, k) ||
    HARMS.has(verb.lemma) ||
    goesToCourt(scene, k) ||
    said?.kind === 'warn' ||
    said?.kind === 'threaten' ||
    withForce(scene, complement)
  if (negated && STANDS_AGAINST.test(verb.lemma) && isNoLonger(scene.tokens, verb)) return 'withdraws'
  if (!negated && !passive && CONSIDERS.test(lemma)) return 'may'
  if (harm) return negated ? 'refuses' : 'threatens'
  if (negated && ((verb.passive && sparesIt(scene, k)) || DESERTS.test(verb.lemma))) return 'commits'
  return negated || /^(oppose|reject|refuse|veto|block|resist)$/.test(verb.lemma) ? 'refuses' : 'commits'
}

/**
 * "would close its ports if the boats were not back", "will sue unless it is paid", "may take that step should the raids go on":
 * a harsh act for what another fails to do, or does.
 */
export function isReprisal(scene: Scene, k: number, vowed = false): boolean {
  const { verb } = scene.clauses[k]!
  const leaves = verb.lemma === 'walk' && /^(?:out|away)$/.test(scene.tokens[verb.to]?.lower ?? '')
  const harshest = leaves || HARSHEST.has(verb.lemma)
  const against = scene.tokens[verb.to]?.lower === 'against'
  const holdsBack = verb.lemma === 'hold' && scene.tokens[verb.to]?.lower === 'back'
  const harsh = harshest || against || holdsBack || HARSH.has(verb.lemma) || takesSteps(scene, k)
  return scene.clauses.some((c) => {
    const word = c.role === 'adverbial' && c.marker !== null ? scene.tokens[c.marker]!.lower : ''
    if (word !== 'if' && word !== 'should' && word !== 'unless') return false
    if (vowed && (word === 'unless' || c.verb.negated)) return !GIVES.test(verb.lemma)
    if (word === 'unless') return harsh || (verb.modal !== null && !verb.negated && !GIVES.test(verb.lemma))
    return harshest || (harsh && (c.verb.negated || LAPSES.test(c.verb.lemma)))
  })
}

/** "will take the matter to court", "to arbitration" */
export const goesToCourt = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb, to } = clauses[k]!
  if (!/^(take|go|turn)$/.test(verb.lemma)) return false
  const at = tokens.findIndex(
    (t, i) => i >= verb.to && i < to && /^(court|arbitration|tribunal|tribunals|courts)$/.test(t.lower),
  )
  return at > 0 && tokens.slice(verb.to, at).some((t) => t.lower === 'to')
}

/** "take that step", "take countermeasures" */
const takesSteps = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb } = clauses[k]!
  const object = [0, 1, 2].map((i) => tokens[verb.to + i]?.lower ?? '').join(' ')
  return verb.lemma === 'take' && /\b(?:steps?|action|measures|countermeasures|court)\b/.test(object)
}

const GIVES =
  /^(give|send|pay|lend|help|support|release|open|keep|continue|remain|stay|provide|supply|deliver|sign|accept|agree|lift|share|back|hold|go|be|have|expire|end|begin|start|resume|reopen|restore|meet|return|maintain|ensure|guarantee|protect|observe|honou?r|uphold|respect|publish|host|join|build|finance|fund|match|cover|buy|ratify|vote|treat|attend)$/

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

/** What another does that was not to be: "if a single payment is missed". */
const LAPSES =
  /^(miss|fail|refuse|break|violate|stop|close|ignore|reject|breach|resume|attack|cross|flout|defy|default|renege|withhold|delay|block|cheat|advance|invade|enter|escalate)$/

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
  isPronoun(scene, k) || isMain(scene, k) || afterStance(scene, k) || isRefusal(scene, k)

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
      (STANCE_VERBS.has(c.verb.lemma) ||
        READY.has(tokens[c.verb.passive ? c.verb.head : c.complement.from]?.lower ?? '')),
  )
}
