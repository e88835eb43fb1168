import type { OutputFile } from './keep/index.ts'
import {
  type Ceasefire,
  type Run,
  type StoryRecord,
  type StoryRow,
  storyRowSchema,
  type ToldStory,
} from './record/index.ts'
import { withStories } from './show/ceasefire.ts'
import {
  changesPage,
  feedsOf,
  listsOf,
  markdownOf,
  showStories,
  showStory,
  timelineJsOf,
  withNews,
} from './show/index.ts'
import type { Told } from './update.ts'

/** How much of an article is published, and under which address, where it is known. */
type Publishing = { passagesOnly: boolean; site?: string | null | undefined }

/** The files of an output folder, by the contract in docs/record.md; made one story at a time. */
export function* outputOf(told: Told & { runs: readonly Run[] }, options: Publishing): Generator<OutputFile> {
  const rows = told.stories.map(rowOf)
  yield page(showStories(rows, told.notes, told.ceasefires.map(ceasefireRow)))
  yield json('stories.json', rows)
  yield json('notes.json', told.notes)
  yield json('changes.json', told.runs)
  for (const story of told.stories) yield* afterRun(story, told, options)
  for (const ceasefire of told.ceasefires) yield* withItsStories(ceasefire, told)
}

const ceasefireRow = ({ record: { id, agreement } }: Ceasefire) => ({ id, title: agreement.title.text })

/** The files of one story, and what they say of the runs over it and of ceasefires, which are known after it is told. */
function* afterRun(
  story: Told['stories'][number],
  { runs, ceasefires }: { runs: readonly Run[]; ceasefires: readonly Ceasefire[] },
  options: Publishing,
): Generator<OutputFile> {
  const { record } = story
  const own = ceasefires.filter((ceasefire) => isToldIn(record, ceasefire)).map(ceasefireRow)
  const first = `${record.slug}/index.html`
  for (const file of story.files ?? storyFiles(story, options))
    yield file.path === first ? { ...file, content: withNews(file.content, record, runs, own) } : file
  yield page(changesPage(record, runs))
  yield* feedsOf(record, runs, options.site ?? null)
}

/** True where the articles of a story tell of a ceasefire. */
const isToldIn = ({ articles }: StoryRecord, { texts }: Ceasefire): boolean => articles.some(({ id }) => id in texts)

/** The files of one ceasefire, and what they say of the stories that tell of it. */
function* withItsStories(
  ceasefire: Told['ceasefires'][number],
  { stories }: Pick<Told, 'stories'>,
): Generator<OutputFile> {
  const own = stories.map(({ record }) => record).filter((record) => isToldIn(record, ceasefire))
  for (const { path, content } of ceasefire.files)
    yield { path, content: path.endsWith('.html') ? withStories(content, path, own) : content }
}

/** The files of one story. */
export function* storyFiles(told: ToldStory, options: { passagesOnly: boolean }): Generator<OutputFile> {
  const { slug } = told.record
  yield json(`${slug}/record.json`, told.record, options.passagesOnly ? citedOnly : undefined)
  if (!options.passagesOnly) yield json(`${slug}/texts.json`, told.texts)
  for (const { name, csv, things } of listsOf(told.record)) {
    yield { path: `${slug}/${name}.csv`, content: csv }
    yield json(`${slug}/${name}.json`, things, options.passagesOnly ? citedOnly : undefined)
  }
  yield { path: `${slug}/story.md`, content: markdownOf(told.record) }
  yield json(`${slug}/timelinejs.json`, timelineJsOf(told.record))
  for (const shown of showStory(told, options)) yield page(shown)
}

const page = ({ path, html }: { path: string; html: string }): OutputFile => ({ path, content: html })

/** A value as a file of JSON. */
export function json(path: string, value: unknown, replacer?: (key: string, value: unknown) => unknown): OutputFile {
  return { path, content: `${JSON.stringify(value, replacer, 1)}\n` }
}

/** Leaves of a record no more of an article than is cited: nothing around a citation, nothing that was thrown out. */
function citedOnly(key: string, value: unknown): unknown {
  if (key === 'prefix' || key === 'suffix') return ''
  return key === 'removed' ? [] : value
}

/** One row of `stories.json`: how many articles a story has and the day of its newest. */
function rowOf({ record }: ToldStory): StoryRow {
  const days = record.articles.flatMap((a) => (a.published?.edtf.includes('/') ? [] : (a.published?.edtf ?? []))).sort()
  const { id, slug, title, articles } = record
  return storyRowSchema.parse({
    id,
    slug,
    title: title.text,
    articles: articles.length,
    updated: days.at(-1) ?? record.asOf,
  })
}
