import { candidatesOf, type Story } from './candidates.ts'
import { type Candidate, weighLines } from './lines.ts'
import { type Model, weigh } from './model.ts'
import { likenessTo } from './vectors.ts'

/** A line that may be taken. Those of one `event` tell the same, so that one of them is enough; `null`: of none known. */
export type Option = Candidate & { event: number | null }

/** A line that was taken, with how much it repeats of those taken before: 0 to 1. */
export type Picked<O extends Option = Option> = O & { repeats: number }

/** A day whose lines are picked: out of which, how many, and the lines of other days taken before. */
export type Picking<O extends Option> = {
  day: number
  options: readonly O[]
  count: number
  taken: readonly Candidate[]
}

const NEARLY = 0.6 // cosine from which a line says nearly what another one does
const SAME = 0.95 // and from which it would say it again

/**
 * The best lines of a day, one by one: each loses by its likeness to those taken before (Carbonell and Goldstein 1998).
 * A line of another day counts only where it says nearly the same, since one story keeps its words.
 */
export function pickLines<O extends Option>(picking: Picking<O>, story: Story, model: Model): Picked<O>[] {
  const { day, options, count, taken } = picking
  const vectors = options.map((o) => o.vector)
  const context = { day, among: candidatesOf(story, day), topic: story.topic }
  const scores = weighLines(options, context).map((features) => weigh(features, model.lines))
  const repeats = options.map(() => 0)
  const heard = ({ vector }: Candidate, least: number) =>
    likenessTo(vector, vectors, story.topic.scratch).forEach((x, i) => {
      if (x > least) repeats[i] = Math.max(repeats[i]!, x)
    })
  for (const line of taken) heard(line, NEARLY)
  const picked: Picked<O>[] = []
  const left = new Set(options.keys())
  while (picked.length < count && left.size > 0) {
    const best = bestOf(left, (i) => scores[i]! - model.repetition * repeats[i]!)
    const line = { ...options[best]!, repeats: repeats[best]! }
    left.delete(best)
    if (line.event === null && line.repeats > SAME) continue
    for (const i of left) if (tellsSame(options[i]!, line)) left.delete(i)
    picked.push(line)
    heard(line, 0)
  }
  return picked
}

const tellsSame = (a: Option, b: Option) => a.event !== null && (a.event === b.event || a.sentence === b.sentence)

function bestOf(left: ReadonlySet<number>, score: (i: number) => number): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  for (const i of left) if (score(i) > most) [best, most] = [i, score(i)]
  return best
}
