import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { edtfOf } from '../src/mark/dates/timex.ts'
import { dates } from '../src/mark/dates.ts'
import { english } from '../src/mark/english.ts'
import { bootstrap, pairedBootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { type Answer, missesIn, readRecognizers, scoreSentence } from './dates/recognizers.ts'
import { byChrono, byCompromise } from './dates/rivals.ts'
import { type DocScore, ends, missesOf, scoreOf } from './dates/score.ts'
import { frozen, readTimeMl, type TimedText, type Timex } from './dates/timeml.ts'
import { daysByTruceline, daysNearest, missedDays, readTimeSet, scoreDays } from './dates/timeset.ts'
import type { Measured, Row } from './measured.ts'
import { type Case, f1Of, precisionOf, recallOf, sum } from './stats.ts'

// TimeML's annotators wrote no zones.
const zone = /(?<=T\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/

/** Our marks of a document as TIMEX3. */
export function byTruceline(document: TimedText): Timex[] {
  const article = frozen(document)
  const sentences = english.sentences(article).map((s) => ({ ...s, clauses: [] }))
  return dates({ article, sentences, marks: [] }).flatMap((m) =>
    m.kind === 'date'
      ? { start: m.start, end: m.end, type: m.type.toUpperCase(), value: m.timex.replace(zone, '') }
      : [],
  )
}

const methods = { truceline: byTruceline, 'chrono-node': byChrono, 'compromise-dates': byCompromise }
const figures: [string, keyof DocScore][] = [
  ['span strict F1', 'strict'],
  ['span relaxed F1', 'relaxed'],
  ['type F1', 'type'],
  ['value F1', 'value'],
]

/**
 * Scores dates over all TimeML documents below a folder as TempEval-3 does, and the share of right values over the
 * sentences of Recognizers-Text there, ours beside chrono-node and compromise-dates in the same run; and, where
 * `timeset` lies beside the folder, the share of its events that get their day. Intervals resample documents, or
 * sentences.
 */
export async function measureDates(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  const documents = onDocuments(readTimeMl(dir), chance)
  const sentences = onSentences(readRecognizers(dir), chance)
  const events = onEvents(join(dir, '..', 'timeset'), chance)
  return {
    set: 'dates',
    rows: [...documents.rows, ...sentences.rows, ...events.rows],
    worst: [...documents.worst, ...sentences.worst, ...events.worst],
    notes: [...documents.notes, ...sentences.notes, ...events.notes],
  }
}

function onDocuments(documents: TimedText[], chance: Chance): Omit<Measured, 'set'> {
  if (documents.length === 0) return { rows: [], worst: [], notes: ['no TimeML documents'] }
  const scores = Object.entries(methods).map(([who, find]) => {
    for (const document of documents.slice(0, WARM)) find(document)
    const { found, seconds } = timed(() => documents.map(find))
    const said = documents.map((d, i) => ends(d.text, found[i]!))
    return { who, said, seconds, docs: documents.map((d, i) => scoreOf(d, said[i]!)) }
  })
  const rows = figures.flatMap(([name, key]) =>
    scores.map(({ who, docs }) =>
      rowOf(
        name,
        who,
        docs.map((d) => d[key]),
        f1Of,
        chance,
      ),
    ),
  )
  const [ours, ...rivals] = scores
  const ahead = rivals.map((rival) => {
    const pairs = ours!.docs.map((d, i) => [d.value, rival.docs[i]!.value] as const)
    const { value, low, high } = pairedBootstrap(pairs, f1Of, chance)
    return `value F1 ahead of ${rival.who} by ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`
  })
  const worst = documents.flatMap((d, i) => missesOf(d, ours!.said[i]!))
  const cost = scores.map(({ who, seconds }) => `${who} ${((seconds * 1000) / documents.length).toFixed(2)} s`)
  const spent = `processor time of 1,000 documents, finding sentences and tokens among it: ${cost.join(', ')}`
  return { rows, worst, notes: [`${documents.length} TimeML documents`, ...ahead, spent] }
}

const WARM = 20

function timed<T>(run: () => T): { found: T; seconds: number } {
  const start = process.cpuUsage()
  const found = run()
  const { user, system } = process.cpuUsage(start)
  return { found, seconds: (user + system) / 1e6 }
}

function onEvents(dir: string, chance: Chance): Omit<Measured, 'set'> {
  const documents = readTimeSet(dir)
  if (documents.length === 0) return { rows: [], worst: [], notes: [] }
  const ways = {
    truceline: documents.map(daysByTruceline),
    'truceline, nearest': documents.map((d) => daysNearest(d, byTruceline(d))),
    'chrono-node, nearest': documents.map((d) => daysNearest(d, byChrono(d))),
    'compromise-dates, nearest': documents.map((d) => daysNearest(d, byCompromise(d))),
    'day of the article': documents.map((d) => d.events.map(() => d.published)),
  }
  const cases = Object.entries(ways).map(([who, days]) => ({
    who,
    cases: documents.map((d, i) => scoreDays(d, days[i]!)),
  }))
  const rows = [
    ...cases.map(({ who, cases }) => rowOf('event days right', who, cases, recallOf, chance)),
    ...cases.map(({ who, cases }) => rowOf('of those given', who, cases, precisionOf, chance)),
  ]
  const worst = documents.flatMap((d, i) => missedDays(d, ways.truceline[i]!))
  return { rows, worst, notes: [`${documents.length} articles with dated events`] }
}

function onSentences(sentences: ReturnType<typeof readRecognizers>, chance: Chance): Omit<Measured, 'set'> {
  if (sentences.length === 0) return { rows: [], worst: [], notes: [] }
  const found = Object.entries(methods).map(([who, find]) => ({
    who,
    said: sentences.map((s) => find(s).map(answerOf)),
  }))
  const rows = found.map(({ who, said }) => {
    const cases = sentences.map((s, i) => scoreSentence(s, said[i]!))
    return rowOf('sentences right', who, cases, recallOf, chance)
  })
  const worst = sentences.flatMap((s, i) => missesIn(s, found[0]!.said[i]!))
  return { rows, worst, notes: [`${sentences.length} sentences of a chatty kind, a guard and no goal`] }
}

const answerOf = (timex: Timex): Answer => ({ ...timex, edtf: edtfOf(timex.value) })

function rowOf(
  name: string,
  who: string,
  cases: Case[],
  figure: (cases: readonly Case[]) => number,
  chance: Chance,
): Row {
  return { name, who, ...bootstrap(cases, figure, chance), n: sum(cases.map((c) => c.asked)) }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, worst, notes } = await measureDates(process.argv[2] ?? '.')
  for (const { name, who, value, low, high, n } of rows)
    console.log(name.padEnd(18), who.padEnd(18), value.toFixed(3), `(${low?.toFixed(3)} to ${high?.toFixed(3)})`, n)
  for (const note of notes) console.log(note)
  for (const m of worst.slice(0, Number(process.argv[3] ?? 0))) console.log(Object.values(m).join(' | '))
}
