import type { Member, Span } from '../../record/index.ts'
import { candidatesOf, prepare, type Story } from './candidates.ts'
import { type Bounds, DAY_FEATURES, type Day, daysOf } from './days.ts'
import { type Candidate, weighLines } from './lines.ts'
import { type Model, SHIPPED, standardised, weigh } from './model.ts'
import { dayAt, inOrder, sentencesOf } from './sentences.ts'
import { likenessTo } from './vectors.ts'

/**
 * How long a timeline is asked for. `days` null: as many as hold a share of all mentions; `perDay` null: one line a
 * day. `keywords` are words of the topic; `bounds`, where given, its first and last day.
 */
export type Wish = { days: number | null; perDay: number | null; keywords: readonly string[]; bounds?: Bounds }

/** A day of a timeline with its lines, the best first. A span lies within one sentence of the member's text. */
export type ChosenDay = { day: string; lines: { member: Member; span: Span }[] }

/** A day with how much speaks for it; above 0 is more than for the mean day of its story. */
export type ScoredDay = { day: string; score: number }

/**
 * Chooses the days of a timeline and the lines for each, in order of date. Days by how often, by how many independent
 * articles, and from how far they are named; lines by how much of the day's other tellings they cover without
 * repeating a line of any day. The same for members in any order.
 */
export function chooseTimeline(members: readonly Member[], wish: Wish, model: Model = SHIPPED): ChosenDay[] {
  const story = prepare(inOrder(members), wish.keywords)
  const days = rank(daysOf(story.members, story.sentences, wish.bounds), model)
  const count = wish.days ?? fitting(days, model.share)
  const chosen: Choice[] = []
  const taken: Candidate[] = []
  for (const { day } of days) {
    if (chosen.length >= count) break
    const lines = pickLines(day, { story, model, count: wish.perDay ?? 1, taken })
    if (lines.length === 0) continue
    chosen.push({ day, lines })
    taken.push(...lines)
  }
  return chosen.sort((a, b) => a.day - b.day).map(shown)
}

type Choice = { day: number; lines: Candidate[] }
type Ranked = Day & { score: number }

/** How much speaks for each day that a story names or was reported on; the days in order of date. */
export function scoreDays(
  members: readonly Member[],
  keywords: readonly string[],
  model: Model = SHIPPED,
): ScoredDay[] {
  const ordered = inOrder(members)
  const ranked = rank(daysOf(ordered, sentencesOf(ordered, keywords), undefined), model)
  return ranked.sort((a, b) => a.day - b.day).map(({ day, score }) => ({ day: dayAt(day), score }))
}

function rank(days: readonly Day[], model: Model): Ranked[] {
  const features = standardised(
    days.map((d) => d.features),
    DAY_FEATURES,
  )
  const ranked = days.map((d, i) => ({ ...d, score: weigh(features[i]!, model.days) }))
  return ranked.sort((a, b) => b.score - a.score || a.day - b.day)
}

/** How many of the best days together hold a share of all mentions. */
export function fitting(ranked: readonly { mentions: number }[], share: number): number {
  const all = ranked.reduce((sum, { mentions }) => sum + mentions, 0)
  let [count, held] = [0, 0]
  while (count < ranked.length && held < share * all) held += ranked[count++]!.mentions
  return count
}

type Picking = { story: Story; model: Model; count: number; taken: readonly Candidate[] }

/**
 * The best lines of a day, one by one: each loses by its likeness to those taken before (Carbonell and Goldstein 1998).
 * A line of another day counts only where it says nearly the same, since one story keeps its words.
 */
function pickLines(day: number, { story, model, count, taken }: Picking): Candidate[] {
  const candidates = candidatesOf(story, day)
  const vectors = candidates.map((c) => c.vector)
  const scores = weighLines(day, candidates, story.topic).map((f) => weigh(f, model.lines))
  const likest = candidates.map(() => 0)
  const repeat = ({ vector }: Candidate, least: number) =>
    likenessTo(vector, vectors, story.topic.scratch).forEach((x, i) => {
      if (x > least) likest[i] = Math.max(likest[i]!, x)
    })
  for (const line of taken) repeat(line, NEARLY)
  const picked: Candidate[] = []
  const left = new Set(candidates.keys())
  while (picked.length < count && left.size > 0) {
    const best = bestOf(left, (i) => scores[i]! - model.repetition * likest[i]!)
    left.delete(best)
    if (likest[best]! > SAME) continue
    picked.push(candidates[best]!)
    repeat(candidates[best]!, 0)
  }
  return picked
}

const NEARLY = 0.6 // cosine from which a line says nearly what another one does
const SAME = 0.95 // and from which it would say it again

function bestOf(left: ReadonlySet<number>, score: (i: number) => number): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  for (const i of left) if (score(i) > most) [best, most] = [i, score(i)]
  return best
}

const shown = ({ day, lines }: Choice): ChosenDay => ({
  day: dayAt(day),
  lines: lines.map(({ sentence }) => ({ member: sentence.member, span: sentence.span })),
})
