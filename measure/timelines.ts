import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bootstrap, type Interval, pairedBootstrap } from './bootstrap.ts'
import type { Chance } from './chance.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { sum } from './stats.ts'
import { type Entry, type Figure, fOfMeans, scoreTimeline, type TimelineScore } from './timeline-score.ts'
import { ours, type Which } from './timelines/ours.ts'
import { type Peer, peersIn } from './timelines/peers.ts'
import { RIVALS, type Teller } from './timelines/rivals.ts'
import { lexiconIn, NO_LEXICON } from './timelines/rouge.ts'
import { readTopics, type Task, tasksOf } from './timelines/task.ts'

/** `model`: which weights our method takes. `out`: a folder for the timelines of each method, as other scorers read them. */
export type TimelineCall = { chance: Chance; model?: Which; out?: string; tellers?: Teller[] }

type Run = { who: string; timelines: Entry[][]; scores: TimelineScore[]; seconds: number }

const SHOWN: [Figure, string][] = [
  ['date', 'Date-F1'],
  ['AR1', 'AR1-F'],
  ['AR2', 'AR2-F'],
]

/**
 * Timelines of all methods for every gold timeline of a folder, scored by the protocol of Gholipour Ghalandari and
 * Ifrim (2020): each method knows the number of days and of lines a day.
 */
export function measureTimelines(dir: string, { chance, model = 'shipped', out, tellers }: TimelineCall): Measured {
  const tasks = readTopics(dir).flatMap(tasksOf)
  const lexicon = lexiconIn(join(dirname(dir), '..', 'tools', 'timeline-score'))
  const own = ours(tasks, model, lexicon ?? NO_LEXICON)
  const runs = (tellers ?? [...own, ...RIVALS]).map((teller) => runOf(teller, tasks, lexicon ?? NO_LEXICON))
  const ahead = runs.filter((run) => own.some(({ who }) => who === run.who))
  const rivals = runs.filter((run) => !ahead.includes(run))
  const peers = peersIn(dir)
  if (out !== undefined) for (const run of runs) keep(run, tasks, out)
  const notes = lexicon
    ? []
    : [
        'The word lists of ROUGE are not there: scored without stop words and irregular forms, AR figures come out higher.',
      ]
  const articles = sum(tasks.map((t) => t.articles.length))
  const cost = runs.map((r) => `${r.who} ${((r.seconds * 1000) / articles).toFixed(2)} s`)
  return {
    set: 'timelines',
    rows: SHOWN.flatMap(([figure, name], at) => [
      ...runs.map((run) => meanRow(run, figure, name, chance)),
      ...peers.map((peer) => peerRow(peer, at, name, tasks.length)),
      ...ahead.flatMap((run) => leadRows(run, rivals, figure, name, chance)),
      ...tasks.flatMap((task, t) => runs.map((run) => taskRow(run, task, t, figure, name))),
    ]),
    worst: worstDays(runs[0]!, tasks),
    notes: [
      ...notes,
      `${tasks.length} timelines, all articles of their days; processor time of telling 1,000 articles: ${cost.join(', ')} (ours from marks made before).`,
    ],
  }
}

function runOf({ who, tell }: Teller, tasks: Task[], lexicon: typeof NO_LEXICON): Run {
  const before = process.cpuUsage()
  const timelines = tasks.map(tell)
  const { user, system } = process.cpuUsage(before)
  const scores = timelines.map((timeline, t) => scoreTimeline(timeline, tasks[t]!.gold, lexicon, true))
  return { who, timelines, scores, seconds: (user + system) / 1e6 }
}

/** The mean of all timelines, with what another choice of timelines would change. */
function meanRow({ who, scores }: Run, figure: Figure, name: string, chance: Chance): Row {
  return { name, who, ...bootstrap(scores, (some) => fOfMeans(some, figure), chance), n: scores.length }
}

/** How far a method is ahead of each of the others on the same timelines. */
function leadRows(run: Run, others: Run[], figure: Figure, name: string, chance: Chance): Row[] {
  return others.map(({ who, scores }) => {
    const pairs = run.scores.map((score, t) => [score, scores[t]!] as const)
    const { value, low, high }: Interval = pairedBootstrap(pairs, (some) => fOfMeans(some, figure), chance)
    return { name: `${name}, ${run.who} ahead of`, who, value, low, high, n: scores.length }
  })
}

/** What the page beside the data says of a published method: its timelines are not there to draw from. */
const peerRow = ({ who, figures }: Peer, at: number, name: string, n: number): Row => ({
  name,
  who: `${who} (as stated)`,
  value: figures[at]!,
  low: null,
  high: null,
  n,
})

const taskRow = ({ who, scores }: Run, task: Task, t: number, figure: Figure, name: string): Row => ({
  name: `${name} ${task.name}`,
  who,
  value: scores[t]![figure].f,
  low: null,
  high: null,
  n: task.days,
})

/** Days that the first method tells and the gold does not, and those it misses, timeline by timeline. */
function worstDays({ timelines }: Run, tasks: Task[]): Miss[] {
  return tasks.flatMap(({ name, gold }, t) => {
    const [said, asked] = [timelines[t]!, gold]
    const stray = said.filter((s) => !asked.some((a) => a.date.slice(0, 10) === s.date))
    const lost = asked.filter((a) => !said.some((s) => a.date.slice(0, 10) === s.date))
    return [
      ...stray.map((e) => ({ what: 'day of no entry', expected: 'nothing', got: lineOf(e), where: name })),
      ...lost.map((e) => ({ what: 'day not told', expected: lineOf(e), got: 'nothing', where: name })),
    ]
  })
}

const lineOf = ({ date, lines }: Entry): string => `${date.slice(0, 10)} ${lines[0] ?? ''}`

function keep({ who, timelines }: Run, tasks: Task[], out: string): void {
  mkdirSync(out, { recursive: true })
  const rows = tasks.map(({ name, gold }, t) => ({ name, pred: timelines[t], gold }))
  writeFileSync(join(out, `${who.replaceAll(' ', '-')}.json`), JSON.stringify(rows))
}
