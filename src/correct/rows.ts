import { parse } from 'csv-parse/sync'
import { type Correction, correctionSchema, daysOf, type Note, noteOf } from '../record/index.ts'

/** What a `corrections.csv` by people gives. */
export type Corrections = { corrections: Correction[]; notes: Note[] }

/** Reads `id,field,value,reason,by,on`; a row that cannot be one becomes a note. */
export function readCorrections(source: string, text: string): Corrections {
  const rows = tableOf(text)
  if (typeof rows === 'string') return { corrections: [], notes: [noteOf('correction', source, 'corrections', rows)] }
  const read = rows.map((row, i) => ({ n: i + 2, row, fault: faultOf(row) }))
  return {
    corrections: read.flatMap(({ row, fault }) => (fault ? [] : [correctionSchema.parse(row)])),
    notes: read.flatMap(({ n, fault }) =>
      fault ? [noteOf('correction', source, 'corrections', `row ${n}: ${fault}`)] : [],
    ),
  }
}

type Row = Record<string, string>

function tableOf(text: string): Row[] | string {
  try {
    return parse(text, { bom: true, columns: true, trim: true, skip_empty_lines: true, relax_column_count: true })
  } catch (error) {
    return (error as Error).message
  }
}

const VALUES: Partial<Record<Correction['field'], (value: string) => boolean>> = {
  date: (value) => daysOf(value) !== undefined,
  stance: (value) => /^(?:commits|may|undecided|refuses|withdraws|demands|threatens)$/.test(value),
  speaker: (value) => value !== '',
  actor: (value) => value !== '',
  'same event as': (value) => value !== '',
  'same story as': (value) => value !== '',
}

function faultOf(row: Row): string | undefined {
  const parsed = correctionSchema.safeParse(row)
  if (!parsed.success) return parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')
  const { field, value } = parsed.data
  return VALUES[field] && !VALUES[field](value) ? `"${value}" is no ${field}` : undefined
}
