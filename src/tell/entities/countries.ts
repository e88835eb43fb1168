import { type Entity, type Member, marksOf, type Named, onceFor, type Who } from '../../record/index.ts'
import { plain } from './mention.ts'

/** The country that a person in office or a body speaks for: as an article says, or as a body's own name has it. */
export function countriesOf(
  members: readonly Member[],
  entities: readonly Entity[],
  who: (named: Named) => Who | null,
): Map<string, Who> {
  const countries = namedAfter(entities)
  for (const { name, type, country } of members.flatMap(({ marks }) => speakersIn(marks))) {
    const found = who({ name, type, span: null })
    const state = who({ name: country!, type: 'country', span: null })
    if (found && state && !countries.has(found.entity)) countries.set(found.entity, state)
  }
  return countries
}

/** The country of each town that some article calls its capital: where the town acts, the country does. */
export function capitalsOf(members: readonly Member[], who: (named: Named) => Who | null): Map<string, Who> {
  const capitals = new Map<string, Who>()
  for (const { name, type, country } of members.flatMap(({ marks }) => capitalsIn(marks))) {
    const town = who({ name, type, span: null })
    const state = who({ name: country!, type: 'country', span: null })
    if (town && state && town.entity !== state.entity) capitals.set(town.entity, state)
  }
  return capitals
}

/** The names in an article of people in office and of bodies that it gives a country. */
const speakersIn = onceFor((marks: Member['marks']) =>
  marksOf(marks, 'name').filter((m) => m.country && (m.type === 'organisation' || (m.type === 'person' && m.role))),
)

/** The names in an article of towns that it calls the capital of a country. */
const capitalsIn = onceFor((marks: Member['marks']) =>
  marksOf(marks, 'name').filter((m) => m.country && m.by.startsWith('capital')),
)

/** `Tarland's foreign ministry`, `the Foreign Ministry of Tarland`. */
function namedAfter(entities: readonly Entity[]): Map<string, Who> {
  const states = entities
    .filter((e) => e.kind === 'country' || e.kind === 'other')
    .map((e) => ({ e, name: plain(e.name) }))
  const bodies = entities.filter((e) => e.kind === 'organisation' && MINISTRY.test(e.name))
  return new Map(
    bodies.flatMap((body) => {
      const words = ` ${plain(body.name)} `
      const state = states.find(({ name }) => words.includes(` ${name} `))
      return state ? [[body.id, { entity: state.e.id, name: state.e.name }] as const] : []
    }),
  )
}

const MINISTRY = /\b(?:ministry|government|army|military|parliament|cabinet|presidency|embassy)\b/i
