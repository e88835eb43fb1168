import type { Correction, Member } from '../record/index.ts'

/**
 * Moves articles between stories as people say: two that are the same story bring all of theirs together; one that is not
 * the same story as the rest stands alone. Rows act in their order; ids that no story has act nowhere.
 */
export function regrouped(stories: readonly Member[][], corrections: readonly Correction[]): Member[][] {
  return corrections.reduce<Member[][]>(
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
