import { ACTS, MOVES, PAIRS } from '../../words/en/pledges.ts'
import { TIME_NOUNS } from '../../words/en/verbs.ts'
import type { Actor } from '../actors.ts'
import { agentsIn } from '../agents.ts'
import { spokeBefore } from '../anaphora.ts'
import { isOwn, isReport } from '../own.ts'
import { dealsWithAct } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { type Saying, sayingOf } from '../sayings.ts'
import { namesIn, type Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { collective } from '../stands.ts'
import { isAct, names } from './acts.ts'
import { AGENDA, goesAhead, goesOnDoing, hasIf, isCounted, leads, opensWay, underPaper, worksOn } from './agenda.ts'
import { goesToCourt, isReprisal } from './reprisals.ts'
import {
  afterStance,
  isInTurn,
  isMain,
  isPronoun,
  isRefusal,
  MIGHT,
  saysNo,
  stanceOf,
  WILL,
  YIELDS,
} from './stances.ts'

/**
 * A modal verb with an act: "Norland will send two ships", "said it would not pay", "troops could be sent, Korda said".
 * What is said binds the speaker and his state; of others it is only an expectation.
 */
export function modal(scene: Scene, k: number): Proposal | undefined {
  const { verb, role } = scene.clauses[k]!
  if (verb.modal === null || verb.perfect || role === 'infinitive') return undefined
  if (!isAct(scene, k)) return undefined
  if (isJudged(scene, k)) return undefined
  const said = sayingOf(scene, k)
  if (said?.negated || isPast(scene, k, said)) return undefined
  if (verb.modal === 'must' || (verb.modal === 'should' && isAdvice(scene, k, said))) return demand(scene, k, said)
  const stance = stanceOf(scene, k, said)
  const actors = stance && boundBy(scene, k, said)
  if (!stance || !actors || actors.length === 0) return undefined
  const by = `${verb.modal}${said ? ' as said' : ''}${verb.passive ? ', passive' : ''}`
  const from = verb.passive ? (scene.clauses[k]!.subject?.from ?? verb.from) : verb.from
  return { by, stance, actors, said, action: { from: Math.min(from, verb.from), to: scene.clauses[k]!.to } }
}

/** "would be paying for a symbol": what one says a thing comes to; "would be sending ships" is to be done. */
const isJudged = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb, complement } = clauses[k]!
  const opener = tokens[complement.from]?.lower
  return (
    verb.modal === 'would' &&
    verb.progressive &&
    !verb.negated &&
    (verb.lemma === 'pay' || verb.lemma === 'give') &&
    opener !== 'to' &&
    !/[€$£\d]/.test(tokens[complement.from]?.text ?? '')
  )
}

/** "was to pay", "would be paying": in the article's own words no promise of today. */
function isPast({ clauses }: Scene, k: number, said: Saying | undefined): boolean {
  const { modal, tense, progressive } = clauses[k]!.verb
  return said === undefined && ((modal === 'be to' && tense === 'past') || (modal === 'would' && progressive))
}

/** Those whom the clause binds: its subject where it is theirs to say, else the speaker whose troops or money it is about. */
function boundBy(scene: Scene, k: number, said: Saying | undefined): Actor[] | undefined {
  const { verb, subject, role } = scene.clauses[k]!
  const subjects = subjectsOf(scene, k)
  if (said === undefined || said.document || isReport(scene, said))
    return verb.passive ? undefined : alone(scene, k, subjects, said)
  if (subjects.length > 0 && (!verb.passive || (verb.negated && YIELDS.test(verb.lemma)))) {
    if (isOwn(said, subjects)) return withSpeaker(subjects, said)
    return verb.modal === 'be to' ? subjects : undefined
  }
  if (subject === null || role === 'relative' || byOthers(scene, k)) return undefined
  if (!verb.passive && isUnion(said) && agentsIn(scene, k).length > 0) return said.actors.map(collective)
  const [sayer] = said.actors
  const ofState =
    said.vague || sayer?.body !== undefined || /^(country|organisation|group)$/.test(sayer?.actor.type ?? '')
  const deed = (verb.passive && ACTS.has(verb.lemma)) || staysSo(scene, k)
  const done = deed && ofState && (!MIGHT.test(verb.modal!) || hasIf(scene, k))
  if (done && !verb.passive) return ownersOf(scene, subject, said)
  const doing =
    /...ing$/.test(scene.tokens[subject.to - 1]!.lower) &&
    (goesAhead(scene, k) || /^(stop|end|cease)$/.test(verb.lemma))
  if (!done && !doing && !dealsWithAct(scene, subject)) return undefined
  if (!verb.passive && !MOVES.has(verb.lemma) && verb.lemma !== 'be' && !worksOn(scene, k) && !goesAhead(scene, k))
    return undefined
  return ownersOf(scene, subject, said)
}

/** "schools would |stay shut|": what somebody who can says of it. */
const staysSo = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb, complement } = clauses[k]!
  return (
    /^(stay|remain|be)$/.test(verb.lemma) &&
    !verb.passive &&
    /^(open|closed|shut|suspended|grounded|frozen|sealed|off-limits|barred|banned|free)$/.test(
      tokens[complement.from]?.lower ?? '',
    )
  )
}

/** "drivers would walk out, their union said": those whom a union speaks for. */
const isUnion = ({ actors }: Saying): boolean =>
  actors.length === 1 && UNIONS.test((actors[0]!.body ?? actors[0]!.actor).name)

const UNIONS = /(?:^| )(?:union|federation|association|guild|brotherhood|syndicate|alliance)s?(?: of .*)?$/i

/** Whose troops or money it is: the state that is named with them where the speaker may speak for it, else the speaker's. */
function ownersOf(scene: Scene, subject: { from: number; to: number }, said: Saying): Actor[] | undefined {
  const states = [...new Set(namesIn(scene, subject).flatMap((m) => m.country ?? (m.type === 'country' ? m.name : [])))]
  if (states.length === 0) return said.actors.length === 1 ? said.actors.map(collective) : undefined
  const own = said.actors.filter((s) => states.includes(s.actor.name))
  if (own.length > 0) return own
  if (!said.vague || states.length > 1) return undefined
  const speaker = said.actors[0]
  return [
    {
      actor: { name: states[0]!, type: 'country', span: null },
      saidBy: speaker ? (speaker.saidBy ?? speaker.actor) : null,
    },
  ]
}

/** Without a speaker only plain announcements count: "Norland will send", not "Norland would send". */
function alone(scene: Scene, k: number, subjects: Actor[], said: Saying | undefined): Actor[] | undefined {
  const { verb, role } = scene.clauses[k]!
  const plain = WILL.test(verb.modal!) || verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could'
  const free =
    verb.modal === 'would' &&
    said === undefined &&
    (afterStance(scene, k) ||
      isInTurn(scene, k) ||
      (isRefusal(scene, k) && subjects.every((s) => s.actor.type !== 'person')) ||
      ((isPronoun(scene, k) || isMain(scene, k)) && spokeBefore(scene, subjects)))
  const state = verb.modal === 'will' && verb.negated && subjects.every((s) => s.actor.type !== 'person')
  const does =
    state ||
    goesOnDoing(scene, k) ||
    goesToCourt(scene, k) ||
    ACTS.has(verb.lemma) ||
    names(scene, k) ||
    isMutual(scene, k) ||
    free ||
    (verb.lemma === 'do' && verb.modal === 'will') ||
    isReprisal(scene, k)
  const known =
    does &&
    (verb.negated ||
      saysNo(scene, k) ||
      free ||
      hasIf(scene, k) ||
      goesToCourt(scene, k) ||
      underPaper(scene) ||
      leads(scene, k) ||
      isCounted(scene, k) ||
      opensWay(scene, k) ||
      isFirst(scene, k) ||
      !AGENDA.test(verb.lemma))
  const { subject } = scene.clauses[k]!
  if (subject !== null && /^an?$/.test(scene.tokens[subject.from]!.lower)) return undefined
  const guess =
    MIGHT.test(verb.modal!) && subjects.every((s) => s.actor.type === 'person' && s.actor.name.includes(' '))
  return (plain || free || said !== undefined) && known && !guess && role !== 'adverbial' ? subjects : undefined
}

/** "|Each party| will place an observer on its ships": what both do is agreed. */
const isMutual = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { subject, verb } = clauses[k]!
  const [first, head] = [tokens[subject?.from ?? -1], tokens[(subject?.to ?? 0) - 1]]
  return /^(will|shall)$/.test(verb.modal ?? '') && /^(each|both)$/.test(first?.lower ?? '') && PAIRS.has(head!.lemma)
}

/** "|We| shall give them an answer": nobody announces the agenda in the first person; "we will make it hard" is talk. */
const isFirst = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses[k]!.verb.lemma !== 'make' && /^(i|we)$/.test(tokens[clauses[k]!.subject?.from ?? -1]?.lower ?? '')

/** "will be paid |by Velmark|", not "by Friday", "by the end of May" */
const byOthers = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { from } = clauses[k]!.complement
  const at = /^(?:the|an?|next|early|late|mid)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1
  const time = tokens[at]
  return (
    tokens[from]?.lower === 'by' &&
    time !== undefined &&
    time.tag !== 'NUM' &&
    !TIME_NOUNS.has(time.lemma) &&
    !TIME_NOUNS.has(time.lower) &&
    !/^(end|start|beginning|middle|then|now)$/.test(time.lower)
  )
}

/** Actors with the person who speaks for them. */
function withSpeaker(actors: readonly Actor[], said: Saying): Actor[] {
  return actors.map((a) => {
    const own = said.actors.find((s) => s.actor.name === a.actor.name) ?? said.actors[0]
    return a.saidBy || !own ? a : { ...a, saidBy: own.saidBy ?? own.actor }
  })
}

/** "Velmark should open the gate, Korda said": what one state says another should do. */
const isAdvice = (scene: Scene, k: number, said: Saying | undefined): boolean =>
  ACTS.has(scene.clauses[k]!.verb.lemma) &&
  said?.actors.some((s) => s.actor.type === 'country') === true &&
  subjectsOf(scene, k).some((s) => s.actor.type === 'country')

/** "Velmark must withdraw, Korda said": a demand of the speaker to the subject. */
function demand(scene: Scene, k: number, said: Saying | undefined): Proposal | undefined {
  const { clauses } = scene
  if (said === undefined || said.document || said.actors.length === 0 || clauses[k]!.role === 'relative')
    return undefined
  const subjects = subjectsOf(scene, k)
  if (clauses[k]!.verb.modal === 'must' && clauses[k]!.verb.tense === 'past') return undefined // "had to"
  const own = said.vague ? subjects.some((s) => s.actor.type !== 'organisation') : isOwn(said, subjects)
  if (own || (subjects.length === 0 && !clauses[k]!.verb.passive)) return undefined
  const { from, to } = clauses[k]!
  const [first] = subjects
  const action = { from: clauses[k]!.subject?.from ?? from, to }
  return {
    by: 'must as said',
    stance: 'demands',
    actors: said.actors,
    said,
    action,
    ...(first ? { to: first.actor } : {}),
  }
}
