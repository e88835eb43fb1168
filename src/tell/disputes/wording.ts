import type { Quote } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { wordsOf } from '../quotes/same.ts'
import type { Story } from '../story.ts'
import { daysApart, passageAt } from './passages.ts'
import { BESIDE_NAMES } from './words.ts'

const MOST_WORDS = 12
const MOST_DAYS = 3

/**
 * One saying in different words: two quotations of one speaker around the same number of the same thing, neither of
 * which holds the other: "about 90 % ready" and "90 % done".
 */
export function wordingDisputes(quotes: readonly Quote[], story: Story): Found[] {
  const numbered = quotes.filter((q) => q.speaker && numbersIn(q).length > 0 && wordsIn(q).length <= MOST_WORDS)
  return numbered.flatMap((a, i) =>
    numbered.slice(i + 1).flatMap((b) => {
      if (a.speaker!.entity !== b.speaker!.entity || numbersIn(a).join() !== numbersIn(b).join()) return []
      if (!ofOneMatter(a, b, story)) return []
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

/** The sentences share a word besides the speaker's name, the verb of saying and the number, within a few days. */
function ofOneMatter(a: Quote, b: Quote, story: Story): boolean {
  const [x, y] = [passageAt(story, a.line.citations[0]), passageAt(story, b.line.citations[0])]
  if (!x || !y || daysApart(x, y) > MOST_DAYS) return false
  const stems = new Set(x.sentence.words)
  const name = a.speaker!.name.toLowerCase()
  return y.sentence.words.some((w) => stems.has(w) && !isOfSpeaker(w) && !name.includes(w))
}

/** Verbs of saying, titles, weekdays and the number itself. */
const isOfSpeaker = (stem: string) => /\d|day$|^(?:say|said|tell|told|state)$/.test(stem) || BESIDE_NAMES.has(stem)

const wordsIn = (q: Quote) => wordsOf(q.line.citations[0])
const numbersIn = (q: Quote) => wordsIn(q).filter((w) => /^\d/.test(w))
