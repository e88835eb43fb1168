import { ORGANISATION_HEADS } from '../words/en/names.ts'
import type { Mention } from './mentions.ts'

/**
 * Cuts names that only stand beside each other, where both parts stand alone elsewhere: "Varnia-Ostrel talks", not
 * "Jean-Yves"; "Harbour Post |Korda", as a page puts an outlet before a headline.
 */
export function cutPairs(mentions: Mention[]): Mention[] {
  if (!mentions.some((m) => isPair(m) || isBodyAndName(m))) return mentions
  const alone = new Map<string, number>()
  for (const { words, from, to } of mentions) if (to === from + 1) alone.set(words, (alone.get(words) ?? 0) + 1)
  return mentions.flatMap((mention) => {
    if (isPair(mention)) return cutHyphen(mention, alone)
    return isBodyAndName(mention) ? cutBody(mention, alone) : [mention]
  })
}

const isPair = ({ known, words, from, to }: Mention) =>
  !known && to - from === 3 && words.includes('-') && !words.includes(' ')

function cutHyphen(mention: Mention, alone: ReadonlyMap<string, number>): Mention[] {
  const [left, right] = mention.words.split('-')
  if (!left || !right || !(alone.has(left) && alone.has(right))) return [mention]
  const first = { ...mention, to: mention.from + 1, end: mention.start + left.length, words: left }
  return [first, { ...mention, from: mention.to - 1, start: mention.end - right.length, words: right }]
}

const isBodyAndName = ({ known, sentence: { tokens }, from, to }: Mention) =>
  !known &&
  to - from > 2 &&
  ORGANISATION_HEADS.has(tokens[to - 2]!.lower) &&
  !ORGANISATION_HEADS.has(tokens[to - 1]!.lower)

function cutBody(mention: Mention, alone: ReadonlyMap<string, number>): Mention[] {
  const { sentence, to, start } = mention
  const [body, last] = [sentence.tokens[to - 2]!, sentence.tokens[to - 1]!]
  if ((alone.get(last.text) ?? 0) < 2) return [mention]
  const words = mention.words.slice(0, body.end - start)
  const name = { ...mention, from: to - 1, start: last.start, words: last.text, role: null, honorific: null }
  return [{ ...mention, to: to - 1, end: body.end, words }, name]
}
