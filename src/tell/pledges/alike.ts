/** The stems of the words of content of some text. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(words.filter((word) => !EMPTY.has(word)).map(stem))]
}

/** How much of the shorter list stands in the longer, 0 to 1. */
export function alike(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let shared = 0
  for (const word of short) if (long.includes(word)) shared++
  return shared / Math.max(1, short.length)
}

const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s)$/, '').replace(/(?<=...)e$/, '')

const EMPTY = new Set(
  `will would could might must shall should have been being that this these those with from into onto over under until
  after before once when while which whose their they them then than more most less least only also both each other
  another such some every about between within without under does done make made take taken give given send sent
  keep kept said says what where there here further again`.split(/\s+/),
)
