import { marksOf, type PledgeMark, type Who } from '../../record/index.ts'
import type { Story } from '../story.ts'

/** Finds the actor of a pledge as the whole story knows it, or null where no entity stands for it. */
export type ActorOf = (mark: PledgeMark) => Who | null

/**
 * A leader who commits his country commits the country, also where the article at hand does not say whose leader he is,
 * as long as another article of the story gives him that office.
 */
export function actorsOf(story: Story): ActorOf {
  const countries = countriesOf(story)
  return (mark) => {
    const who = story.who(mark.actor)
    if (!who || mark.actor.type !== 'person' || story.who(mark.saidBy)?.entity !== who.entity) return who
    return countries.get(who.entity) ?? who
  }
}

/** The country of each person whose office some article names. */
function countriesOf(story: Story): Map<string, Who> {
  const countries = new Map<string, Who>()
  for (const mark of story.members.flatMap((m) => marksOf(m.marks, 'name'))) {
    if (mark.type !== 'person' || !mark.role || !mark.country) continue
    const person = story.who({ name: mark.name, type: 'person', span: mark })
    const country = story.who({ name: mark.country, type: 'country', span: null })
    if (person && country && !countries.has(person.entity)) countries.set(person.entity, country)
  }
  return countries
}
