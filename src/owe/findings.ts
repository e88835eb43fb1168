import { z } from 'zod'
import { type Finding, findingSchema, idOf, type Note, noteOf, type Reading } from '../record/index.ts'
import { momentOf } from './moment.ts'
import { lineOfCell, listIn, type Row, rowsOf } from './rows.ts'

const COLUMNS = ['id', 'incidents', 'term', 'version', 'outcome', 'body', 'people', 'procedure', 'at', 'words']

/** What a `findings.csv` by people gives. */
export type Found = { findings: Finding[]; readings: Reading[]; notes: Note[] }

/**
 * Reads `findings.csv`: `id,incidents,term,version,outcome,intent,body,people,procedure,dissent,at,words`, lists divided
 * by `;`. A finding that fewer than two different people signed, or without its day, is none: a note says so.
 */
export function readFindings(source: string, text: string): Found {
  const { rows, notes } = rowsOf(source, text, COLUMNS)
  const found: Found = { findings: [], readings: [], notes }
  for (const row of rows) {
    const finding = findingOf(row)
    if (typeof finding === 'string') notes.push(noteOf('finding', source, 'findings', `row ${row.n}: ${finding}`))
    else {
      found.findings.push(finding)
      found.readings.push(row.reading)
    }
  }
  return found
}

/** A name without what is said of whoever bears it: "O. Brandt (named by Karsk)" and "o brandt" are one person. */
const nameOf = (person: string): string =>
  person
    .replace(/\([^)]*\)?/g, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')

const outcome = findingSchema.shape.outcome
const intent = z.union([findingSchema.shape.intent, z.literal('').transform(() => null)])

function findingOf(row: Row): Finding | string {
  const { cells, reading } = row
  const people = listIn(cells.people)
  const said = { outcome: outcome.safeParse(cells.outcome), intent: intent.safeParse(cells.intent ?? '') }
  if (new Set(people.map(nameOf)).size < 2) return 'a finding is signed by two different people'
  if (!said.outcome.success) return `"${cells.outcome}" is no outcome`
  if (!said.intent.success) return `"${cells.intent}" is no intent`
  if (!momentOf(cells.at ?? '')) return `"${cells.at}" is no day, and no time with its offset`
  if (!cells.body || !cells.procedure) return 'it names no body or no procedure'
  return {
    id: cells.id || idOf('finding', reading.id),
    incidents: listIn(cells.incidents),
    term: cells.term!,
    version: cells.version!,
    outcome: said.outcome.data,
    intent: said.intent.data,
    by: {
      body: cells.body,
      people,
      procedure: cells.procedure,
      dissent: cells.dissent ? [lineOfCell(row, 'dissent')] : [],
    },
    at: cells.at!,
    line: lineOfCell(row, 'words'),
  }
}
