import type { Quote } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { wordsIn } from '../quotes/same.ts'

const MOST_WORDS = 12

/**
 * One saying in different words: two quotations of one speaker around the same number of the same thing, neither of
 * which holds the other: "about 90 % ready" and "90 % done".
 */
export function wordingDisputes(quotes: readonly Quote[]): Found[] {
  const numbered = quotes.filter((q) => q.speaker && numbersIn(q).length > 0 && wordsOf(q).length <= MOST_WORDS)
  return numbered.flatMap((a, i) =>
    numbered.slice(i + 1).flatMap((b) => {
      if (a.speaker!.entity !== b.speaker!.entity || numbersIn(a).join() !== numbersIn(b).join()) return []
      return [
        {
          by: 'one speaker, one number, different words in quotation marks',
          kind: 'wording' as const,
          about: `the words of ${a.speaker!.name}`,
          sides: [a, b].map((q) => ({ value: q.line.text, citations: q.line.citations })),
        },
      ]
    }),
  )
}

const wordsOf = (q: Quote) => wordsIn(q.line.text)
const numbersIn = (q: Quote) => wordsOf(q).filter((w) => /^\d/.test(w))
