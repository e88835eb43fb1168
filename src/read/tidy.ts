import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'
import { dropAbout } from './about.ts'
import { dropComments } from './comments.ts'
import { takeCredits } from './credits.ts'
import { noteCut } from './cut.ts'
import { type Draft, type Facts, type Given, outletOnly, type Refiner } from './draft.ts'
import { freeze } from './freeze.ts'
import { dropFurniture } from './furniture.ts'
import { findHeadings, findTitle } from './headings.ts'
import { findKind } from './kind.ts'
import { numberingNotes } from './numbering.ts'
import type { Page } from './page.ts'
import { dropPointers } from './pointers.ts'
import { dropRepeats } from './repeats.ts'
import { sampleNotes } from './sample.ts'
import { isHost, settleDate, takeGiven } from './settle.ts'
import { findLanguage } from './tongue.ts'

type Finished = { articles: FrozenArticle[]; notes: Note[] }

/** From draft to frozen article; a page may hold several. What is given for a page is about the first of them. */
export function finish(draft: Page, given: Given | null, clock: string): Finished {
  const others = draft.others ?? []
  const outlet = given && outletOnly(given)
  const all = [finishOne(draft, given, clock), ...others.map((other) => finishOne(other, outlet, clock))]
  return { articles: all.flatMap((one) => one.articles), notes: all.flatMap((one) => one.notes) }
}

/**
 * The order matters: the kind is told by furniture too (a feedback form about "this
 * response"), credits stand among it, and a title can only be seen once what stands before it is gone.
 */
function finishOne(draft: Draft, given: Given | null, clock: string): Finished {
  const refiners: Refiner[] = [
    findKind,
    takeCredits,
    dropComments,
    dropPointers,
    dropAbout,
    dropFurniture,
    dropRepeats,
    noteCut,
    findTitle,
    findHeadings,
    takeGiven(given),
    findLanguage,
    settleDate(clock),
  ]
  const done = refiners.reduce((d, refine) => refine(d), { ...draft, facts: knownOf(draft.facts, given) })
  if (done.pieces.some((p) => p.kind !== 'title')) {
    const article = freeze(done)
    return { articles: [article], notes: [...done.notes, ...sampleNotes(article), ...numberingNotes(article)] }
  }
  return { articles: [], notes: [...done.notes, noteOf('empty', draft.source, 'read', 'there is no text in it')] }
}

/** What the refiners have to know early: the outlet's name, for the masthead; the address, for the kind. */
function knownOf(facts: Facts, given: Given | null): Facts {
  const named = facts.outlet && !isHost(facts.outlet) ? facts.outlet : null
  return { ...facts, outlet: named ?? given?.outlet ?? facts.outlet, url: facts.url ?? given?.url ?? null }
}
