import { daysOf, type Entity, TrucelineError } from '../record/index.ts'
import type { Opened, OpenStory } from './folder.ts'

const SHOWN = 20

/** Our word for a call that names what is not there, with what is there. */
export function unknown(what: string, asked: string, known: readonly string[]): TrucelineError {
  const some = known.slice(0, SHOWN).join(', ')
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : ''
  const there = known.length === 0 ? 'there is none' : `there is ${some}${more}`
  return new TrucelineError('usage', `no ${what} "${asked}" in this output: ${there}`)
}

/**
 * The stories that are meant: the one of an id or a slug, or all.
 * @throws TrucelineError `usage` when there is no such story.
 */
export function storiesFor({ stories }: Opened, story: string | undefined): OpenStory[] {
  if (story === undefined) return stories
  const found = stories.filter(({ row }) => row.id === story || row.slug === story)
  if (found.length > 0) return found
  throw unknown(
    'story',
    story,
    stories.map(({ row }) => row.slug),
  )
}

/** True for an entity that goes by a name, whatever its letters' case. */
export function goesBy({ name, also }: Entity, asked: string): boolean {
  const low = asked.trim().toLowerCase()
  return [name, ...also].some((other) => other.toLowerCase() === low)
}

/** True when something dated `edtf` may lie between two days, both included; each may be open. */
export function isBetween(edtf: string, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  const days = daysOf(edtf)
  if (!days) return false
  return (from === undefined || (days.to || '9999') >= from) && (to === undefined || days.from <= to)
}

/** Which part of a list is wanted. */
export type Page = { limit: number; offset: number }

/** One page of a list, with how many there are in all. */
export function pageOf<T>(all: readonly T[], { limit, offset }: Page) {
  return { total: all.length, offset, shown: all.slice(offset, offset + limit) }
}
