import { ACT_NOUNS, ACTS, type Frame, HARMS, NEEDS_ACTOR, OFFERED_WORDS, THREATENED } from '../../words/en/pledges.ts'
import { actorsIn } from '../actors.ts'
import {
  contentOf,
  hasWord,
  infinitiveOf,
  isNoAct,
  nounPhrase,
  pastAdverbs,
  pastTime,
  rangeOf,
  startsNoun,
  withNot,
} from '../phrases.ts'
import { type Range, type Scene, wordsAt } from '../scene.ts'
import { ASKED_WORDS, isFit } from './fit.ts'

/** What a stance verb is about, and who is addressed. */
export type Aim = { action: Range; to: Range | null }

/** The aim of the verb of clause `k`, if it stands as the frame wants it. */
export function aimOf(scene: Scene, k: number, frame: Frame): Aim | undefined {
  const clause = scene.clauses[k]!
  const { lemma } = clause.verb
  const { to } = clause
  const beside = frame.after !== undefined && wordsAt(scene, clause.verb.to, frame.after.split(' '))
  let at = beside ? clause.verb.to : pastSelf(scene, lemma, pastTime(scene, clause.verb.to, to))
  if (frame.after !== undefined) {
    const words = frame.after.split(' ')
    if (!wordsAt(scene, at, words)) return parted(scene, k, at, words)
    at = pastAdverbs(scene, at + words.length, to)
  }
  const infinitive = infinitiveOf(scene, k, at)
  if (frame.stance === 'may' && /^whether$/.test(scene.tokens[at]?.lower ?? ''))
    return { action: { from: at, to: openEnd(scene, to) }, to: null }
  if (at >= to && frame.noun && /^(refuse|decline)$/.test(lemma) && clause.role !== 'participle')
    return { action: { from: clause.verb.from, to }, to: null } // "has so far refused"
  if (at >= to && lemma === 'accept' && /^(main|complement)$/.test(clause.role) && clause.verb.tense !== 'none')
    return clause.verb.modal === null ? { action: { from: clause.verb.from, to }, to: null } : undefined // "has accepted"
  return (
    (frame.to ? ownDeed(scene, infinitive, at, k) : undefined) ??
    (frame.clause ? content(scene, k, at, frame) : undefined) ??
    (frame.stance === 'demands' ? othersDeed(scene, infinitive, at, k) : undefined) ??
    (frame.noun || frame.doing ? thing(scene, k, at, frame) : undefined)
  )
}

/** "agreed |to send|", also where nobody saw that it is an infinitive */
function ownDeed(scene: Scene, infinitive: number | undefined, at: number, k: number): Aim | undefined {
  const { verb, to } = scene.clauses[k]!
  return infinitive === undefined ? unseen(scene, at, at, to) : toDo(scene, infinitive, at, verb.lemma)
}

/** "urged |Norland to leave|", not "seeks a partner to build" */
function othersDeed(scene: Scene, infinitive: number | undefined, at: number, k: number): Aim | undefined {
  const { verb, to } = scene.clauses[k]!
  if (verb.lemma === 'seek') return undefined
  return infinitive === undefined ? unseen(scene, at, at + 8, to) : otherToDo(scene, infinitive, at, verb.lemma)
}

/** "commit |themselves| to", "bound |itself| not to", "committed |her party| to" */
function pastSelf({ tokens }: Scene, lemma: string, at: number): number {
  if (!/^(commit|bind|pledge|oblige)$/.test(lemma)) return at
  if (/sel(?:f|ves)$/.test(tokens[at]?.lower ?? '')) return at + 1
  const own = /^(his|her|its|their)$/.test(tokens[at]?.lower ?? '') && tokens[at + 2]?.lower === 'to'
  return own &&
    /^(party|country|government|nation|company|state|union|firm|administration)$/.test(tokens[at + 1]!.lower)
    ? at + 2
    : at
}

/** "is weighing |whether to send": to the end of what is weighed. */
export function openEnd({ clauses }: Scene, to: number): number {
  const next = clauses.find((c) => c.from === to && c.role === 'infinitive')
  return next ? next.to : to
}

/** "turned |that| down", "put |the visit| on hold", "ruled |the idea| out", "threatened |the firm| with a fine" */
function parted(scene: Scene, k: number, at: number, words: readonly string[]): Aim | undefined {
  const { tokens } = scene
  const { to, verb } = scene.clauses[k]!
  if (verb.lemma === 'threaten') {
    const behind = nounPhrase(scene, at, to).to
    const held = startsNoun(tokens[at]) && tokens[behind]?.lower === 'with' && startsNoun(tokens[behind + 1])
    return held ? { action: { from: behind + 1, to }, to: { from: at, to: behind } } : undefined
  }
  if (verb.lemma !== 'put' && (words.length > 1 || !/^(down|out)$/.test(words[0]!))) return undefined
  const particle = tokens.findIndex((_, i) => i > at && i < Math.min(to, at + 6) && wordsAt(scene, i, words))
  if (particle < 0 || tokens.slice(at, particle).some((t) => t.tag === 'ADP' || t.tag === 'VERB')) return undefined
  return { action: { from: at, to: particle }, to: null }
}

/** "agreed to send", "promised Norland to send": the words between may be who it is told to. */
function toDo(scene: Scene, infinitive: number, at: number, lemma: string): Aim | undefined {
  const clause = scene.clauses[infinitive]!
  const action = withNot(scene, clause)
  if (action.from > at && !isAddressee(scene, { from: at, to: action.from })) return undefined
  if (clause.from > at && clause.verb.passive) return undefined // "offered the florins |to be paid|"
  const mild = !/^(pledge|promise|vow|undertake|swear|threaten)$/.test(lemma)
  const comes = lemma === 'agree' && clause.verb.lemma === 'attend'
  if ((mild || lemma === 'threaten') && isNoAct(scene, infinitive) && !comes) return undefined
  return { action, to: action.from > at ? { from: at, to: action.from } : null }
}

/** "vowed |to retest every sample|": a rare verb that was taken for a noun or an adjective, with its object behind it. */
function unseen(scene: Scene, at: number, last: number, to: number): Aim | undefined {
  const { tokens } = scene
  for (let i = at; i <= Math.min(last, to - 3); i++) {
    if (tokens[i]!.lower !== 'to') continue
    const [word, object] = [tokens[i + 1]!, tokens[i + 2]!]
    if (!/^(NOUN|ADJ)$/.test(word.tag) || word.lower !== word.lemma || !/^(DET|NUM)$/.test(object.tag)) return undefined
    if (i > at && actorsIn(scene, { from: at, to: i }).length === 0) return undefined
    return { action: { from: i, to }, to: i > at ? { from: at, to: i } : null }
  }
  return undefined
}

const isAddressee = (scene: Scene, range: Range): boolean =>
  hasWord(scene, range, (t) => t.tag === 'ADV' || t.tag === 'ADP') || actorsIn(scene, range).length > 0

const WISHING = /^(want|ask)$/

/** "urged Norland to leave", "calls on both sides to stop", "warned Norland not to leave" */
function otherToDo(scene: Scene, infinitive: number, at: number, lemma: string): Aim | undefined {
  const clause = scene.clauses[infinitive]!
  const action = withNot(scene, clause)
  const named = () => actorsIn(scene, { from: at, to: action.from }).length > 0 && !isNoAct(scene, infinitive)
  if (WISHING.test(lemma) && !ACTS.has(clause.verb.lemma) && !HARMS.has(clause.verb.lemma) && !named()) return undefined
  if (clause.from <= at || hasWord(scene, { from: at, to: clause.from }, (t) => t.text === ',')) return undefined
  if (/^(tell|warn)$/.test(lemma) && !(named() && (lemma === 'tell' || action.from < clause.from))) return undefined
  return { action, to: { from: at, to: action.from } }
}

/** "promised that it would", "insisted that Velmark withdraw" */
function content(scene: Scene, k: number, at: number, frame: Frame): Aim | undefined {
  const found = contentOf(scene, k)
  if (found === undefined) return undefined
  const { verb: group, subject, from } = scene.clauses[found]!
  if (from > at + 6) return undefined
  const { modal } = group
  if (frame.stance === 'demands') {
    if (modal === null ? !isSubjunctive(scene, found) : modal !== 'must' && modal !== 'should') return undefined
    return { action: rangeOf(scene.clauses[found]!), to: subject }
  }
  const none = scene.tokens[group.from - 1]?.lower === 'there' && scene.tokens[group.to]?.lower === 'no'
  if (frame.stance === 'may' || (group.lemma === 'be' && !group.passive && !none)) return undefined
  const mayBe =
    /^(agree|accept|consent)$/.test(scene.clauses[k]!.verb.lemma) && /^(can|could|may|might|should)$/.test(modal ?? '')
  return modal === 'will' || modal === 'would' || modal === 'shall' || mayBe
    ? { action: rangeOf(scene.clauses[found]!), to: null }
    : undefined
}

/** "that Velmark withdraw its troops": the plain form where "withdraws" or "withdrew" would be the statement. */
function isSubjunctive({ tokens, clauses }: Scene, k: number): boolean {
  const { verb: group } = clauses[k]!
  const word = tokens[group.from]!.lower
  return (
    word === 'be' ||
    (group.from === group.head && word === group.lemma && group.tense === 'present' && !group.negated) ||
    word === 'not'
  )
}

/** "rules out a truce", "considers sending ships" */
function thing(scene: Scene, k: number, at: number, frame: Frame): Aim | undefined {
  const clause = scene.clauses[k]!
  const first = scene.tokens[at]
  const { lemma } = clause.verb
  if (scene.clauses.some((c, i) => i < k && c.parent === k && c.role === 'complement')) return undefined // said before
  const doing = frame.doing === true && /^(VERB|AUX)$/.test(first?.tag ?? '') && first!.lower.endsWith('ing')
  if (tellsOfPast(scene, k, frame)) return undefined
  if (at >= clause.to || (!doing && !(frame.noun && startsNoun(first)))) return undefined
  if (NEEDS_ACTOR.has(lemma) && frame.after === undefined) return wantsDone(scene, k, at)
  const phrase = nounPhrase(scene, at, clause.to)
  if (!doing && !isFit(scene, k, frame, phrase)) return undefined
  return { action: { from: at, to: clause.to }, to: null }
}

/** "We asked for a law, and there is a law": what one tells of one's own past asks for nothing now. */
const tellsOfPast = ({ tokens, clauses }: Scene, k: number, { stance }: Frame): boolean => {
  const { subject, verb } = clauses[k]!
  return (
    stance === 'demands' &&
    verb.tense === 'past' &&
    !verb.perfect &&
    /^(i|we)$/.test(tokens[subject?.from ?? -1]?.lower ?? '')
  )
}

/** "wants a truce", "wants its pilots back", "wants production moved to the south" */
function wantsDone(scene: Scene, k: number, at: number): Aim | undefined {
  const { verb, to } = scene.clauses[k]!
  if (verb.lemma === 'ask') return askedFor(scene, at, to)
  if (verb.lemma !== 'want') return undefined
  const phrase = nounPhrase(scene, at, to)
  const last = scene.tokens[phrase.to - 1]!
  const given = startsNoun(scene.tokens[at]) && (ACT_NOUNS.has(last.lemma) || THREATENED.has(last.lemma))
  const back = scene.tokens[phrase.to - 1]!.lower === 'back' && phrase.to - at > 1
  if (given || back) return { action: { from: at, to }, to: null }
  if (/^an?$/.test(scene.tokens[at]!.lower)) return undefined
  const done = scene.clauses.find((c) => c.parent === k && c.role === 'participle' && c.from > at && c.from <= at + 5)
  return done && ACTS_DONE.has(done.verb.lemma) ? { action: { from: at, to }, to: null } : undefined
}

/** "asked |the council for a special session|" */
function askedFor(scene: Scene, at: number, to: number): Aim | undefined {
  const whom = nounPhrase(scene, at, to)
  if (scene.tokens[whom.to]?.lower !== 'for' || actorsIn(scene, whom).length === 0) return undefined
  const what = nounPhrase(scene, whom.to + 1, to)
  const words = hasWord(scene, what, (t) => OFFERED_WORDS.has(t.lemma) || ASKED_WORDS.test(t.lemma))
  const deed = startsNoun(scene.tokens[what.from]) && !words
  return deed ? { action: { from: what.from, to }, to: whom } : undefined
}

const ACTS_DONE = new Set([...ACTS, ...HARMS, 'move', 'write', 'include', 'settle', 'count', 'double', 'bring'])
