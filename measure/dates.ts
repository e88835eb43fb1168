import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { dates } from '../src/mark/dates.ts'
import { english } from '../src/mark/english.ts'
import { bootstrap, pairedBootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { byChrono, byCompromise } from './dates/rivals.ts'
import { type DocScore, ends, missesOf, scoreOf } from './dates/score.ts'
import { frozen, readTimeMl, type TimedText, type Timex } from './dates/timeml.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { f1Of } from './stats.ts'

// TimeML's annotators wrote no zones.
const zone = /(?<=T\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/

/** Our marks of a document as TIMEX3: those without a value in TimeML's sense stay out. */
export function byTruceline(document: TimedText): Timex[] {
  const article = frozen(document)
  const sentences = english.sentences(article).map((s) => ({ ...s, clauses: [] }))
  const marks = dates({ article, sentences, marks: [] })
  return marks.flatMap((m) =>
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
 * Scores dates over all TimeML documents below a folder as TempEval-3 does, ours beside chrono-node and
 * compromise-dates in the same run; intervals resample documents.
 */
export async function measureDates(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  const documents = readTimeMl(dir)
  const scores = Object.entries(methods).map(([who, find]) => {
    const said = documents.map((d) => ends(d.text, find(d)))
    return { who, said, docs: documents.map((d, i) => scoreOf(d, said[i]!)) }
  })
  const rows = figures.flatMap(([name, key]) =>
    scores.map(({ who, docs }): Row => {
      const cases = docs.map((d) => d[key])
      return { name, who, ...bootstrap(cases, f1Of, chance), n: cases.reduce((n, c) => n + c.asked, 0) }
    }),
  )
  const worst = documents.flatMap((d, i): Miss[] => missesOf(d, scores[0]!.said[i]!))
  const [ours, ...rivals] = scores
  const ahead = rivals.map((rival) => {
    const pairs = ours!.docs.map((d, i) => [d.value, rival.docs[i]!.value] as const)
    const { value, low, high } = pairedBootstrap(pairs, f1Of, chance)
    return `value F1 ahead of ${rival.who} by ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`
  })
  return { set: 'dates', rows, worst, notes: [`${documents.length} documents`, ...ahead] }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href && readdirSync(process.argv[2]!)) {
  const { rows, worst, notes } = await measureDates(process.argv[2]!)
  for (const r of rows)
    console.log(r.name.padEnd(18), r.who.padEnd(18), r.value.toFixed(3), r.low?.toFixed(3), r.high?.toFixed(3), r.n)
  for (const note of notes) console.log(note)
  for (const m of worst.slice(0, Number(process.argv[3] ?? 0)))
    console.log(m.what, '|', m.expected, '|', m.got, '|', m.where)
}
