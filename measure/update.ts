import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cost, canPin, costOf } from './bench/child.ts'
import { type Generated, generate, writePile } from './bench/generate.ts'
import { seeded } from './chance.ts'
import type { Measured, Row } from './measured.ts'
import { median } from './stats.ts'
import { readTopics } from './timelines/task.ts'

const SEED = 500
const ARTICLES = 500
const ROUNDS = 3
const CLOCK = '2040-01-01'
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

type Pile = { name: string; articles: Generated[] }
type Round = { anew: Cost; update: Cost }

/**
 * Measures what one new article costs in a story of 500: the processor time of the update over that of telling all from
 * nothing, whole processes on one core in one run. A generated story, and a real topic where the data has one.
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
  const tell = () => {
    const args = [CLI, 'tell', join(dir, 'in'), '--out', join(dir, 'out'), '--one-story', '--as-of', CLOCK]
    return costOf([...args, '--jobs', '1'], join(dir, 'usage.json'), canPin() ? 1 : undefined)
  }
  writePile(join(dir, 'in'), articles.slice(0, -1))
  const anew = tell()
  writePile(join(dir, 'in'), articles)
  return { anew, update: tell() }
}

function rowsOf(name: string, rounds: Round[]): Row[] {
  const ratios = rounds.map(({ anew, update }) => update.processor / anew.processor)
  const row = { low: Math.min(...ratios), high: Math.max(...ratios), n: ROUNDS }
  return [{ name: `${name}: update over telling anew`, who: 'truceline', value: median(ratios), ...row }]
}
