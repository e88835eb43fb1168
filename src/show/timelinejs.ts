import { daysOf, type Event, printedDate, type StoryRecord } from '../record/index.ts'
import { escaped } from './escape.ts'

/** A date of TimelineJS: no finer than it is known. */
type SlideDate = { year: number; month?: number; day?: number }

/**
 * The timeline as TimelineJS (Knight Lab) reads it; its texts are HTML there, so ours are escaped. Events without a
 * date are left out, for it knows none.
 */
export function timelineJsOf({ title, timeline, articles }: StoryRecord) {
  const outlets = new Map(articles.map((a) => [a.id, a.outlet ?? 'outlet unknown']))
  return {
    title: { text: { headline: escaped(title.text) } },
    events: timeline.flatMap((event) => slideOf(event, outlets.get(event.line.citations[0].article) ?? '') ?? []),
  }
}

function slideOf({ id, when, line, status }: Event, outlet: string) {
  const [first, last] = when.edtf.split('/') as [string, string | undefined]
  const start = slideDate(first)
  if (!start) return undefined
  const end = last === undefined ? undefined : slideDate(last)
  return {
    unique_id: id,
    start_date: start,
    ...(end ? { end_date: end } : {}),
    display_date: escaped(printedDate(when.edtf)),
    group: status,
    text: { headline: escaped(line.text), text: escaped(outlet) },
  }
}

function slideDate(edtf: string): SlideDate | undefined {
  const days = daysOf(edtf)
  if (!days || days.from === '') return undefined
  const [, , month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? []
  const year = Number(days.from.slice(0, 4))
  // A season is no month; its year is all that can be said there.
  if (!month || Number(month) > 12) return { year }
  return { year, month: Number(month), ...(day ? { day: Number(day) } : {}) }
}
