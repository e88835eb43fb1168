import type { ChangeWhy, Note, StoryRecord } from '../record/index.ts'
import { articlesOf, type Entry, namesOf, placesOf } from './entries.ts'

/** Two states as a whole: the articles of each by their work, what people hid or moved, and what else may be the cause. */
export type Between = {
  old: ReadonlyMap<string, string>
  now: ReadonlyMap<string, string>
  oldRows: ReadonlySet<string>
  nowRows: ReadonlySet<string>
  otherwise: ChangeWhy
}

type State = { rules: string; asOf: string; records: readonly StoryRecord[] }

/** What lies between two states of all stories. */
export function between(before: State, after: State): Between {
  const [old, now] = [worksIn(before.records), worksIn(after.records)]
  const [oldRows, nowRows] = [rowsIn(before.records), rowsIn(after.records)]
  const isSame = (a: Iterable<string>, b: Iterable<string>) => [...a].sort().join() === [...b].sort().join()
  return { old, now, oldRows, nowRows, otherwise: cause() }

  // The same articles by the same clock are told otherwise by other code only.
  function cause(): ChangeWhy {
    if (before.rules !== after.rules) return 'new rules'
    if (!isSame(old.keys(), now.keys())) return 'told otherwise beside new articles'
    if (!isSame(oldRows, nowRows)) return 'correction'
    return before.asOf === after.asOf ? 'new rules' : 'told otherwise beside new articles'
  }
}

const worksIn = (records: readonly StoryRecord[]): Map<string, string> =>
  new Map(records.flatMap((r) => r.articles.map((a) => [a.id, a.work] as const)))

/** The ids that notes of corrections begin with: what was hidden, and articles that were moved. */
function rowsIn(records: readonly StoryRecord[]): Set<string> {
  const isRow = ({ kind }: Note) => kind === 'correction'
  return new Set(records.flatMap((r) => r.notes.filter(isRow).map((n) => n.reason.split(' ', 1)[0]!)))
}

/** Why an entry came: the nearest cause that its articles show. */
export function whyCame(entry: Entry, states: Between): ChangeWhy {
  if (isRowOf(entry, states)) return 'correction'
  return freshOf(entry, [], states) ?? states.otherwise
}

/** Why an entry went; `now` are the entries of today, one of which may have taken it in. */
export function whyWent(entry: Entry, states: Between, now: readonly Entry[]): ChangeWhy {
  const places = placesOf(entry)
  const isIn = (e: Entry) => placesOf(e).some((place) => places.includes(place))
  if (isRowOf(entry, states) || now.some((e) => e.corrected.some((c) => c.field === 'same event as') && isIn(e)))
    return 'correction'
  return lostOf(entry, states) ?? states.otherwise
}

/** Why a field of an entry says something else. */
export function whyChanged(before: Entry, entry: Entry, field: string, states: Between): ChangeWhy {
  if (isCorrected(before, entry, field)) return 'correction'
  const why = freshOf(entry, articlesOf(before), states) ?? lostOf(before, states)
  return why ?? (states.otherwise !== 'new rules' && field === 'date' ? 'date decided otherwise' : states.otherwise)
}

/** True where a row of a person names the entry or one of its articles in one of the two states only. */
const isRowOf = (entry: Entry, { oldRows, nowRows }: Between): boolean =>
  oldRows.size + nowRows.size > 0 &&
  [...namesOf(entry), ...articlesOf(entry)].some((id) => oldRows.has(id) !== nowRows.has(id))

/** True where what a person said of this field, or of the whole event, is not what was said before. */
function isCorrected(before: Entry, entry: Entry, field: string): boolean {
  const said = ({ corrected }: Entry, of: string) => JSON.stringify(corrected.filter((c) => c.field === of))
  const fields = [field === 'confirmed' ? 'confirm' : field === 'said by' ? 'speaker' : field, 'same event as']
  return fields.some((of) => said(before, of) !== said(entry, of))
}

/** What articles that are new to the entry and to the record bring, or undefined where there are none. */
function freshOf(entry: Entry, before: readonly string[], { old, now }: Between): ChangeWhy | undefined {
  const fresh = articlesOf(entry).filter((id) => !old.has(id) && !before.includes(id))
  if (fresh.length === 0) return undefined
  const works = new Set(old.values())
  return fresh.every((id) => works.has(now.get(id)!)) ? 'new version of an article' : 'new article'
}

/** What articles take with them that are not there any more, or undefined where all are. */
function lostOf(entry: Entry, { old, now }: Between): ChangeWhy | undefined {
  const lost = articlesOf(entry).filter((id) => !now.has(id))
  if (lost.length === 0) return undefined
  const works = new Set(now.values())
  return lost.every((id) => works.has(old.get(id)!)) ? 'new version of an article' : 'article gone'
}
