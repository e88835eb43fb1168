import { createRequire } from 'node:module'
import { type Note, noteOf } from '../record/index.ts'
import { edtfOf } from './dates.ts'
import type { Given } from './draft.ts'

// Loaded when the first table is met.
const load = createRequire(import.meta.url)
const csv = (): typeof import('csv-parse/sync') => load('csv-parse/sync')

/** What a `sources.csv` says, by file name as written there, with the trouble found in it. */
export type Sheet = { rows: Map<string, Given>; notes: Note[] }

const OPTIONS = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true }

/** Reads a `sources.csv`: `file,published,outlet,url,title`, the columns in any order; empty cells are unknown. */
export function readSheet(text: string, name: string): Sheet {
  const note = (reason: string) => noteOf('sources.csv', name, 'sheet', reason)
  try {
    const columns = (head: string[]) => head.map((h) => h.toLowerCase())
    return collect(csv().parse(text, { ...OPTIONS, columns }) as Row[], note)
  } catch (error) {
    return { rows: new Map(), notes: [note(`it cannot be read: ${(error as Error).message}`)] }
  }
}

type Row = Record<string, string | undefined>

function collect(records: Row[], note: (reason: string) => Note): Sheet {
  const rows = new Map<string, Given>()
  const notes: Note[] = []
  if (records[0] && records[0].file === undefined) return { rows, notes: [note('it has no column "file"')] }
  for (const record of records) {
    const file = (record.file ?? '').replaceAll('\\', '/').replace(/^\.\//, '')
    const published = record.published ? edtfOf(record.published) : undefined
    if (file === '') notes.push(note('a row names no file'))
    else if (rows.has(file)) notes.push(note(`${file} stands in it twice; the first row counts`))
    else rows.set(file, givenOf(record, published ?? null))
    if (record.published && !published) notes.push(note(`"${record.published}" is no possible date (${file})`))
  }
  return { rows, notes }
}

function givenOf({ outlet, url, title }: Row, published: string | null): Given {
  return { published, outlet: outlet || null, url: url || null, title: title || null }
}
