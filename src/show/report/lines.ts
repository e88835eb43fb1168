import type { StoryRecord, Who } from '../../record/index.ts'
import { begun } from '../begun.ts'
import type { Kind } from './problems.ts'

/** A line that a reader may report: what it is, what it says, and what of it a correction can change. */
export type Reported = { id: string; kind: Kind; says: string; now: Now }
export type Now = { date?: string; speaker?: string; actor?: string; stance?: string }

/** Everything of a record that a row of corrections can name. */
export function linesOf({ timeline, pledges, quotes, figures, disputes, articles }: StoryRecord): Reported[] {
  return [
    ...timeline.map(({ id, line, when }) => reported(id, 'event', line.text, { date: when.edtf })),
    ...pledges.map(({ id, line, actor, stance, saidBy, asOf }) =>
      reported(id, 'pledge', line.text, { date: asOf.edtf, actor: actor.name, stance, ...speakerOf(saidBy) }),
    ),
    ...quotes.map(({ id, line, speaker }) => reported(id, 'quote', line.text, speakerOf(speaker))),
    ...figures.map(({ id, line, asOf }) => reported(id, 'figure', line.text, { date: asOf.edtf })),
    ...disputes.map(({ id, about, sides }) =>
      reported(id, 'dispute', `${about}: ${sides.map((s) => s.value).join(' / ')}`, {}),
    ),
    ...articles.map(({ id, n, title }) => reported(id, 'article', `[${n}] ${title ?? 'Untitled'}`, {})),
  ]
}

const speakerOf = (who: Who | null): Now => (who ? { speaker: who.name } : {})

// The beginning is enough to know a line by.
const LONG = 160

function reported(id: string, kind: Kind, says: string, now: Now): Reported {
  return { id, kind, says: begun(says, LONG), now }
}
