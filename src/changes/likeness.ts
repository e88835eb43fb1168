const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORDS) ?? []

/** How much of the words of two texts is the same, each counted as often as it stands (Dice 1945): 0 to 1. */
export function likenessOf(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = y.filter((word) => {
    const n = left.get(word) ?? 0
    left.set(word, n - 1)
    return n > 0
  }).length
  return x.length + y.length === 0 ? 1 : (2 * shared) / (x.length + y.length)
}

// Words as short as these, and what a bracket of ours says of the day, tell nothing of what happened.
const CONTENT = /\p{L}{5,}/gu
const OURS = /\[[^\]]*\]/g

/** How many longer words two texts share, by their first five letters: `talks` and `talked` are not one, `minister` and `ministers` are. */
export function sharedWords(a: string, b: string): number {
  const stems = (text: string) => new Set((text.replace(OURS, '').toLowerCase().match(CONTENT) ?? []).map(stem))
  const known = stems(a)
  return [...stems(b)].filter((word) => known.has(word)).length
}

const stem = (word: string): string => word.slice(0, 5)
