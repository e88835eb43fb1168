import { pathToFileURL } from 'node:url'
import { gather } from '../src/gather/index.ts'
import { mark } from '../src/mark/index.ts'
import type { FrozenArticle, MarkedArticle } from '../src/record/index.ts'
import { bootstrap, pairedBootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { mean } from './stats.ts'
import { type Pile, readPiles } from './stories/read.ts'
import { singlePass, vectorsOf } from './stories/rival.ts'
import { bCubed, byStory, pairwise, type Scored, scored } from './stories/score.ts'

const RIVAL = 'tf-idf single pass'
const THRESHOLDS = Array.from({ length: 49 }, (_, i) => (i + 2) / 100)

/** One pile, gathered by us and by the plain way. */
type Run = { name: string; stories: string[]; ours: number[]; rival: number[]; seconds: number; theirs: number }

/**
 * Gathers every pile of a folder and compares with its stories: B-cubed and pairwise F1 beside a TF-IDF single pass.
 * The rival has one threshold for all piles, of 0.02 to 0.50 the one with the best mean B-cubed F1 on these very piles;
 * ours are those in `src/gather`. Intervals and differences resample stories.
 */
export function measureStories(dir: string, chance: Chance = seeded(1)): Measured {
  const piles = readPiles(dir)
  const { threshold, labels } = tuned(piles)
  const runs = piles.map(
    (pile, i): Run => ({ ...ours(pile), rival: labels[i]!, theirs: secondsOf(pile, threshold), ...storiesIn(pile) }),
  )
  return {
    set: 'stories',
    rows: runs.flatMap((run) => rowsOf(run, chance)),
    worst: runs.flatMap(missesOf),
    notes: [
      `threshold of the ${RIVAL}: ${threshold.toFixed(2)}, the best of ${THRESHOLDS.length} by mean B-cubed F1 over these piles`,
      ...runs.map((run) => ahead(run, chance)),
      ...runs.map(costOf),
    ],
  }
}

const storiesIn = ({ name, articles }: Pile) => ({ name, stories: articles.map((a) => a.story) })

function ours({ articles }: Pile): { ours: number[]; seconds: number } {
  const marked = articles.map(({ article }) => mark(article).marked)
  const start = process.cpuUsage()
  const label = labelsOf(marked)
  const { user, system } = process.cpuUsage(start)
  return { ours: articles.map(({ article }) => label.get(article.id)!), seconds: (user + system) / 1e6 }
}

/** Processor time of the plain way over a pile, its threshold known. */
function secondsOf({ articles }: Pile, threshold: number): number {
  const start = process.cpuUsage()
  singlePass(vectorsOf(articles.map((a) => a.article)), threshold)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function costOf({ name, stories, seconds, theirs }: Run): string {
  const cost = (all: number) => `${((all * 1000) / stories.length).toFixed(2)} s`
  return `${name}: processor time of 1,000 articles: truceline ${cost(seconds)} (marking not counted), ${RIVAL} ${cost(theirs)}`
}

function labelsOf(marked: readonly MarkedArticle[]): Map<string, number> {
  const stories = gather(marked, { oneStory: false })
  return new Map(stories.flatMap((members, label) => members.map((m) => [m.article.id, label] as const)))
}

/** The threshold at which the plain way does best over all piles, and its labels there, in the order of the pile. */
function tuned(piles: readonly Pile[]): { threshold: number; labels: number[][] } {
  const prepared = piles.map(({ articles }) => {
    const order = articles.map((_, i) => i).sort((a, b) => byTime(articles[a]!.article, articles[b]!.article))
    return { order, articles, vectors: vectorsOf(order.map((i) => articles[i]!.article)) }
  })
  const runs = THRESHOLDS.map((threshold) => {
    const labels = prepared.map(({ order, vectors }) => {
      const found = singlePass(vectors, threshold)
      return order.map((_, at) => found[order.indexOf(at)]!)
    })
    const scores = prepared.map(({ articles }, i) =>
      bCubed(
        scored(
          articles.map((a) => a.story),
          labels[i]!,
        ),
      ),
    )
    return { threshold, labels, score: mean(scores) }
  })
  return runs.reduce((best, run) => (run.score > best.score ? run : best))
}

function byTime(a: FrozenArticle, b: FrozenArticle): number {
  const [x, y] = [a, b].map((article) => `${article.published?.edtf ?? ''} ${article.id}`) as [string, string]
  return x < y ? -1 : x > y ? 1 : 0
}

function rowsOf({ name, stories, ours, rival }: Run, chance: Chance): Row[] {
  const figures: [string, (all: readonly Scored[]) => number][] = [
    ['B-cubed F1', bCubed],
    ['pairwise F1', pairwise],
  ]
  return figures.flatMap(([figure, of]) =>
    [['truceline', ours] as const, [RIVAL, rival] as const].map(([who, labels]) => {
      const drawn = byStory(scored(stories, labels))
      return { name: `${name} ${figure}`, who, ...bootstrap(drawn, (all) => of(all.flat()), chance), n: stories.length }
    }),
  )
}

function ahead({ name, stories, ours, rival }: Run, chance: Chance): string {
  const [a, b] = [byStory(scored(stories, ours)), byStory(scored(stories, rival))]
  const pairs = a.map((story, i) => [story, b[i]!] as const)
  const { value, low, high } = pairedBootstrap(pairs, (all) => bCubed(all.flat()), chance)
  return `${name}: B-cubed F1 ahead of the ${RIVAL} by ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`
}

/** Stories told apart or run together, those with the lowest mean first. */
function missesOf({ name, stories, ours }: Run): Miss[] {
  const all = byStory(scored(stories, ours)).map((story) => ({ story, f1: bCubed(story) }))
  const wrong = all.filter(({ f1 }) => f1 < 1).sort((a, b) => a.f1 - b.f1)
  return wrong.map(({ story }) => {
    const { story: label } = story[0]!
    const parts = new Set(ours.filter((_, i) => stories[i] === label))
    const others = new Set(stories.filter((s, i) => s !== label && parts.has(ours[i]!)))
    const got = `${parts.size} parts, with ${others.size === 0 ? 'no other story' : [...others].join(', ')}`
    return { what: 'story', expected: `${story.length} articles in one part`, got, where: `${name}: ${label}` }
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, worst, notes } = measureStories(process.argv[2]!)
  for (const r of rows)
    console.log(r.name.padEnd(22), r.who.padEnd(20), r.value.toFixed(3), r.low?.toFixed(3), r.high?.toFixed(3), r.n)
  for (const note of notes) console.log(note)
  for (const m of worst.slice(0, Number(process.argv[3] ?? 0))) console.log(m.where, '|', m.got)
}
