import { holds } from './citation.ts'
import { faultOf, type Line, replay } from './line.ts'
import type { StoryRecord, Texts } from './story.ts'

/** One thing in a record that does not hold, with the path to it, such as `timeline.3.line.citations.0`. */
export type Fault = { path: string; reason: string }

/**
 * Walks a whole record and proves it: every citation, wherever it stands, against the frozen texts; every line by
 * replaying its edits; every number and id that points inside the record. Empty: all holds.
 */
export function check(record: StoryRecord, texts: Texts): Fault[] {
  return [...evidenceFaults(record, texts), ...numberFaults(record), ...referenceFaults(record)]
}

/** Finds citations and lines by their shape, so that a field added later is proved too. */
function evidenceFaults(root: unknown, texts: Texts): Fault[] {
  const faults: Fault[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (isCitation(value) && !holds(value as never, texts[value.article]))
      faults.push({ path, reason: `the words "${short(value.exact)}" do not stand there in ${value.article}` })
    if (isLine(value)) faults.push(...lineFaults(value, path))
    for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`)
  }
  visit(root, '')
  return faults
}

const isCitation = (value: object): value is { article: string; exact: string } =>
  'exact' in value && 'article' in value
const isLine = (value: object): value is Line => 'edits' in value && 'citations' in value

function lineFaults(line: Line, path: string): Fault[] {
  const first = line.citations[0]
  if (!first) return [{ path, reason: 'the line has no citation' }]
  const fault = faultOf(first, line.edits)
  if (fault) return [{ path, reason: fault }]
  if (replay(first.exact, line.edits) === line.text) return []
  return [{ path, reason: `the edits do not give the text "${short(line.text)}"` }]
}

/** One number per article on the whole page, equal to its place in the list. */
function numberFaults({ articles }: StoryRecord): Fault[] {
  return articles.flatMap((a, i) =>
    a.n === i + 1 ? [] : [{ path: `articles.${i}.n`, reason: `article ${a.id} has number ${a.n} at place ${i + 1}` }],
  )
}

function referenceFaults(record: StoryRecord): Fault[] {
  const articles = new Set(record.articles.map((a) => a.id))
  const entities = new Set(record.entities.map((e) => e.id))
  const pledges = new Set(record.pledges.map((p) => p.id))
  return [
    ...record.articles.flatMap((a, i) => missing(a.origin && [a.origin.of], articles, `articles.${i}.origin`)),
    ...record.timeline.flatMap((e, i) => missing(e.origins, articles, `timeline.${i}.origins`)),
    ...record.summary.flatMap((s, i) => missing(s.origins, articles, `summary.${i}.origins`)),
    ...record.quotes.flatMap((q, i) => missing(q.speaker && [q.speaker.entity], entities, `quotes.${i}.speaker`)),
    ...record.pledges.flatMap((p, i) => [
      ...missing(
        [p.actor, p.to, p.saidBy].flatMap((who) => (who ? [who.entity] : [])),
        entities,
        `pledges.${i}`,
      ),
      ...missing(p.change && [p.change.of], pledges, `pledges.${i}.change`),
    ]),
  ]
}

function missing(ids: readonly string[] | null, known: ReadonlySet<string>, path: string): Fault[] {
  return (ids ?? []).filter((id) => !known.has(id)).map((id) => ({ path, reason: `${id} is not in the record` }))
}

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}...` : words)
