import { byPlace, overlaps, type PledgeMark, within } from '../../record/index.ts'

/**
 * True for the mark to keep where two rules found the same actor's stance in the same words of one sentence: the outer
 * one, "agreed that it would send".
 */
export function isSettled(mark: PledgeMark, all: readonly PledgeMark[]): boolean {
  const at = all.indexOf(mark)
  return !all.some((other, i) => i !== at && isSame(other, mark) && comesFirst(other, i, mark, at))
}

const isSame = (a: PledgeMark, b: PledgeMark): boolean =>
  a.actor.name === b.actor.name &&
  (within(b.action, a.action) || (overlaps(a.action, b.action) && a.stance === b.stance))

const comesFirst = (a: PledgeMark, i: number, b: PledgeMark, j: number): boolean =>
  (byPlace(a.action, b.action) || i - j) < 0

/** A heading says again what the text says; it counts only where the text does not. */
export const isEcho = (mark: PledgeMark, said: readonly PledgeMark[]): boolean =>
  said.some((other) => other.actor.name === mark.actor.name && other.stance === mark.stance)
