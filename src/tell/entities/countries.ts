import { type Member, marksOf, type Named, type Who } from '../../record/index.ts'

/** The country that a person in office or a body speaks for, as some article of the story says; by entity. */
export function countriesOf(members: readonly Member[], who: (named: Named) => Who | null): Map<string, Who> {
  const countries = new Map<string, Who>()
  for (const { name, type, role, country } of members.flatMap((m) => marksOf(m.marks, 'name'))) {
    if (!country || !(type === 'organisation' || (type === 'person' && role))) continue
    const found = who({ name, type, span: null })
    const state = who({ name: country, type: 'country', span: null })
    if (found && state && !countries.has(found.entity)) countries.set(found.entity, state)
  }
  return countries
}
