import { ACTS, LINKING, READY } from '../../words/en/pledges.ts'
import { type Actor, actorsIn } from '../actors.ts'
import { agentsIn } from '../agents.ts'
import { isOwn, isReport } from '../own.ts'
import {
  dealsWithAct,
  hasWord,
  infinitiveOf,
  isNoAct,
  nounPhrase,
  pastAdverbs,
  startsNoun,
  withNot,
} from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { type Saying, sayingOf } from '../sayings.ts'
import { type Scene, wordsAt } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'
import { AGENDA } from './agenda.ts'
import { saysNo } from './stances.ts'

/** "is ready to send troops", "stands prepared to pay", "remains opposed to a truce", "is open to talks" */
export function ready(scene: Scene, k: number): Proposal | undefined {
  const { verb, to, role } = scene.clauses[k]!
  const passive = verb.passive && READY.has(scene.tokens[verb.head]!.lower)
  if ((!LINKING.has(verb.lemma) && !passive) || role === 'infinitive') return undefined
  if (verb.modal !== null && verb.modal !== 'will' && verb.modal !== 'would') return undefined
  return proposal(scene, k, passive ? verb.head : pastAdverbs(scene, verb.to, to)) ?? position(scene, k)
}

/** "is not in a position to accept it", "is in no mood to talk" */
function position(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement } = scene.clauses[k]!
  const said = sayingOf(scene, k)
  const no =
    wordsAt(scene, complement.from, ['in', 'no']) || (verb.negated && wordsAt(scene, complement.from, ['in', 'a']))
  const infinitive = no ? infinitiveOf(scene, k, complement.from) : undefined
  if (infinitive === undefined || scene.clauses[infinitive]!.from !== complement.from + 3) return undefined
  if (!/^(position|mood|hurry)$/.test(scene.tokens[complement.from + 2]!.lower) || isNoAct(scene, infinitive))
    return undefined
  const actors = ownOf(scene, subjectsOf(scene, k), said)
  const { from, to } = scene.clauses[infinitive]!
  return actors.length === 0
    ? undefined
    : { by: 'in no position', stance: 'refuses', actors, said, action: { from, to } }
}

/** "declared Norland ready for a ceasefire", "said itself willing to pay": the adjective behind a noun phrase. */
export function declaredReady(scene: Scene, k: number): Proposal | undefined {
  const { verb, to, role } = scene.clauses[k]!
  if (!/^(declare|pronounce|call|keep|hold|make)$/.test(verb.lemma) || role === 'infinitive' || verb.passive)
    return undefined
  for (let at = verb.to + 1; at < Math.min(to, verb.to + 6); at++) {
    if (!READY.has(scene.tokens[at]!.lower)) continue
    const found = proposal(scene, k, at)
    const named = actorsIn(scene, { from: verb.to, to: at })
    return found && named.length > 0 ? { ...found, actors: withSpeaker(named, found.actors) } : found
  }
  return undefined
}

/** "Haske declared Norland ready": the state is bound, the person said it. */
function withSpeaker(named: readonly Actor[], subjects: readonly Actor[]): Actor[] {
  const person = subjects[0]?.saidBy ?? null
  return named.map((a) => ({ ...a, saidBy: a.saidBy ?? person }))
}

function proposal(scene: Scene, k: number, at: number): Proposal | undefined {
  const word = scene.tokens[at]?.lower ?? ''
  const plain = scene.tokens[at - 1]?.lower === 'too' ? undefined : READY.get(word)
  const bare = word === 'undecided' && at + 1 >= scene.clauses[k]!.to ? { from: at, to: at + 1 } : undefined
  const action = plain === undefined ? undefined : (bare ?? actionOf(scene, k, at + 1, word))
  if (plain === undefined || action === undefined) return undefined
  const negated = scene.clauses[k]!.verb.negated || saysNo(scene, k) || isOfNothing(scene, k)
  const stance = !negated ? plain : plain === 'commits' || plain === 'may' ? 'refuses' : undefined
  const said = sayingOf(scene, k)
  if (stance === undefined || said?.negated || isHistory(scene, k, said !== undefined)) return undefined
  const subjects = subjectsOf(scene, k)
  const doing = scene.clauses.some((c) => c.role === 'infinitive' && c.from === action.from)
  const actors = subjects.length > 0 || !doing ? ownOf(scene, subjects, said) : agentsIn(scene, k)
  return actors.length === 0 ? undefined : { by: `adjective: ${word}`, stance, actors, said, action }
}

/** "That is not something |we are prepared to do|" */
function isOfNothing({ tokens, clauses }: Scene, k: number): boolean {
  const { role, parent } = clauses[k]!
  if (!/^(relative|complement)$/.test(role) || parent === null || clauses[parent]!.verb.lemma !== 'be') return false
  const { verb, complement } = clauses[parent]!
  return verb.negated && /^(something|anything|what)$/.test(tokens[complement.from]?.lower ?? '')
}

/** What others say of somebody's readiness is their view. */
function ownOf(scene: Scene, subjects: Actor[], said: Saying | undefined): Actor[] {
  if (said === undefined || said.document || isReport(scene, said) || isOwn(said, subjects)) return subjects
  return []
}

/** "open to the public", "open to question" */
const LAID_OPEN =
  /^(public|visitor|question|interpretation|criticism|attack|abuse|debate|doubt|challenge|traffic|tourist|child|student|applicant|reader|all|everyone|anyone|passenger|journalist|media|press|influence|risk|manipulation|shipping|trade|woman|man|member|resident|people|citizen|adult|bidder)$/

/** "committed to excellence": what anybody says of himself. */
const IDEALS =
  /^(excellence|quality|diversity|success|value|craft|art|profession|career|cause|idea|ideal|team|fan|customer|family)$/

/** "is due to begin", "is set to lose": on the calendar, or what will befall somebody. */
function isNoDeed(scene: Scene, k: number, infinitive: number, word: string): boolean {
  const { lemma, passive } = scene.clauses[infinitive]!.verb
  if (DUE.test(word)) return passive || !ACTS.has(lemma) || AGENDA.test(lemma)
  return isNoAct(scene, infinitive) && !(lemma === 'do' && isOfNothing(scene, k))
}

const DUE = /^(due|set|poised)$/

/** "is prepared|, if asked,| to send" */
function pastAside({ tokens }: Scene, at: number, to: number): number {
  if (tokens[at]?.text !== ',') return at
  const end = tokens.findIndex((t, i) => i > at && i < Math.min(to, at + 8) && t.text === ',')
  return end > 0 && tokens[end + 1]?.lower === 'to' ? end + 1 : at
}

function actionOf(scene: Scene, k: number, from: number, word: string): { from: number; to: number } | undefined {
  const { to } = scene.clauses[k]!
  const at = pastAside(scene, pastAdverbs(scene, from, to), to)
  const infinitive = infinitiveOf(scene, k, at)
  if (infinitive !== undefined && scene.clauses[infinitive]!.from <= at + 1)
    return isNoDeed(scene, k, infinitive, word)
      ? undefined
      : withNot(scene, { from: scene.clauses[infinitive]!.from, to })
  const opener = scene.tokens[at]?.lower
  if (opener !== 'to' && opener !== 'for' && !(opener === 'if' || opener === 'against')) return undefined
  if (opener === 'for' && word !== 'ready' && word !== 'prepared') return undefined
  const next = scene.tokens[at + 1]
  const doing = next?.tag === 'VERB' && next.lower.endsWith('ing')
  const act = dealsWithAct(scene, { from: at + 1, to: Math.min(to, at + 8) })
  if (opener === 'if' || hasWord(scene, { from: at, to: at + 2 }, (t) => t.text === ',')) return undefined
  const free =
    (word === 'open' || word === 'committed') &&
    opener === 'to' &&
    startsNoun(next) &&
    !hasWord(scene, nounPhrase(scene, at + 1, to), (t) => (word === 'open' ? LAID_OPEN : IDEALS).test(t.lemma))
  return doing || act || free ? { from: at, to } : undefined
}
