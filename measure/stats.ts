/**
 * One thing that is counted. `asked` of recall were `found`, `said` of precision were `right`: a gold item is asked
 * or not, an answer is said or not; what counts for nothing has four zeros and need not be listed.
 */
export type Case = { asked: number; found: number; said: number; right: number }

/** A gold item that had to be found. */
export const wanted = (found: boolean): Case => ({ asked: 1, found: found ? 1 : 0, said: 0, right: 0 })

/** An answer that can be judged. */
export const answered = (right: boolean): Case => ({ asked: 0, found: 0, said: 1, right: right ? 1 : 0 })

/** A share; 0 of 0 is 0, as the scorers of shared tasks have it. */
export const ratio = (part: number, of: number): number => (of === 0 ? 0 : part / of)

/** The harmonic mean of precision and recall. */
export const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
export const mean = (numbers: readonly number[]): number => ratio(sum(numbers), numbers.length)

/** The middle value; of an even number of values the mean of the two middle ones. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** The quantile by linear interpolation between closest ranks (type 7 of Hyndman and Fan 1996). */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}

export const recallOf = (cases: readonly Case[]): number =>
  ratio(sum(cases.map((c) => c.found)), sum(cases.map((c) => c.asked)))
export const precisionOf = (cases: readonly Case[]): number =>
  ratio(sum(cases.map((c) => c.right)), sum(cases.map((c) => c.said)))
export const f1Of = (cases: readonly Case[]): number => harmonic(precisionOf(cases), recallOf(cases))
