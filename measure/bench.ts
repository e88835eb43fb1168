import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { type Cost, canPin, costOf } from './bench/child.ts'
import { generate, writePile } from './bench/generate.ts'
import { seeded } from './chance.ts'
import { countRow, type Measured, type Row } from './measured.ts'
import { median } from './stats.ts'
import { tableOf } from './table.ts'

const SEED = 1000
const CLOCK = '2040-01-01'
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const WINK = fileURLToPath(new URL('./bench/wink.mjs', import.meta.url))

type Options = { articles: number; repeat: number; json?: boolean }
type Runs = { who: string; costs: Cost[] }

const { articles, repeat, json } = new Command('bench')
  .description('Times the whole path over generated articles, beside wink-nlp alone over the same text.')
  .option('--articles <n>', 'how many articles of about 600 words, in stories of 40', wholeNumber, 1000)
  .option('--repeat <n>', 'how many times each, in turn', wholeNumber, 3)
  .option('--json', 'print the figures as JSON')
  .parse()
  .opts<Options>()

if (!existsSync(CLI)) {
  console.error('dist/cli.js is not there: run `npm run build` first')
  process.exit(2)
}
const measured = bench()
console.log(json ? JSON.stringify(measured, null, 2) : tableOf(measured))

function bench(): Measured {
  const dir = mkdtempSync(join(tmpdir(), 'truceline-bench-'))
  try {
    writePile(join(dir, 'in'), generate({ articles, stories: Math.ceil(articles / 40), words: 600 }, seeded(SEED)))
    return reported(timed(dir))
  } finally {
    rmSync(dir, { recursive: true })
  }
}

/** All programs in turn, so that what slows the machine for a while slows all of them. */
function timed(dir: string): Runs[] {
  const pinned = canPin()
  const [wink, one, two] = ['wink-nlp alone', 'truceline', 'truceline, 2 cores'].map(
    (who): Runs => ({ who, costs: [] }),
  )
  const tell = (jobs: number) => {
    const args = [CLI, 'tell', join(dir, 'in'), '--out', join(dir, 'out'), '--as-of', CLOCK, '--jobs', String(jobs)]
    return costOf(args, join(dir, 'usage.json'), pinned ? jobs : undefined)
  }
  for (let round = 0; round < repeat; round++) {
    wink!.costs.push(costOf([WINK, join(dir, 'in')], join(dir, 'usage.json'), pinned ? 1 : undefined))
    one!.costs.push(tell(1))
    if (availableParallelism() > 1) two!.costs.push(tell(2))
  }
  return [one!, wink!, two!].filter((runs) => runs.costs.length > 0)
}

function reported([ours, wink, two]: Runs[]): Measured {
  const all = [ours!, wink!, ...(two ? [two] : [])]
  const row = (name: string, runs: Runs, figure: (cost: Cost) => number): Row => medianRow(name, runs, figure)
  const ratios = [
    ratioRow('processor time, truceline to wink-nlp alone', ours!, wink!, (a, b) => a.processor / b.processor),
    ...(two ? [ratioRow('throughput, two cores to one', two, ours!, (a, b) => b.wall / a.wall)] : []),
  ]
  return {
    set: 'bench',
    rows: [
      ...all.map((runs) => row('articles per processor second', runs, (c) => articles / c.processor)),
      ...all.map((runs) => row('articles per second', runs, (c) => articles / c.wall)),
      ...all.map((runs) => row('peak memory in MB', runs, (c) => c.megabytes)),
      ...ratios,
    ],
    worst: [],
    notes: [
      `${articles} generated articles of about 600 words; median of ${repeat} runs of each in turn, with the lowest and the highest.`,
      'Whole processes, start included; wink-nlp makes tokens, sentences and tags and gives out words and tags.',
      canPin() ? 'Tied to one core, and to two where it says so.' : 'Programs could not be tied to cores.',
    ],
  }
}

function medianRow(name: string, { who, costs }: Runs, figure: (cost: Cost) => number): Row {
  const values = costs.map(figure)
  return {
    ...countRow(name, who, Math.round(median(values)), values.length),
    low: Math.round(Math.min(...values)),
    high: Math.round(Math.max(...values)),
  }
}

function ratioRow(name: string, a: Runs, b: Runs, figure: (a: Cost, b: Cost) => number): Row {
  const values = a.costs.map((cost, i) => figure(cost, b.costs[i]!))
  return {
    name,
    who: 'truceline',
    value: median(values),
    low: Math.min(...values),
    high: Math.max(...values),
    n: values.length,
  }
}

function wholeNumber(words: string): number {
  if (!/^[1-9]\d*$/.test(words)) throw new InvalidArgumentError('a whole number from 1 is needed')
  return Number(words)
}
