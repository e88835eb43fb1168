import { type Citation, onceFor, type Quote } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { wordsIn } from '../quotes/same.ts'
import type { Story } from '../story.ts'
import { daysApart, passageAt } from './passages.ts'
import { consonantsOf, numberOf } from './words.ts'

const MOST_DAYS = 3
const MOST_REPLACED = 2
const FEWEST_WORDS = 6

/**
 * One sentence of one speaker with a word exchanged: `never sell an acre` and `never lease an acre`. Not: one that is cut short,
 * contracted, spelt in another way, or has the editor's brackets.
 */
export function replacedDisputes(quotes: readonly Quote[], story: Story): Found[] {
  return quotes.flatMap((quote) => {
    const first = quote.line.citations[0]
    const other = quote.same.find(
      (s) => s.speaker && s.speaker.entity === quote.speaker?.entity && areExchanged(first, s.citation, story),
    )
    return other ? [disputeOf(quote, other.citation)] : []
  })
}

function disputeOf(quote: Quote, other: Citation): Found {
  const [a, b] = [quote.line.citations[0], other]
  const [x, y] = exchanged(wordsOf(a), wordsOf(b))
  const weight = [...x, ...y].some((w) => BINDS.test(w)) ? ', of which one has legal weight' : ''
  return {
    by: `one sentence of one speaker, a word exchanged${weight}: “${x.join(' ')}” and “${y.join(' ')}”`,
    kind: 'wording',
    about: `the words of ${quote.speaker!.name}`,
    sides: [a, b].map((c) => ({ value: c.exact, citations: [c] })),
  }
}

function areExchanged(a: Citation, b: Citation, story: Story): boolean {
  if (a.article === b.article || a.exact === b.exact || /\[|…|\.\.\.|\*/.test(a.exact + b.exact)) return false
  if (Math.min(wordsOf(a).length, wordsOf(b).length) < FEWEST_WORDS) return false
  const [x, y] = exchanged(wordsOf(a), wordsOf(b))
  if (![x, y].every(isExchange) || sameWord(x.join(''), y.join(''))) return false
  const [p, q] = [passageAt(story, a), passageAt(story, b)]
  return p !== undefined && q !== undefined && daysApart(p, q) <= MOST_DAYS
}

const isExchange = (words: readonly string[]) =>
  words.length > 0 && words.length <= MOST_REPLACED && words.every(isTelling)

const BINDS = /^(?:shall|must|may|might|guarantee\w*|assur\w*|treaty|binding|oblig\w*)$/

const SMALL =
  /^(?:.{1,2}|the|and|for|our|her|his|its|any|all|you|are|was|were|has|had|that|this|these|those|with|their|have|been|very|just|also|but)$/

/** One word written apart, in the plural or in other letters: `Gadhafi` and `Gaddafi`, `compliment` and `complement`. */
const sameWord = (a: string, b: string) =>
  a === b || `${a}s` === b || a === `${b}s` || (a[0] === b[0] && consonantsOf(a) === consonantsOf(b))

/** Words that change what is said: no articles and no forms of `be`, but what may, must and shall be done. */
const isTelling = (word: string) => !SMALL.test(word)

/** The words that stand only in one or only in the other, between what begins and what ends both alike. */
function exchanged(a: readonly string[], b: readonly string[]): [string[], string[]] {
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)]
}

/** The words of a quotation with contractions written out and one spelling for all. */
const wordsOf = onceFor((citation: Citation): readonly string[] =>
  wordsIn(
    citation.exact
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/\bwon't\b/g, 'will not')
      .replace(/\bcan't\b/g, 'cannot')
      .replace(/n't\b/g, ' not')
      .replace(/'ll\b/g, ' will')
      .replace(/'re\b/g, ' are')
      .replace(/'ve\b/g, ' have')
      .replace(/'m\b/g, ' am')
      .replace(/\bcan not\b/g, 'cannot'),
  ).map(spelt),
)

const spelt = (word: string): string =>
  numberOf(word) > 0
    ? String(numberOf(word))
    : word
        .replace(/^'?till?$/, 'until')
        .replace(/our/g, 'or')
        .replace(/y/g, 'i')
        .replace(/is(e|es|ed|ing|ation)$/, 'iz$1')
        .replace(/ll/g, 'l')
        .replace(/(t|b)re$/, '$1er')
