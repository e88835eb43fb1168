import type { PledgeMark, Who } from '../../record/index.ts'
import { capitalsOf } from '../entities/countries.ts'
import type { Story } from '../story.ts'

/** Finds the actor of a pledge as the whole story knows it, or null where no entity stands for it. */
export type ActorOf = (mark: PledgeMark) => Who | null

/**
 * A capital that acts is its country. A leader who commits his country commits the country, also where the article at hand does not say whose leader he is,
 * as long as another article of the story gives him that office.
 */
export function actorsOf(story: Story): ActorOf {
  const capitals = capitalsOf(story.members, story.who)
  return (mark) => {
    const named = story.who(mark.actor)
    const who = named && (capitals.get(named.entity) ?? named)
    if (!who || mark.actor.type !== 'person' || story.who(mark.saidBy)?.entity !== who.entity) return who
    return story.countryOf(who) ?? who
  }
}
