import type { ChangeWhy, StoryRecord } from '../record/index.ts'
import type { Entry } from './entries.ts'

/** What was there before: the articles and works of the story, and whether the same rules found it. */
export type Before = {
  old: ReadonlySet<string>
  works: ReadonlySet<string>
  record: StoryRecord
  sameRules: boolean
}

/** Why an entry came, went or changed: the nearest cause that its articles show. */
export function whyOf(entry: Entry, context: Before, changed?: { field: string; before: Entry }): ChangeWhy {
  const { old, works, record, sameRules } = context
  const listed = new Map(record.articles.map((a) => [a.id, a]))
  const isRenewed = record.articles.some((a) => works.has(a.work) && !old.has(a.id))
  if (entry.articles.some((id) => !listed.has(id))) return isRenewed ? 'new version of an article' : 'article gone'
  const fresh = entry.articles.filter((id) => !old.has(id))
  const added = changed ? fresh.filter((id) => !changed.before.articles.includes(id)) : fresh
  if (added.length > 0)
    return added.every((id) => works.has(listed.get(id)!.work)) ? 'new version of an article' : 'new article'
  if (!sameRules) return 'new rules'
  return changed?.field === 'date' ? 'date decided otherwise' : 'told otherwise beside new articles'
}
