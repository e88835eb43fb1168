import {
  type Citation,
  type Citations,
  dayOf,
  daysOf,
  type Event,
  type Figure,
  type Member,
  onceFor,
} from '../../record/index.ts'
import { memberOf, originOf, type Story, stemsIn } from '../story.ts'
import type { ToldEvent } from '../timeline.ts'
import { fateOf, isShare } from './counted.ts'
import { familyOf, numbered, passageAt } from './passages.ts'

/** A figure with what it is compared by. Days are numbers here: 0 is 1 January 1970. */
export type Amount = {
  figure: Figure
  words: string // what is measured
  fate: string | undefined
  part: boolean // said to be a part of others, or to hold for each
  planned: boolean
  priced: boolean
  stated: boolean // its day is said, and not only that of the article
  from: number // the first and last day that it may hold for, NaN where that is open
  to: number
  published: readonly number[]
  families: ReadonlySet<string>
  reported: boolean // by more than a digest
  member: Member // that its first citation is of
  events: ReadonlySet<Event> // that it is told with
}

/** The figures with what they are compared by. */
export function amountsOf(figures: readonly Figure[], events: readonly ToldEvent[], story: Story): Amount[] {
  const tellings = tellingsOf(events)
  return figures.map((figure) => amountOf(figure, tellings, story))
}

const COSTS =
  /\b(?:cost|costs|worth|valued|totall?ed|amount(?:s|ed)? to|st(?:ood|ands) at|put at|fined|price\w*|paid for)\b/i
const PLANNED =
  /\b(?:would|will|could|should|might|expected|estimated|planned|budget\w*|to cost|due|(?:is|are|was|were) to)\b/i

function amountOf(figure: Figure, tellings: Tellings, story: Story): Amount {
  const { asOf, line } = figure
  const { exact } = line.citations[0]
  const fate = fateOf(figure)
  return {
    figure,
    words: wordsIn(figure.about).join(' '),
    fate,
    part: isShare(figure),
    planned: PLANNED.test(exact) || /\bmay\b/.test(exact), // not the month
    priced: COSTS.test(exact),
    stated: asOf.basis !== 'published',
    ...spanOf(asOf.edtf),
    ...behind(line.citations, story),
    member: memberOf(story, line.citations[0].article)!,
    events: fate ? eventsWith(line.citations, tellings, story) : new Set(),
  }
}

/** `turnout in Sunday’s vote` measures what `turnout in the vote` does. */
const wordsIn = (about: string): string[] =>
  (about.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !/day$/.test(word))

function spanOf(edtf: string): { from: number; to: number } {
  const days = daysOf(edtf)
  return { from: numbered(days?.from ?? ''), to: numbered(days?.to ?? '') }
}

function behind(citations: Citations, story: Story) {
  const members = [...new Set(citations.flatMap((c) => memberOf(story, c.article) ?? []))]
  return {
    published: members.flatMap(({ article }) => {
      const day = dayOf(article.published?.edtf ?? '')
      return day ? [numbered(day)] : []
    }),
    families: new Set(members.map(familyOf)),
    reported: members.some((m) => originOf(m) !== undefined),
  }
}

/** The stems of the sentence of a figure, besides numbers and days. */
export const stemsOf = onceFor(
  ({ member, figure }: Amount): ReadonlySet<string> =>
    new Set(stemsIn(member, figure.line.citations[0]).filter((s) => !/\d|day$/.test(s))),
)

/** Each telling of an event by the article it stands in. */
type Tellings = ReadonlyMap<string, readonly { telling: Citation; event: Event }[]>

function tellingsOf(events: readonly ToldEvent[]): Tellings {
  const tellings = new Map<string, { telling: Citation; event: Event }[]>()
  for (const { event } of events)
    for (const telling of [...event.line.citations, ...event.also]) {
      const known = tellings.get(telling.article)
      if (known) known.push({ telling, event })
      else tellings.set(telling.article, [{ telling, event }])
    }
  return tellings
}

/** The events that a figure is told with: in a telling of one, or right behind it in its paragraph. */
function eventsWith(citations: Citations, tellings: Tellings, story: Story): Set<Event> {
  return new Set(
    citations.flatMap((c) =>
      (tellings.get(c.article) ?? [])
        .filter(({ telling }) => meets(c, telling) || isBehind(c, telling, story))
        .map(({ event }) => event),
    ),
  )
}

const meets = (a: Citation, b: Citation) => a.start < b.end && b.start < a.end

function isBehind(figure: Citation, telling: Citation, story: Story): boolean {
  if (figure.start < telling.end) return false
  const passage = passageAt(story, telling)
  const between = passage?.member.article.text.slice(passage.sentence.end, figure.start)
  return between !== undefined && /^ ?$/.test(between)
}
