import { createRequire } from 'node:module'
import {
  type Correction,
  type CorrectionField,
  correctionFieldSchema,
  correctionSchema,
  daysOf,
  isEdtf,
  type Note,
  noteOf,
  stanceSchema,
  UNKNOWN_DATE,
} from '../record/index.ts'

// Loaded when the first corrections are met.
const load = createRequire(import.meta.url)
const csv = (): typeof import('csv-parse/sync') => load('csv-parse/sync')

/** What a `corrections.csv` by people gives. */
export type Corrections = { corrections: Correction[]; notes: Note[] }

/** Reads `id,field,value,reason,by,on`; a row that cannot be one becomes a note. */
export function readCorrections(source: string, text: string): Corrections {
  const rows = tableOf(text)
  const note = (reason: string) => noteOf('correction', source, 'corrections', reason)
  if (typeof rows === 'string') return { corrections: [], notes: [note(rows)] }
  const read = rows.map((row, i) => ({ n: i + 2, ...rowOf(row) }))
  return {
    corrections: read.flatMap((r) => ('correction' in r ? [r.correction] : [])),
    notes: read.flatMap((r) => ('fault' in r ? [note(`row ${r.n}: ${r.fault}`)] : [])),
  }
}

/**
 * The rows in the order in which they act: by the day `on`, and rows of one day as they stand, so that of two that
 * contradict one another the later stands. The same row twice is one.
 */
export function inOrder(corrections: readonly Correction[]): Correction[] {
  const once = new Map(corrections.map((row) => [JSON.stringify(Object.entries(row).sort()), row]))
  return [...once.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

type Row = Record<string, string>

function tableOf(text: string): Row[] | string {
  try {
    return csv().parse(text, { bom: true, columns: true, trim: true, skip_empty_lines: true, relax_column_count: true })
  } catch (error) {
    return `the table cannot be read: ${(error as Error).message}`
  }
}

const LONGEST: Record<string, number> = { id: 80, value: 200, reason: 1000, by: 200, on: 40 }
const DATE = /^[\dX?~%/.:TZ+-]+$/

const VALUES: Partial<Record<CorrectionField, (value: string) => boolean>> = {
  date: (value) => value === UNKNOWN_DATE || isDate(value),
  stance: (value) => stanceSchema.safeParse(value).success,
  speaker: (value) => value !== '',
  actor: (value) => value !== '',
  'same event as': (value) => value !== '',
  'same story as': (value) => value !== '',
}

function rowOf(cells: Row): { correction: Correction } | { fault: string } {
  const row = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, plain(cell)]))
  const { data, error } = correctionSchema.safeParse({ ...row, field: row.field?.toLowerCase() })
  if (error) return { fault: error.issues.map((i) => wordsOf(i.path.join('.'), i.message, row)).join('; ') }
  const long = Object.entries(data).find(([name, cell]) => cell.length > (LONGEST[name] ?? Number.POSITIVE_INFINITY))
  if (long) return { fault: `${long[0]} is longer than ${LONGEST[long[0]]} characters` }
  const { field, value, on } = data
  if (VALUES[field] && !VALUES[field](value)) return { fault: `"${value}" is no ${field}` }
  return isDate(on) ? { correction: data } : { fault: `"${on}" is no day on which it was said` }
}

// White space within a cell, and what no reader sees, are no part of what it says.
const plain = (cell: string): string => cell.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

function wordsOf(cell: string, message: string, row: Row): string {
  if (cell === 'field')
    return `field: "${(row.field ?? '').slice(0, 80)}" is none of ${correctionFieldSchema.options.join(', ')}`
  return row[cell] ? `${cell}: ${message}` : `${cell} is missing`
}

function isDate(value: string): boolean {
  const days = DATE.test(value) && isEdtf(value) ? daysOf(value) : undefined
  return days !== undefined && (days.from !== '' || days.to !== '') && (days.to === '' || days.from <= days.to)
}
