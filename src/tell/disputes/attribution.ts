import type { Citation, Quote, Who } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { wordsIn } from '../quotes/same.ts'
import type { Story } from '../story.ts'
import { ambiguityOf } from './ambiguous.ts'
import { daysApart, namedIn, type Passage, passageAt } from './passages.ts'
import { STOCK } from './words.ts'

/**
 * One quotation given to two people by different articles. A body and its head are not two speakers: people only. Two or
 * three words must be more than what anybody says (`historic`), and said of one matter.
 */
export function attributionDisputes(quotes: readonly Quote[], story: Story): Found[] {
  const people = new Set(story.entities.filter((e) => e.kind === 'person').map((e) => e.id))
  return quotes.flatMap((quote) => {
    const sides = [...sidesOf(quote, people).values()]
    if (sides.length < 2 || articlesOf(sides).size < 2) return []
    const passages = sides.flatMap((s) => s.citations.flatMap((c) => passageAt(story, c) ?? []))
    if (passages.some(({ text }) => TAKEN_UP.test(text))) return []
    if (isShort(quote) && (isStock(quote) || !ofOneMatter(sides, story))) return []
    return [disputeOf(quote, sides, story)]
  })
}

function disputeOf(quote: Quote, sides: readonly Side[], story: Story): Found {
  const open = sides.flatMap((s) => s.citations.flatMap((c) => ambiguityOf(c, story) ?? []))
  const by = 'the same words in quotation marks, given to different people by different articles'
  return {
    by: [by, ...new Set(open)].join('; '),
    kind: 'attribution',
    about: `who said ${quote.line.text}`,
    sides: sides.map(({ who, citations }) => ({ value: who.name, citations })),
  }
}

type Side = { who: Who; citations: [Citation, ...Citation[]] }

function sidesOf(quote: Quote, people: ReadonlySet<string>): Map<string, Side> {
  const sides = new Map<string, Side>()
  for (const { citation, speaker } of [{ citation: quote.line.citations[0], speaker: quote.speaker }, ...quote.same]) {
    if (!speaker || !people.has(speaker.entity)) continue
    const side = sides.get(speaker.entity)
    if (side) side.citations.push(citation)
    else sides.set(speaker.entity, { who: speaker, citations: [citation] })
  }
  return sides
}

const articlesOf = (sides: readonly Side[]) => new Set(sides.flatMap((s) => s.citations.map((c) => c.article)))

/** Words that their speaker takes from another, or that are everybody's. */
const TAKEN_UP =
  /\b(?:echo(?:ed|es|ing)?|quot(?:ing|ed)|in the words of|t(?:ook|aking|akes) up|borrow(?:ed|ing|s)|slogan|motto|proverb|agreed with|as \p{Lu}\p{L}+ (?:put|called|said|had))\b/u

const SHORT = 3
const MOST_DAYS = 3

const isShort = ({ line }: Quote) => wordsIn(line.text).length <= SHORT
const isStock = ({ line }: Quote) => wordsIn(line.text).every((w) => STOCK.has(w))

/** The sentences name something in common besides the speakers, or two words and more, within a few days. */
function ofOneMatter([a, b]: readonly Side[], story: Story): boolean {
  const [x, y] = [passageAt(story, a!.citations[0]), passageAt(story, b!.citations[0])]
  if (!x || !y || daysApart(x, y) > MOST_DAYS) return false
  const speakers = new Set([a!.who.entity, b!.who.entity])
  const names = around(x, story)
  if ([...around(y, story)].some((n) => names.has(n) && !speakers.has(n))) return true
  const said = new Set(wordsIn(a!.citations[0].exact))
  const stems = new Set(x.sentence.words)
  return y.sentence.words.filter((w) => stems.has(w) && !said.has(w)).length >= 2
}

const around = ({ member, sentence }: Passage, story: Story) => namedIn(member, sentence, story)
