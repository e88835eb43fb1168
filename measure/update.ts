import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canPin, costOf } from './bench/child.ts'
import { type Generated, generate, writePile } from './bench/generate.ts'
import { seeded } from './chance.ts'
import type { Measured, Row } from './measured.ts'
import { median } from './stats.ts'
import { readTopics } from './timelines/task.ts'

const SEED = 500
const ARTICLES = 500
const ROUNDS = 3
const EARLIER = 4 // rounds of a program that goes on, the last of which is measured
const CLOCK = '2040-01-01'
const GOING_ON = fileURLToPath(new URL('./update/going-on.mjs', import.meta.url))
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

type Pile = { name: string; articles: Generated[] }
type Round = { anew: number; update: number; goingOn: number }

/**
 * Measures what one new article costs in a story of 500: the processor time of the update over that of telling all from
 * nothing, in one run on one core; as a program of its own, and as the fourth round of one that goes on (`update --every`). A
 * generated story, and a real topic where the data has one.
 * @throws Error when the project is not built.
 */
export function measureUpdate(timelines: string): Measured {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not there: run `npm run build` first')
  const piles = [generated(), ...(existsSync(timelines) ? [greatest(timelines)] : [])]
  return {
    set: 'update',
    rows: piles.flatMap(({ name, articles }) => rowsOf(name, roundsOf(articles))),
    worst: [],
    notes: [`one new article in a story of ${ARTICLES}; median of ${ROUNDS} rounds, with the lowest and the highest`],
  }
}

const generated = (): Pile => ({
  name: 'generated story',
  articles: generate({ articles: ARTICLES + 1, stories: 1, words: 400 }, seeded(SEED)),
})

function greatest(dir: string): Pile {
  const [topic] = readTopics(dir).sort((a, b) => b.articles.length - a.articles.length)
  const articles = topic!.articles.slice(0, ARTICLES + 1).map(({ source, published, title, text }, i) => ({
    file: `article-${String(i).padStart(4, '0')}.txt`,
    ...{ story: 0, published: published.slice(0, 10), outlet: source, title, paragraphs: text.split('\n') },
  }))
  return { name: `topic ${topic!.topic}`, articles }
}

function roundsOf(articles: Generated[]): Round[] {
  const dir = mkdtempSync(join(tmpdir(), 'truceline-update-'))
  try {
    return Array.from({ length: ROUNDS }, (_, i) => roundIn(join(dir, String(i)), articles))
  } finally {
    rmSync(dir, { recursive: true })
  }
}

function roundIn(dir: string, articles: Generated[]): Round {
  const [inputs, out] = [join(dir, 'in'), join(dir, 'out')]
  writePile(inputs, articles.slice(0, -1))
  const anew = tell(inputs, out, dir)
  writePile(inputs, articles)
  return { anew, update: tell(inputs, out, dir), goingOn: goOn(dir, articles) }
}

function tell(inputs: string, out: string, dir: string): number {
  const args = [CLI, 'tell', inputs, '--out', out, '--one-story', '--as-of', CLOCK, '--jobs', '1']
  return costOf(args, join(dir, 'usage.json'), canPin() ? 1 : undefined).processor
}

/** The processor time of the last of some rounds of one program, in each of which an article comes in. */
function goOn(dir: string, articles: Generated[]): number {
  const [inputs, later, out] = [join(dir, 'first'), join(dir, 'later'), join(dir, 'going-on')]
  writePile(later, articles)
  writePile(inputs, articles.slice(0, -EARLIER))
  copyFileSync(join(later, 'sources.csv'), join(inputs, 'sources.csv'))
  tell(inputs, out, dir)
  return Number(
    execFileSync(process.execPath, [GOING_ON, dirname(CLI), out, inputs, later, CLOCK], { encoding: 'utf8' }),
  )
}

function rowsOf(name: string, rounds: Round[]): Row[] {
  return [
    rowOf(
      `${name}: update over telling anew`,
      rounds.map(({ anew, update }) => update / anew),
    ),
    rowOf(
      `${name}: a round of update --every over telling anew`,
      rounds.map(({ anew, goingOn }) => goingOn / anew),
    ),
  ]
}

const rowOf = (name: string, ratios: number[]): Row => ({
  ...{ name, who: 'truceline', value: median(ratios) },
  ...{ low: Math.min(...ratios), high: Math.max(...ratios), n: ratios.length },
})
