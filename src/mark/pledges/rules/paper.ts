import { CONFIRMED, DOCUMENTS, LIGHT, PAPERS, PLANNING, PLANS, SIGNING, STANCE_NOUNS } from '../../words/en/pledges.ts'
import { type Actor, actorsIn } from '../actors.ts'
import { contentOf, goesOn, hasWord, infinitiveOf, nounPhrase, startsNoun } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Range, Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'

/** "signed a declaration to station troops", "sign a pact for Norland and Velmark to open the border", "initialled a truce" */
export function signed(scene: Scene, k: number): Proposal | undefined {
  return bound(scene, k, SIGNING, PAPERS, true)
}

/** "has drawn up a plan to take on the monitoring", "unveiled plans to withdraw" */
export function planned(scene: Scene, k: number): Proposal | undefined {
  return bound(scene, k, PLANNING, PLANS, false)
}

function bound(
  scene: Scene,
  k: number,
  verbs: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  signs: boolean,
): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!verbs.has(verb.lemma) || verb.modal !== null || verb.negated || verb.passive) return undefined
  if (role === 'infinitive' || (role === 'participle' && !goesOn(scene, k))) return undefined
  const phrase = nounPhrase(scene, afterParticle(scene, complement), complement.to)
  const paper = lastOf(scene, phrase, nouns)
  if (paper === undefined) return undefined
  const said = sayingOf(scene, k)
  if (isHistory(scene, k, said !== undefined)) return undefined
  const infinitive = infinitiveOf(scene, k, paper + 1)
  const near = infinitive !== undefined && isNear(scene, paper, scene.clauses[infinitive]!.from)
  if (!near && !signs) return undefined
  const named = near ? actorsIn(scene, forWhom(scene, paper, scene.clauses[infinitive]!.from)) : []
  const actors = named.length > 0 ? withSigners(named, subjectsOf(scene, k)) : subjectsOf(scene, k)
  const action = near
    ? { from: scene.clauses[infinitive]!.from, to: complement.to }
    : { from: phrase.from, to: complement.to }
  const by = `${signs ? 'signed' : 'plan'}: ${scene.tokens[paper]!.lemma}`
  return actors.length === 0 ? undefined : { by, stance: 'commits', actors, said, action, signed: signs }
}

/** "drawn up a plan" */
const afterParticle = ({ tokens }: Scene, { from }: Range): number => (tokens[from]?.lower === 'up' ? from + 1 : from)

function lastOf({ tokens }: Scene, { from, to }: Range, nouns: ReadonlySet<string>): number | undefined {
  for (let i = to - 1; i >= from; i--) if (nouns.has(tokens[i]!.lemma) || nouns.has(tokens[i]!.lower)) return i
  return undefined
}

/** Nothing stands between the paper and its infinitive but "of intent" or "for" and names. */
function isNear({ tokens }: Scene, paper: number, infinitive: number): boolean {
  const between = tokens.slice(paper + 1, infinitive)
  return (
    between.length === 0 ||
    (between.length <= 12 && /^(of|for|with|on|between|aimed|designed)$/.test(between[0]!.lower))
  )
}

function forWhom({ tokens }: Scene, paper: number, infinitive: number): Range {
  let from = paper + 1
  while (from < infinitive && tokens[from]!.lower !== 'for') from++
  return { from: Math.min(from + 1, infinitive), to: infinitive }
}

/** Each state that is named, with the signer who stands for it. */
function withSigners(named: readonly Actor[], signers: readonly Actor[]): Actor[] {
  return named.map((a) => signers.find((s) => s.actor.name === a.actor.name) ?? a)
}

/** "renewed the demand that", "repeated its pledge to", "gave an undertaking to", "confirmed Norland's participation in" */
export function noun(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!LIGHT.has(verb.lemma) || verb.modal !== null || verb.negated || verb.passive || role === 'infinitive')
    return undefined
  if (role === 'participle' && !goesOn(scene, k)) return undefined
  if (!startsNoun(scene.tokens[complement.from])) return undefined
  const phrase = nounPhrase(scene, complement.from, complement.to)
  const said = sayingOf(scene, k)
  if (isHistory(scene, k, said !== undefined)) return undefined
  return ofStance(scene, k, phrase) ?? ofPart(scene, k, phrase)
}

/** "confirmed that its soldiers and the two hubs stand" */
export function standing(scene: Scene, k: number): Proposal | undefined {
  const { verb } = scene.clauses[k]!
  if (!/^(confirm|reaffirm|reiterate|repeat)$/.test(verb.lemma) || verb.negated || verb.passive || verb.modal !== null)
    return undefined
  const inner = contentOf(scene, k)
  if (inner === undefined) return undefined
  const { verb: stands, subject, to } = scene.clauses[inner]!
  if (!/^(stand|hold|remain)$/.test(stands.lemma) || stands.negated || stands.modal !== null || subject === null)
    return undefined
  if (!/^(its|his|her|their)$/.test(scene.tokens[subject.from]!.lower)) return undefined
  const actors = subjectsOf(scene, k)
  const action = { from: subject.from, to }
  return actors.length === 0
    ? undefined
    : { by: 'confirms that it stands', stance: 'commits', actors, said: sayingOf(scene, k), action }
}

function ofStance(scene: Scene, k: number, phrase: Range): Proposal | undefined {
  const { complement } = scene.clauses[k]!
  const at = lastOf(scene, phrase, new Set(STANCE_NOUNS.keys()))
  const stance = at === undefined ? undefined : STANCE_NOUNS.get(scene.tokens[at]!.lemma)
  if (at === undefined || stance === undefined) return undefined
  const infinitive = infinitiveOf(scene, k, at)
  const clause = contentOf(scene, k)
  const opener = scene.tokens[at + 1]?.lower ?? ''
  const from = infinitive !== undefined && scene.clauses[infinitive]!.from === at + 1 ? at + 1 : undefined
  const follows = from ?? (clause !== undefined && opener === 'that' ? at + 1 : undefined)
  const alone = scene.tokens[at]!.lemma === 'ultimatum' ? phrase.from : undefined // it is all there is to tell
  const held =
    opener === 'to' && /^(commitment|opposition)$/.test(scene.tokens[at]!.lemma) && startsNoun(scene.tokens[at + 2])
  const thing =
    (held ? at + 2 : undefined) ?? follows ?? (/^(for|of)$/.test(opener) && stance !== 'commits' ? at + 1 : alone)
  const actors = subjectsOf(scene, k)
  if (thing === undefined || actors.length === 0 || thing >= complement.to) return undefined
  return {
    by: `noun: ${scene.tokens[at]!.lemma}`,
    stance,
    actors,
    said: sayingOf(scene, k),
    action: { from: thing, to: complement.to },
  }
}

function ofPart(scene: Scene, k: number, phrase: Range): Proposal | undefined {
  const { verb, complement } = scene.clauses[k]!
  if (!/^(confirm|announce|reaffirm|declare)$/.test(verb.lemma)) return undefined
  const at = lastOf(scene, phrase, CONFIRMED)
  if (at === undefined || !/^(in|to|of|for)$/.test(scene.tokens[at + 1]?.lower ?? '')) return undefined
  const subjects = subjectsOf(scene, k)
  const owners = actorsIn(scene, { from: phrase.from, to: at - (isPossessive(scene, at - 1) ? 1 : 0) })
  const bySubject = owners.map((o) => subjects.find((s) => s.actor.name === o.actor.name) ?? o)
  const actors =
    owners.length > 0 ? bySubject : /^(its|their|his|her|our)$/.test(scene.tokens[phrase.from]!.lower) ? subjects : []
  if (actors.length === 0) return undefined
  return {
    by: 'noun: participation',
    stance: 'commits',
    actors,
    said: sayingOf(scene, k),
    action: { from: at, to: complement.to },
  }
}

const isPossessive = ({ tokens }: Scene, at: number): boolean => /^['’]s?$/.test(tokens[at]?.text ?? '')

/** "The declaration commits Norland and Velmark to station troops" */
export function binding(scene: Scene, k: number): Proposal | undefined {
  const { verb, subject, complement, to } = scene.clauses[k]!
  if (!/^(commit|oblige|bind|require)$/.test(verb.lemma) || verb.negated || verb.passive || verb.modal !== null)
    return undefined
  if (subject === null || !hasWord(scene, { from: subject.from, to: verb.from }, (t) => DOCUMENTS.has(t.lemma)))
    return undefined
  if (/^(nothing|no|neither|none)$/.test(scene.tokens[subject.from]!.lower)) return undefined
  if (hasWord(scene, subject, (t) => /^(old|former|previous|earlier|lapsed|expired|defunct)$/.test(t.lower)))
    return undefined
  const infinitive = infinitiveOf(scene, k, complement.from)
  if (infinitive === undefined) return undefined
  const { from } = scene.clauses[infinitive]!
  const actors = actorsIn(scene, { from: complement.from, to: from })
  return actors.length === 0
    ? undefined
    : { by: 'paper binds', stance: 'commits', actors, action: { from, to }, signed: true }
}
