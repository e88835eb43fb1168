/** How much two sentences say the same, 0 to 1. */
export type Alike = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number

/** How much of the smaller set of stems stands in the other; a word that all articles of the story use counts little. */
export function alikeIn(shares: ReadonlyMap<string, number>): Alike {
  const weights = new Map<string, number>()
  const weightOf = (stem: string) => {
    const known = weights.get(stem)
    if (known !== undefined) return known
    const weight = Math.log(1 + 1 / (shares.get(stem) ?? 1))
    weights.set(stem, weight)
    return weight
  }
  return (a, b) => {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a]
    let [shared, all] = [0, 0]
    for (const stem of small) {
      const weight = weightOf(stem)
      all += weight
      if (large.has(stem)) shared += weight
    }
    return all === 0 ? 0 : shared / all
  }
}
