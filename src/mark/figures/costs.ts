import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { afterOf, BEFORE_NOUNS, NOUNS, nounPhrase, opened, type Phrase } from './phrases.ts'
import type { Quantity } from './units.ts'

/** `put [the number of birds] at 4,100`. */
export function putAt(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const verb = puttingBefore(tokens, q)
  const from = opened(tokens, verb + 1)
  if (verb < 0 || q.from - verb > 9 || from >= q.from - 1) return undefined
  const head = tokens.slice(from, q.from - 1).findIndex((t) => NOUNS.has(t.tag))
  return head < 0 ? undefined : { from, to: q.from - 1, head: from + head }
}

const puttingBefore = (tokens: readonly Token[], q: Quantity) =>
  tokens[q.from - 1]?.lower === 'at'
    ? tokens.findLastIndex((t, at) => at < q.from && /^(?:put|estimate|set|value|reckon)$/.test(t.lemma))
    : -1

/** `[the stock], which the ministry puts at 408 kg`. */
export function whichAt(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const verb = puttingBefore(tokens, q)
  const which = tokens.slice(0, Math.max(0, verb)).findLastIndex((t) => t.lower === 'which')
  if (which < 2 || verb !== q.from - 2 || verb - which > 6 || tokens[which - 1]!.text !== ',') return undefined
  let from = which - 1
  while (from > 0 && BEFORE_NOUNS.has(tokens[from - 1]!.tag)) from--
  return from < which - 1 ? { from, to: which - 1, head: which - 2 } : undefined
}

/** `spend £12m on [new crew rooms]` */
export function spentOn({ tokens, clauses }: MarkedSentence, q: Quantity): Phrase | undefined {
  const clause = q.kind === 'money' ? clauses.findLast((c) => c.verb.to <= q.from && q.to <= c.to) : undefined
  return clause && /^(?:spend|invest|waste|lavish)$/.test(clause.verb.lemma) ? afterOf(tokens, q.to, ['on']) : undefined
}

/** `cut [its budget] by 5 %`, `top up [its share] by $40m`: what is changed stands between the verb and `by`. */
export function changedBy({ tokens, clauses }: MarkedSentence, q: Quantity): Phrase | undefined {
  if (tokens[q.from - 1]?.lower !== 'by') return undefined
  const clause = clauses.findLast((c) => c.verb.to < q.from && q.to <= c.to)
  if (!clause || clause.verb.passive) return undefined
  const from = opened(tokens, tokens[clause.verb.to]?.tag === 'ADP' ? clause.verb.to + 1 : clause.verb.to)
  const phrase = nounPhrase(tokens, from)
  return phrase && phrase.to === q.from - 1 ? phrase : undefined
}

/** `[The new bridge at Korv] cost £1.2bn`, `[the delay] cost the port £2m`, where `cost` was taken for a noun: from the start of the sentence or behind a comma. */
export function costOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const cost = costBefore(tokens, q.from)
  let from = cost
  while (from > 0 && COSTLY.has(tokens[from - 1]!.tag) && !tokens[from - 1]!.text.endsWith('.')) from--
  if (tokens[from]?.tag === 'DET') from++
  const head = tokens.slice(from, Math.max(from, cost)).findIndex((t) => NOUNS.has(t.tag))
  return head < 0 ? undefined : { from, to: cost, head: from + head }
}

/** `costs |40 crowns`, `costs it |40 crowns`, `cost the port |40 crowns`: where the word stands, or -1. */
function costBefore(tokens: readonly Token[], number: number): number {
  const at = tokens.findLastIndex((t, k) => k < number && k > number - 4 && /^costs?$/.test(t.lower))
  return tokens.slice(at + 1, number).every((t) => COSTLY.has(t.tag) || t.tag === 'PRON') ? at : -1
}

/** `[Subsistence material] worth 5 million euros`. */
export function worthOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  if (tokens[q.from - 1]?.lower !== 'worth') return undefined
  const to = /^[,(]$/.test(tokens[q.from - 2]?.text ?? '') ? q.from - 2 : q.from - 1
  let from = to
  while (from > 0 && BEFORE_NOUNS.has(tokens[from - 1]!.tag)) from--
  return from < to && NOUNS.has(tokens[to - 1]!.tag) ? { from, to, head: to - 1 } : undefined
}

const COSTLY = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP'])

/** `[The ministry will pay] £1.2bn`: who pays, where nothing says for what; or else the amount alone. */
export function paidBy({ tokens, clauses }: MarkedSentence, q: Quantity): Phrase {
  const clause = clauses.findLast((c) => c.verb.to <= q.from && q.to <= c.to)
  const subject = clause?.subject
  if (
    !subject ||
    tokens[subject.to - 1]!.tag === 'PRON' ||
    subject.to > clause.verb.from ||
    clause.verb.to - subject.to > 4
  )
    return { from: q.from, to: q.to, head: q.to - 1 }
  return { from: subject.from, to: clause.verb.to, head: subject.to - 1 }
}
