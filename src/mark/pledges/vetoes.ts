import { GUESSING, NOT_SAID } from '../words/en/pledges.ts'
import { isContrast } from './sayings.ts'
import type { Scene } from './scene.ts'

const HYPOTHETICAL = /^(if|unless|whether|lest|should|had|were|in|provided|providing|suppose)$/

/**
 * Why clause `k` is no statement of fact: a question, the half of a condition, what somebody merely hopes, expects,
 * denies or asks, or what the article guesses. Undefined where it is one.
 */
export function vetoOf(scene: Scene, k: number): string | undefined {
  if (isQuestion(scene, k)) return 'a question'
  if (isGuess(scene, k)) return 'a guess'
  return hypothetical(scene, k)
}

function isQuestion({ tokens, clauses }: Scene, k: number): boolean {
  const end = tokens[tokens.length - 1]
  const last = end && /["”’)]/.test(end.text) ? tokens[tokens.length - 2] : end
  return last?.text === '?' && clauses[k]!.to >= tokens.length - 3
}

function hypothetical(scene: Scene, k: number): string | undefined {
  let at: number | null = k
  for (let steps = 0; at !== null && steps < scene.clauses.length; steps++) {
    const own = unrealOf(scene, at)
    if (own !== undefined) return own
    if (isContrast(scene, at) || scene.clauses[at]!.role === 'relative') return undefined
    const above = at === k ? undefined : onlyThought(scene, at, k)
    if (above !== undefined) return above
    at = scene.clauses[at]!.parent
  }
  return undefined
}

/** By the word that opens clause `at`: "if", "whether", "little sign that". */
function unrealOf({ tokens, clauses }: Scene, at: number): string | undefined {
  const { role, marker } = clauses[at]!
  if (marker === null) return undefined
  const word = tokens[marker]!.lower
  if (role === 'adverbial' && HYPOTHETICAL.test(word)) return 'half of a condition'
  if (role === 'adverbial' && /^now$/.test(word === 'that' ? (tokens[marker - 1]?.lower ?? '') : word))
    return 'given as known'
  if (role === 'complement' && /^(whether|if|why|how|what|who)$/.test(word)) return 'a question within a sentence'
  return word === 'that' && GUESSES.has(tokens[marker - 1]?.lemma ?? '') ? 'no more than a sign or a hope' : undefined
}

/** By the verb of clause `at`, which clause `k` stands under: "expects", "is convinced", "did not say". */
function onlyThought({ tokens, clauses }: Scene, at: number, k: number): string | undefined {
  const { subject, verb, complement } = clauses[at]!
  const held = tokens[verb.passive ? verb.head : complement.from]?.lower ?? ''
  if ((verb.lemma === 'be' || verb.passive) && BELIEVING.has(held)) return `only what somebody is: ${held}`
  if (subject !== null && GUESSES.has(tokens[subject.to - 1]!.lemma)) return 'no more than a sign or a hope'
  if (NOT_SAID.has(verb.lemma)) return `only what somebody does: ${verb.lemma}`
  return isDenied(clauses, at, k) && !/^(something|anything)$/.test(held) ? 'not said' : undefined
}

const BELIEVING = new Set(
  'convinced sure certain afraid hopeful optimistic doubtful sceptical skeptical worried persuaded aware likely unlikely possible conceivable thinkable unthinkable'.split(
    ' ',
  ),
)

/** "little sign that Norland is ready" */
const GUESSES = new Set(
  'sign doubt possibility hope chance risk suggestion likelihood evidence fear belief expectation impression indication speculation prospect rumour rumor'.split(
    ' ',
  ),
)

/** "did not say it would" */
const isDenied = (clauses: Scene['clauses'], at: number, k: number): boolean =>
  clauses[at]!.verb.negated && clauses[k]!.role === 'complement' && clauses[k]!.parent === at

/** "will probably send", "Hopefully we will" */
function isGuess({ tokens, clauses }: Scene, k: number): boolean {
  const { from, verb } = clauses[k]!
  for (let i = Math.max(0, Math.min(from, verb.from - 4)); i <= verb.head; i++)
    if (GUESSING.has(tokens[i]!.lower)) return true
  return false
}

/** True for what lies far back: "had promised" of the article's own voice, or a verb in the past with an earlier year. */
export function isHistory(scene: Scene, k: number, reported: boolean): boolean {
  const { verb } = scene.clauses[k]!
  if (verb.tense !== 'past' || verb.modal !== null) return false
  if (verb.perfect) return !reported
  return saysEarlierYear(scene, k) || saysFormerly(scene, k)
}

function saysEarlierYear({ tokens, clauses, story }: Scene, k: number): boolean {
  if (story.year === null) return false
  const { from, to, role, parent } = clauses[k]!
  const before = role === 'relative' && parent !== null ? clauses[parent]!.verb.from : from - 3 // "one signed in 1998, under which"
  for (let i = Math.max(0, Math.min(before, from - 3)); i < to; i++) {
    const year = /^(19|20)\d\d$/.test(tokens[i]!.text) ? Number(tokens[i]!.text) : undefined
    if (year !== undefined && year < story.year && /^(in|since|of|after|from)$/i.test(tokens[i - 1]?.text ?? ''))
      return true
  }
  return false
}

const FORMERLY = /^(once|originally|initially|formerly|earlier|historically|long)$/

function saysFormerly({ tokens, clauses }: Scene, k: number): boolean {
  const { verb, subject } = clauses[k]!
  const before = tokens[verb.head - 1]
  return before !== undefined && FORMERLY.test(before.lower) && verb.head - 1 >= (subject?.to ?? 0)
}
