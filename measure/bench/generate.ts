import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chance, pick, whole } from '../chance.ts'
import { sentenceOf, titleOf, type World, worldOf } from './sentences.ts'
import { OUTLETS } from './words.ts'

/** One invented article; `story` is the number of the story it tells. */
export type Generated = {
  file: string
  story: number
  published: string
  outlet: string
  title: string
  paragraphs: string[]
}

export type Size = { articles: number; stories: number; words: number }

const DAY = 86_400_000
const COPIES = 0.1 // of all articles repeat an earlier one of their story under another title

/** Invented articles about invented stories, all from one source of chance: same seed, same articles. */
export function generate({ articles, stories, words }: Size, chance: Chance): Generated[] {
  const worlds = Array.from({ length: stories }, (_, number) => worldOf(number, chance))
  const made: Generated[] = []
  for (let i = 0; i < articles; i++) made.push(articleOf(i, i % stories, worlds[i % stories]!, words, made, chance))
  return made
}

function articleOf(
  n: number,
  story: number,
  world: World,
  words: number,
  made: Generated[],
  chance: Chance,
): Generated {
  const today = world.begins + whole(0, 60, chance) * DAY
  const earlier = made.filter((m) => m.story === story)
  const copied = earlier.length > 0 && chance() < COPIES ? pick(earlier, chance) : undefined
  return {
    file: `article-${String(n).padStart(4, '0')}.txt`,
    story,
    published: copied?.published ?? new Date(today).toISOString().slice(0, 10),
    outlet: pick(OUTLETS, chance),
    title: titleOf(world, chance),
    paragraphs: copied?.paragraphs ?? paragraphsOf(world, today, words, chance),
  }
}

function paragraphsOf(world: World, today: number, words: number, chance: Chance): string[] {
  const paragraphs: string[] = []
  for (let count = 0, n = 0; count < words; ) {
    const sentences = Array.from({ length: whole(2, 4, chance) }, () => sentenceOf(n++, world, today, chance))
    paragraphs.push(sentences.join(' '))
    count += paragraphs.at(-1)!.split(' ').length
  }
  return paragraphs
}

/** The text of an article as a file would have it: the title, then the paragraphs. */
export const textOf = ({ title, paragraphs }: Generated): string => `${[title, ...paragraphs].join('\n\n')}\n`

/** Writes articles into a folder, with the `sources.csv` that says when and where each was published. */
export function writePile(dir: string, articles: readonly Generated[]): void {
  mkdirSync(dir, { recursive: true })
  for (const article of articles) writeFileSync(join(dir, article.file), textOf(article))
  const rows = articles.map((a) => `${a.file},${a.published},${a.outlet},,`)
  writeFileSync(join(dir, 'sources.csv'), ['file,published,outlet,url,title', ...rows, ''].join('\n'))
}
