import { type Dispute, type Figure, idOfLine, type Quote } from '../record/index.ts'
import { anniversaryDisputes } from './disputes/anniversaries.ts'
import { attributionDisputes } from './disputes/attribution.ts'
import { befallenDisputes } from './disputes/befallen.ts'
import { besideDisputes } from './disputes/beside.ts'
import { bindingDisputes } from './disputes/binding.ts'
import { dateDisputes } from './disputes/dates.ts'
import { deedDisputes } from './disputes/deeds.ts'
import { lastingDisputes } from './disputes/lasting.ts'
import { mistakenDisputes } from './disputes/mistaken.ts'
import { numberDisputes } from './disputes/numbers.ts'
import { placedDisputes } from './disputes/placed.ts'
import { replacedDisputes } from './disputes/replaced.ts'
import { rivalDisputes } from './disputes/rival.ts'
import { signerDisputes } from './disputes/signers.ts'
import { termDisputes } from './disputes/terms.ts'
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
    ...numberDisputes(told.figures, told.events, story),
    ...besideDisputes(story),
    ...rivalDisputes(story),
    ...lastingDisputes(story),
    ...signerDisputes(story),
    ...dateDisputes(told.events),
    ...mistakenDisputes(story),
    ...befallenDisputes(story),
    ...placedDisputes(story),
    ...deedDisputes(story),
    ...anniversaryDisputes(story),
    ...attributionDisputes(told.quotes, story),
    ...wordingDisputes(told.quotes, story),
    ...replacedDisputes(told.quotes, story),
    ...termDisputes(story),
    ...bindingDisputes(story),
  ]
  return once(found).map((f) => ({
    id: idOfLine(
      `dispute-${f.kind}`,
      f.sides.map((s) => s.citations[0]),
    ),
    ...f,
  }))
}

/** Two rules may see one dispute: the first that has words of two of its sides tells it. */
function once(found: readonly Found[]): Found[] {
  return found.filter(
    (f, i) =>
      !found
        .slice(0, i)
        .some((g) => g.kind === f.kind && f.sides.filter((s) => g.sides.some((t) => share(s, t))).length > 1),
  )
}

const share = (a: Found['sides'][number], b: Found['sides'][number]) =>
  a.citations.some((c) => b.citations.some((d) => c.article === d.article && c.start < d.end && d.start < c.end))
