import type { MarkedArticle } from '../../record/index.ts'
import { english } from '../english.ts'
import { type Way, waysOf } from './ways.ts'

export type { Way }

/** How each pledge of a marked article came about, and what was found and then passed over, in the order of the text. */
export function explainPledges({ article, marks }: MarkedArticle): Way[] {
  const ways = waysOf({ article, sentences: english.sentences(article), marks: [...marks] })
  return ways.sort((a, b) => a.clause.start - b.clause.start || a.clause.end - b.clause.end)
}
