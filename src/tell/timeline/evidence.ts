import { isDay, isLoose, isPassing, type Telling } from './telling.ts'

/**
 * A plan before the word that called it off; what is told outright before what is told in passing; a report before a
 * digest; then a stated day, a resolved one, none.
 */
export function inEvidence(tellings: readonly Telling[]): Telling[] {
  const ranked = tellings.map((telling) => ({ telling, rank: rankOf(telling) }))
  return ranked.sort((a, b) => a.rank - b.rank || byPlace(a.telling, b.telling)).map((r) => r.telling)
}

/** Whole sentences first, then by place and number. */
const byPlace = (a: Telling, b: Telling) =>
  Number(b.sentence.whole) - Number(a.sentence.whole) || a.place - b.place || byId(a, b)

const BASIS = { stated: 0, resolved: 1, published: 8 }

function rankOf(t: Telling): number {
  const basis = BASIS[t.mark.when?.basis ?? 'published']
  const anchored = t.mark.by.endsWith('anchored') ? 1 : 0
  const calledOff = t.status === 'cancelled' ? 40 : 0
  return (isPassing(t) ? 9 : 0) + calledOff + (isLoose(t) ? 10 : 0) + basis * 2 + anchored + (isDay(t) ? 0 : 3)
}

const byId = (a: Telling, b: Telling) =>
  a.member.article.id < b.member.article.id
    ? -1
    : a.member.article.id > b.member.article.id
      ? 1
      : a.mark.start - b.mark.start
