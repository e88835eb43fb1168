import type { Event } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import type { Story } from '../story.ts'

/** One event that its tellings put on different days, each in so many words. */
export function dateDisputes(_timeline: readonly Event[], _story: Story): Found[] {
  return []
}
