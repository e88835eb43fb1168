import type { Citation, Event, Pledge, Quote, StoryRecord, ToldStory, Who } from '../../src/record/index.ts'
import type { Place, Text } from './align.ts'

/** What some method says of a story, in the shape in which it is compared with the gold. */
export type Told = {
  who: string
  events: ToldEvent[]
  pledges: ToldPledge[]
  quotes: ToldQuote[]
  disputes: ToldDispute[] | null // null: the method knows no disputes
}
export type ToldEvent = { when: string; status: string | null; places: Place[]; text: string }
export type ToldPledge = {
  actor: string[] // all names of the actor
  stance: string
  action: Place
  places: Place[]
  condition: string | null
  text: string
}
export type ToldQuote = { place: Place; speaker: string[]; text: string } // all names of the speaker; none: unknown
export type ToldDispute = { kind: string; sides: Place[][]; text: string }

/** What our records say, all stories together. */
export function toldOf(stories: readonly ToldStory[]): Told {
  const records = stories.map((s) => s.record)
  return {
    who: 'truceline',
    events: records.flatMap((r) => r.timeline.map(eventOf)),
    pledges: records.flatMap((r) => r.pledges.map((p) => pledgeOf(p, r))),
    quotes: records.flatMap((r) => r.quotes.flatMap((q) => tellingsOf(q, r))),
    disputes: records.flatMap((r) =>
      r.disputes.map((d) => ({ kind: d.kind, sides: d.sides.map((s) => s.citations.map(placeOf)), text: d.about })),
    ),
  }
}

/** The frozen texts of our records with their inputs. */
export function textsOf(stories: readonly ToldStory[]): Text[] {
  return stories.flatMap(({ record, texts }) =>
    record.articles.map((a) => ({
      id: a.id,
      source: a.source,
      text: texts[a.id] ?? '',
      published: a.published?.edtf ?? null,
    })),
  )
}

const placeOf = ({ article, start, end }: Citation): Place => ({ article, start, end })

const eventOf = (event: Event): ToldEvent => ({
  when: event.when.edtf,
  status: event.status,
  places: [...event.line.citations, ...event.also].map(placeOf),
  text: event.line.text,
})

const pledgeOf = (pledge: Pledge, record: StoryRecord): ToldPledge => ({
  actor: namesOf(pledge.actor, record),
  stance: pledge.stance,
  action: placeOf(pledge.action),
  places: [pledge.action, ...pledge.line.citations].map(placeOf),
  condition: pledge.condition?.exact ?? null,
  text: pledge.line.text,
})

const tellingsOf = (quote: Quote, record: StoryRecord): ToldQuote[] => [
  ...quote.line.citations.map((c) => ({ place: placeOf(c), speaker: namesOf(quote.speaker, record), text: c.exact })),
  ...quote.same.map(({ citation: c, speaker }) => ({
    place: placeOf(c),
    speaker: namesOf(speaker, record),
    text: c.exact,
  })),
]

function namesOf(who: Who | null, record: StoryRecord): string[] {
  if (who === null) return []
  return [who.name, ...(record.entities.find((e) => e.id === who.entity)?.also ?? [])]
}
