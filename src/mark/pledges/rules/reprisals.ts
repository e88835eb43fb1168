import { HARSH, HARSHEST } from '../../words/en/pledges.ts'
import type { Scene } from '../scene.ts'

/**
 * "would close its ports if the boats were not back", "will sue unless it is paid", "may take that step should the raids go on":
 * a harsh act for what another fails to do, or does.
 */
export function isReprisal(scene: Scene, k: number, vowed = false): boolean {
  const { verb } = scene.clauses[k]!
  const harshest = walksOut(scene, k) || HARSHEST.has(verb.lemma) || takesAction(scene, k)
  const against = scene.tokens[verb.to]?.lower === 'against'
  const holdsBack = verb.lemma === 'hold' && scene.tokens[verb.to]?.lower === 'back'
  const answers = /^(act|respond|react|retaliate|answer)$/.test(verb.lemma)
  const harsh = harshest || answers || against || holdsBack || HARSH.has(verb.lemma) || takesSteps(scene, k)
  if (harsh && scene.tokens.slice(verb.from, verb.head).some((t) => t.lower === 'otherwise')) return true
  if (harsh && /^(failing|barring)$/.test(scene.tokens[0]!.lower)) return true
  return scene.clauses.some((c) => {
    const word = c.role === 'adverbial' && c.marker !== null ? scene.tokens[c.marker]!.lower : ''
    if (word !== 'if' && word !== 'should' && word !== 'unless') return false
    if (vowed && (word === 'unless' || c.verb.negated)) return !GIVES.test(verb.lemma)
    if (word === 'unless') return harsh || (verb.modal !== null && !verb.negated && !GIVES.test(verb.lemma))
    return harshest || (harsh && (c.verb.negated || LAPSES.test(c.verb.lemma)))
  })
}

/** "will walk out", "would down tools" */
export const walksOut = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { lemma, to } = clauses[k]!.verb
  const next = tokens[to]?.lower ?? ''
  return (lemma === 'walk' && /^(?:out|away|off)$/.test(next)) || (lemma === 'down' && next === 'tools')
}

/** "will respond by |revoking| their papers" */
export const answersHarshly = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb } = clauses[k]!
  if (!/^(respond|react|answer|retaliate|reply)$/.test(verb.lemma) || tokens[verb.to]?.lower !== 'by') return false
  const stem = (tokens[verb.to + 1]?.lower ?? '').replace(/ing$/, '')
  return [stem, `${stem}e`, stem.slice(0, -1)].some((deed) => HARSH.has(deed) || HARSHEST.has(deed) || CURBS.test(deed))
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

/** "take legal action", "take the port back" */
const takesAction = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb, to } = clauses[k]!
  const object = tokens.slice(verb.to, Math.min(to, verb.to + 6)).map((t) => t.lower)
  return (
    verb.lemma === 'take' &&
    (/^(?:legal|industrial|strike|military|retaliatory|court|punitive) action/.test(object.join(' ')) ||
      object.includes('back'))
  )
}

/** "take that step", "take countermeasures" */
const takesSteps = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb } = clauses[k]!
  const object = [0, 1, 2].map((i) => tokens[verb.to + i]?.lower ?? '').join(' ')
  return verb.lemma === 'take' && /\b(?:steps?|action|measures|countermeasures|court)\b/.test(object)
}

const GIVES =
  /^(give|send|pay|lend|help|support|release|open|keep|continue|remain|stay|provide|supply|deliver|sign|accept|agree|lift|share|back|hold|go|be|have|expire|end|begin|start|resume|reopen|restore|meet|return|maintain|ensure|guarantee|protect|observe|honou?r|uphold|respect|publish|host|join|build|finance|fund|match|cover|buy|ratify|vote|treat|attend)$/

const CURBS = /^(revoke|withdraw|recall|restrict|limit|cancel|reduce)$/

/** What another does that was not to be: "if a single payment is missed". */
const LAPSES =
  /^(miss|fail|refuse|break|violate|stop|close|ignore|reject|breach|resume|attack|cross|flout|defy|default|renege|withhold|delay|block|cheat|advance|invade|enter|escalate|start|come|move|touch|fire|persist|return|strike|step|land|arm)$/
