import type { ChangeList, EntryChange, Run, StoryRecord } from '../record/index.ts'
import { CHANGE_LISTS, entriesOf } from './entries.ts'
import { changedFields } from './fields.ts'
import { pairsOf } from './pairs.ts'
import { type Before, whyOf } from './why.ts'

/** A state of an output: what rules found it, by which clock, and its stories. */
export type State = { rules: string; asOf: string; records: readonly StoryRecord[] }

/**
 * The run that leads from one state to the next, or undefined where nothing changed; the first run changes nothing. An
 * earlier story is told on by the one that has most of its articles; entries are known by their id, or else by the words
 * they rest on.
 */
export function runBetween(before: State | null, after: State, n: number): Run | undefined {
  const changes = before === null ? [] : after.records.flatMap((record) => changesIn(record, before, after))
  const articles = idsOf(after.records)
  const isSame = before !== null && articles.join() === idsOf(before.records).join()
  if (changes.length === 0 && isSame) return undefined
  return { n, asOf: after.asOf, rules: after.rules, articles, changes }
}

const idsOf = (records: readonly StoryRecord[]) => records.flatMap((r) => r.articles.map((a) => a.id)).sort()

function changesIn(record: StoryRecord, before: State, after: State): EntryChange[] {
  const olds = before.records.filter((old) => heirOf(old, after.records) === record)
  const articles = olds.flatMap((old) => old.articles)
  const context: Before = {
    old: new Set(articles.map((a) => a.id)),
    works: new Set(articles.map((a) => a.work)),
    record,
    sameRules: before.rules === after.rules,
  }
  return CHANGE_LISTS.flatMap((list) => changesOf(list, olds, context))
}

/** The story that tells an earlier one on: the one with most of its articles, or undefined where all are gone. */
function heirOf(old: StoryRecord, records: readonly StoryRecord[]): StoryRecord | undefined {
  const own = new Set(old.articles.map((a) => a.id))
  const shared = (r: StoryRecord) => r.articles.filter((a) => own.has(a.id)).length + (r.id === old.id ? 0.5 : 0)
  const [best] = [...records].sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1))
  return best && shared(best) > 0 ? best : undefined
}

function changesOf(list: ChangeList, olds: readonly StoryRecord[], context: Before): EntryChange[] {
  const { record } = context
  const before = olds.flatMap((old) => entriesOf(old, list))
  const { kept, gone, come } = pairsOf(before, entriesOf(record, list))
  const base = { story: record.id, list, field: null }
  return [
    ...come.map((e) => ({ ...base, id: e.id, how: 'came' as const, old: null, new: e.says, why: whyOf(e, context) })),
    ...kept.flatMap(([old, now]) =>
      changedFields(old, now).map((changed) => ({
        ...base,
        id: now.id,
        how: 'changed' as const,
        ...changed,
        why: whyOf(now, context, { field: changed.field, before: old }),
      })),
    ),
    ...gone.map((e) => ({ ...base, id: e.id, how: 'went' as const, old: e.says, new: null, why: whyOf(e, context) })),
  ]
}
