import model from 'wink-eng-lite-web-model'

const porter = (model.addons as { stem(word: string): string }).stem
const stems = new Map<string, string>()

/** The stem of a lower-case word, by the Porter 2 stemmer that comes with the language model. */
export function stemOf(lower: string): string {
  const known = stems.get(lower)
  if (known !== undefined) return known
  const stem = porter(lower)
  stems.set(lower, stem)
  return stem
}
