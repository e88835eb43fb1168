import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from './stem.ts'

/** Words that ROUGE leaves out, and forms that it does not stem by rule. Both are files of third parties. */
export type Lexicon = { stop: ReadonlySet<string>; irregular: ReadonlyMap<string, string> }

export const NO_LEXICON: Lexicon = { stop: new Set(), irregular: new Map() }

/** The word lists of the reference scorer, from its folder; undefined where it does not have them. */
export function lexiconIn(dir: string): Lexicon | undefined {
  const [stop, irregular] = [join(dir, 'rouge_stopwords.txt'), join(dir, 'rouge_irregular.tsv')]
  if (!existsSync(stop) || !existsSync(irregular)) return undefined
  const pairs = readFileSync(irregular, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t') as [string, string])
  return { stop: new Set(readFileSync(stop, 'utf8').split('\n')), irregular: new Map(pairs) }
}

/** How often something occurs. */
export type Counter = Map<string, number>

export function counted(items: readonly string[]): Counter {
  const counts: Counter = new Map()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

export function totalOf(counts: Counter): number {
  let total = 0
  for (const n of counts.values()) total += n
  return total
}

/** How many occurrences two counters share. */
export function overlapOf(a: Counter, b: Counter): number {
  const [few, many] = b.size < a.size ? [b, a] : [a, b]
  let shared = 0
  for (const [item, n] of few) shared += Math.min(n, many.get(item) ?? 0)
  return shared
}

/** Unigrams and bigrams of some lines, as ROUGE 1.5.5 counts them. */
export function gramsOf(lines: readonly string[], lexicon: Lexicon): [Counter, Counter] {
  const tokens = lines.flatMap((line) => tokensOf(line, lexicon))
  return [counted(tokens), counted(tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`))]
}

/** Lower case, only letters of ASCII and digits, stop words out, words of four letters and more stemmed. */
function tokensOf(line: string, lexicon: Lexicon): string[] {
  const shown = line.split(/\s+/).join(' ').replaceAll('^', '&circ;').split('<')[0]!
  const words = shown
    .replace(/[^A-Za-z0-9]/g, ' ')
    .toLowerCase()
    .split(' ')
  return words.filter((w) => w !== '' && !lexicon.stop.has(w)).map((w) => stemmed(w, lexicon))
}

const stems = new WeakMap<Lexicon, Map<string, string>>()

function stemmed(word: string, lexicon: Lexicon): string {
  if (word.length <= 3) return word
  const known = stems.get(lexicon) ?? new Map<string, string>()
  stems.set(lexicon, known)
  const found = known.get(word) ?? lexicon.irregular.get(word) ?? stem(word)
  known.set(word, found)
  return found
}
