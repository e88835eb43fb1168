import { wordsAt } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, type Story } from '../story.ts'

type Side = Found['sides'][number]

/** With the sentences of other articles that have the number of a side in the same words: "148,000 tonnes". */
export const withElsewhere =
  (story: Story) =>
  (found: Found): Found => ({ ...found, sides: found.sides.map((side) => extended(side, unitOf(found), story)) })

/** Only a number that few things have says by itself what it counts. */
function extended(side: Side, unit: string | undefined, story: Story): Side {
  if (!unit || !isTelling(side.value)) return side
  const words = `${side.value} ${unit}`
  const cited = new Set(side.citations.map((c) => c.article))
  const others = story.members.filter(({ article }) => !cited.has(article.id) && article.text.includes(words))
  const further = others.flatMap((member) =>
    marksIn(member, 'sentence')
      .filter((s) => ` ${wordsAt(member.article.text, s)}`.includes(` ${words}`))
      .map((s) => citeIn(member, s)),
  )
  return { ...side, citations: [...side.citations, ...further] }
}

const isTelling = (value: string) => value.replace(/\D/g, '').replace(/0+$/, '').length > 2

/** The word behind the number of the side that says what it counts. */
function unitOf({ sides }: Found): string | undefined {
  const units = sides.flatMap(({ value, citations: [{ exact }] }) => {
    const behind = exact.slice(exact.indexOf(value) + value.length)
    return exact.includes(value) ? (/^ (\p{L}{3,})/u.exec(behind)?.[1] ?? []) : []
  })
  return units[0]
}
