import type { MarkedArticle, Member, Span } from '../../record/index.ts'
import { candidatesOf, prepare } from './candidates.ts'
import { type Bounds, DAY_FEATURES, type Day, daysOf } from './days.ts'
import { type Model, SHIPPED, standardised, weigh } from './model.ts'
import { type Picked, pickLines } from './pick.ts'
import { dayAt, inOrder } from './sentences.ts'

/**
 * How long a timeline is asked for: days, and lines a day. With `keywords`, words of the topic, only what stands near one
 * of them is read; `bounds`, where given, are its first and last day.
 */
export type Wish = { days: number; perDay: number; keywords: readonly string[]; bounds?: Bounds }

/** A day of a timeline with its lines, the best first. A span lies within one sentence of the member's text. */
export type ChosenDay = { day: string; lines: { member: MarkedArticle; span: Span }[] }

/** A day with how much speaks for it; above 0 is more than for the mean day of its story. */
export type Ranked = Day & { score: number }

/**
 * Chooses the days of a timeline and the lines for each out of all sentences, in order of date. Days by how many
 * independent articles name them, and from how far; lines by how much of the day's other tellings they cover without
 * repeating a line of any day. The same for members in any order.
 */
export function chooseTimeline(members: readonly Member[], wish: Wish, model: Model = SHIPPED): ChosenDay[] {
  const story = prepare(inOrder(members), wish.keywords)
  const chosen: { day: number; lines: Picked[] }[] = []
  for (const { day } of rank(daysOf(story.members, story.sentences, wish.bounds), model)) {
    if (chosen.length >= wish.days) break
    const options = candidatesOf(story, day).map((c) => ({ ...c, event: null }))
    const taken = chosen.flatMap((c) => c.lines)
    const lines = pickLines({ day, options, count: wish.perDay, taken }, story, model)
    if (lines.length > 0) chosen.push({ day, lines })
  }
  return chosen.sort((a, b) => a.day - b.day).map(shown)
}

/** The days in the order in which they are told, the most telling first. */
export function rank(days: readonly Day[], model: Model): Ranked[] {
  const features = standardised(
    days.map((d) => d.features),
    DAY_FEATURES,
  )
  const ranked = days.map((d, i) => ({ ...d, score: weigh(features[i]!, model.days) }))
  return ranked.sort((a, b) => b.score - a.score || a.day - b.day)
}

const shown = ({ day, lines }: { day: number; lines: Picked[] }): ChosenDay => ({
  day: dayAt(day),
  lines: lines.map(({ sentence }) => ({ member: sentence.member, span: sentence.span })),
})
