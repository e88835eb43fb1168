import type { Member, When } from '../../record/index.ts'
import { citeIn } from '../story.ts'
import type { Cluster } from './merge.ts'
import { isDay, type Telling, weekdayOf } from './telling.ts'

/**
 * The tellings with the days that other articles fix. An article without a date that tells "on Thursday they signed" was
 * written in the week after the signing of another article; by that, its "yesterday" or "the following day" may have
 * but one day. What could still have two stays relative. Undefined when nothing is fixed.
 */
export function fixedBy(clusters: readonly Cluster[], tellings: readonly Telling[]): Telling[] | undefined {
  const known = knownDays(clusters)
  if (known.size === 0) return undefined
  const written = writtenDays(known)
  let last: Known | undefined
  let any = false
  const fixed = tellings.map((telling) => {
    if (last && last.telling.member !== telling.member) last = undefined
    const own = known.get(telling) ?? readDay(telling, written.get(telling.member), last)
    if (!own) return telling
    last = own
    any ||= !known.has(telling)
    return known.has(telling) ? telling : own.telling
  })
  return any ? fixed : undefined
}

/**
 * When articles without a date were written, by what they tell of events that other articles date: the day, or an interval
 * from the first to the last day it can have been. Nothing is said of one whose words do not agree.
 */
export function writtenWithin(clusters: readonly Cluster[]): Map<Member, string> {
  const within = [...writtenDays(knownDays(clusters))].filter(([, { from, to }]) => from <= to)
  return new Map(
    within.map(([member, { from, to }]) => [member, from === to ? dayAt(from) : `${dayAt(from)}/${dayAt(to)}`]),
  )
}

/** A telling whose day is known from another article: the day, counted from 1970, and that article's words for it. */
type Known = { telling: Telling; day: number; when: When }

/** The days of relative tellings that stand in one event with a dated telling of another article. */
function knownDays(clusters: readonly Cluster[]): Map<Telling, Known> {
  const known = new Map<Telling, Known>()
  for (const { dated, tellings } of clusters) {
    const when = isDay(dated) ? whenOf(dated) : undefined
    for (const telling of when ? tellings : [])
      if (telling.relative && telling.member !== dated.member)
        known.set(telling, { telling, day: dated.from, when: when! })
  }
  return known
}

function whenOf({ member, mark }: Telling): When | undefined {
  const { when } = mark
  return when?.from ? { edtf: when.edtf, basis: 'resolved', from: citeIn(member, when.from) } : undefined
}

/** The first and the last day on which an article can have been written, and the words of the other article. */
type Written = { from: number; to: number; when: When }

/** Where two of its days do not agree, nothing is known. */
function writtenDays(known: ReadonlyMap<Telling, Known>): Map<Member, Written> {
  const written = new Map<Member, Written>()
  for (const { telling, day, when } of known.values()) {
    const window = windowOf(telling, day)
    if (!window) continue
    const other = written.get(telling.member)
    const [from, to] = [Math.max(window[0], other?.from ?? window[0]), Math.min(window[1], other?.to ?? window[1])]
    written.set(telling.member, { from, to, when: other?.when ?? when })
  }
  return written
}

const WEEK = 6

/** `yesterday` for the 6th was written on the 7th; "on Tuesday" for a thing of the 6th, within a week. */
function windowOf({ relative, status }: Telling, day: number): [number, number] | undefined {
  if (relative?.anchor !== 'published') return undefined
  if (relative.unit === 'day') return [day - relative.offset, day - relative.offset]
  return status === 'announced' ? [day - WEEK, day] : [day, day + WEEK]
}

function readDay(telling: Telling, written: Written | undefined, last: Known | undefined): Known | undefined {
  const { relative } = telling
  if (!relative) return undefined
  if (relative.anchor === 'event')
    return last && relative.unit === 'day' ? fixedOn(telling, last.day + relative.offset, last.when) : undefined
  if (!written || written.from > written.to) return undefined
  const [first, second] = [dayFrom(telling, written.from), dayFrom(telling, written.to)]
  return first === second ? fixedOn(telling, first, written.when) : undefined
}

/** The day that relative words mean in an article of a given day. */
function dayFrom({ relative, status }: Telling, written: number): number {
  const { unit, offset } = relative!
  if (unit === 'day') return written + offset
  const back = (weekdayOf(written) - offset + 7) % 7
  return status === 'announced' ? written + ((7 - back) % 7) : written - back
}

const DAY = 86_400_000
const dayAt = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

function fixedOn(telling: Telling, day: number, when: When): Known {
  const edtf = dayAt(day)
  const fixed: When = { ...when, edtf }
  return { telling: { ...telling, days: { from: edtf, to: edtf }, from: day, to: day, edtf, fixed }, day, when }
}
