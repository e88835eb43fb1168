/** A number as people write it: "about 40", "3-5", "at least 12". `high` ends a range; `approx` where it is not exact. */
export type Amount = { value: number; high?: number; approx?: true }

const AMOUNT =
  /^(?<about>about|around|approximately|some|roughly|nearly|over|more than|at least|up to|~|>|≥|c\.)?\s*(?<low>\d{1,9}(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(?<high>\d{1,9}(?:\.\d+)?))?\+?$/i

/** Reads an amount, or undefined where the words are none. */
export function amountOf(words: string): Amount | undefined {
  const found = AMOUNT.exec(words.trim())?.groups
  if (!found) return undefined
  const { about, low, high } = found
  const value = Number(low)
  const range = high !== undefined && Number(high) > value ? { high: Number(high) } : {}
  const isApprox = about !== undefined || words.trim().endsWith('+')
  return { value, ...range, ...(isApprox ? { approx: true as const } : {}) }
}
