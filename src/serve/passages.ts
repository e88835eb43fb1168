import { TrucelineError } from '../record/index.ts'
import { unknown } from './choose.ts'
import { citationsIn, citing } from './cited.ts'
import type { Opened } from './folder.ts'

/** A place in an article: offsets in UTF-16 units, half-open, and how much of what stands around it is wanted. */
export type Place = { article: string; start: number; end: number; context: number }

/** The longest stretch that is given at once, in UTF-16 units. */
const MOST = 20_000

/**
 * The words at a place with those before and behind; where only passages are kept, the cited words alone.
 * @throws TrucelineError `usage` for an article that is not there, a place outside of it, or words that are not kept.
 */
export function passageAt(opened: Opened, place: Place) {
  const { article, start, end, context } = place
  if (end - start > MOST) throw new TrucelineError('usage', `${start} to ${end} is too long: ${MOST} units at once`)
  const text = textOf(opened, article)
  if (text === undefined) return citedAt(opened, place)
  if (start >= end || end > text.length)
    throw new TrucelineError('usage', `no words at ${start} to ${end}: ${article} has ${text.length} units`)
  return {
    ...citing(opened)({ article, start, end, exact: text.slice(start, end) }),
    before: text.slice(Math.max(0, start - context), start),
    behind: text.slice(end, end + context),
  }
}

function textOf({ stories, ceasefires }: Opened, article: string): string | undefined {
  const all = [...stories.map((s) => s.texts), ...ceasefires.map((kept) => ('full' in kept ? kept.full.texts : null))]
  return all.find((texts) => texts && Object.hasOwn(texts, article))?.[article]
}

/** The cited words that hold a place, where the text around them is not kept. */
function citedAt(opened: Opened, { article, start, end }: Place) {
  const cited = citationsIn([opened.stories.map((s) => s.record), opened.ceasefires]).filter(
    (c) => c.article === article,
  )
  const ids = opened.stories.flatMap((s) => s.record.articles.map((a) => a.id))
  if (cited.length === 0 && !ids.includes(article)) throw unknown('article', article, ids)
  const found = cited.find((c) => c.start <= start && c.end >= end && start < end)
  if (!found)
    throw new TrucelineError(
      'usage',
      `this output keeps cited passages only, and ${start} to ${end} is in none of them`,
    )
  const exact = found.exact.slice(start - found.start, end - found.start)
  return { ...citing(opened)({ article, start, end, exact }), before: '', behind: '' }
}
