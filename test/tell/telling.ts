import { gather } from '../../src/gather/index.ts'
import { mark } from '../../src/mark/index.ts'
import { readSource } from '../../src/read/index.ts'
import { check, type StoryRecord } from '../../src/record/index.ts'
import { type Length, tell } from '../../src/tell/index.ts'

/** An article of a test: its text, when it was published, and its outlet. */
export type Given = { text: string; published?: string; outlet?: string }

/** Tells one story of some short texts, by the real path, and proves the record before it hands it over. */
export function told(articles: Record<string, Given>, length?: Length): StoryRecord {
  const members = Object.entries(articles).flatMap(([name, { text, published, outlet }]) => {
    const given = { published: published ?? null, outlet: outlet ?? null, url: null, title: null }
    const source = { name, path: name, given }
    const read = readSource(source, new TextEncoder().encode(text), '9999-12-31')
    return read.articles.map((article) => mark(article).marked)
  })
  const { record, texts } = tell(gather(members, { oneStory: true })[0]!, {
    asOf: '2026-03-01',
    notes: [],
    ...(length && { length }),
  })
  const faults = check(record, texts)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return record
}

/** The timeline as rows of a table: date, status, how many tell it, line. */
export const rows = ({ timeline }: StoryRecord): string[] =>
  timeline.map((e) => `${e.when.edtf} ${e.status} ${1 + e.also.length} | ${e.line.text}`)
