import type { Named, NameMark } from '../../record/index.ts'
import type { Scene } from './scene.ts'

/** Who is bound, and who said so: a leader who commits his country commits the country. */
export type Actor = { actor: Named; saidBy: Named | null }

export const namedBy = ({ name, type, start, end }: NameMark): Named => ({ name, type, span: { start, end } })

export const stateOf = (mark: NameMark): Actor => ({
  actor: { name: mark.country ?? mark.name, type: 'country', span: { start: mark.start, end: mark.end } },
  saidBy: null,
})

export function personOf({ story }: Scene, mark: NameMark, land: NameMark | undefined): Actor {
  const holds = story.ministers.has(mark.name) ? story.from : null
  const country = mark.country ?? story.countries.get(mark.name) ?? land?.name ?? holds
  const person = namedBy(mark)
  return { actor: country ? { name: country, type: 'country', span: person.span } : person, saidBy: person }
}

export function bodyOf({ story }: Scene, mark: NameMark, land: NameMark | undefined): Actor {
  const country = mark.country ?? story.countries.get(mark.name) ?? land?.name
  const body = namedBy(mark)
  return country
    ? { actor: { name: country, type: 'country', span: body.span }, saidBy: body }
    : { actor: body, saidBy: null }
}
