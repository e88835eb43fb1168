import {
  type Article,
  type Dispute,
  type Event,
  type Figure,
  type Note,
  onceFor,
  type Pledge,
  type Quote,
  type StoryRecord,
} from '../record/index.ts'

/** The lists of a story in the order in which its pages show them. */
export type Lists = {
  timeline: readonly Event[]
  pledges: readonly Pledge[]
  quotes: readonly Quote[]
  figures: readonly Figure[]
  disputes: readonly Dispute[]
  articles: readonly Article[]
  notes: readonly Note[]
}
export type ListName = keyof Lists

/** The file of the story page, in the story's folder. */
export const STORY_FILE = 'index.html'

// A list longer than this stands on pages of its own, PART things on each.
const LONG = 40
const PART = 200

/** The lists as the pages show them: pledges actor by actor, notes without the one that says "sample". */
export function listsIn(record: StoryRecord): Lists {
  const { timeline, pledges, quotes, figures, disputes, articles } = record
  const notes = record.notes.filter((n) => n.kind !== 'sample')
  return { timeline, pledges: [...byActor(pledges).values()].flat(), quotes, figures, disputes, articles, notes }
}

/** The pledges of each actor, by entity, in the order of the record. */
export const byActor = onceFor((pledges: readonly Pledge[]): Map<string, Pledge[]> => {
  const actors = new Map<string, Pledge[]>()
  for (const pledge of pledges) {
    const those = actors.get(pledge.actor.entity)
    if (those) those.push(pledge)
    else actors.set(pledge.actor.entity, [pledge])
  }
  return actors
})

/** A part of a long list: its file, and the places in the list from which and before which it goes. */
export type Part = { file: string; from: number; to: number }

/** The pages of a list of so many things; none where it stands whole on the story page. */
export function partsOf(list: ListName, count: number): Part[] {
  if (count <= LONG) return []
  return Array.from({ length: Math.ceil(count / PART) }, (_, i) => ({
    file: i === 0 ? `${list}.html` : `${list}-${i + 1}.html`,
    from: i * PART,
    to: Math.min(count, (i + 1) * PART),
  }))
}

/** The anchor of an article in the list of articles. */
export const articleAnchor = (n: number): string => `article-${n}`

/** The file in which each thing of a long list stands, by its anchor; what is not in it stands on the story page. */
export function filesOf(lists: Lists): Map<string, string> {
  const { articles, notes, ...others } = lists
  const anchors: [ListName, string[]][] = [
    ...Object.entries(others).map(([list, things]): [ListName, string[]] => [
      list as ListName,
      things.map(({ id }) => id),
    ]),
    ['articles', articles.map(({ n }) => articleAnchor(n))],
  ]
  return new Map(
    anchors.flatMap(([list, ids]) =>
      partsOf(list, ids.length).flatMap(({ file, from, to }) =>
        ids.slice(from, to).map((id): [string, string] => [id, file]),
      ),
    ),
  )
}
