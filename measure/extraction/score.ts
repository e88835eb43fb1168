import { harmonic, mean } from '../stats.ts'

/** How one page was read: the shares of all its shingles that are right, too much and missing. */
export type Score = { tp: number; fp: number; fn: number }

// Python's \w
const WORD = /[\p{L}\p{N}_]+/gu

/** The words of a text, as the benchmark divides it. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** Compares the 4-word shingles of a text with those of the truth, each as often as it stands there. */
export function scoreOf(truth: string, text: string): Score {
  const [wanted, got] = [shingles(truth), shingles(text)]
  let [tp, fp, fn] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    tp += Math.min(w, g)
    fp += Math.max(0, g - w)
    fn += Math.max(0, w - g)
  }
  const all = Math.max(1, tp + fp + fn)
  return { tp: tp / all, fp: fp / all, fn: fn / all }
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** A share with the benchmark's cases of nothing wanted and nothing got. */
function share({ tp, fp, fn }: Score, wrong: number): number {
  if (fp === 0 && fn === 0) return 1
  return tp + wrong === 0 ? 0 : tp / (tp + wrong)
}

/** Means over pages, as the benchmark has them; a page that is given no text has no precision. */
export const precisionOf = (scores: readonly Score[]): number =>
  mean(scores.filter((s) => s.tp + s.fp > 0).map((s) => share(s, s.fp)))
export const recallOf = (scores: readonly Score[]): number =>
  mean(scores.filter((s) => s.tp + s.fn > 0).map((s) => share(s, s.fn)))
/** F1 of the two means. */
export const f1Of = (scores: readonly Score[]): number => harmonic(precisionOf(scores), recallOf(scores))

/** A page of whose article nothing was read. */
export const isZero = ({ tp, fn }: Score): boolean => tp === 0 && fn > 0
