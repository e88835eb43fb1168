import {
  byDate,
  type DateMark,
  dayOf,
  daysBetween,
  type EventMark,
  type Member,
  marksOf,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import { beginOf } from '../lines/begins.ts'

/** One sentence of a story, with what its marks say of days. Days are numbers here: 0 is 1 January 1970. */
export type Sentence = {
  member: Member
  article: number // place of its article among the ordered members
  place: number // 0 for the first sentence of the article
  span: Span // without the dateline, or the date of an entry, before it
  words: readonly string[]
  published: number | undefined
  days: readonly Mention[] // one for each day that it names
  event: EventMark | undefined
  whole: boolean
  onTopic: boolean // has a keyword
}
/** A day that a sentence names; `stated`: its own words give the date in full; `entry`: it heads an entry of a timeline. */
export type Mention = { day: number; stated: boolean; entry: boolean }

const EPOCH = '1970-01-01'

export const numberOf = (day: string): number => daysBetween(EPOCH, day)
export const dayAt = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** Members in order of publication, undated first, then of id: what is chosen does not hang on the order they come in. */
export function inOrder(members: readonly Member[]): Member[] {
  const when = ({ article }: Member) => article.published?.edtf ?? ''
  return [...members].sort((a, b) => byDate(when(a), when(b)) || (a.article.id < b.article.id ? -1 : 1))
}

/** The day an article is published, or undefined when only its month, or nothing, is known. */
export function publishedOn({ article }: Member): number | undefined {
  const day = article.published && dayOf(article.published.edtf)
  return day ? numberOf(day) : undefined
}

/** All sentences of ordered members, headings left out; `keywords` are words of the topic. */
export function sentencesOf(members: readonly Member[], keywords: readonly string[]): Sentence[] {
  const keyword = keywordOf(keywords)
  return members.flatMap((member, article) => sentencesIn(member, article, keyword))
}

/** Any of the keywords as a word of its own; of no keywords, nothing. */
function keywordOf(keywords: readonly string[]): RegExp {
  const plain = keywords.map((k) => k.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return plain.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${plain.join('|')})\\b`, 'i')
}

function sentencesIn(member: Member, article: number, keyword: RegExp): Sentence[] {
  const events = new Map(marksOf(member.marks, 'event').map((e) => [e.sentence.start, e]))
  const dates = marksOf(member.marks, 'date').sort((a, b) => a.start - b.start)
  const published = publishedOn(member)
  let at = 0
  const body = marksOf(member.marks, 'sentence').filter((s) => !s.heading)
  return body.map((mark, place) => {
    while (at < dates.length && dates[at]!.start < mark.start) at++
    const from = at
    while (at < dates.length && dates[at]!.start < mark.end) at++
    const days = mentionsIn(dates.slice(from, at))
    const told = cutBefore(mark, member.article.text, place, dates.slice(from, at))
    const onTopic = keyword.test(wordsAt(member.article.text, mark))
    return {
      member,
      article,
      place,
      ...told,
      published,
      days,
      event: events.get(mark.start),
      whole: mark.whole,
      onTopic,
    }
  })
}

function mentionsIn(dates: readonly DateMark[]): Mention[] {
  const mentions = new Map<number, Mention>()
  for (const { type, edtf, basis, role } of dates) {
    const day = edtf !== null && (type === 'date' || type === 'time') ? dayOf(edtf.replace(/T[^/]*/g, '')) : undefined
    if (day === undefined) continue
    const number = numberOf(day)
    const known = mentions.get(number)
    const stated = basis === 'stated' || known?.stated === true
    mentions.set(number, { day: number, stated, entry: role === 'entry' || known?.entry === true })
  }
  return [...mentions.values()]
}

/** What may stand as a line of a sentence: behind a dateline, or behind its entry's date. */
function cutBefore(mark: SentenceMark, text: string, place: number, dates: readonly DateMark[]) {
  const { start, end, words } = mark
  const from = beginOf(text, mark, dates, place)
  if (from === start) return { span: { start, end }, words }
  const rest = text.slice(from, end).toLowerCase()
  return { span: { start: from, end }, words: words.filter((stem) => rest.includes(rootOf(stem))) }
}

/** The part of a stem that its word surely begins with: `militari` stands for `military`. */
const rootOf = (stem: string): string => stem.slice(0, Math.max(2, stem.length - 2))
