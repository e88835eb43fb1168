/**
 * Gives each gold item at most one answer and each answer at most one gold item, as many pairs as can be (augmenting
 * paths, Kuhn 1955). Items that come first are served first. `pairs[i]` is the answer of gold item i.
 */
export function pairsOf(
  items: number,
  answers: number,
  fits: (item: number, answer: number) => boolean,
): (number | undefined)[] {
  const itemOf: (number | undefined)[] = []
  const place = (item: number, tried: Set<number>): boolean => {
    for (let answer = 0; answer < answers; answer++) {
      if (tried.has(answer) || !fits(item, answer)) continue
      tried.add(answer)
      const holder = itemOf[answer]
      if (holder === undefined || place(holder, tried)) {
        itemOf[answer] = item
        return true
      }
    }
    return false
  }
  for (let item = 0; item < items; item++) place(item, new Set())
  return Array.from({ length: items }, (_, item) => {
    const answer = itemOf.indexOf(item)
    return answer < 0 ? undefined : answer
  })
}
