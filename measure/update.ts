import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
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
const CLOCK = '2040-01-01'
const GOING_ON = fileURLToPath(new URL('./update/going-on.mjs', import.meta.url))
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

type Pile = { name: string; articles: Generated[] }
type Round = { anew: number; update: number; goingOn: number }

/**
 * Measures what one new article costs in a story of 500: the processor time of the update over that of telling all from
 * nothing, in one run on one core; as a program of its own, and as a round of one that goes on (`update --every`). A
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

type Folders = [inputs: string, later: string, out: string, twin: string]

function roundIn(dir: string, articles: Generated[]): Round {
  const [inputs, later, out, twin] = ['in', 'later', 'out', 'twin'].map((name) => join(dir, name)) as Folders
  writePile(inputs, articles.slice(0, -1))
  writePile(later, articles)
  const anew = tell(inputs, out, dir)
  tell(inputs, twin, dir)
  const goingOn = goOn(twin, inputs, later)
  return { anew, update: tell(inputs, out, dir), goingOn }
}

function tell(inputs: string, out: string, dir: string): number {
  const args = [CLI, 'tell', inputs, '--out', out, '--one-story', '--as-of', CLOCK, '--jobs', '1']
  return costOf(args, join(dir, 'usage.json'), canPin() ? 1 : undefined).processor
}

/** The processor time of the round of a program that goes on in which an article comes in: what lies in `later` is then copied to its inputs. */
function goOn(out: string, inputs: string, later: string): number {
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
