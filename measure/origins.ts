import { gather } from '../src/gather/index.ts'
import { mark } from '../src/mark/index.ts'
import { findInputs, loadSource, readSource } from '../src/read/index.ts'
import type { FrozenArticle, MarkedArticle } from '../src/record/index.ts'
import { bootstrap, pairedBootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { isOf } from './gold/align.ts'
import { readGold } from './gold/gold.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { type Made, pileOf } from './origins/pile.ts'
import { exact, groupsOf, type Likeness, minHash, tfIdf } from './origins/rivals.ts'
import { WAYS } from './origins/ways.ts'
import { mean } from './stats.ts'
import { bCubed, type Scored, scored } from './stories/score.ts'

const SEEDS = [1, 2, 3, 4, 5]
const FEWEST = 500 // units of a text that others would copy
const CLOCK = '2100-01-01'
const THRESHOLDS = Array.from({ length: 48 }, (_, i) => (i + 2) / 50)
const RIVALS: readonly [who: string, of: (articles: readonly FrozenArticle[]) => Likeness][] = [
  ['MinHash alone', minHash],
  ['tf-idf', tfIdf],
  ['same text', exact],
]

/** The piles of all seeds, and the labels that a method gives each article of each. */
type Run = { who: string; labels: number[][]; note?: string }
type Item = Scored & { base: string }

/**
 * Makes copies, rewrites and independent reports of the articles of some stories, and asks which go back to one article:
 * B-cubed F1 beside rivals, each of which has the one threshold that is best for it on these very piles. Intervals
 * resample the articles that all was made of.
 */
export async function measureOrigins(dirs: readonly string[], chance: Chance = seeded(1)): Promise<Measured> {
  const readings = await readingsOf(dirs)
  const rootOf = rootsIn(dirs)
  const piles = SEEDS.map((seed) => pileOf(readings, rootOf, seeded(seed)))
  const marked = piles.map((pile) => pile.map(({ article }) => mark(article).marked))
  const runs = [ours(piles, marked), ...RIVALS.map(([who, of]) => tuned(who, of, piles))]
  const all = runs.map((run) => ({ ...run, items: itemsOf(piles, run) }))
  const [own, ...rivals] = all
  return {
    set: 'origins',
    rows: [...all.flatMap(({ who, items }) => rowsOf(who, items, chance)), ...wayRows(piles, runs)],
    worst: missesOf(piles, marked),
    notes: [
      ...rivals.map((rival) => {
        const pairs = byBase(own!.items).map((group, i) => [group, byBase(rival.items)[i]!] as const)
        const { value, low, high } = pairedBootstrap(pairs, (all) => bCubed(all.flat()), chance)
        return `B-cubed F1 ahead of ${rival.who} by ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})${rival.note}`
      }),
      `${readings.length} articles, what copies and rewrites them and reports of the same by others: ${piles.flat().length} in ${SEEDS.length} piles`,
    ],
  }
}

async function readingsOf(dirs: readonly string[]): Promise<MarkedArticle[]> {
  const { sources } = await findInputs(dirs.map((dir) => `${dir}/in`))
  const all: MarkedArticle[] = []
  for (const source of sources) {
    const bytes = await loadSource(source)
    if (!(bytes instanceof Uint8Array)) continue
    const { articles } = readSource(source, bytes, CLOCK)
    all.push(...articles.filter((a) => a.kind !== 'digest' && a.text.length >= FEWEST).map((a) => mark(a).marked))
  }
  return all
}

/** The article that one goes back to by the gold of its story; itself where the gold says nothing. */
function rootsIn(dirs: readonly string[]): (source: string) => string {
  const origins = dirs.flatMap((dir) => readGold(dir).origins ?? [])
  return (source) => {
    const origin = origins.find(({ file }) => isOf(source, file))
    return origin ? source.replace(origin.file, origin.of) : source
  }
}

/** Ours: an article is grouped with the origin that is found for it. */
function ours(piles: readonly Made[][], marked: readonly MarkedArticle[][]): Run {
  const labels = piles.map((pile, i) => {
    const members = gather(marked[i]!, { oneStory: true }).flat()
    const rootOf = new Map(members.map((m) => [m.article.id, m.origin?.of ?? m.article.id]))
    const ids = pile.map(({ article }) => rootOf.get(article.id)!)
    return ids.map((id) => ids.indexOf(id))
  })
  return { who: 'truceline', labels }
}

function tuned(who: string, of: (articles: readonly FrozenArticle[]) => Likeness, piles: readonly Made[][]): Run {
  const prepared = piles.map((pile) => cached(of(pile.map((m) => m.article)), pile.length))
  const runs = THRESHOLDS.map((least) => {
    const labels = piles.map((pile, i) => groupsOf(pile.length, prepared[i]!, least))
    return { who, labels, least, score: bCubed(itemsOf(piles, { who, labels })) }
  })
  const best = runs.reduce((best, run) => (run.score > best.score ? run : best))
  return { ...best, note: `; its threshold ${best.least.toFixed(2)}, the best of ${THRESHOLDS.length}` }
}

function cached(likeness: Likeness, count: number): Likeness {
  const known = Array.from({ length: count }, (_, a) => Float64Array.from({ length: a }, (_, b) => likeness(a, b)))
  return (a, b) => (a > b ? known[a]![b]! : known[b]![a]!)
}

function itemsOf(piles: readonly Made[][], { labels }: Run): Item[] {
  return piles.flatMap((pile, i) => {
    const items = scored(
      pile.map((m) => m.root),
      labels[i]!,
    )
    return items.map((item, at) => ({ ...item, base: pile[at]!.base }))
  })
}

function byBase(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(item.base, [...(groups.get(item.base) ?? []), item])
  return [...groups.values()]
}

function rowsOf(who: string, items: readonly Item[], chance: Chance): Row[] {
  const figures: [string, (all: readonly Scored[]) => number][] = [
    ['B-cubed F1', bCubed],
    ['B-cubed precision', (all) => mean(all.map((s) => s.precision))],
    ['B-cubed recall', (all) => mean(all.map((s) => s.recall))],
  ]
  const groups = byBase(items)
  return figures.map(([name, of]) => ({
    name,
    who,
    ...bootstrap(groups, (all) => of(all.flat()), chance),
    n: items.length,
  }))
}

/** How many of what each way made stand where they belong: with their origin, or alone. */
function wayRows(piles: readonly Made[][], runs: readonly Run[]): Row[] {
  return WAYS.flatMap(({ as, joins }) =>
    runs.map(({ who, labels }) => {
      const right = piles.flatMap((pile, i) =>
        pile.flatMap((made, at) => (made.as === as ? [isRight(pile, labels[i]!, at)] : [])),
      )
      const name = `${as}: ${joins ? 'with its origin' : 'kept apart'}`
      return { name, who, value: mean(right.map(Number)), low: null, high: null, n: right.length }
    }),
  )
}

function isRight(pile: readonly Made[], labels: readonly number[], at: number): boolean {
  const { root, article } = pile[at]!
  if (root === article.source) return labels.every((label, i) => i === at || label !== labels[at])
  return labels[at] === labels[pile.findIndex((m, i) => m.root === root && i !== at)]
}

function missesOf(piles: readonly Made[][], marked: readonly MarkedArticle[][]): Miss[] {
  return piles.flatMap((pile, i) => {
    const members = gather(marked[i]!, { oneStory: true }).flat()
    const sourceOf = new Map(pile.map(({ article }) => [article.id, article.source]))
    const rootOf = new Map(pile.map((made) => [made.article.id, made.root]))
    const present = new Set(sourceOf.values())
    return members.flatMap(({ article, origin }) => {
      const got = origin ? sourceOf.get(origin.of)! : article.source
      const wanted = rootOf.get(article.id)!
      const isFirst =
        !origin && !present.has(wanted) && pile.find((made) => made.root === wanted)?.article.id === article.id
      if (isFirst || (origin ? rootOf.get(origin.of) : article.source) === wanted) return []
      return [{ what: 'origin', expected: wanted, got: `${got} (${origin?.by ?? 'no origin'})`, where: article.source }]
    })
  })
}
