import { DOCUMENTS, PAPERS, PLANNING, PLANS, SIGNING } from '../../words/en/pledges.ts'
import { type Actor, actorsIn } from '../actors.ts'
import { goesOn, hasWord, infinitiveOf, nounPhrase } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Range, Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'

/** "signed a declaration to station troops", "sign a pact for Norland and Velmark to open the border", "initialled a truce" */
export function signed(scene: Scene, k: number): Proposal | undefined {
  return bound(scene, k, SIGNING, PAPERS, true)
}

/** "has drawn up a plan to take on the monitoring", "unveiled plans to withdraw", "has a plan to pay" */
export function planned(scene: Scene, k: number): Proposal | undefined {
  const { verb } = scene.clauses[k]!
  const has = verb.lemma === 'have' && verb.tense === 'present' && !verb.perfect
  return has ? bound(scene, k, HAVING, PLAN, false) : bound(scene, k, PLANNING, PLANS, false)
}

const HAVING = new Set(['have'])
const PLAN = new Set(['plan'])

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

export function lastOf({ tokens }: Scene, { from, to }: Range, nouns: ReadonlySet<string>): number | undefined {
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

const isPaper = ({ lemma }: { lemma: string }): boolean =>
  DOCUMENTS.has(lemma) || PAPERS.has(lemma) || RULINGS.test(lemma)

/** What courts and parties lay down, other than papers. */
export const RULINGS =
  /^(settlement|ruling|decree|order|verdict|judgment|judgement|terms?|compromise|undertaking|injunction|sentence)$/

/** "The declaration commits Norland and Velmark to station troops" */
export function binding(scene: Scene, k: number): Proposal | undefined {
  const { verb, subject, complement, to } = scene.clauses[k]!
  if (!/^(commit|oblige|bind|require)$/.test(verb.lemma) || verb.negated || verb.passive || verb.modal !== null)
    return undefined
  if (subject === null || !hasWord(scene, { from: subject.from, to: verb.from }, isPaper)) return undefined
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
