import type { Stance } from '../../../record/index.ts'
import { type Frame, NEGATED, STANCE_VERBS } from '../../words/en/pledges.ts'
import { type Actor, actorsIn } from '../actors.ts'
import { agentsIn } from '../agents.ts'
import { councilBefore } from '../anaphora.ts'
import { goesOn, infinitiveOf, isNoLonger } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import { namesIn, type Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { namedBy } from '../stands.ts'
import { isHistory } from '../vetoes.ts'
import { type Aim, aimOf } from './objects.ts'
import { isReprisal } from './reprisals.ts'

/** A verb that is itself the stance, with what it takes: "vowed to leave", "rules out a truce", "urges Norland to leave". */
export function verb(scene: Scene, k: number): Proposal | undefined {
  const { verb: group, role } = scene.clauses[k]!
  const frames = STANCE_VERBS.get(group.lemma)
  if (/^(report|say|believe|understand)$/.test(group.lemma) && group.passive) return reportedTo(scene, k)
  if (/^(continue|keep)$/.test(group.lemma)) return goesOnTo(scene, k)
  if (frames === undefined || !isStated(scene, k)) return undefined
  if (role === 'infinitive' || group.passive) return undefined
  for (const frame of frames) {
    const object = aimOf(scene, k, frame)
    const stance =
      object && (leavesOpen(scene, k, object) ? 'may' : (threat(scene, frame, object) ?? stanceOf(scene, k, frame)))
    if (object && stance) return proposal(scene, k, frame, stance, object)
  }
  return undefined
}

/** "continues to oppose the dam", "kept refusing to pay" */
function goesOnTo(scene: Scene, k: number): Proposal | undefined {
  const { verb: group, role } = scene.clauses[k]!
  const inner = scene.clauses.findIndex(
    (c, i) => i > k && c.parent === k && /^(infinitive|participle)$/.test(c.role) && c.from <= group.to + 1,
  )
  if (inner < 0 || role === 'infinitive' || group.modal !== null || group.negated || group.passive) return undefined
  if (scene.clauses[inner]!.role === 'infinitive' && group.lemma === 'keep') return undefined
  for (const frame of STANCE_VERBS.get(scene.clauses[inner]!.verb.lemma) ?? []) {
    const object = aimOf(scene, inner, frame)
    if (object) return proposal(scene, k, frame, frame.stance, object)
  }
  return undefined
}

/** "vowed to shut the port if its men were not paid": a promise of harm for a lapse. */
function threat(scene: Scene, { stance }: Frame, { action }: Aim): Stance | undefined {
  if (stance !== 'commits') return undefined
  const inner = scene.clauses.findIndex((c) => c.role === 'infinitive' && c.from === action.from)
  return inner >= 0 && !scene.clauses[inner]!.verb.negated && isReprisal(scene, inner, true) ? 'threatens' : undefined
}

/** "refused to rule out sending ships" */
function leavesOpen(scene: Scene, k: number, { action }: Aim): boolean {
  const { lemma, negated } = scene.clauses[k]!.verb
  if (negated || !/^(refuse|decline)$/.test(lemma)) return false
  const inner = scene.clauses.find((c) => c.from === action.from && c.role === 'infinitive')
  return (
    inner !== undefined &&
    (inner.verb.lemma === 'exclude' || (inner.verb.lemma === 'rule' && scene.tokens[inner.verb.to]?.lower === 'out'))
  )
}

/** "is reported to be weighing whether to send": a report of what its subject does. */
function reportedTo(scene: Scene, k: number): Proposal | undefined {
  const inner = infinitiveOf(scene, k, scene.clauses[k]!.verb.to)
  const group = inner === undefined ? undefined : scene.clauses[inner]!.verb
  if (inner === undefined || !group?.progressive || scene.clauses[k]!.verb.negated) return undefined
  for (const frame of STANCE_VERBS.get(group.lemma) ?? []) {
    const object = frame.stance === 'may' ? aimOf(scene, inner, frame) : undefined
    const actors = object ? subjectsOf(scene, k) : []
    if (object && actors.length > 0)
      return { by: `reported: ${group.lemma}`, stance: 'may', actors, action: object.action }
  }
  return undefined
}

/** "would refuse" is a stance, "may refuse" and "could promise" are guesses; participles count when they go on: "refusing". */
function isStated(scene: Scene, k: number): boolean {
  const { verb: group, role } = scene.clauses[k]!
  if (role === 'participle') return goesOn(scene, k)
  if (isAdvised(scene, k)) return false
  if (/^(plan|intend)$/.test(group.lemma) && (role === 'relative' || role === 'adverbial')) return false
  if (group.modal === null) return true
  if (group.modal !== 'will' && group.modal !== 'would') return false
  if (
    group.negated &&
    (group.lemma === 'exclude' || (group.lemma === 'rule' && scene.tokens[group.to]?.lower === 'out'))
  )
    return true
  return (
    sayingOf(scene, k) !== undefined &&
    /^(refuse|reject|oppose|rule|exclude|demand|insist|veto|consider)$/.test(group.lemma)
  )
}

/** "will recommend that members |accept| it", "asks that Norland |drop| it": what somebody would have others do. */
function isAdvised({ clauses }: Scene, k: number): boolean {
  const { role, parent, verb: group } = clauses[k]!
  return (
    role === 'complement' &&
    parent !== null &&
    group.modal === null &&
    group.tense === 'present' &&
    /^(recommend|propose|urge|ask|demand|require|order|request|advise)$/.test(clauses[parent]!.verb.lemma)
  )
}

function stanceOf({ tokens, clauses }: Scene, k: number, frame: Frame): Stance | undefined {
  const { verb: group, subject } = clauses[k]!
  const none = subject !== null && /^(neither|none|nobody)$/.test(tokens[subject.from]!.lower)
  if (!group.negated && !none) return frame.stance
  if (isNoLonger(tokens, group)) return 'withdraws'
  const key = frame.after === 'out' ? `${group.lemma} out` : group.lemma
  const now = group.tense === 'present' && !group.perfect
  return now || /^(rule out|exclude|decide)$/.test(key) ? NEGATED.get(key) : undefined
}

/** Only people do these: their subject acts, whoever it is. */
const PERSONAL = new Set(
  'pledge promise vow undertake swear refuse reject demand agree urge threaten call want insist offer oppose decline accept'.split(
    ' ',
  ),
)

/** These with "to" have a subject that can decide: "Private clinics offered to treat". */
const ANYONE = new Set('offer agree volunteer vow undertake pledge'.split(' '))

/** People known by what they do, or a club that bears the name of its town: "City of Orn offered to pay". */
function actingIn(scene: Scene, k: number, anyone: boolean): Actor[] {
  const people = agentsIn(scene, k, anyone)
  const { subject } = scene.clauses[k]!
  if (people.length > 0 || !anyone || subject === null) return people
  const [name] = namesIn(scene, subject)
  return name?.type === 'place' && name.start === scene.tokens[subject.from]!.start
    ? [{ actor: namedBy(name), saidBy: null }]
    : []
}

/** "The resolution |demands that" */
const isResolution = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { subject } = clauses[k]!
  return subject !== null && /^(resolution|motion|communique|communiqué)$/.test(tokens[subject.to - 1]!.lemma)
}

function proposal(scene: Scene, k: number, frame: Frame, stance: Stance, object: Aim): Proposal | undefined {
  const said = sayingOf(scene, k)
  if (isHistory(scene, k, said !== undefined)) return undefined
  const { lemma } = scene.clauses[k]!.verb
  const named = subjectsOf(scene, k)
  const actors =
    named.length > 0
      ? named
      : stance === 'demands' && isResolution(scene, k)
        ? councilBefore(scene)
        : PERSONAL.has(lemma) || (frame.to && ANYONE.has(lemma))
          ? actingIn(scene, k, ANYONE.has(lemma))
          : []
  if (actors.length === 0) return undefined
  const to = object.to === null ? undefined : actorsIn(scene, object.to)[0]
  const by = `verb: ${lemma}${frame.after ? ` ${frame.after}` : ''}`
  return { by, stance, actors, said, action: object.action, ...(to ? { to: to.actor } : {}) }
}
