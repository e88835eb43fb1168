import { originOf } from '../story.ts'
import type { Telling } from './telling.ts'

const BY_KIND: Record<string, number> = { money: 3, share: 3, strength: 3, measure: 2, duration: 1, count: 1 }
const LIVES = /kill|dead|death|died|wound|injur|live|casualt|victim|prison|hostage|refugee|displaced|troop|soldier/

/**
 * How much a figure is worth listing, 0 for not at all: what kind it is, how large, whether lives are counted, and in how many
 * independent articles it stands. Small counts and lengths of time that only one article gives are left out.
 */
export function salienceOf(group: readonly Telling[]): number {
  const [{ mark, about, sentence }] = group as [Telling, ...Telling[]]
  const kind = mark.by.split(',')[0]!
  const large = kind === 'count' ? Math.min(3, Math.floor(Math.log10(Math.max(1, mark.value)))) : 0
  const lives =
    LIVES.test(about.join(' ')) ||
    (kind === 'count' && sentence.words.some((w) => /^(?:kill|dead|wound|injur)/.test(w)))
      ? 2
      : 0
  const origins = new Set(group.flatMap((t) => originOf(t.member) ?? [])).size
  const worth = BY_KIND[kind]! + large + lives + 2 * Math.max(0, origins - 1)
  return worth < 2 ? 0 : worth
}
