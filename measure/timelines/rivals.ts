import type { Entry } from '../timeline-score.ts'
import { mentionedDays } from './mentions.ts'
import { byCentroid, byTextRank } from './rank.ts'
import type { Task } from './task.ts'

/** A method that writes the timeline of a task. */
export type Teller = { who: string; tell: (task: Task) => Entry[] }

type Sentence = { words: string; published: string; place: number; mentions: string[] }
type Ranking = (sentences: string[], count: number) => number[] // indexes, the best first

const OPENING = 5 // sentences of an article that tell its own day, as news-tls has it

/** The plain methods that any other has to beat. */
export const RIVALS: Teller[] = [
  { who: 'publication count', tell: byPublication },
  { who: 'mention count', tell: (task) => byMention(task, byCentroid) },
  { who: 'textrank', tell: (task) => byMention(task, byTextRank) },
]

/** The days with most articles, each with the first sentences of its articles. */
export function byPublication(task: Task): Entry[] {
  const firsts = new Map<string, string[]>()
  for (const { published, text } of task.articles) {
    const day = published.slice(0, 10)
    firsts.set(day, [...(firsts.get(day) ?? []), text.split('\n')[0]!])
  }
  const days = top(firsts, (lines) => lines.length, task.days)
  return days.map(([date, lines]) => ({ date, lines: lines.slice(0, task.perDay) }))
}

/** The days that most sentences with a keyword mention, each with the best of the sentences about it. */
function byMention(task: Task, ranking: Ranking): Entry[] {
  const sentences = sentencesOf(task)
  const [first, last] = [task.articles[0]?.published, task.articles.at(-1)?.published].map((d) => d?.slice(0, 10) ?? '')
  const mentions = new Map<string, string[]>()
  const about = new Map<string, string[]>()
  const add = (map: Map<string, string[]>, day: string, words: string) => {
    if (day < first! || day > last!) return
    const list = map.get(day) ?? []
    map.set(day, list)
    list.push(words)
  }
  for (const { words, published, place, mentions: days } of sentences) {
    for (const day of days) add(mentions, day, words)
    for (const day of new Set(place < OPENING ? [...days, published] : days)) add(about, day, words)
  }
  return top(mentions, (lines) => lines.length, task.days).map(([date]) => {
    const lines = [...new Set(about.get(date))]
    return { date, lines: ranking(lines, task.perDay).map((i) => lines[i]!) }
  })
}

function sentencesOf({ articles, keywords }: Task): Sentence[] {
  const keyword = new RegExp(`\\b(${keywords.join('|')})\\b`, 'i')
  return articles.flatMap(({ published, text }) => {
    const day = published.slice(0, 10)
    const lines = text.split('\n').map((words, place) => ({ words, published: day, place }))
    return lines.filter((l) => keyword.test(l.words)).map((l) => ({ ...l, mentions: mentionedDays(l.words, day) }))
  })
}

function top<T>(days: Map<string, T>, weight: (value: T) => number, count: number): [string, T][] {
  const ranked = [...days].sort((a, b) => weight(b[1]) - weight(a[1]) || (a[0] < b[0] ? -1 : 1))
  return ranked.slice(0, count).sort((a, b) => (a[0] < b[0] ? -1 : 1))
}
