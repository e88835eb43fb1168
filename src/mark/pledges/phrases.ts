import type { Clause } from '../clauses.ts'
import type { Token } from '../language.ts'
import { ACT_NOUNS, ACTS, HARMS, MATTERS, NOT_ACTS } from '../words/en/pledges.ts'
import { TIME_NOUNS } from '../words/en/verbs.ts'
import type { Range, Scene } from './scene.ts'

const SKIPPED = /^["“”„‘’'«»]$/

/** The first token from `at` on that is no adverb and no quotation mark. */
export function pastAdverbs({ tokens }: Pick<Scene, 'tokens'>, at: number, to: number): number {
  let i = at
  while (i < to && (tokens[i]!.tag === 'ADV' || SKIPPED.test(tokens[i]!.text) || isAround(tokens, i))) i++
  return i
}

/** The commas of ", however,". */
const isAround = (tokens: Scene['tokens'], i: number): boolean =>
  tokens[i]!.text === ',' &&
  ((tokens[i + 1]?.tag === 'ADV' && tokens[i + 2]?.text === ',') ||
    (tokens[i - 1]?.tag === 'ADV' && tokens[i - 2]?.text === ','))

/** Past adverbs and words of time: "vetoed on Friday | a resolution". */
export function pastTime(scene: Pick<Scene, 'tokens'>, at: number, to: number): number {
  const { tokens } = scene
  const start = pastAdverbs(scene, at, to)
  let i = start
  while (i < to && i < start + 3 && /^(ADP|DET|ADJ)$/.test(tokens[i]!.tag)) i++
  if (i >= to || !TIME_NOUNS.has(tokens[i]!.lower) || tokens[i]!.lower === 'may') return start
  while (i < to && (TIME_NOUNS.has(tokens[i]!.lower) || tokens[i]!.tag === 'NUM')) i++
  return pastAdverbs(scene, i, to)
}

/** True where a noun phrase may begin. */
export function startsNoun(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (/^(?:this|that|these|those)$/.test(token.lower)) return true
  if (token.tag === 'PRON')
    return /^(his|her|its|their|our|my|any|some|all|both|none|no|what|this|that|anything|nothing|everything)$/.test(
      token.lower,
    )
  return (
    /^(DET|NOUN|PROPN|ADJ|NUM|SYM)$/.test(token.tag) ||
    /^[€$£]/.test(token.text) ||
    token.lower === 'up' ||
    token.lower === 'no'
  )
}

/** The infinitive that hangs on clause `k` and begins at a token from `at` on: "agreed to send". */
export function infinitiveOf({ clauses }: Scene, k: number, at: number): number | undefined {
  for (let i = k + 1; i < clauses.length; i++) {
    const { role, parent, from } = clauses[i]!
    if (role === 'infinitive' && parent === k && from >= at) return i
    if (from > clauses[k]!.to) return undefined
  }
  return undefined
}

/** The clause with a finite verb that is the content of clause `k`: "promised that it would". */
export function contentOf({ clauses, tokens }: Scene, k: number): number | undefined {
  for (let i = k + 1; i < clauses.length; i++) {
    const { role, parent, marker } = clauses[i]!
    const condition = marker !== null && /^conditions?$/.test(tokens[marker - 1]?.lower ?? '')
    const ofNoun = marker !== null && tokens[marker - 1]?.tag === 'ADP' // "an inquiry into |how it was"
    if (role === 'complement' && parent === k && !condition && !ofNoun) return i
  }
  return undefined
}

/** A participle that goes on with the sentence's subject: ", refusing to sign", "while still rejecting", not "leaders refusing". */
export function goesOn({ tokens, clauses }: Scene, k: number): boolean {
  const { verb } = clauses[k]!
  if (!tokens[verb.head]!.lower.endsWith('ing')) return false
  let left = verb.from - 1
  while (left >= 0 && tokens[left]!.tag === 'ADV') left--
  return left < 0 || /^(,|and|but|by|while|whilst|–|—)$/.test(tokens[left]!.lower)
}

/** The words of a clause from its opening to its end. */
export const rangeOf = ({ from, to }: Clause): Range => ({ from, to })

/** An infinitive with the "not" before it: "urged Norland |not to close the channel". */
export const withNot = ({ tokens }: Pick<Scene, 'tokens'>, { from, to }: Range): Range => ({
  from: /^(not|never)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from,
  to,
})

/** The first noun phrase of a stretch: up to a preposition other than "of", a comma, a verb or a new clause. */
export function nounPhrase({ tokens }: Scene, from: number, to: number): Range {
  let i = from
  while (i < to) {
    const { tag, lower, text } = tokens[i]!
    if ((tag === 'ADP' && lower !== 'of') || tag === 'SCONJ' || text === ',' || text === ';') break
    if (i > from && (tag === 'AUX' || tag === 'PART') && lower !== "'s" && lower !== '’s') break
    i++
  }
  return { from, to: i }
}

/** True when some words deal with something that can be promised: an act, troops, money, a truce. */
export function dealsWithAct({ tokens }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isActWord(tokens[i]!, i === 0)) return true
  return false
}

function isActWord({ lemma, tag, lower }: Token, first: boolean): boolean {
  if (ACT_NOUNS.has(lemma) || ACT_NOUNS.has(lower)) return true
  if (tag === 'VERB' && (ACTS.has(lemma) || HARMS.has(lemma))) return true
  return (first || tag !== 'PROPN') && MATTERS.some(([, words]) => words.has(lemma) || words.has(lower))
}

/** True for verbs of speaking, meeting and being: to do these is nothing that can be promised. "Call off" and "recall its envoy" are. */
export const isNoAct = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { lemma, to } = clauses[k]!.verb
  const next = tokens[to]?.lower ?? ''
  if ((lemma === 'call' && /^(?:off|an?)$/.test(next)) || (lemma === 'do' && /^(?:so|without|away)$/.test(next)))
    return false
  if (lemma === 'recall' && /^(its|their|his|her|all|\d.*)$/.test(next)) return false
  return NOT_ACTS.has(lemma)
}

/** True when a lower-case word stands in a stretch. */
export function hasWord({ tokens }: Scene, { from, to }: Range, test: (token: Token) => boolean): boolean {
  const end = Math.min(to, tokens.length)
  for (let i = from; i < end; i++) if (test(tokens[i]!)) return true
  return false
}

/** Where something is added that is no part of the action: ", a step that", ", which", ", saying", ", although". */
export function asideIn(tokens: Scene['tokens'], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]!.text === '[') return i
    if (tokens[i]!.text !== ',' && !/^[–—]$/.test(tokens[i]!.text)) continue
    const next = tokens[i + 1]!
    if (next.lower === 'to' && tokens[i + 2]?.lower === 'be' && tokens[i]!.text === ',') return i
    if (ASIDE.test(next.lower) || (next.tag === 'VERB' && next.lower.endsWith('ing'))) return i
    if (next.tag === 'ADP' && RELATIVE.test(tokens[i + 2]?.lower ?? '')) return i
  }
  return to
}

const ASIDE = /^(an?|which|who|whose|where|although|though|because|while|whereas|but|despite|amid|according|as|so)$/
const RELATIVE = /^(which|whom|whose)$/

/** "no longer demands" */
export function isNoLonger(tokens: Scene['tokens'], group: { from: number; head: number }): boolean {
  for (let i = Math.max(0, group.from - 2); i < group.head; i++)
    if (tokens[i]!.lower === 'longer' && tokens[i - 1]?.lower === 'no') return true
  return false
}
