import type { NameMark } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import { TITLE_WORDS } from '../words/en/titles.ts'
import type { Mention } from './mentions.ts'

const BODIES = new Set(
  'ministry parliament army military presidency embassy navy treasury cabinet legislature senate congress'.split(' '),
)

/** "Russia's |foreign ministry", "the Varnian |army": a body of a state in lower case, named by its state and its kind. */
export function bodiesOf(text: string, mentions: readonly Mention[], marks: readonly NameMark[]): NameMark[] {
  const first = new Map<string, string>()
  return mentions.flatMap((mention, at): NameMark[] => {
    const mark = marks[at]!
    const to = mark.type === 'country' ? bodyEnd(mention.sentence, mention.to) : 0
    if (to === 0) return []
    const { tokens } = mention.sentence
    const end = tokens[to - 1]!.end
    const own = text.slice(mention.start, end).replaceAll('’', "'")
    const key = `${mark.country} ${text
      .slice(tokens[mention.to]!.start, end)
      .replace(/^['’]s? /, '')
      .toLowerCase()}`
    const name = first.get(key) ?? own
    first.set(key, name)
    return [
      {
        kind: 'name',
        start: mention.start,
        end,
        by: 'body of a state',
        type: 'organisation',
        name,
        as: 'name',
        country: mark.country,
        role: null,
      },
    ]
  })
}

function bodyEnd({ tokens }: MarkedSentence, from: number): number {
  let at = tokens[from]?.tag === 'PART' ? from + 1 : from
  while (TITLE_WORDS.has(tokens[at]?.lower ?? '') && !BODIES.has(tokens[at]!.lower)) at++
  return BODIES.has(tokens[at]?.lower ?? '') ? at + 1 : 0
}
