import type { MarkedSentence } from '../draft.ts'
import { STATE_HEADS, THING_HEADS } from '../words/en/names.ts'
import type { Cast, Member } from './cast.ts'
import type { Mention } from './mentions.ts'

/** "HARL, March 2 (|CNS) -": who sends it is not told of. */
export const isAgency = ({ sentence: { tokens }, from, to }: Mention): boolean =>
  from < 12 &&
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  /^[-–—]$/.test(tokens[to + 1]?.text ?? '') &&
  !/\p{Ll}/u.test(tokens[0]!.text)

/**
 * One unknown word at the beginning of a sentence is a name where it is one elsewhere, or where its neighbour is not
 * its noun; a common word only where somebody is called so.
 */
export function isName(cast: Cast, mention: Mention, common: ReadonlySet<string>): boolean {
  const member = cast.of.get(mention)!
  if (member.type === 'country') return !mention.weak && !member.mentions.every((m) => m.opening && isMany(m))
  if (STATE_HEADS.has(member.name.toLowerCase()) || isBareThing(member)) return false
  if (member.name.includes(' ')) return !mention.weak || member.type === 'person'
  if (mention.weak) return member.mentions.some((m) => !m.weak && !m.opening)
  if (!mention.opening || member.mentions.some((m) => !m.opening)) return true
  if (isMany(mention) || isCommon(mention) || common.has(mention.words.toLowerCase())) return false
  const next = mention.sentence.tokens[mention.to]
  if (next?.lower === 'chief') return true
  return next !== undefined && /^(?:VERB|AUX|PART|CCONJ|PUNCT|ADV)$/.test(next.tag) && next.text !== '.'
}

/** The words of mentions that only open sentences, where the article has them in lower case too: "|Patrols will begin", "the patrols". */
export function commonIn(sentences: readonly MarkedSentence[], mentions: readonly Mention[]): ReadonlySet<string> {
  const asked = new Set(mentions.filter((m) => m.opening && !m.known).map((m) => m.words.toLowerCase()))
  const found = new Set<string>()
  if (asked.size === 0) return found
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens) {
      if (text !== lower) continue
      if (asked.has(lower)) found.add(lower)
      if (asked.has(`${lower}s`)) found.add(`${lower}s`)
    }
  return found
}

/** "the |Protocol", which the article never calls by its whole name. */
const isBareThing = ({ type, name }: Member): boolean =>
  (type === 'other' || type === 'organisation') && THING_HEADS.has(name.toLowerCase())

/** "“|Robust” is the word", "|Shell-shocked traders": a word that has its capital from its place. */
function isCommon({ sentence: { tokens }, from, to, end }: Mention): boolean {
  const [before, next, last] = [tokens[from - 1], tokens[to], tokens[to + 1]]
  if (/^["“]$/.test(before?.text ?? '') && /^["”]$/.test(next?.text ?? '')) return true
  return next?.text === '-' && next.start === end && last?.start === next.end && !LINKED.test(last.text)
}

/** "|Kesh-based", "|Kesh-Sarn" */
const LINKED = /^\p{Lu}|^(?:based|led|born|backed|made|owned|run)$/u

/** "|Retailers want", "|Patrols will begin"; not "|Hollis has left". */
const isMany = ({ sentence: { tokens }, to, words }: Mention): boolean =>
  MANY.test(words) ||
  (/[^aiousy]s$/.test(words) && !/^(?:has|is|was|['’]s?|[a-z]+[^s]s)$/.test(tokens[to]?.lower ?? ''))

/** People known by what they do. */
const MANY = /^\p{L}{3,}(?:ers|ors|ists|ians|ants|ees|men|women|eers|workers)$/u
