import { byPlace, overlaps, type PledgeMark, within } from '../../record/index.ts'

/** One mark where two rules found the same actor's stance in the same words: the outer one, "agreed that it would send". */
export function settle(marks: readonly PledgeMark[]): PledgeMark[] {
  const sorted = [...marks].sort((a, b) => byPlace(a.action, b.action))
  const kept: PledgeMark[] = []
  for (const mark of sorted) {
    const near = kept.slice(-8)
    if (!near.some((k) => k.actor.name === mark.actor.name && isSame(k, mark))) kept.push(mark)
  }
  return kept.sort(byPlace)
}

const isSame = (a: PledgeMark, b: PledgeMark): boolean =>
  within(b.action, a.action) || (overlaps(a.action, b.action) && a.stance === b.stance)

/** A heading says again what the text says; it counts only where the text does not. */
export function withoutEchoes(inHeadings: readonly PledgeMark[], inText: readonly PledgeMark[]): PledgeMark[] {
  const said = new Set(inText.map((m) => `${m.actor.name}\u0000${m.stance}`))
  return inHeadings.filter((m) => !said.has(`${m.actor.name}\u0000${m.stance}`))
}
