import { type Act, actKindSchema, idOf, type Note, noteOf, type Reading } from '../record/index.ts'
import { momentOf } from './moment.ts'
import { lineOfCell, type Row, rowsOf } from './rows.ts'

const COLUMNS = ['of', 'kind', 'at', 'by', 'words']

/** What an `acts.csv` by people gives. */
export type Acted = { acts: Act[]; readings: Reading[]; notes: Note[] }

/** Reads `acts.csv`: `of,tier,finding,kind,at,by,value,words`, where `value` may be lacking; a row that does not say who or when becomes a note. */
export function readActs(source: string, text: string): Acted {
  const { rows, notes } = rowsOf(source, text, COLUMNS)
  const acted: Acted = { acts: [], readings: [], notes }
  for (const row of rows) {
    const act = actOf(row)
    if (typeof act === 'string') notes.push(noteOf('act', source, 'acts', `row ${row.n}: ${act}`))
    else {
      acted.acts.push(act)
      acted.readings.push(row.reading)
    }
  }
  return acted
}

function actOf(row: Row): Act | string {
  const { cells, reading } = row
  const kind = actKindSchema.safeParse(cells.kind)
  const tier = cells.tier ? Number(cells.tier) : null
  if (!kind.success) return `"${cells.kind}" is no kind of act`
  if (tier !== null && !(Number.isInteger(tier) && tier > 0)) return `"${cells.tier}" is no tier`
  const value = cells.value ? Number(cells.value) : null
  if (value !== null && !Number.isFinite(value)) return `"${cells.value}" is no number`
  if (!momentOf(cells.at ?? '')) return `"${cells.at}" is no day, and no time with its offset`
  if (!cells.of || !cells.by) return 'it does not say whose act it is, or about what'
  return {
    id: idOf('act', reading.id),
    of: cells.of,
    tier,
    finding: cells.finding || null,
    kind: kind.data,
    at: cells.at!,
    by: cells.by,
    value,
    line: lineOfCell(row, 'words'),
  }
}
