import {
  type DateMark,
  dayOf,
  daysOf,
  type FrozenArticle,
  type Member,
  overlaps,
  type PledgeMark,
  type Span,
  UNKNOWN_DATE,
  type When,
} from '../record/index.ts'
import { marksIn } from './lines/inside.ts'
import { citeIn } from './story.ts'

/**
 * When a pledge was said: the day its sentence gives for the saying, else the day of the article. A day ahead of the
 * article, or one inside the condition, the limits or the action, is not when it was said.
 */
export function saidWhen(member: Member, mark: PledgeMark): When {
  const inside = [mark.condition, mark.action, ...mark.limits].filter((s) => s !== null)
  const sentence = sentenceOf(member, mark)
  const dates = marksIn(member, 'date').filter(
    (d) => overlaps(d, sentence) && isMoment(d) && !inside.some((s) => overlaps(s, d)) && !isAhead(d, member.article),
  )
  const date = dates.find((d) => d.role === 'entry') ?? dates[0]
  return date ? whenOf(member, date) : publishedWhen(member.article)
}

const isMoment = (d: DateMark) =>
  (d.type === 'date' || d.type === 'time') &&
  d.edtf !== null &&
  d.role !== 'since' &&
  d.role !== 'until' &&
  dayOf(d.edtf)

function isAhead({ edtf }: DateMark, { published }: FrozenArticle): boolean {
  const day = published && daysOf(published.edtf)
  return day !== null && day !== undefined && (daysOf(edtf!)?.from ?? '') > day.to
}

function sentenceOf(member: Member, span: Span): Span {
  return marksIn(member, 'sentence').find((s) => overlaps(s, span)) ?? span
}

/** The when that a date mark gives, to the day, with the words that say it. */
export function whenOf(member: Member, date: DateMark): When {
  return { edtf: date.edtf!.replace(/T[^/]*/g, ''), basis: date.basis ?? 'stated', from: citeIn(member, date) }
}

/** The day of the article, where nothing better is known; unknown stays unknown. */
export function publishedWhen({ published }: FrozenArticle): When {
  return { edtf: published?.edtf.replace(/T.*$/, '') ?? UNKNOWN_DATE, basis: 'published', from: null }
}
