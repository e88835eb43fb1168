import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { BEFALLING, EMPTY_COUNTS, GROUPS, MEASURING, UNCHANGING } from '../words/en/figures.ts'
import { changedBy, costOf, paidBy, putAt, spentOn, whichAt, worthOf } from './costs.ts'
import { afterOf, NOUNS, nounPhrase, opened, type Phrase } from './phrases.ts'
import type { Quantity } from './units.ts'

const PURPOSES = ['in', 'for', 'worth', 'towards']

/** The words for what a quantity measures, or undefined where the sentence does not say. */
export function aboutOf(sentence: MarkedSentence, q: Quantity): Phrase | undefined {
  const { tokens } = sentence
  if (q.kind === 'count')
    return (
      countedBy(tokens, q.to) ??
      struck(tokens, q.to) ??
      befallen(tokens, q.to) ??
      subjectOf(sentence, q) ??
      putAt(tokens, q) ??
      groupOf(tokens, q)
    )
  if (q.kind === 'duration' && !q.modifier) return afterOf(tokens, q.to, ['of']) ?? beforeOf(tokens, q)
  if (q.modifier) return nounPhrase(tokens, q.to)
  const of = afterOf(tokens, q.to, ['of'])
  if (q.kind === 'share')
    return (
      of ??
      nounPhrase(tokens, q.to) ??
      changedBy(sentence, q) ??
      subjectOf(sentence, q) ??
      afterOf(tokens, q.to, ['in'])
    )
  const noun = tokens[q.to]?.tag === 'PROPN' ? undefined : nounPhrase(tokens, q.to)
  const stated =
    noun ??
    of ??
    costOf(tokens, q) ??
    worthOf(tokens, q) ??
    afterOf(tokens, q.to, PURPOSES) ??
    spentOn(sentence, q) ??
    changedBy(sentence, q) ??
    subjectOf(sentence, q) ??
    beforeOf(tokens, q) ??
    putAt(tokens, q) ??
    whichAt(tokens, q)
  return stated ?? (q.kind === 'money' ? paidBy(sentence, q) : undefined)
}

/** `27 [heads of state or government]`: a plural noun, or one that has no plural. */
function countedBy(tokens: readonly Token[], from: number): Phrase | undefined {
  const phrase = afterOf(tokens, from, ['of']) ?? ofNumber(tokens, from) ?? nounPhrase(tokens, from)
  if (!phrase || !isCountable(tokens[phrase.head]!)) return undefined
  const [aux, verb] = [tokens[phrase.to], tokens[phrase.to + 1]]
  const befell = aux?.tag === 'AUX' && verb && BEFALLING.has(verb.lemma) ? phrase.to + 2 : phrase.to
  return { ...phrase, to: befell === phrase.to && aux && isParticiple(aux) ? phrase.to + 1 : befell }
}

/** `1,200 of its 9,000 [jobs]` */
function ofNumber(tokens: readonly Token[], from: number): Phrase | undefined {
  const at = tokens[from]?.lower === 'of' ? opened(tokens, from + 1) : 0
  return at > from + 1 && tokens[at]?.tag === 'NUM' ? nounPhrase(tokens, at + 1) : undefined
}

const isParticiple = (t: Token) => t.tag === 'VERB' && BEFALLING.has(t.lemma) && /(?:ed|en|ing|urt)$/.test(t.lower)

function isCountable(head: Token): boolean {
  if (EMPTY_COUNTS.has(head.lower)) return false
  if (UNCHANGING.has(head.lower)) return true
  return (
    /[^s]s$|sses$|^\p{Ll}+(?:ia|ae|i)$/u.test(head.lower) &&
    (head.tag === 'NOUN' || /^\p{Lu}\p{Ll}+(?:an|i|ese|[aeinr]n)?s$/u.test(head.text))
  )
}

/** `214 [dead]`, `40 [injured]`, without a noun behind. */
function struck(tokens: readonly Token[], from: number): Phrase | undefined {
  if (!/^(?:dead|wounded|injured|missing|killed|homeless)$/.test(tokens[from]?.lower ?? '')) return undefined
  return NOUNS.has(tokens[from + 1]?.tag ?? '') ? undefined : { from, to: from + 1, head: from }
}

/** `[a crew] of 23`: people who are one. */
function groupOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const at = q.from - 2
  return tokens[q.from - 1]?.lower === 'of' && GROUPS.has(tokens[at]?.lower ?? '')
    ? { from: at, to: at + 1, head: at }
    : undefined
}

/** `at least 12 [were killed]`. */
function befallen(tokens: readonly Token[], from: number): Phrase | undefined {
  const at = ['AUX', 'ADV'].includes(tokens[from]?.tag ?? '') ? from + 1 : from
  const next = tokens[at]?.tag === 'AUX' ? at + 1 : at
  const verb = tokens[next]
  return verb && BEFALLING.has(verb.lemma) && verb.tag === 'VERB' ? { from, to: next + 1, head: next } : undefined
}

/** The subject of a verb that measures: `[The toll] has risen to eleven`. */
function subjectOf(sentence: MarkedSentence, q: Quantity): Phrase | undefined {
  const { tokens, clauses } = sentence
  const clause = clauses.findLast((c) => c.verb.to <= q.from && q.to <= c.to)
  if (!clause?.subject || !MEASURING.has(clause.verb.lemma) || q.from - clause.verb.to > (q.kind === 'share' ? 12 : 6))
    return undefined
  if (
    q.kind === 'count' &&
    !/^(?:[.,;:]|from|in|by|on|at|after|since|as|and|but|during)$/.test(tokens[q.to]?.lower ?? '.')
  )
    return undefined
  const { from, to } = clause.subject
  const head = tokens.slice(from, to).findIndex((t) => NOUNS.has(t.tag))
  return head < 0 || (q.kind === 'count' && clause.verb.lemma === 'be') ? undefined : { from, to, head: from + head }
}

/** `[a truce] of 60 days`: the noun before, with its opening word left out. */
function beforeOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const at = q.from - 1
  if (tokens[at]?.lower !== 'of' || tokens[at - 1]?.tag !== 'NOUN') return undefined
  let from = at - 1
  while (from > 0 && ['NOUN', 'ADJ', 'PROPN'].includes(tokens[from - 1]!.tag)) from--
  return { from, to: at, head: at - 1 }
}
