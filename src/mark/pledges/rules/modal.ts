import type { Stance } from '../../../record/index.ts'
import { ACTS, CONFINED, HARMS, HARSH, MOVES, NOT_ACTS } from '../../words/en/pledges.ts'
import type { Actor } from '../actors.ts'
import { spokeBefore } from '../anaphora.ts'
import { dealsWithAct, hasWord, infinitiveOf } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { namesIn, type Scene } from '../scene.ts'
import { isOwn, type Saying, sayingOf, subjectsOf } from '../speakers.ts'

const WILL = /^(will|shall|be to)$/
const MIGHT = /^(may|might|could|can)$/

/**
 * A modal verb with an act: "Norland will send two ships", "said it would not pay", "troops could be sent, Korda said".
 * What is said binds the speaker and his state; of others it is only an expectation.
 */
export function modal(scene: Scene, k: number): Proposal | undefined {
  const { verb, role } = scene.clauses[k]!
  if (verb.modal === null || verb.perfect || role === 'infinitive') return undefined
  if (!isAct(scene, k)) return undefined
  const said = sayingOf(scene, k)
  if (said?.negated) return undefined
  if (verb.modal === 'must') return demand(scene, k, said)
  const stance = stanceOf(scene, k, said)
  const actors = stance && boundBy(scene, k, said)
  if (!stance || !actors || actors.length === 0) return undefined
  const by = `${verb.modal}${said ? ' as said' : ''}${verb.passive ? ', passive' : ''}`
  const from = verb.passive ? (scene.clauses[k]!.subject?.from ?? verb.from) : verb.from
  return { by, stance, actors, said, action: { from: Math.min(from, verb.from), to: scene.clauses[k]!.to } }
}

function isAct(scene: Scene, k: number): boolean {
  const { verb, complement } = scene.clauses[k]!
  if (verb.lemma === verb.modal || (CONFINED.has(verb.lemma) && verb.passive)) return false
  if (/^(end|wind)$/.test(verb.lemma) && scene.tokens[verb.to]?.lower === 'up') return false
  if (verb.lemma === 'be' && verb.modal === 'must')
    return /^(ready|prepared|willing)$/.test(scene.tokens[complement.from]?.lower ?? '')
  if (verb.lemma === 'be') return isThere(scene, k) && !verb.passive
  if (verb.lemma === 'have') return hasForces(scene, complement)
  if (verb.lemma === 'do')
    return /^(?:the|its|his|her|their)$/.test(scene.tokens[complement.from]?.lower ?? '') && isDoing(scene, complement)
  if (verb.progressive && !ACTS.has(verb.lemma)) return false
  if (verb.lemma === 'agree' && scene.tokens[complement.from]?.lower === 'with') return false
  if (verb.lemma === 'continue') return !continuesToSay(scene, k)
  return ACTS.has(verb.lemma) || HARMS.has(verb.lemma) || (!NOT_ACTS.has(verb.lemma) && !verb.passive)
}

/** "will be there", "our engineers would be among the first" */
function isThere(scene: Scene, k: number): boolean {
  const { subject, complement } = scene.clauses[k]!
  const first = scene.tokens[complement.from]
  if (first?.lower === 'there') return true
  return /^(?:among|on|in|at|back)$/.test(first?.lower ?? '') && subject !== null && dealsWithAct(scene, subject)
}

/** "would have 240 observers on the river" */
const hasForces = (scene: Scene, { from, to }: { from: number; to: number }): boolean =>
  scene.tokens[from]?.tag === 'NUM' && dealsWithAct(scene, { from, to: Math.min(to, from + 4) })

/** "will do the counting" */
const isDoing = ({ tokens }: Scene, { from }: { from: number }): boolean =>
  /....ing$/.test(tokens[from + 1]?.lower ?? '')

/** "will continue to say" */
function continuesToSay(scene: Scene, k: number): boolean {
  const infinitive = infinitiveOf(scene, k, scene.clauses[k]!.verb.to)
  return infinitive !== undefined && NOT_ACTS.has(scene.clauses[infinitive]!.verb.lemma)
}

function stanceOf(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
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
    return word === 'unless' || (word === 'if' && (own.negated || leaves))
  })
}

/** "could" is also ability and past: it says a stance only of an act, and not when negated. */
function may(scene: Scene, k: number, said: Saying | undefined): Stance | undefined {
  const { verb, role } = scene.clauses[k]!
  if (verb.negated) return verb.modal === 'can' || verb.modal === 'could' ? undefined : 'refuses'
  if (verb.modal === 'can' || role === 'relative' || role === 'adverbial') return undefined
  return ACTS.has(verb.lemma) && (said !== undefined || !verb.passive) ? 'may' : undefined
}

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

/** Those whom the clause binds: its subject where it is theirs to say, else the speaker whose troops or money it is about. */
function boundBy(scene: Scene, k: number, said: Saying | undefined): Actor[] | undefined {
  const { verb, subject, role } = scene.clauses[k]!
  const subjects = subjectsOf(scene, k)
  if (said === undefined || said.document) return verb.passive ? undefined : alone(scene, k, subjects, said)
  if (subjects.length > 0 && !verb.passive) {
    if (isOwn(said, subjects)) return withSpeaker(subjects, said)
    return verb.modal === 'be to' ? subjects : undefined
  }
  if (subject === null || role === 'relative' || byOthers(scene, k)) return undefined
  const ofState = said.vague || said.actors[0]?.actor.type === 'country'
  const done = verb.passive && ofState && ACTS.has(verb.lemma) && (!MIGHT.test(verb.modal!) || hasIf(scene, k))
  if (!done && !dealsWithAct(scene, subject)) return undefined
  if (!verb.passive && !MOVES.has(verb.lemma) && verb.lemma !== 'be') return undefined
  return ownersOf(scene, subject, said)
}

const hasIf = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses.some((c) => c.parent === k && c.role === 'adverbial' && c.marker !== null && tokens[c.marker]!.lower === 'if')

/** Whose troops or money it is: the state that is named with them where the speaker may speak for it, else the speaker's. */
function ownersOf(scene: Scene, subject: { from: number; to: number }, said: Saying): Actor[] | undefined {
  const states = [...new Set(namesIn(scene, subject).flatMap((m) => m.country ?? (m.type === 'country' ? m.name : [])))]
  if (states.length === 0) return said.actors.length === 1 ? said.actors : undefined
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

/** What the article announces with these may be no more than an event. */
const AGENDA = /^(leave|reach|host|hold|open|vote|convene|enter|cross|return|begin|end|lead|make|take|give|go|launch)$/

/** Without a speaker only plain announcements count: "Norland will send", not "Norland would send". */
function alone(scene: Scene, k: number, subjects: Actor[], said: Saying | undefined): Actor[] | undefined {
  const { verb, role } = scene.clauses[k]!
  const plain = WILL.test(verb.modal!) || verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could'
  const free = verb.modal === 'would' && said === undefined && isPronoun(scene, k) && spokeBefore(scene, subjects)
  const does = ACTS.has(verb.lemma) || (free && MOVES.has(verb.lemma)) || (verb.lemma === 'do' && verb.modal === 'will')
  const known = does && (verb.negated || free || hasIf(scene, k) || !AGENDA.test(verb.lemma))
  const { subject } = scene.clauses[k]!
  if (subject !== null && /^an?$/.test(scene.tokens[subject.from]!.lower)) return undefined
  const guess =
    MIGHT.test(verb.modal!) && subjects.every((s) => s.actor.type === 'person' && s.actor.name.includes(' '))
  return (plain || free || said !== undefined) && known && !guess && role !== 'adverbial' ? subjects : undefined
}

/** "it would", "her delegation would", "nor would they" */
const isPronoun = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses[k]!.role === 'main' &&
  /^(it|he|she|they|its|his|her)$/.test(tokens[clauses[k]!.subject?.from ?? -1]?.lower ?? '')

const byOthers = ({ tokens, clauses }: Scene, k: number): boolean => tokens[clauses[k]!.complement.from]?.lower === 'by'

/** Actors with the person who speaks for them. */
function withSpeaker(actors: readonly Actor[], said: Saying): Actor[] {
  return actors.map((a) => {
    const own = said.actors.find((s) => s.actor.name === a.actor.name) ?? said.actors[0]
    return a.saidBy || !own ? a : { ...a, saidBy: own.saidBy ?? own.actor }
  })
}

/** "Velmark must withdraw, Korda said": a demand of the speaker to the subject. */
function demand(scene: Scene, k: number, said: Saying | undefined): Proposal | undefined {
  const { clauses } = scene
  if (said === undefined || said.document || said.actors.length === 0 || clauses[k]!.role === 'relative')
    return undefined
  const subjects = subjectsOf(scene, k)
  if (clauses[k]!.verb.tense === 'past') return undefined // "had to"
  if (isOwn(said, subjects) || (subjects.length === 0 && !clauses[k]!.verb.passive)) return undefined
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
