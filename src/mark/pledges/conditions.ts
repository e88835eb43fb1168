import type { Clause } from '../clauses.ts'
import { CONDITION_NOUNS, CONDITION_OPENERS, CONDITION_PHRASES } from '../words/en/pledges.ts'
import { asideIn, hasWord, nounPhrase } from './phrases.ts'
import type { Proposal } from './proposal.ts'
import { endSaying } from './sayings.ts'
import { type Range, type Scene, wordsAt } from './scene.ts'

/** The words of a condition, and whether it is said to be fulfilled. */
export type Condition = { range: Range; met: boolean }

/** The condition of the pledge in clause `k`: a clause with "if" and its like, else a phrase such as "after a ceasefire". */
export function conditionOf(scene: Scene, k: number, found: Proposal): Condition | undefined {
  if (found.condition) return { range: found.condition, met: false }
  const clause = scene.clauses.findIndex((c, i) => i !== k && opensCondition(scene, k, i) && belongs(scene, k, i, c))
  if (clause >= 0) return ofClause(scene, clause)
  const range = phraseIn(scene, reachOf(scene, k, found)) ?? opening(scene) ?? listed(scene)
  return range && { range, met: hasWord(scene, range, (t) => MET.test(t.lower)) }
}

const SURE = /^(if|unless|once|provided|providing|should|had|were|lest|now)$/
const TIMED = /^(when|whenever|after|before|until|till)$/
const MET = /^(met|fulfilled|satisfied)$/

function opensCondition(scene: Scene, k: number, i: number): boolean {
  const { tokens, clauses } = scene
  const { marker, role, verb, from, to } = clauses[i]!
  if (role !== 'adverbial' || marker === null) return false
  if (from <= clauses[k]!.from && clauses[k]!.to <= to) return false // it holds the pledge itself
  if (i === clauses.length - 1 && endSaying(scene) !== undefined) return false
  const word = tokens[marker]!.lower
  if (SURE.test(word)) return tokens[marker - 1]?.lower !== 'even'
  if (word === 'as') return isLongAs(tokens, marker)
  if (!TIMED.test(word)) return false
  const future = clauses[k]!.verb.modal !== null || clauses[i]!.verb.from > clauses[k]!.verb.to
  return future && (verb.tense === 'present' || verb.perfect || clauses[k]!.verb.modal === 'would')
}

/** "as long as", "so long as", "as soon as", not "for as long as" */
const isLongAs = (tokens: Scene['tokens'], marker: number): boolean =>
  tokens[marker - 3]?.lower !== 'for' &&
  /^(long|soon)$/.test(tokens[marker - 1]?.lower ?? '') &&
  /^(as|so)$/.test(tokens[marker - 2]?.lower ?? '')

/** A condition belongs to the pledge it stands under, or that stands under the same clause. */
function belongs({ clauses }: Scene, k: number, i: number, { parent }: Clause): boolean {
  if (parent === null) return Math.abs(i - k) === 1
  return isUnder(clauses, parent, k) || isUnder(clauses, k, parent)
}

function isUnder(clauses: Scene['clauses'], inner: number, outer: number): boolean {
  let at: number | null = inner
  for (let steps = 0; at !== null && steps <= clauses.length; steps++) {
    if (at === outer) return true
    at = clauses[at]!.parent
  }
  return false
}

function ofClause({ tokens, clauses }: Scene, i: number): Condition {
  const { marker, from, to, verb } = clauses[i]!
  const word = tokens[marker!]!.lower
  const start = word === 'as' ? marker! - 2 : tokens[from - 1]?.lower === 'only' ? from - 1 : from
  const met = word === 'now' || (verb.tense === 'past' && MET.test(tokens[verb.head]!.lower))
  const first = Math.min(start, from)
  const goesOn = tokens.findIndex((t, j) => j >= verb.to && j < to && t.text === ',' && tokens[j + 1]?.lower === 'to')
  const end = goesOn < 0 ? endOf(clauses, i, to) : goesOn // "is prepared, if asked|, to send"
  return { range: { from: first, to: asideIn(tokens, first, end) }, met }
}

/** "if Norland signs and Velmark agrees" is one condition. */
function endOf(clauses: Scene['clauses'], i: number, to: number): number {
  const next = clauses[i + 1]
  const joined = next?.role === 'adverbial' && next.marker === clauses[i]!.marker && next.from <= to + 2
  return joined ? endOf(clauses, i + 1, next.to) : to
}

/** From the opening of the sentence's part that the pledge stands in to the end of its action. */
function reachOf({ clauses, tokens }: Scene, k: number, { action }: Proposal): Range {
  let from = clauses[k]!.from
  while (from > 0 && tokens[from - 1]!.text !== ';' && !clauses.some((c) => c.from < from && from <= c.to)) from--
  return { from, to: Math.max(action.to, clauses[k]!.to) }
}

/** "Failing an answer by May, it says, Norland will": the sentence begins with it. */
function opening({ tokens }: Scene): Range | undefined {
  const at = /^(failing|barring)$/.test(tokens[0]!.lower) ? tokens.findIndex((t) => t.text === ',') : -1
  return at < 0 ? undefined : { from: 0, to: at }
}

/** "on two conditions: |that the gate opens, and that ...|" */
function listed({ tokens }: Scene): Range | undefined {
  const at = tokens.findIndex((t, i) => t.text === ':' && /^conditions?$/.test(tokens[i - 1]?.lower ?? ''))
  return at < 0 || at + 2 >= tokens.length ? undefined : { from: at + 1, to: tokens.length - 1 }
}

const phrases = CONDITION_PHRASES.map((words) => words.split(' '))
const openers = CONDITION_OPENERS.map((words) => words.split(' '))
const OPENING = new Set([...phrases, ...openers].map((words) => words[0]!))

function phraseIn(within: Scene, { from, to }: Range): Range | undefined {
  for (let i = from; i < to; i++) {
    if (!OPENING.has(within.tokens[i]!.lower)) continue
    const sure = phrases.find((words) => wordsAt(within, i, words))
    if (sure?.[1] === 'principle') return { from: i, to: i + 2 }
    if (sure) return { from: i, to: Math.max(i + sure.length, wholePhrase(within, i + sure.length, to)) }
    const opener = openers.find((words) => wordsAt(within, i, words))
    const range = opener && possible(within, i, opener, to)
    if (range) return range
  }
  return undefined
}

/** Everything up to a comma: "in exchange for a halt to the strikes on its ports". */
function wholePhrase({ tokens }: Scene, from: number, to: number): number {
  let i = from
  while (i < to && tokens[i]!.text !== ',') i++
  return i
}

/** "after a ceasefire", "as part of any deal", "only after a good report"; "under" and "for" need what is open: "under a future deal", "for any truce". */
function possible(within: Scene, at: number, opener: readonly string[], to: number): Range | undefined {
  const phrase = nounPhrase(within, at + opener.length, to)
  const only = within.tokens[at - 1]?.lower === 'only' && /^(after|following|upon|with|on)$/.test(opener[0]!)
  if (only && phrase.to > phrase.from && phrase.to === to) return { from: at - 1, to }
  if (!hasWord(within, phrase, (t) => CONDITION_NOUNS.has(t.lemma) || CONDITION_NOUNS.has(t.lower))) return undefined
  const strict = opener.length === 1 && !/^(after|following|upon|until)$/.test(opener[0]!)
  const open = hasWord(within, { from: phrase.from, to: phrase.from + 3 }, (t) => OPEN.test(t.lower))
  return strict && !open ? undefined : { from: at, to: phrase.to }
}

const OPEN =
  /^(any|future|potential|possible|eventual|threat|approval|consent|mandate|ratification|conditions?|certain)$/
