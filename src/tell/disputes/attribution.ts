import type { Citation, Quote, Who } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import type { Story } from '../story.ts'

/** One quotation given to two people by different articles. A body and its head are not two speakers: people only. */
export function attributionDisputes(quotes: readonly Quote[], story: Story): Found[] {
  const people = new Set(story.entities.filter((e) => e.kind === 'person').map((e) => e.id))
  return quotes.flatMap((quote) => {
    const sides = sidesOf(quote, people)
    if (sides.size < 2 || articlesOf(sides).size < 2) return []
    return [
      {
        by: 'the same words in quotation marks, given to different people by different articles',
        kind: 'attribution',
        about: `who said ${quote.line.text}`,
        sides: [...sides.values()].map(({ who, citations }) => ({ value: who.name, citations })),
      },
    ]
  })
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

const articlesOf = (sides: ReadonlyMap<string, Side>) =>
  new Set([...sides.values()].flatMap((s) => s.citations.map((c) => c.article)))
