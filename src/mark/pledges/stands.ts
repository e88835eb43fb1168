import type { Named, NameMark } from '../../record/index.ts'
import type { Scene } from './scene.ts'

/** Who is bound, and who said so: a leader who commits his country commits the country; "we" of one who leads a `body` is that body; a body that is only `called` by what it is ("the agency") may be the speaker's. */
export type Actor = { actor: Named; saidBy: Named | null; body?: NameMark; called?: true }

export const namedBy = ({ name, type, start, end }: NameMark): Named => ({ name, type, span: { start, end } })

export const stateOf = (mark: NameMark): Actor => ({
  actor: { name: mark.country ?? mark.name, type: 'country', span: { start: mark.start, end: mark.end } },
  saidBy: null,
})

export function personOf({ story }: Scene, mark: NameMark, land: NameMark | undefined): Actor {
  const person = namedBy(mark)
  const country = mark.country ?? story.countries.get(mark.name) ?? land?.name ?? story.ministers.get(mark.name)
  if (country) return { actor: { name: country, type: 'country', span: person.span }, saidBy: person }
  const body = story.bodies.get(mark.name)
  return { actor: person, saidBy: person, ...(body ? { body } : {}) }
}

export function bodyOf({ story }: Pick<Scene, 'story'>, mark: NameMark, land: NameMark | undefined): Actor {
  const country = mark.country ?? story.countries.get(mark.name) ?? land?.name
  const body = namedBy(mark)
  return country
    ? { actor: { name: country, type: 'country', span: body.span }, saidBy: body }
    : { actor: body, saidBy: null }
}

/** "we" as one says it who leads a body: the body. */
export const collective = (actor: Actor): Actor =>
  actor.body ? { actor: namedBy(actor.body), saidBy: actor.saidBy } : actor
