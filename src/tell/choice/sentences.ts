import {
  byDate,
  type DateMark,
  dayOf,
  daysBetween,
  type EventMark,
  type MarkedArticle,
  type Member,
  marksOf,
  oncePerArticle,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import { beginOf } from '../lines/begins.ts'
import { marksIn } from '../lines/inside.ts'

/** One sentence of an article, with what its marks say of days. Days are numbers here: 0 is 1 January 1970. */
export type Sentence = {
  member: MarkedArticle
  place: number // 0 for the first sentence of the article
  span: Span // without the dateline, or the date of an entry, before it
  words: readonly string[]
  wording: Wording // of its article
  own: Uint32Array // each of its words once, by its number there
  published: number | undefined
  days: readonly Mention[] // one for each day that it names
  events: readonly EventMark[]
  whole: boolean
}

/** The words that an article uses, each once, in the order in which they come. */
export type Wording = { words: readonly string[] }

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
export function publishedOn({ article }: MarkedArticle): number | undefined {
  const day = article.published && dayOf(article.published.edtf)
  return day ? numberOf(day) : undefined
}

/** All sentences of ordered members, headings left out; with words of the topic only those near one of them. */
export function sentencesOf(members: readonly Member[], keywords: readonly string[]): Sentence[] {
  const sentences = members.flatMap((member) => sentencesIn(member))
  return keywords.length === 0 ? sentences : nearTo(keywords, sentences)
}

const NEAR = 5 // sentences: who was named is then meant by other words

/** Sentences with a keyword, and those close to one in the same article: the rest of it may be of another matter. */
function nearTo(keywords: readonly string[], sentences: readonly Sentence[]): Sentence[] {
  const plain = keywords.map((k) => k.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const keyword = new RegExp(`\\b(?:${plain.join('|')})\\b`, 'i')
  const near = new Set<Sentence>()
  sentences.forEach(({ member, span }, i) => {
    if (!keyword.test(wordsAt(member.article.text, span))) return
    for (const s of sentences.slice(Math.max(0, i - NEAR), i + NEAR + 1)) if (s.member === member) near.add(s)
  })
  return sentences.filter((s) => near.has(s))
}

/** The sentence of an article's body that tells an event. */
export const sentenceOf = (of: MarkedArticle, event: EventMark): Sentence | undefined => tellingIn(of).get(event)

const tellingIn = oncePerArticle(
  (of) => new Map(sentencesIn(of).flatMap((sentence) => sentence.events.map((event) => [event, sentence]))),
)

const sentencesIn = oncePerArticle((member): Sentence[] => {
  const events = eventsIn(member)
  const dates = [...marksIn(member, 'date')].sort((a, b) => a.start - b.start)
  const published = publishedOn(member)
  const { wording, numbered } = wordingOf()
  let at = 0
  const body = marksIn(member, 'sentence').filter((s) => !s.heading)
  return body.map((mark, place) => {
    while (at < dates.length && dates[at]!.start < mark.start) at++
    const from = at
    while (at < dates.length && dates[at]!.start < mark.end) at++
    const days = mentionsIn(dates.slice(from, at))
    const told = cutBefore(mark, member.article.text, place, dates.slice(from, at))
    return {
      member,
      place,
      ...told,
      wording,
      own: numbered(told.words),
      published,
      days,
      events: events.get(mark.start) ?? NONE,
      whole: mark.whole,
    }
  })
})

const NONE: readonly EventMark[] = []

/** No words yet; `numbered` gives the numbers of some, each once, and adds those that are new. */
function wordingOf(): { wording: Wording; numbered(words: readonly string[]): Uint32Array } {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const numberOf = (word: string) => {
    if (!numbers.has(word)) numbers.set(word, words.push(word) - 1)
    return numbers.get(word)!
  }
  return { wording: { words }, numbered: (said) => Uint32Array.from(new Set(said), numberOf) }
}

/** The events of an article by where their sentences begin. */
function eventsIn({ marks }: MarkedArticle): Map<number, EventMark[]> {
  const events = new Map<number, EventMark[]>()
  for (const event of marksOf(marks, 'event')) {
    const { start } = event.sentence
    events.set(start, [...(events.get(start) ?? []), event])
  }
  return events
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

/** What may stand as a line of a sentence, with its stems: behind a dateline, or behind its entry's date. */
export function cutBefore(mark: SentenceMark, text: string, place: number, dates: readonly DateMark[]) {
  const { start, end, words } = mark
  const from = beginOf(text, mark, dates, place)
  if (from === start) return { span: { start, end }, words }
  const rest = text.slice(from, end).toLowerCase()
  return { span: { start: from, end }, words: words.filter((stem) => rest.includes(rootOf(stem))) }
}

/** The part of a stem that its word surely begins with: `militari` stands for `military`. */
const rootOf = (stem: string): string => stem.slice(0, Math.max(2, stem.length - 2))
