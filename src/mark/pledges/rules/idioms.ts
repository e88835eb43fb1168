import type { Stance } from '../../../record/index.ts'
import { ACT_NOUNS, HARM_NOUNS, HARMS, HARSH, HARSHEST } from '../../words/en/pledges.ts'
import { hasWord, infinitiveOf, isNoLonger } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import { type Range, type Scene, wordsAt } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

/** "reserves the right to close the gate": it may, or where the act does harm, it threatens. */
export function reserved(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (verb.lemma !== 'reserve' || role === 'infinitive' || verb.passive || verb.negated) return undefined
  if (!wordsAt(scene, complement.from, ['the', 'right', 'to'])) return undefined
  const infinitive = infinitiveOf(scene, k, complement.from + 2)
  const actors = infinitive === undefined ? [] : subjectsOf(scene, k)
  if (infinitive === undefined || actors.length === 0) return undefined
  const { from, to, verb: inner } = scene.clauses[infinitive]!
  const harms = [HARMS, HARSH, HARSHEST].some((acts) => acts.has(inner.lemma))
  const stance: Stance = harms ? 'threatens' : 'may'
  return { by: 'reserves the right', stance, actors, said: sayingOf(scene, k), action: { from, to } }
}

/** "has reserved its position", "reserves judgment": it has not decided. */
export function withheld(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to, role } = scene.clauses[k]!
  if (verb.lemma !== 'reserve' || role === 'infinitive' || verb.passive || verb.negated) return undefined
  const own = /^(its|his|her|their|our)$/.test(scene.tokens[complement.from]?.lower ?? '') ? 1 : 0
  const what = scene.tokens[complement.from + own]?.lower ?? ''
  const held = what.replace('judgement', 'judgment') === 'judgment' || (own === 1 && /^(position|decision)$/.test(what))
  const actors = held ? subjectsOf(scene, k) : []
  const action = { from: complement.from, to }
  return actors.length === 0
    ? undefined
    : { by: 'reserves its position', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

/** "no longer considers itself bound by the truce", "considers itself no longer bound": it takes back what it promised. */
export function unbound(scene: Scene, k: number): Proposal | undefined {
  const { verb, to, role } = scene.clauses[k]!
  if (!/^(consider|regard|see|deem)$/.test(verb.lemma) || verb.passive || role === 'infinitive') return undefined
  const words = scene.tokens.slice(verb.to, to).map((t) => t.lower)
  const found = BOUND.exec(words.join(' '))
  const actors = found && (found[1] || isNoLonger(scene.tokens, verb)) ? subjectsOf(scene, k) : []
  const action = { from: verb.to, to }
  return actors.length === 0
    ? undefined
    : { by: 'no longer bound', stance: 'withdraws', actors, said: sayingOf(scene, k), action }
}

const BOUND = /^(?:itself|himself|herself|themselves) (?:as )?(no longer )?bound\b/

const NO_WAYS = [
  'out of the question',
  'off the table',
  'a non-starter',
  'a nonstarter',
  'a red line',
  'unacceptable',
  'not negotiable',
  'non-negotiable',
  'unthinkable',
].flatMap((words) => [words.split(' '), words.split(/ |(?=-)|(?<=-)/)]) // the hyphen may be a token

const isNoWay = (scene: Scene, at: number): boolean => NO_WAYS.some((words) => wordsAt(scene, at, words))

/** '"Any further cut is out of the question," Korda said': whoever says so refuses it. */
export function unthinkable(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, subject } = scene.clauses[k]!
  if (verb.lemma !== 'be' || verb.negated || verb.modal !== null || subject === null) return undefined
  if (!isNoWay(scene, complement.from) || !isThing(scene, subject)) return undefined
  const said = sayingOf(scene, k)
  if (said === undefined || said.actors.length === 0 || said.negated) return undefined
  return {
    by: 'out of the question',
    stance: 'refuses',
    actors: said.actors,
    said,
    action: { from: subject.from, to: complement.to },
  }
}

/** What was done is deplored and not refused: "The raid is unacceptable". */
const isThing = (scene: Scene, { from, to }: Range): boolean =>
  !hasWord(
    scene,
    { from, to },
    (t) =>
      HARM_NOUNS.has(t.lemma) ||
      /^(this|that|it|what|situation|behaviou?r|conduct|delay|killing|death|violation|remark)$/.test(t.lemma),
  )

/** "has already said no to the plan" */
export function saidNo(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to, role } = scene.clauses[k]!
  if (verb.lemma !== 'say' || verb.negated || verb.passive || verb.modal !== null || role === 'infinitive')
    return undefined
  const word = scene.tokens[complement.from]?.lower.replace('.', '')
  const next = scene.tokens[complement.from + 1]
  if ((word !== 'no' && word !== 'yes') || !(next === undefined || next.lower === 'to' || next.tag === 'PUNCT'))
    return undefined
  const actors = subjectsOf(scene, k)
  const action = { from: complement.from, to: Math.max(to, complement.from + 1) }
  return actors.length === 0
    ? undefined
    : { by: `says ${word}`, stance: word === 'no' ? 'refuses' : 'commits', actors, said: sayingOf(scene, k), action }
}

/** "There will be no lifting of the ban, Korda said": whoever says so refuses it. */
export function noSuch(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement } = scene.clauses[k]!
  if (verb.lemma !== 'be' || !/^(will|would)$/.test(verb.modal ?? '') || verb.negated) return undefined
  if (scene.tokens[verb.from - 1]?.lower !== 'there' || scene.tokens[complement.from]?.lower !== 'no') return undefined
  const noun = scene.tokens[complement.from + 1]
  const deed =
    noun !== undefined &&
    (ACT_NOUNS.has(noun.lemma) ||
      /^(lifting|compromise|talk|negotiation|concession|exemption|amnesty|surrender|retreat|strike|violence|layoff|cut|increase|payment|exception|change|discussion)$/.test(
        noun.lemma,
      ) ||
      /....(?:ing|tion)$/.test(noun.lower))
  const said = deed ? sayingOf(scene, k) : undefined
  if (said === undefined || said.actors.length === 0 || said.negated) return undefined
  const spares = noun !== undefined && HARM_NOUNS.has(noun.lemma)
  return {
    by: 'there will be no',
    stance: spares ? 'commits' : 'refuses',
    actors: said.actors,
    said,
    action: complement,
  }
}

/** "called the demand a non-starter", "described the terms as unacceptable" */
export function branded(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to, role } = scene.clauses[k]!
  if (!/^(call|describe|brand|label|declare|deem|dub)$/.test(verb.lemma) || role === 'infinitive') return undefined
  if (verb.negated || verb.passive || verb.modal !== null) return undefined
  for (let at = complement.from + 1; at < to; at++) {
    const label = scene.tokens[at]!.lower === 'as' ? at + 1 : at
    if (!isNoWay(scene, label)) continue
    const action = { from: complement.from, to: at }
    const actors = isThing(scene, action) ? subjectsOf(scene, k) : []
    return actors.length === 0
      ? undefined
      : { by: 'called impossible', stance: 'refuses', actors, said: sayingOf(scene, k), action }
  }
  return undefined
}
