import type { EntryChange, StoryRecord } from '../../src/record/index.ts'
import { type Align, meet, type Place } from '../gold/align.ts'
import type { Gold } from '../gold/gold.ts'
import { aligned, type Entry, entriesIn, placesOf } from './entries.ts'
import type { GoldChange } from './steps.ts'
import type { ToldStep } from './tell.ts'

/** How a row of changes.json stands to the gold. */
export type Verdict = 'right' | 'wrong' | 'beside the gold'
export type Judged = { row: EntryChange; verdict: Verdict; because: string }
/** A change of the gold that must be there: found, or why not. */
export type Asked = { change: GoldChange; found: boolean; because: string }

type Side = { record: StoryRecord; align: Align }
type Sides = { before: Side; after: Side }

/** Fields that follow from another article telling the same once more. */
const RETOLD = new Set(['line', 'origins', 'date', 'condition', 'limits', 'to', 'said by', 'action', 'met', 'sides'])

/** Compares the rows of one step with its gold, both ways. */
export function judgeStep(
  told: ToldStep,
  gold: Gold,
  files: Record<string, string>,
): { rows: Judged[]; asked: Asked[] } {
  const { step, before, after, run } = told
  const side = (t: typeof after): Side => ({ record: t.record, align: aligned(t, files, step.versions) })
  const sides: Sides = { before: side(before ?? after), after: side(after) }
  const rows = run?.changes ?? []
  return {
    rows: rows.map((row) => ({ row, ...verdictOf(row, told, gold, sides) })),
    asked: step.changes.filter((c) => c.must).map((change) => ({ change, ...foundIn(change, rows, gold, sides) })),
  }
}

/** The entry that a row speaks of, where it still stands or where it stood. */
function entryOf({ list, id, how }: EntryChange, { before, after }: Sides): Entry | undefined {
  return entriesIn((how === 'went' ? before : after).record, list).find((e) => e.id === id)
}

function speaksOf(change: GoldChange, row: EntryChange, gold: Gold, sides: Sides): boolean {
  const entry = entryOf(row, sides)
  if (!entry || change.list !== row.list) return false
  if (change.value !== undefined && entry.value !== null && entry.value !== change.value) return false
  const { align } = row.how === 'went' ? sides.before : sides.after
  return meet(entry.places, placesOf(change, gold, align))
}

const says = (change: GoldChange, row: EntryChange): boolean =>
  change.how === row.how &&
  change.why === row.why &&
  (change.field === undefined || change.field === row.field) &&
  (row.old ?? '').includes(change.old ?? '') &&
  (row.new ?? '').includes(change.new ?? '')

function verdictOf(row: EntryChange, { step }: ToldStep, gold: Gold, sides: Sides): Omit<Judged, 'row'> {
  const near = step.changes.filter((change) => speaksOf(change, row, gold, sides))
  if (near.some((change) => says(change, row))) return { verdict: 'right', because: '' }
  const entry = entryOf(row, sides)
  if (!entry) return { verdict: 'wrong', because: 'it names no entry' }
  const again = step.toldAgain.map((of): GoldChange => ({ how: 'changed', list: 'timeline', of, why: '', must: false }))
  const retold = [...near, ...again].some((change) => speaksOf(change, row, gold, sides))
  if (row.how === 'changed' && retold && RETOLD.has(row.field ?? ''))
    return { verdict: 'beside the gold', because: 'told again' }
  if (row.how === 'came' && retold && near.length === 0) return { verdict: 'beside the gold', because: 'told again' }
  const elsewhere = near.length > 0 || isInGold(row, entry, gold, sides)
  if (elsewhere)
    return { verdict: 'wrong', because: near[0] ? `expected ${near[0].how}` : 'nothing of it changed here' }
  return { verdict: 'beside the gold', because: 'the gold does not know it' }
}

/** True where the entry is one that the gold knows, of any step. */
function isInGold(row: EntryChange, { places }: Entry, gold: Gold, { before, after }: Sides): boolean {
  const { align } = row.how === 'went' ? before : after
  const known = { timeline: gold.events.flatMap((e) => e.evidence), pledges: gold.pledges, quotes: gold.quotes }
  const words =
    row.list === 'disputes' ? gold.disputes.flatMap((d) => d.sides) : row.list === 'figures' ? [] : known[row.list]
  const found: Place[] = words.flatMap((w) => align(w) ?? [])
  return meet(places, found)
}

function foundIn(change: GoldChange, rows: readonly EntryChange[], gold: Gold, sides: Sides): Omit<Asked, 'change'> {
  const near = rows.filter((row) => speaksOf(change, row, gold, sides))
  if (near.some((row) => says(change, row))) return { found: true, because: '' }
  if (near.length > 0)
    return { found: false, because: near.map((r) => `${r.how} ${r.field ?? ''} (${r.why})`).join('; ') }
  const tells = ({ record, align }: Side) =>
    entriesIn(record, change.list).some(
      (e) => meet(e.places, placesOf(change, gold, align)) && (change.value ?? e.value) === e.value,
    )
  if (!tells(sides.after)) return { found: false, because: 'the record does not tell it' }
  return { found: false, because: tells(sides.before) ? 'the record told it before' : 'it is told, but no row says so' }
}
