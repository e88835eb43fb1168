import { harmonic, mean, ratio } from './stats.ts'
import { penn } from './timelines/penn.ts'
import { type Counter, counted, gramsOf, type Lexicon, overlapOf, totalOf } from './timelines/rouge.ts'

/** One day of a timeline with its lines, as Timeline17 has it. */
export type Entry = { date: string; lines: string[] }

export type Prf = { p: number; r: number; f: number }
export const FIGURES = ['date', 'AR1', 'AR2', 'concat1', 'concat2'] as const
export type Figure = (typeof FIGURES)[number]
export type TimelineScore = Record<Figure, Prf>

type Day = { at: number; lines: string[]; words: Counter; grams: [Counter, Counter] }
type Order = 0 | 1 // unigrams, bigrams

/**
 * Scores a timeline by the protocol of Gholipour Ghalandari and Ifrim (ACL 2020): F1 of dates; ROUGE-1 and -2 over
 * days aligned many to one (`align+ m:1` of Martschat and Markert 2017), each match weighted by how near the days are;
 * ROUGE of the whole texts. With `tokenise` both sides are first split as the Penn Treebank does.
 */
export function scoreTimeline(
  pred: readonly Entry[],
  gold: readonly Entry[],
  lexicon: Lexicon,
  tokenise: boolean,
): TimelineScore {
  const [said, asked] = [daysOf(pred, lexicon, tokenise), daysOf(gold, lexicon, tokenise)]
  const both = said.filter((d) => asked.some((g) => g.at === d.at)).length
  const whole = (days: Day[]) =>
    gramsOf(
      days.flatMap((d) => d.lines),
      lexicon,
    )
  const [all, allGold] = [whole(said), whole(asked)]
  const aligned = alignment(said, asked)
  return {
    date: prf(ratio(both, said.length), ratio(both, asked.length)),
    AR1: aligned(0),
    AR2: aligned(1),
    concat1: plainRouge(all[0], allGold[0]),
    concat2: plainRouge(all[1], allGold[1]),
  }
}

/** F of both means, that of precision and that of recall, as papers print it. */
export function fOfMeans(scores: readonly TimelineScore[], figure: Figure): number {
  return harmonic(mean(scores.map((s) => s[figure].p)), mean(scores.map((s) => s[figure].r)))
}

/** How many days, and how many lines a day, a system is told to write; half a line is rounded to even. */
export function targetOf(gold: readonly Entry[]): { days: number; perDay: number } {
  const days = new Set(gold.map((e) => e.date.slice(0, 10))).size
  const lines = gold.flatMap((e) => e.lines).filter((line) => line.trim() !== '').length
  const [exact, floor] = [lines / days, Math.floor(lines / days)]
  const even = floor % 2 === 0 ? floor : floor + 1
  return { days, perDay: exact - floor === 0.5 ? even : Math.round(exact) }
}

const prf = (p: number, r: number): Prf => ({ p, r, f: harmonic(p, r) })

function plainRouge(said: Counter, gold: Counter): Prf {
  const shared = overlapOf(said, gold)
  return prf(ratio(shared, totalOf(said)), ratio(shared, totalOf(gold)))
}

/** Entries of one date are one day; days in order. */
function daysOf(entries: readonly Entry[], lexicon: Lexicon, tokenise: boolean): Day[] {
  const days = new Map<number, string[]>()
  for (const { date, lines } of entries) {
    const at = Date.parse(date.slice(0, 10)) / 86_400_000
    const kept = lines.filter((line) => line.trim() !== '').map((line) => (tokenise ? penn(line) : line.trim()))
    days.set(at, [...(days.get(at) ?? []), ...kept])
  }
  const inOrder = [...days].sort(([a], [b]) => a - b)
  return inOrder.map(([at, lines]) => ({ at, lines, words: rawWords(lines), grams: gramsOf(lines, lexicon) }))
}

const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** Words as they stand, without punctuation: they decide the alignment only, as in tilse. */
function rawWords(lines: string[]): Counter {
  return counted(lines.flatMap((line) => line.split(/\s+/)).filter((word) => !PUNCTUATION.includes(word)))
}

function contentF1(a: Counter, b: Counter): number {
  const shared = overlapOf(a, b)
  return harmonic(ratio(shared, totalOf(a)), ratio(shared, totalOf(b)))
}

/** For precision every day said takes its cheapest gold day, for recall every gold day its cheapest day said. */
function alignment(said: Day[], asked: Day[]): (order: Order) => Prf {
  const near = said.map((s) => asked.map((a) => 1 / (Math.abs(s.at - a.at) + 1)))
  const cost = said.map((s, i) => asked.map((a, j) => (1 - near[i]![j]!) * (1 - contentF1(s.words, a.words))))
  const goldOf = said.map((_, i) => cheapest(asked.length, (j) => cost[i]![j]!))
  const saidOf = asked.map((_, j) => cheapest(said.length, (i) => cost[i]![j]!))
  return (order) => {
    const match = (i: number, j: number) => near[i]![j]! * overlapOf(said[i]!.grams[order], asked[j]!.grams[order])
    const size = (days: Day[]) => days.reduce((sum, d) => sum + totalOf(d.grams[order]), 0)
    const hits = (pairs: (readonly [number | undefined, number | undefined])[]) =>
      pairs.reduce((sum, [i, j]) => (i === undefined || j === undefined ? sum : sum + match(i, j)), 0)
    const p = ratio(hits(goldOf.map((j, i) => [i, j] as const)), size(said))
    const r = ratio(hits(saidOf.map((i, j) => [i, j] as const)), size(asked))
    return prf(p, r)
  }
}

function cheapest(count: number, cost: (at: number) => number): number | undefined {
  let best: number | undefined
  for (let at = 0; at < count; at++) if (best === undefined || cost(at) < cost(best)) best = at
  return best
}
