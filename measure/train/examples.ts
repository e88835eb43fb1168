import { type Member, wordsAt } from '../../src/record/index.ts'
import { candidatesOf, prepare, type Story } from '../../src/tell/choice/candidates.ts'
import { type Bounds, DAY_FEATURES, type DayFeatures, daysOf } from '../../src/tell/choice/days.ts'
import { type LineFeatures, weighLines } from '../../src/tell/choice/lines.ts'
import { standardised } from '../../src/tell/choice/model.ts'
import { dayAt, inOrder, numberOf } from '../../src/tell/choice/sentences.ts'
import type { Entry } from '../timeline-score.ts'
import { penn } from '../timelines/penn.ts'
import { type Counter, gramsOf, type Lexicon, overlapOf, totalOf } from '../timelines/rouge.ts'

/** What can be learned from one gold timeline: its days among all days, and for each gold day the worth of its lines. */
export type Example = {
  topic: string
  days: { features: DayFeatures; gold: boolean }[]
  lines: { features: LineFeatures; worth: number }[][]
}

/** A gold timeline with the members that a method may read for it. */
export type Lesson = { topic: string; keywords: string[]; members: readonly Member[]; bounds: Bounds; gold: Entry[] }

/** Makes an example of a gold timeline. */
export function exampleOf({ topic, keywords, members, bounds, gold }: Lesson, lexicon: Lexicon): Example {
  const story = prepare(inOrder(members), keywords)
  const asked = new Map<string, string[]>()
  for (const { date, lines } of gold) asked.set(date.slice(0, 10), [...(asked.get(date.slice(0, 10)) ?? []), ...lines])
  const days = daysOf(story.members, story.sentences, bounds)
  const features = standardised(
    days.map((d) => d.features),
    DAY_FEATURES,
  )
  return {
    topic,
    days: days.map(({ day }, i) => ({ features: features[i]!, gold: asked.has(dayAt(day)) })),
    lines: [...asked].map(([day, lines]) => linesOf(story, numberOf(day), gramsOf(lines, lexicon), lexicon)),
  }
}

function linesOf(story: Story, day: number, asked: [Counter, Counter], lexicon: Lexicon) {
  const candidates = candidatesOf(story, day)
  const features = weighLines(candidates, { day, among: candidates, topic: story.topic })
  return candidates.map(({ sentence: { member, span } }, i) => {
    const words = penn(wordsAt(member.article.text, span))
    return { features: features[i]!, worth: worthOf(gramsOf([words], lexicon), asked) }
  })
}

const SHORT = 5 // words: what is shorter is not better for it

/** How many of a line's words, and pairs of words, the gold lines of the day have, for each word of it. */
function worthOf(said: [Counter, Counter], asked: [Counter, Counter]): number {
  return (overlapOf(said[0], asked[0]) + overlapOf(said[1], asked[1])) / Math.max(SHORT, totalOf(said[0]))
}
