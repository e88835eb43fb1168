import {
  type DateMark,
  type Days,
  daysOf,
  type EventMark,
  type EventStatus,
  type Member,
  marksOf,
  type RelativeDate,
  type SentenceMark,
  type Span,
  type When,
  within,
} from '../../record/index.ts'
import { standsAlone } from '../alone.ts'
import { firstFrom, marksIn } from '../lines/inside.ts'
import { originOf, type Story } from '../story.ts'
import { publishedWhen } from '../whens.ts'

/** One sentence that tells an event, ready to be compared with others. */
export type Telling = {
  member: Member
  mark: EventMark
  status: EventStatus // the mark's, but for what the clock or the other tellings make of it
  sentence: SentenceMark
  place: number // 0 for the first sentence of the article's body, 1 for its last
  days: Days | undefined // the days it can mean; undefined when only the article's day is known
  from: number // the first and the last of these in days since 1970; NaN when there is none
  to: number
  edtf: string
  relative: RelativeDate | null // the day it gives in words, where the article has no date to count from
  yearless: string | null // the month and day of such words: "-02-24"
  fixed?: When // the day that another article of the story gives for these words
  stems: ReadonlySet<string>
  numbers: readonly string[] // of these, those that are digits
  names: ReadonlySet<string>
  party: string | null // the entity of who says or does it, a country for its leaders and bodies
}

const DAY = 86_400_000

/** All tellings of a story, in order of article and place. */
export function tellingsOf(story: Story): Telling[] {
  return story.members.flatMap((member) => tellingsIn(member, story))
}

function tellingsIn(member: Member, story: Story): Telling[] {
  const sentences = marksIn(member, 'sentence')
  const canonical = namesIn(member, story)
  return marksIn(member, 'event').flatMap((mark) => {
    const at = firstFrom(sentences, mark.sentence.start)
    const sentence = sentences[at]
    if (!sentence || !within(mark.sentence, sentence)) return []
    const edtf = mark.when?.edtf ?? publishedWhen(member.article).edtf
    const words = mark.relative ? looseDateAt(member, mark.relative) : undefined
    const relative = words?.relative ?? null
    const days = mark.when ? daysOf(mark.when.edtf) : undefined
    return [
      {
        member,
        mark,
        status: statusAt(mark, story.asOf),
        sentence,
        place: at / sentences.length,
        days,
        from: Date.parse(days?.from ?? '') / DAY,
        to: Date.parse(days?.to ?? '') / DAY,
        edtf,
        relative,
        yearless: relative?.unit === 'year' ? words!.timex.slice(4) : null,
        numbers: mark.head.filter((stem) => /^\d+$/.test(stem)),
        stems: new Set([...mark.head, ...mark.tells.map((kind) => `the ${kind}`)]),
        names: new Set(mark.names.map((name) => canonical.get(name) ?? name)),
        party: partyOf(mark, story),
      },
    ]
  })
}

/** What an article without a date tells of a day that the clock has not reached is not over. */
function statusAt({ status, when }: EventMark, asOf: string): EventStatus {
  const ahead = (daysOf(when?.edtf ?? '')?.from ?? '') > asOf.slice(0, 10)
  return ahead && status === 'happened' ? 'announced' : status
}

function looseDateAt({ article, marks }: Member, { start }: Span): DateMark | undefined {
  return article.published === null ? marksOf(marks, 'date').find((d) => d.start === start) : undefined
}

function partyOf({ party }: EventMark, story: Story): string | null {
  const who = story.who(party)
  return who && (story.countryOf(who) ?? who).entity
}

/** The names of an article as the whole story knows them. */
function namesIn(member: Member, story: Story): Map<string, string> {
  return new Map(
    marksIn(member, 'name').map((m) => [m.name, story.who({ name: m.name, type: m.type, span: m })?.name ?? m.name]),
  )
}

/** True when a telling gives one day, not a month or a span. */
export const isDay = ({ days }: Telling): boolean => days !== undefined && days.from === days.to

/** True for a digest: its days are often those of the articles it was made from. */
export const isLoose = ({ member }: Telling): boolean => originOf(member) === undefined

/** True for what is told by the way: "the accord signed on Tuesday". */
export const isPassing = ({ mark }: Telling): boolean => mark.passing === true

/** True for what is told by the way in words that can be read without the rest of their sentence. */
export const isApart = ({ mark }: Telling): boolean => mark.start > mark.sentence.start

/** True for what can be read by itself, whatever stands around it. */
export const stands = (t: Telling): boolean => (isApart(t) ? t.sentence.whole : standsAlone(t.member, t.sentence))

/** True for what is no plain report of what happened: told by the way or by a noun, planned, called off. */
export const isLight = (t: Telling): boolean => isPassing(t) || t.mark.by === 'noun' || t.status !== 'happened'

/** The ISO number of the weekday of a day counted from 1970-01-01, a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
