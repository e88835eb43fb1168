import { dates } from '../../src/mark/dates.ts'
import { english } from '../../src/mark/english.ts'
import { figures } from '../../src/mark/figures.ts'
import { names } from '../../src/mark/names.ts'
import type { Mark } from '../../src/record/index.ts'
import type { Chance } from '../chance.ts'
import { type Row, rowsOf } from '../measured.ts'
import { wanted } from '../stats.ts'
import { articleOf } from './marking.ts'

type Aid = Record<string, string>

/** Amounts and units of Kiel's rows, where they stand literally in the text: is there a figure of that value, beside digits alone. */
export function measureAmounts(rows: readonly Aid[], chance: Chance): Row[] {
  return [
    ...recallOf('Kiel amount', rows, 'Monetary Value as Given by Source', chance),
    ...recallOf('Kiel units', rows, 'No. of Units', chance),
  ]
}

function recallOf(kind: string, rows: readonly Aid[], column: string, chance: Chance): Row[] {
  const asked = rows.flatMap((r) => {
    const value = Number(r[column])
    const stands = Number.isFinite(value) && value > 0 && plainValues(r.Explanation!).includes(value)
    return stands ? [{ text: r.Explanation!, id: r.ID!, value }] : []
  })
  const ours = asked.map(({ id, text, value }) => figureValues(id, text).includes(value))
  const digits = asked.map(({ text, value }) => (text.match(/\d[\d,.]*\d|\d/g) ?? []).map(numberOf).includes(value))
  const only = (who: string, found: readonly boolean[]) =>
    rowsOf(kind, who, found.map(wanted), chance).filter((row) => row.name.endsWith('recall'))
  return [...only('truceline', ours), ...only('digits alone', digits)]
}

function figureValues(id: string, text: string): number[] {
  const article = articleOf(id, text)
  const sentences = english.sentences(article)
  const marks: Mark[] = []
  for (const find of [dates, names]) marks.push(...find({ article, sentences, marks }))
  return figures({ article, sentences, marks }).flatMap((f) => [f.value, ...(f.high === null ? [] : [f.high])])
}

const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, thousand: 1e3 }

/** Numbers as written, alone and with the word of scale behind them ("35 million", "EUR 5 million", "52 CAD million"). */
const plainValues = (text: string): number[] =>
  [...text.matchAll(/(\d[\d,.]*\d|\d)(?:\s+[A-Z]{3})?\s*(million|billion|thousand)?/g)].flatMap(([, digits, scale]) => {
    const value = numberOf(digits!)
    return scale ? [value * SCALES[scale]!] : [value]
  })

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))
