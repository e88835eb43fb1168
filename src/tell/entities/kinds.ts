import { type EntityKind, isDemonymOf } from '../../record/index.ts'
import { type Mention, nameKey } from './mention.ts'

/** Where articles take one name for different things, the likelier: a state is seldom taken for one by mistake. */
const ORDER: readonly EntityKind[] = ['country', 'organisation', 'group', 'place', 'person', 'other']

/**
 * Gives one name one kind in the whole story: a state that one article knows as such is a state in all of them, and a
 * name that nobody could place takes the kind another article gives it. A person of several names stays a person.
 */
export function oneKind(mentions: readonly Mention[]): Mention[] {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention.name)
    const same = byName.get(key)
    if (same) same.push(mention)
    else byName.set(key, [mention])
  }
  const surnames = surnamesIn(mentions)
  return joinDemonyms([...byName].map(([key, same]) => joined(surnames.has(key) ? asPeople(same) : same)))
}

/** The surnames of people whom the story names in full. */
const surnamesIn = (mentions: readonly Mention[]) =>
  new Set(
    mentions.flatMap((m) => (m.type === 'person' && m.name.includes(' ') ? [nameKey(m.name.split(' ').at(-1)!)] : [])),
  )

/** A lone name taken for a state in some article is the person of that surname, unless it has a demonym. */
function asPeople(same: readonly Mention[]): readonly Mention[] {
  if (same.some((m) => m.surfaces.size > 1)) return same
  return same.map((m) => (m.type === 'country' || m.type === 'other' ? { ...m, type: 'person' as const } : m))
}

function joined(same: readonly Mention[]): Mention {
  const [first] = [...same].sort((a, b) => b.count - a.count || ORDER.indexOf(a.type) - ORDER.indexOf(b.type)) as [
    Mention,
  ]
  const types = same.map((m) => m.type)
  return {
    type: ORDER.find((kind) => kind !== 'other' && types.includes(kind)) ?? 'other',
    name: first.name,
    count: same.reduce((sum, m) => sum + m.count, 0),
    surfaces: new Set(same.flatMap((m) => [...m.surfaces])),
    keys: same.flatMap((m) => m.keys),
  }
}

/** A demonym that one article could not place ("Tarlish") is of the state that another article uses it for, or names. */
function joinDemonyms(mentions: readonly Mention[]): Mention[] {
  const states = mentions.filter((m) => m.type === 'country')
  const owner = (m: Mention) => states.find((s) => s !== m && s.surfaces.has(m.name) && !m.surfaces.has(s.name))
  const initials = byInitial(states)
  const formed = ({ name }: Mention) =>
    name.includes(' ') ? undefined : initials.get(name[0]!)?.find((s) => isDemonymOf(name, s.name))
  return mentions.filter((mention) => {
    const state = mention.type === 'country' ? owner(mention) : mention.type === 'person' ? undefined : formed(mention)
    if (!state) return true
    state.count += mention.count
    state.keys.push(...mention.keys)
    for (const surface of mention.surfaces) state.surfaces.add(surface)
    return false
  })
}

/** States by the letter with which the last word of their names begins, as a demonym does that is formed of it. */
function byInitial(states: readonly Mention[]): Map<string, Mention[]> {
  const initials = new Map<string, Mention[]>()
  for (const state of states) {
    const initial = state.name[state.name.lastIndexOf(' ') + 1]!
    initials.set(initial, [...(initials.get(initial) ?? []), state])
  }
  return initials
}
