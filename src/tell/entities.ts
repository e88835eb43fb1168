import {
  type Entity,
  type EntityKind,
  type FrozenArticle,
  idOf,
  type Member,
  marksOf,
  type Named,
  onceFor,
  type Who,
} from '../record/index.ts'
import { countriesOf } from './entities/countries.ts'
import { oneKind } from './entities/kinds.ts'
import { type Mention, mentionKey } from './entities/mention.ts'
import { joinPeople } from './entities/people.ts'

/** Who is who in a story: its entities, and how a name found in an article leads to one. */
export type Entities = {
  entities: Entity[]
  who(named: Named | null): Who | null
  countryOf(who: Who): Who | null // the country that a person in office or a body speaks for
}

/** Joins the names of all members into entities: spellings, short forms and titles of one person are one. */
export function entitiesOf(members: readonly Member[]): Entities {
  const mentions = mentionsOf(members)
  const groups = grouped(oneKind([...mentions.values()]))
  const byKey = new Map<string, Entity>()
  const entities = groups.map((group) => {
    const entity = entityOf(group)
    for (const key of group.flatMap((mention) => mention.keys)) byKey.set(key, entity)
    return entity
  })
  const who = whoBy(byKey)
  const countries = countriesOf(members, entities, who)
  return { entities: entities.sort(byName), who, countryOf: ({ entity }) => countries.get(entity) ?? null }
}

/** Leads from a name to its entity; each name is looked up once, however often it stands in the story. */
function whoBy(byKey: ReadonlyMap<string, Entity>): Entities['who'] {
  const known = new Map<EntityKind, Map<string, Who | null>>()
  return (named) => {
    if (!named) return null
    const { type, name } = named
    const names = known.get(type) ?? new Map<string, Who | null>()
    known.set(type, names)
    const found = names.get(name)
    if (found !== undefined) return found
    const entity = byKey.get(mentionKey(type, name))
    const who = entity ? { entity: entity.id, name: entity.name } : null
    names.set(name, who)
    return who
  }
}

/** One mention per type and name, with how often and in which surface forms it stands in the story. */
function mentionsOf(members: readonly Member[]): Map<string, Mention> {
  const mentions = new Map<string, Mention>()
  for (const { article, marks } of members)
    for (const found of mentionsIn(article)(marks)) {
      const known = mentions.get(found.keys[0]!)
      if (known) addTo(known, found)
      else mentions.set(found.keys[0]!, { ...found, surfaces: new Set(found.surfaces) })
    }
  return mentions
}

function addTo(known: Mention, { count, surfaces }: Mention): void {
  known.count += count
  for (const surface of surfaces) known.surfaces.add(surface)
}

/** The mentions of one article: its name marks, and the names that pledges and quotes bring in without a mark. */
const mentionsIn = onceFor(({ text }: FrozenArticle) =>
  onceFor((marks: Member['marks']): Mention[] => {
    const mentions = new Map<string, Mention>()
    for (const m of marksOf(marks, 'name'))
      addMention(mentions, m, m.as === 'pronoun' ? null : text.slice(m.start, m.end))
    const pledged = marksOf(marks, 'pledge').flatMap((m) => [m.actor, m.to, m.saidBy])
    const quoted = marksOf(marks, 'quote').map((m) => m.speaker)
    for (const named of [...pledged, ...quoted]) if (named) addMention(mentions, named, null)
    return [...mentions.values()]
  }),
)

function addMention(
  mentions: Map<string, Mention>,
  { type, name }: Pick<Named, 'type' | 'name'>,
  surface: string | null,
): void {
  const key = mentionKey(type, name)
  const mention = mentions.get(key) ?? { type, name, count: 0, surfaces: new Set<string>(), keys: [key] }
  mention.count++
  if (surface) mention.surfaces.add(surface)
  mentions.set(key, mention)
}

function grouped(mentions: readonly Mention[]): Mention[][] {
  const people = mentions.filter((m) => m.type === 'person')
  const others = mentions.filter((m) => m.type !== 'person')
  return [...joinPeople(people), ...others.map((m) => [m])]
}

function entityOf(group: readonly Mention[]): Entity {
  const [first, ...rest] = [...group].sort(byFullness) as [Mention, ...Mention[]]
  const also = new Set([...rest.map((m) => m.name), ...group.flatMap((m) => [...m.surfaces])])
  also.delete(first.name)
  return { id: idOf('entity', first.type, first.name), kind: first.type, name: first.name, also: [...also].sort() }
}

/** The fullest name first; of equally full ones the commonest, then the first in code unit order. */
function byFullness(a: Mention, b: Mention): number {
  return words(b.name) - words(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1)
}

const words = (name: string) => name.split(' ').length

const byName = (a: Entity, b: Entity) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
