import { type MarkedArticle, marksOf, type SentenceMark, type Span, wordsAt } from '../../record/index.ts'

/**
 * One saying of an agreement's text: a sentence, or an item of a list with the words that lead into the list in front
 * ("Each Party shall:" and "(a) withdraw its artillery;"). `span` is where its own words stand; `item` tells that it
 * begins with a number or a sign of its own.
 */
export type Unit = { span: Span; words: string; lead: string; item: boolean }

// "- ", "(a) ", "1. ", "2.2.1 "
const ITEM = /^\s*(?:[-*•–]|\d+(?:\.\d+)+\.?|\(?(?:[a-z]|[ivx]+|\d+)[.)])\s+/i
const LEAD = /:\s*$/

/** The sayings of a marked text, in the order they stand, headings left out. */
export function unitsOf({ article, marks }: MarkedArticle): Unit[] {
  const units: Unit[] = []
  let [lead, form] = ['', '']
  for (const { start, end, heading } of whole(article.text, marksOf(marks, 'sentence'))) {
    const words = wordsAt(article.text, { start, end })
    const item = ITEM.exec(words)
    const [from, own] = [item?.[0].length ?? 0, item ? formOf(item[0]) : '']
    const isUnder = item !== null && lead !== '' && own !== form
    if (heading && !item && !LEAD.test(words)) lead = ''
    else if (LEAD.test(words) && !isUnder) {
      ;[lead, form] = [words.slice(from).replace(LEAD, ''), own]
      units.push({ span: { start: start + from, end }, words: words.slice(from), lead: '', item: item !== null })
    } else {
      units.push({
        span: { start: start + from, end },
        words: words.slice(from),
        lead: isUnder ? lead : '',
        item: item !== null,
      })
      if (!isUnder) lead = ''
    }
  }
  return units.filter(({ words, item }) => !LEAD.test(words) || (item && !SHALL.test(words)))
}

const SIGN = /^\s*(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\s*$/i

/** Sentences, with the sign of an item ("1.") that was taken for one of its own put back in front of the next. */
function whole(text: string, sentences: readonly SentenceMark[]): Pick<SentenceMark, 'start' | 'end' | 'heading'>[] {
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1]
    if (SIGN.test(wordsAt(text, sentence)) && sentences[i + 1]) return []
    return before && SIGN.test(wordsAt(text, before)) ? [{ ...sentence, start: before.start }] : [sentence]
  })
}

// What leads into a list by "shall:" is said by each item of it; "Withdrawal of all weapons by both sides:" says it itself.
const SHALL = /\b(?:shall|must|will|may|agree|undertake|commit)\b[^:]*:\s*$/i

/** The form of an item's sign: items of the form of their lead are no part of its list. */
function formOf(sign: string): string {
  const bare = sign.trim()
  const depth = bare.match(/\d+/g)?.length ?? 0
  return depth > 0 ? `${depth}${bare.startsWith('(') ? '(' : ''}` : /^[-*•–]/.test(bare) ? '-' : 'a'
}
