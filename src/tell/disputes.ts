import { type Dispute, type Figure, idOfLine, type Quote } from '../record/index.ts'
import { attributionDisputes } from './disputes/attribution.ts'
import { dateDisputes } from './disputes/dates.ts'
import { numberDisputes } from './disputes/numbers.ts'
import { wordingDisputes } from './disputes/wording.ts'
import type { Story } from './story.ts'
import type { ToldEvent } from './timeline.ts'

/** What a dispute is before it has its id. */
export type Found = Omit<Dispute, 'id'>

/**
 * Where sources cannot both be right about one thing at one time. A false alarm costs more than a miss, so every rule
 * asks for different sources, the same matter and the same moment.
 */
export function tellDisputes(
  story: Story,
  told: { events: ToldEvent[]; quotes: Quote[]; figures: Figure[] },
): Dispute[] {
  const found = [
    ...numberDisputes(told.figures, story),
    ...dateDisputes(told.events),
    ...attributionDisputes(told.quotes, story),
    ...wordingDisputes(told.quotes),
  ]
  return found.map((f) => ({
    id: idOfLine(
      `dispute-${f.kind}`,
      f.sides.map((s) => s.citations[0]),
    ),
    ...f,
  }))
}
