import type { Entry } from './entries.ts'

/** Entries of two states that are one, those that went and those that came. */
export type Pairs = { kept: [Entry, Entry][]; gone: Entry[]; come: Entry[] }

/** Pairs entries by their id, and then those left over by a passage that both rest on, each once. */
export function pairsOf(old: readonly Entry[], now: readonly Entry[]): Pairs {
  const byId = new Map(old.map((e) => [e.id, e]))
  const kept = now.flatMap((e): [Entry, Entry][] => (byId.has(e.id) ? [[byId.get(e.id)!, e]] : []))
  const paired = new Set(kept.flat())
  const byPlace = new Map(old.filter((e) => !paired.has(e)).flatMap((e) => e.places.map((p) => [p, e] as const)))
  for (const e of now.filter((one) => !paired.has(one))) {
    const match = e.places.map((p) => byPlace.get(p)).find((m) => m && !paired.has(m))
    if (!match) continue
    kept.push([match, e])
    paired.add(match).add(e)
  }
  return { kept, gone: old.filter((e) => !paired.has(e)), come: now.filter((e) => !paired.has(e)) }
}
