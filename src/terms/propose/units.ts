import { type MarkedArticle, marksOf, type Span, wordsAt } from '../../record/index.ts'

/**
 * One saying of an agreement's text: a sentence, or an item of a list with the words that lead into the list in front
 * ("Each Party shall:" and "(a) withdraw its artillery;"). `span` is where its own words stand.
 */
export type Unit = { span: Span; words: string; lead: string }

const ITEM = /^\s*(?:[-*•–]|\(?(?:[a-z]|[ivx]+|\d+)[.)])\s+/i
const LEAD = /:\s*$/

/** The sayings of a marked text, in the order they stand, headings left out. */
export function unitsOf({ article, marks }: MarkedArticle): Unit[] {
  const units: Unit[] = []
  let lead = ''
  for (const { start, end, heading } of marksOf(marks, 'sentence')) {
    const words = wordsAt(article.text, { start, end })
    const item = ITEM.exec(words)
    if (heading && !item && !LEAD.test(words)) lead = ''
    else if (LEAD.test(words)) lead = words.replace(LEAD, '').replace(ITEM, '')
    else {
      const isItem = item !== null && lead !== ''
      const from = item ? item[0].length : 0
      units.push({ span: { start: start + from, end }, words: words.slice(from), lead: isItem ? lead : '' })
      if (!isItem) lead = ''
    }
  }
  return units
}
