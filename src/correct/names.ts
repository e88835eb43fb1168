import { type Citation, idOf, idOfLine, type StoryRecord, stanceSchema } from '../record/index.ts'

/** The lists whose entries can be corrected. */
export const LISTS = ['timeline', 'pledges', 'quotes', 'figures', 'disputes'] as const
export type List = (typeof LISTS)[number]
export type EntryOf = StoryRecord[List][number]

/** What an entry of each list is called; its ids begin so. */
export const KIND: Record<List, string> = {
  timeline: 'event',
  pledges: 'pledge',
  quotes: 'quote',
  figures: 'figure',
  disputes: 'dispute',
}

/** The ids by which an entry is meant: its own, and what it was called when another of its tellings was its line. */
export function namesOf(list: List, entry: EntryOf): string[] {
  return [entry.id, ...citationsOf(entry).map((c) => idOfLine(KIND[list], [c]))]
}

function citationsOf(entry: EntryOf): Citation[] {
  if ('sides' in entry) return []
  if ('also' in entry) return [...entry.line.citations, ...entry.also]
  if ('same' in entry) return [...entry.line.citations, ...entry.same.map((s) => s.citation)]
  return []
}

/**
 * The ids that an entry had beside other articles, when its actor had another name or its dispute fewer sides. An id is a
 * hash of what it is made of, so what it may have been made of can be tried.
 */
export function renamesOf(_: List, entry: EntryOf, record: StoryRecord): string[] {
  if ('stance' in entry) return pledgeNames(entry, record)
  return 'sides' in entry ? disputeNames(entry) : []
}

/** The ids that a figure or a pledge had when other words of its tellings were its own; many are tried, one by one. */
export function* runNamesOf(_: List, entry: EntryOf): Generator<string> {
  if ('stance' in entry)
    for (const at of entry.line.citations.flatMap(clausesOf)) yield idOfPledge(entry.actor.entity, entry.stance, at)
  else if ('value' in entry) for (const at of entry.line.citations.flatMap(runsOf)) yield idOfLine('figure', [at])
}

type Place = { article: string; start: number; end: number }

const idOfPledge = (entity: string, stance: string, at: Place) =>
  idOf('pledge', entity, stance, at.article, at.start, at.end)

/** A pledge under another name of its actor, of who said it where the actor was not known, or under another stance. */
function pledgeNames(pledge: StoryRecord['pledges'][number], record: StoryRecord): string[] {
  const { actor, saidBy, action, corrected = [] } = pledge
  const before = corrected.flatMap(({ field, was }) => (field === 'actor' && was ? [was] : []))
  const actors = [actor.name, ...(saidBy ? [saidBy.name] : []), ...before].flatMap((name) => actorIds(name, record))
  return actors.flatMap((id) => stanceSchema.options.map((stance) => idOfPledge(id, stance, action)))
}

/** The ids that somebody had when another of his names was the fullest. */
function actorIds(name: string, { entities }: StoryRecord): string[] {
  const entity = entities.find((e) => e.name === name || e.also.includes(name))
  return entity ? [entity.id, ...[entity.name, ...entity.also].map((n) => idOf('entity', entity.kind, n))] : []
}

// No figure is longer: `more than 400 million florins a year`.
const LONGEST = 8

/** The runs of a few whole words of a citation. */
const runsOf = (citation: Citation): Place[] =>
  wordsIn(citation).flatMap((from, i, words) =>
    words.slice(i, i + LONGEST).map(({ end }) => ({ article: citation.article, start: from.start, end })),
  )

/** The runs of whole words of a citation that end where a clause may end. */
function clausesOf(citation: Citation): Place[] {
  const words = wordsIn(citation)
  const ends = words.filter((word) => word.isLast)
  return words.flatMap(({ start }) =>
    ends.filter(({ end }) => end > start).map(({ end }) => ({ article: citation.article, start, end })),
  )
}

// What an action stops before: `would send 400 engineers | once the truce holds`.
const NEXT = /^(?:[^\s\p{L}\p{N}]|$|\s+(?:and|but|or|once|if|when|after|until|unless|provided|as|under|on|in)\b)/u

/** The words of a citation, without the signs at their end, and whether a clause may end with each. */
function wordsIn({ start, exact }: Citation): { start: number; end: number; isLast: boolean }[] {
  return [...exact.matchAll(/[\p{L}\p{N}]\S*/gu)].map(({ index, 0: word }) => {
    const end = index + word.replace(/[\p{P}\p{S}]+$/u, '').length
    return { start: start + index, end: start + end, isLast: NEXT.test(exact.slice(end)) }
  })
}

// A dispute of so many tellings is not tried further.
const MOST = 2000

/** A dispute by one citation of each of two sides or more, as it was when others were not read yet. */
function disputeNames({ kind, sides }: StoryRecord['disputes'][number]): string[] {
  const choices = sides.reduce<Citation[][]>(
    (done, { citations }) => done.flatMap((some) => [some, ...citations.map((c) => [...some, c])]).slice(0, MOST),
    [[]],
  )
  const chosen = choices.filter((some) => some.length > 1)
  return chosen.flatMap((some) => [some, [...some].reverse()]).map((some) => idOfLine(`dispute-${kind}`, some))
}
