import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { BEFALLING, DURATIONS, EMPTY_COUNTS, GROUPS, MEASURING, UNCHANGING } from '../words/en/figures.ts'
import { CALENDAR } from '../words/en/names.ts'
import type { Quantity } from './units.ts'

/** A stretch of tokens, half-open, with the noun that is counted. */
export type Phrase = { from: number; to: number; head: number }

const NOUNS = new Set(['NOUN', 'PROPN'])
const BEFORE_NOUNS = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV'])
const PURPOSES = ['in', 'for', 'worth', 'towards']
const OPENERS = new Set(['DET', 'PRON'])

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

/** `put [the number of birds] at 4,100`. */
function putAt(tokens: readonly Token[], q: Quantity): Phrase | undefined {
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
function whichAt(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const verb = puttingBefore(tokens, q)
  const which = tokens.slice(0, Math.max(0, verb)).findLastIndex((t) => t.lower === 'which')
  if (which < 2 || verb !== q.from - 2 || verb - which > 6 || tokens[which - 1]!.text !== ',') return undefined
  let from = which - 1
  while (from > 0 && BEFORE_NOUNS.has(tokens[from - 1]!.tag)) from--
  return from < which - 1 ? { from, to: which - 1, head: which - 2 } : undefined
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

/** `spend £12m on [new crew rooms]` */
function spentOn({ tokens, clauses }: MarkedSentence, q: Quantity): Phrase | undefined {
  const clause = q.kind === 'money' ? clauses.findLast((c) => c.verb.to <= q.from && q.to <= c.to) : undefined
  return clause && /^(?:spend|invest|waste|lavish)$/.test(clause.verb.lemma) ? afterOf(tokens, q.to, ['on']) : undefined
}

/** `cut [its budget] by 5 %`, `top up [its share] by $40m`: what is changed stands between the verb and `by`. */
function changedBy({ tokens, clauses }: MarkedSentence, q: Quantity): Phrase | undefined {
  if (tokens[q.from - 1]?.lower !== 'by') return undefined
  const clause = clauses.findLast((c) => c.verb.to < q.from && q.to <= c.to)
  if (!clause || clause.verb.passive) return undefined
  const from = opened(tokens, tokens[clause.verb.to]?.tag === 'ADP' ? clause.verb.to + 1 : clause.verb.to)
  const phrase = nounPhrase(tokens, from)
  return phrase && phrase.to === q.from - 1 ? phrase : undefined
}

/** `[The new bridge at Korv] cost £1.2bn`, `[the delay] cost the port £2m`, where `cost` was taken for a noun: from the start of the sentence or behind a comma. */
function costOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
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
function worthOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  if (tokens[q.from - 1]?.lower !== 'worth') return undefined
  const to = /^[,(]$/.test(tokens[q.from - 2]?.text ?? '') ? q.from - 2 : q.from - 1
  let from = to
  while (from > 0 && BEFORE_NOUNS.has(tokens[from - 1]!.tag)) from--
  return from < to && NOUNS.has(tokens[to - 1]!.tag) ? { from, to, head: to - 1 } : undefined
}

const COSTLY = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP'])

/** `[The ministry will pay] £1.2bn`: who pays, where nothing says for what; or else the amount alone. */
function paidBy({ tokens, clauses }: MarkedSentence, q: Quantity): Phrase {
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

/** `20 % of [Ukrainian territory]`, `$300m in [aid]`. */
function afterOf(tokens: readonly Token[], i: number, links: readonly string[]): Phrase | undefined {
  if (!links.includes(tokens[i]?.lower ?? '')) return undefined
  const at = tokens[i]!.lower === 'worth' && tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1
  return nounPhrase(tokens, opened(tokens, at))
}

/** `[a truce] of 60 days`: the noun before, with its opening word left out. */
function beforeOf(tokens: readonly Token[], q: Quantity): Phrase | undefined {
  const at = q.from - 1
  if (tokens[at]?.lower !== 'of' || tokens[at - 1]?.tag !== 'NOUN') return undefined
  let from = at - 1
  while (from > 0 && ['NOUN', 'ADJ', 'PROPN'].includes(tokens[from - 1]!.tag)) from--
  return { from, to: at, head: at - 1 }
}

/** A noun phrase that begins at a token, with the phrase that `of` adds: `leaders of the states`. */
function nounPhrase(tokens: readonly Token[], from: number): Phrase | undefined {
  const end = coreEnd(tokens, from)
  if (end === undefined || isTime(tokens[end - 1]!)) return undefined
  return { from, to: withOf(tokens, end), head: end - 1 }
}

/** `in May`, `over the years`: when, and not what. */
const isTime = ({ lower }: Token) => CALENDAR.has(lower) || DURATIONS.has(lower)

/** Where the run of adjectives and nouns that begins at a token ends, if its last word is a noun. */
function coreEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined
  for (let i = from; i < tokens.length; i++) {
    const t = tokens[i]!
    if (NOUNS.has(t.tag)) end = i + 1
    else if (!BEFORE_NOUNS.has(t.tag) && !leadsOn(tokens, i) && !isCalibre(tokens, i)) break
  }
  return end
}

/** A size inside a name: `six M777 [155 mm] howitzers`. */
const isCalibre = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'NUM' && /^(?:mm|cm|kg|km)$/.test(tokens[i + 1]?.lower ?? '')

/** Hyphens inside compounds, possessives, and participles before a noun: `Russian-held`, `the army 's`, `wounded soldiers`. */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (/^[-‑]$/.test(t.text) || /^[’']s?$/.test(t.text)) return tokens[i + 1] !== undefined
  const participle = /ing$/.test(t.lower) || (/(?:ed|en)$/.test(t.lower) && t.lower !== t.lemma) // not "people need food"
  return t.tag === 'VERB' && participle && NOUNS.has(tokens[i + 1]?.tag ?? '')
}

function withOf(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== 'of') return end
  const inner = opened(tokens, end + 1)
  const to = coreEnd(tokens, inner)
  if (to === undefined) return end
  const joined = /^(?:or|and)$/.test(tokens[to]?.lower ?? '') && to - inner === 1 ? coreEnd(tokens, to + 1) : undefined
  return joined !== undefined && joined - to === 2 ? joined : to
}

/** After the words that open a noun phrase: `all the`, `its`. */
function opened(tokens: readonly Token[], start: number): number {
  let from = start
  while (from < tokens.length && from - start < 2 && OPENERS.has(tokens[from]!.tag)) from++
  return from
}
