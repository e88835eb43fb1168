import { type Correction, type Member, type Note, noteOf, type StoryRecord } from '../record/index.ts'
import { inOrder } from './rows.ts'

/**
 * Moves articles between stories as people say: two that are the same story bring all of theirs together; one that is not
 * the same story as the rest stands alone. Rows act in their order; ids that no story has act nowhere.
 */
export function regrouped(stories: readonly Member[][], corrections: readonly Correction[]): Member[][] {
  return inOrder(corrections).reduce<Member[][]>(
    (groups, { id, field, value }) => {
      if (field === 'same story as') return joined(groups, id, value)
      return field === 'not the same story' ? parted(groups, id) : groups
    },
    stories.map((members) => [...members]),
  )
}

const holds = (id: string) => (members: readonly Member[]) => members.some((m) => m.article.id === id)

function joined(groups: Member[][], a: string, b: string): Member[][] {
  const [one, other] = [groups.find(holds(a)), groups.find(holds(b))]
  if (!one || !other || one === other) return groups
  return [...groups.filter((g) => g !== one && g !== other), [...one, ...other]]
}

function parted(groups: Member[][], id: string): Member[][] {
  const own = groups.find(holds(id))
  if (!own || own.length < 2) return groups
  const rest = own.filter((m) => m.article.id !== id)
  return [...groups.filter((g) => g !== own), rest, own.filter((m) => m.article.id === id)]
}

/** What was said of which articles make this story, with its reason, or why it does not act. */
export function storyNotes({ articles }: StoryRecord, rows: readonly Correction[]): Note[] {
  const own = new Set(articles.map((a) => a.id))
  return rows
    .filter(({ id }) => own.has(id))
    .map((row) => noteOf('correction', 'corrections.csv', 'corrections', storyWords(row, own)))
}

function storyWords({ id, field, value, reason, by, on }: Correction, own: ReadonlySet<string>): string {
  const said = `${reason} (${by}, ${on})`
  if (field === 'same story as')
    return own.has(value)
      ? `${id} tells the same story as ${value}: ${said}`
      : `${id}: ${value} is no article of this story`
  if (field !== 'not the same story') return `${id}: an article has no ${field}`
  return own.size === 1 ? `${id} stands alone: ${said}` : `${id}: a later row puts it beside others again`
}
