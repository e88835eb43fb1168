import type { ChangeList, EntryChange, Run, StoryRecord } from '../record/index.ts'
import { CHANGE_LISTS, entriesOf } from './entries.ts'
import { changedFields } from './fields.ts'
import { pairsOf } from './pairs.ts'
import { type Between, between, whyCame, whyChanged, whyWent } from './why.ts'

/** A state of an output: what rules found it, by which clock, and its stories. */
export type State = { rules: string; asOf: string; records: readonly StoryRecord[] }

/**
 * The run that leads from one state to the next, or undefined where nothing changed; the first run changes nothing. An
 * earlier story is told on by the one that has most of its articles, in whatever version; of one that nobody tells on all
 * entries went. Entries are known by their id, or else by the words they rest on.
 */
export function runBetween(before: State | null, after: State, n: number): Run | undefined {
  const changes = before === null ? [] : changesBetween(before, after)
  const articles = idsOf(after.records)
  const isSame = before !== null && articles.join() === idsOf(before.records).join()
  if (changes.length === 0 && isSame) return undefined
  return { n, asOf: after.asOf, rules: after.rules, articles, changes }
}

const idsOf = (records: readonly StoryRecord[]) => records.flatMap((r) => r.articles.map((a) => a.id)).sort()

function changesBetween(before: State, after: State): EntryChange[] {
  const states = between(before, after)
  const heirs = new Map(before.records.map((old) => [old, heirOf(old, after.records)]))
  const gone = before.records.filter((old) => !heirs.get(old))
  const toldOn = after.records.flatMap((record) => {
    const olds = before.records.filter((old) => heirs.get(old) === record)
    return CHANGE_LISTS.flatMap((list) => changesOf(list, olds, record, states))
  })
  return [...toldOn, ...gone.flatMap((old) => CHANGE_LISTS.flatMap((list) => allGone(list, old, states)))]
}

/** The story that tells an earlier one on: the one with most of its works, or undefined where all are gone. */
function heirOf(old: StoryRecord, records: readonly StoryRecord[]): StoryRecord | undefined {
  const own = new Set(old.articles.map((a) => a.work))
  const shared = (r: StoryRecord) => r.articles.filter((a) => own.has(a.work)).length + (r.id === old.id ? 0.5 : 0)
  const [best] = [...records].sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1))
  return best && shared(best) > 0 ? best : undefined
}

function changesOf(
  list: ChangeList,
  olds: readonly StoryRecord[],
  record: StoryRecord,
  states: Between,
): EntryChange[] {
  const before = olds.flatMap((old) => entriesOf(old, list))
  const now = entriesOf(record, list)
  const { kept, gone, come } = pairsOf(before, now)
  const at = { story: record.id, list }
  return [
    ...come.map((e) => rowOf(at, e.id, 'came', { new: e.says }, whyCame(e, states))),
    ...kept.flatMap(([old, e]) =>
      changedFields(old, e).map((changed) =>
        rowOf(at, e.id, 'changed', changed, whyChanged(old, e, changed.field, states)),
      ),
    ),
    ...gone.map((e) => rowOf(at, e.id, 'went', { old: e.says }, whyWent(e, states, now))),
  ]
}

const allGone = (list: ChangeList, old: StoryRecord, states: Between): EntryChange[] =>
  entriesOf(old, list).map((e) => rowOf({ story: old.id, list }, e.id, 'went', { old: e.says }, whyWent(e, states, [])))

/** A row, its fields in the order of the contract, so that it is written again as it was written first. */
function rowOf(
  { story, list }: Pick<EntryChange, 'story' | 'list'>,
  id: string,
  how: EntryChange['how'],
  said: Partial<Pick<EntryChange, 'field' | 'old' | 'new'>>,
  why: EntryChange['why'],
): EntryChange {
  return { story, list, id, how, field: said.field ?? null, old: said.old ?? null, new: said.new ?? null, why }
}
