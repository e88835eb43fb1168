import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'
import { takeCredits } from './credits.ts'
import type { Draft, Given, Refiner } from './draft.ts'
import { freeze } from './freeze.ts'
import { dropFurniture } from './furniture.ts'
import { findHeadings, findTitle } from './headings.ts'
import { findKind } from './kind.ts'
import { numberingNotes } from './numbering.ts'
import { dropPointers } from './pointers.ts'
import { dropRepeats } from './repeats.ts'
import { sampleNotes } from './sample.ts'
import { settleDate, takeGiven } from './settle.ts'
import { findLanguage } from './tongue.ts'

/**
 * From draft to frozen article. The order matters: the kind is told by furniture too (a feedback form about "this
 * response"), credits stand among it, and a title can only be seen once what stands before it is gone.
 */
export function finish(draft: Draft, given: Given | null, clock: string): { articles: FrozenArticle[]; notes: Note[] } {
  const refiners: Refiner[] = [
    findKind,
    takeCredits,
    dropPointers,
    dropFurniture,
    dropRepeats,
    findTitle,
    findHeadings,
    takeGiven(given),
    findLanguage,
    settleDate(clock),
  ]
  const known = { ...draft.facts, outlet: draft.facts.outlet ?? given?.outlet ?? null } // names the masthead
  const done = refiners.reduce((d, refine) => refine(d), { ...draft, facts: known })
  if (done.pieces.some((p) => p.kind !== 'title')) {
    const article = freeze(done)
    return { articles: [article], notes: [...done.notes, ...sampleNotes(article), ...numberingNotes(article)] }
  }
  return { articles: [], notes: [...done.notes, noteOf('empty', draft.source, 'read', 'there is no text in it')] }
}
