import type { Token } from '../language.ts'
import { TIME_NOUNS } from '../words/en/verbs.ts'
import { isOne, type Kind } from './kinds.ts'

export type Range = { from: number; to: number }

const NOMINAL = /[npu]/

/** True when a noun, a number or a pronoun stands in the range. */
export function hasNominal(kinds: readonly Kind[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NOMINAL.test(kinds[i]!)) return true
  return false
}

/**
 * The noun phrase before a verb, out of all that stands between the opening of its clause and the verb:
 * with coordination, appositions and attached prepositions, without fronted phrases ("On Tuesday, Norland").
 */
export function subjectIn(tokens: readonly Token[], kinds: readonly Kind[], from: number, to: number): Range | null {
  let start = to
  const parts = partsOf(kinds, from, to).reverse()
  const closed = parts[0]!.from === parts[0]!.to
  for (const [i, part] of parts.entries()) {
    if (part.from === part.to) continue
    const own = nounPart(tokens, kinds, part)
    if (own === undefined && closed && i < parts.length - 1 && start === to) continue
    if (own === undefined) break
    start = own
    if (own !== part.from) break
  }
  const end = withoutTime(tokens, kinds, start, to)
  return hasNominal(kinds, start, end) ? { from: start, to: end } : null
}

/** Without adverbs, marks and words of time at the end: "Korda this week", "Norland on Monday". */
function withoutTime(tokens: readonly Token[], kinds: readonly Kind[], from: number, to: number): number {
  let end = to
  while (end > from && isOne('rx",ic', kinds[end - 1])) end--
  let i = end
  while (i > from && TIME_NOUNS.has(tokens[i - 1]!.lower)) i--
  if (i === end) return end
  while (i > from && isOne('idj', kinds[i - 1])) i--
  return i > from ? i : end
}

/** The stretches between commas, without conjunctions, adverbs and marks at their start. */
function partsOf(kinds: readonly Kind[], from: number, to: number): Range[] {
  const parts: Range[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && kinds[i] !== ',') continue
    while (start < i && isOne('cr"', kinds[start])) start++
    parts.push({ from: start, to: i })
    start = i + 1
  }
  return parts
}

/** Where the noun phrase of one stretch begins; undefined when the stretch is a fronted phrase and nothing else. */
function nounPart(tokens: readonly Token[], kinds: readonly Kind[], { from, to }: Range): number | undefined {
  if (!hasNominal(kinds, from, to)) return undefined
  const time = timeEnd(tokens, kinds, from, to)
  if (time !== undefined) return time < to ? time : undefined
  return kinds[from] === 'i' || kinds[from] === 'y' ? secondNounPhrase(tokens, kinds, from + 1, to) : from
}

/** After "on Tuesday evening", "last week": the end of the words that only say when. */
function timeEnd(tokens: readonly Token[], kinds: readonly Kind[], from: number, to: number): number | undefined {
  let i = from
  while (i < to && isOne('idjuy', kinds[i])) i++
  let end: number | undefined
  for (
    ;
    i < to && kinds[i] !== "'" && (TIME_NOUNS.has(tokens[i]!.lower) || (kinds[i] === 'u' && end !== undefined));
    i++
  )
    end = i + 1
  return end !== undefined && kinds[end] !== "'" && kinds[end] !== 'i' ? end : undefined
}

/** Where a second noun phrase begins without a preposition: "in Paris | ministers", "told reporters | the army". */
export function secondNounPhrase(
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  to: number,
): number | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!isOne('nu', kinds[i - 1]) && !(kinds[i - 1] === 'p' && kinds[i] !== 'p')) continue
    if (kinds[i] === 'd' || kinds[i] === 'p') return i
    const turn = (tokens[i]!.tag === 'PROPN') !== (tokens[i - 1]!.tag === 'PROPN')
    if (kinds[i] === 'n' && turn && (tokens[i]!.tag === 'PROPN' || tokens[i]!.lower !== tokens[i]!.lemma)) return i
  }
  return undefined
}

/** The noun phrase to the left of a relative pronoun. */
export function antecedent(kinds: readonly Kind[], marker: number): Range | null {
  let end = marker
  while (end > 0 && isOne(',"i', kinds[end - 1])) end--
  let from = end
  while (from > 0 && isOne(`nudj'ip"`, kinds[from - 1])) from--
  while (from < end && isOne('i"', kinds[from])) from++
  return hasNominal(kinds, from, end) ? { from, to: end } : null
}

/** The subject after a verb of saying: "said Anna Brel, the minister". */
export function subjectAfter(tokens: readonly Token[], kinds: readonly Kind[], from: number): Range | null {
  let to = from
  while (
    to < kinds.length &&
    (isOne("nudj'c", kinds[to]) ||
      (to === from && kinds[to] === 'p') ||
      (kinds[to] === 'p' && tokens[to - 1]!.lower === 'of') ||
      tokens[to]!.lower === 'of')
  ) {
    if (TIME_NOUNS.has(tokens[to]!.lower)) break
    to++
  }
  while (to > from && kinds[to - 1] === 'c') to--
  return hasNominal(kinds, from, to) ? { from, to } : null
}

/** ", |the minister, Ana Brel, promised": where the subject begins that ends in a name between commas. */
export function namedBefore(tokens: readonly Token[], kinds: readonly Kind[], comma: number): number | undefined {
  if (kinds[comma] !== ',' || tokens[comma - 1]?.tag !== 'PROPN') return undefined
  const from = nominalFrom(kinds, comma)
  if (kinds[from - 1] !== ',') return undefined
  const office = nominalFrom(kinds, from - 1)
  return kinds[office] === 'd' && kinds[office - 1] === ',' ? office : from
}

function nominalFrom(kinds: readonly Kind[], to: number): number {
  let from = to
  while (from > 0 && isOne("njd'", kinds[from - 1])) from--
  return from
}
