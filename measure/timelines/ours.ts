import { mark } from '../../src/mark/index.ts'
import { type FrozenArticle, type Member, wordsAt } from '../../src/record/index.ts'
import { chooseTimeline } from '../../src/tell/choice/index.ts'
import { type Model, SHIPPED } from '../../src/tell/choice/model.ts'
import { storyOf } from '../../src/tell/story.ts'
import { tellTimeline } from '../../src/tell/timeline.ts'
import type { Entry } from '../timeline-score.ts'
import { type Example, exampleOf, type Lesson } from '../train/examples.ts'
import { learn } from '../train/model.ts'
import type { Teller } from './rivals.ts'
import type { Lexicon } from './rouge.ts'
import type { Task, TopicArticle } from './task.ts'

/** Reads an article of the data set into a member of a story. */
export type Reader = (article: TopicArticle) => Member

/** Which weights: those of the repository, or for each topic those learned from the other topics. */
export type Which = 'shipped' | 'loo'

/**
 * Our two methods: the timeline that `truceline tell` writes, and the choice out of all sentences. All articles are
 * marked at once, so that telling is timed alone, as for others with given marks.
 */
export function ours(tasks: readonly Task[], which: Which, lexicon: Lexicon, read: Reader = reader()): Teller[] {
  const lessons = new Map(tasks.map((task) => [task, lessonOf(task, read)]))
  const model = which === 'shipped' ? () => SHIPPED : leaveOneOut([...lessons.values()], lexicon)
  const name = (who: string) => (which === 'shipped' ? who : `${who} ${which}`)
  return [
    { who: name('truceline tell'), tell: (task) => toldOf(task, lessons.get(task)!, model(task.topic)) },
    { who: name('sentence choice'), tell: (task) => chosenOf(task, lessons.get(task)!, model(task.topic)) },
  ]
}

/** The lines of the events of a record, as they are written. */
function toldOf({ days, perDay }: Task, { members, bounds }: Lesson, model: Model): Entry[] {
  const length = { events: null, perDay, days: { count: days, ...bounds } }
  const entries = new Map<string, string[]>()
  for (const { event } of tellTimeline(storyOf(members, bounds.to), length, model).told) {
    const { edtf } = event.when
    entries.set(edtf, [...(entries.get(edtf) ?? []), event.line.text])
  }
  return [...entries].map(([date, lines]) => ({ date, lines }))
}

function chosenOf({ days, perDay }: Task, { members, keywords, bounds }: Lesson, model: Model): Entry[] {
  const chosen = chooseTimeline(members, { days, perDay, keywords, bounds }, model)
  return chosen.map(({ day, lines }) => ({
    date: day,
    lines: lines.map(({ member, span }) => wordsAt(member.article.text, span)),
  }))
}

/** A task as a lesson: the first and the last day of the gold bound it, as the protocol gives them to any method. */
export function lessonOf({ topic, keywords, articles, gold }: Task, read: Reader): Lesson {
  const dates = gold.map((e) => e.date.slice(0, 10)).sort()
  return { topic, keywords, members: articles.map(read), bounds: { from: dates[0]!, to: dates.at(-1)! }, gold }
}

/** For each topic a model that has seen all topics but that one. */
function leaveOneOut(lessons: readonly Lesson[], lexicon: Lexicon): (topic: string) => Model {
  const examples = lessons.map((lesson): Example => exampleOf(lesson, lexicon))
  const topics = [...new Set(examples.map((e) => e.topic))]
  const models = new Map(topics.map((topic) => [topic, learn(examples.filter((e) => e.topic !== topic))]))
  return (topic) => models.get(topic)!
}

/** Marks each article once, however many timelines it is read for. Ids are not enough: two topics may share one. */
export function reader(): Reader {
  const known = new Map<TopicArticle, Member>()
  return (article) => {
    const member = known.get(article) ?? { ...mark(frozen(article)).marked, origin: null }
    known.set(article, member)
    return member
  }
}

/** Each line of the data set is a paragraph of its own, since its line breaks are the ends of sentences. */
export function frozen({ id, source, published, text }: TopicArticle): FrozenArticle {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  let end = -2
  const blocks = lines.map((line) => {
    const start = end + 2
    end = start + line.length
    return { start, end, kind: 'paragraph' as const }
  })
  return { ...UNKNOWN, id, source: id, work: id, outlet: source, blocks, text: lines.join('\n\n'), ...given(published) }
}

const given = (published: string) => ({ published: { edtf: published.slice(0, 10), basis: 'given' as const } })

const UNKNOWN = { kind: 'report' as const, title: null, byline: [], url: null, language: 'en', removed: [] }
