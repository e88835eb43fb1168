import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Entry, targetOf } from '../timeline-score.ts'

/** One article of a topic as the data set has it: one sentence a line. */
export type TopicArticle = {
  id: string
  source: string
  published: string
  title: string
  text: string
  peer_sees: boolean
}
export type Topic = {
  topic: string
  keywords: string[]
  articles: TopicArticle[]
  timelines: { name: string; entries: Entry[] }[]
}

/** One gold timeline with what a system may know of it: how long it is, and the articles of its days. */
export type Task = {
  name: string
  topic: string
  keywords: string[]
  articles: TopicArticle[]
  days: number
  perDay: number
  gold: Entry[]
}

/** The topics of a folder, by name. */
export function readTopics(dir: string): Topic[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.json.gz'))
  return files.sort().map((name) => JSON.parse(gunzipSync(readFileSync(join(dir, name))).toString('utf8')) as Topic)
}

/** One task for each gold timeline: the articles from its first to its last day. */
export function tasksOf({ topic, keywords, articles, timelines }: Topic): Task[] {
  return timelines.map(({ name, entries }) => {
    const dates = entries.map((e) => e.date.slice(0, 10)).sort()
    const within = (a: TopicArticle) => a.published >= dates[0]! && a.published.slice(0, 10) <= dates.at(-1)!
    const told = articles.filter(within).sort((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1))
    return { name: `${topic}/${name}`, topic, keywords, articles: told, ...targetOf(entries), gold: entries }
  })
}
