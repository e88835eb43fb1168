import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { mark } from '../src/mark/index.ts'
import { type FigureMark, marksOf } from '../src/record/index.ts'
import { type Chance, seeded } from './chance.ts'
import { plainNumbers } from './figures/plain.ts'
import { type Measured, type Miss, type Row, rowsOf } from './measured.ts'
import { articleOf } from './pledges/marking.ts'
import { wanted } from './stats.ts'

/** A number that some method read in a text: its value, its unit, and the words for what it measures. */
export type Amount = { value: number; unit: string; about: string }

type Aid = Record<string, string>

/**
 * Measures figures on Kiel's prose on aid: is the amount, its currency, the number of units and what they are found, where they
 * stand literally in the text; beside a plain number pattern in the same run.
 */
export function measureFigures(dir: string, chance: Chance = seeded(1)): Measured {
  const file = join(dir, 'kiel.csv')
  if (!existsSync(file)) return { set: 'figures', rows: [], worst: [], notes: ['kiel.csv is not there'] }
  const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) as Aid[]
  const scored = [
    { who: 'truceline', read: figuresIn },
    { who: 'plain numbers', read: plainNumbers },
  ].map(({ who, read }) => score(rows, who, read, chance))
  return { set: 'figures', rows: scored.flatMap((s) => s.rows), worst: scored[0]!.worst, notes: NOTES }
}

const NOTES = [
  'Kiel: amounts and units that stand literally in the text; the gold has no more of its figures, so nothing is said of precision',
]

function score(
  rows: readonly Aid[],
  who: string,
  read: (text: string) => Amount[],
  chance: Chance,
): { rows: Row[]; worst: Miss[] } {
  const texts = new Map(rows.map((r) => [r.Explanation!, read(r.Explanation!)]))
  const amounts = once(rows.filter(hasAmount), (r) => `${r.Explanation}${r[AMOUNT]}`)
  const units = once(rows.filter(hasUnits), (r) => `${r.Explanation}${r[UNITS]}${r.item_unit}`)
  const of = (r: Aid, value: number) => texts.get(r.Explanation!)!.filter((a) => a.value === value)
  const amount = (r: Aid) => of(r, Number(r[AMOUNT])).length > 0
  const money = (r: Aid) => of(r, Number(r[AMOUNT])).some((a) => a.unit === r[CURRENCY])
  const unit = (r: Aid) => of(r, Number(r[UNITS])).length > 0
  const thing = (r: Aid) => of(r, Number(r[UNITS])).some((a) => sharesWord(`${a.about} ${a.unit}`, r.item_unit!))
  const named = units.filter((r) => sharesWord(r.Explanation!, r.item_unit!))
  const recall = (name: string, asked: readonly Aid[], found: (r: Aid) => boolean) =>
    rowsOf(
      name,
      who,
      asked.map((r) => wanted(found(r))),
      chance,
    ).filter((row) => row.name.endsWith('recall'))
  return {
    rows: [
      ...recall('Kiel amount', amounts, amount),
      ...recall('Kiel amount and currency', amounts, money),
      ...recall('Kiel units', units, unit),
      ...recall('Kiel units and thing', named, thing),
    ],
    worst: [
      ...amounts.filter((r) => !money(r)).map((r) => missOf(r, `${r[AMOUNT]} ${r[CURRENCY]}`, texts)),
      ...units.filter((r) => !unit(r)).map((r) => missOf(r, `${r[UNITS]} ${r.item_unit}`, texts)),
      ...named.filter((r) => unit(r) && !thing(r)).map((r) => missOf(r, `${r[UNITS]} ${r.item_unit}`, texts)),
    ],
  }
}

const AMOUNT = 'Monetary Value as Given by Source'
const CURRENCY = 'Original Currency'
const UNITS = 'No. of Units'

const missOf = (r: Aid, expected: string, texts: ReadonlyMap<string, Amount[]>): Miss => ({
  what: `Kiel: ${r.Explanation}`,
  expected,
  got:
    texts
      .get(r.Explanation!)!
      .map((a) => `${a.value} ${a.unit} (${a.about})`)
      .join('; ') || 'nothing',
  where: r.ID!,
})

/** Rows of one package repeat its text: each asked thing once. */
const once = (rows: readonly Aid[], key: (r: Aid) => string): Aid[] => [
  ...new Map(rows.map((r) => [key(r), r])).values(),
]

const hasAmount = (r: Aid) => standsIn(r.Explanation!, r[AMOUNT]!) && r[CURRENCY]!.length === 3
const hasUnits = (r: Aid) => standsIn(r.Explanation!, r[UNITS]!)

/** True where a number stands in a text: in digits, with commas, or in thousands, millions, billions. */
function standsIn(text: string, number: string): boolean {
  const value = /^\d+(?:\.\d+)?$/.test(number) ? Number(number) : 0
  if (value < 2) return false
  const forms = [number, value.toLocaleString('en-US')].map(
    (form) => `${escaped(form)}(?![\\d,.]*\\d| ?(?:million|billion|thousand|m|bn|k)\\b)`,
  )
  const scaled = [
    ['thousand|k', 1e3],
    ['million|mio|mln|m', 1e6],
    ['billion|bn', 1e9],
  ] as const
  const large = scaled.map(
    ([words, size]) => `${escaped(String(Number((value / size).toPrecision(12))))}[ -]?(?:${words})\\b`,
  )
  return new RegExp(`(?<![\\d.,-])(?:${[...forms, ...large].join('|')})`, 'i').test(text)
}

const escaped = (text: string) => text.replaceAll('.', '\\.')

const stemsOf = (text: string) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((w) => w.slice(0, 5))

function sharesWord(a: string, b: string): boolean {
  const stems = new Set(stemsOf(a))
  return stemsOf(b).some((s) => stems.has(s))
}

function figuresIn(text: string): Amount[] {
  const article = articleOf('kiel', text)
  return marksOf(mark(article).marked.marks, 'figure').map((f) => amountOf(text, f))
}

const amountOf = (text: string, f: FigureMark): Amount => ({
  value: f.value,
  unit: f.unit,
  about: text.slice(f.about.start, f.about.end),
})
