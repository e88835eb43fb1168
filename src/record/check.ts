import { holds } from './citation.ts'
import { byDate, isEdtf } from './edtf.ts'
import { idOf } from './id.ts'
import { faultOf, type Line, replay } from './line.ts'
import type { StoryRecord, Texts } from './story.ts'

/** One thing in a record that does not hold, with the path to it, such as `timeline.3.line.citations.0`. */
export type Fault = { path: string; reason: string }

/**
 * Walks a whole record and proves it: every citation, wherever it stands, against the frozen texts; every line by
 * replaying its edits; the texts by the ids made of them; every date, number and id. Empty: all holds.
 */
export function check(record: StoryRecord, texts: Texts): Fault[] {
  return [
    ...partFaults(record, texts, new Map(record.entities.map((e) => [e.id, e.name]))),
    ...articleFaults(record, texts),
    ...textFaults(record, texts),
    ...idFaults(record),
    ...orderFaults(record),
    ...referenceFaults(record),
  ]
}

/**
 * Finds citations, lines, dates and names by their shape, wherever they stand in a value, so that a field added later is
 * proved too.
 */
export function partFaults(record: object, texts: Texts, names: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const reasons = [citationFault(value, texts), lineFault(value), dateFault(value), nameFault(value, names)]
    for (const reason of reasons) if (reason) faults.push({ path, reason })
    for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`)
  }
  visit(record, '')
  return faults
}

function citationFault(value: object, texts: Texts): string | undefined {
  if (!('exact' in value && 'article' in value)) return undefined
  const { article, exact } = value as { article: string; exact: string }
  if (holds(value as never, textOf(article, texts))) return undefined
  return `the words "${short(exact)}" do not stand there in ${article}`
}

const textOf = (article: string, texts: Texts) => (Object.hasOwn(texts, article) ? texts[article] : undefined)

function lineFault(value: object): string | undefined {
  if (!('edits' in value && 'citations' in value)) return undefined
  const { text, edits, citations } = value as Line
  if (!citations[0]) return 'the line has no citation'
  const fault = faultOf(citations[0], edits)
  if (fault) return fault
  return replay(citations[0].exact, edits) === text ? undefined : `the edits do not give the text "${short(text)}"`
}

function dateFault(value: object): string | undefined {
  if (!('edtf' in value) || isEdtf(String(value.edtf))) return undefined
  return `${value.edtf} is no date`
}

function nameFault(value: object, names: ReadonlyMap<string, string>): string | undefined {
  if (!('entity' in value && 'name' in value)) return undefined
  const { entity, name } = value as { entity: string; name: string }
  if (!names.has(entity)) return `${entity} is not in the record`
  return names.get(entity) === name ? undefined : `${entity} is called "${names.get(entity)}", not "${name}"`
}

/** One number per article on the whole page, equal to its place in the list; an id made of source and text. */
function articleFaults({ articles }: StoryRecord, texts: Texts): Fault[] {
  return articles.flatMap(({ id, n, source }, i) => {
    const text = textOf(id, texts)
    const faults: Fault[] = []
    if (n !== i + 1) faults.push({ path: `articles.${i}.n`, reason: `article ${id} has number ${n} at place ${i + 1}` })
    if (text === undefined) faults.push({ path: `articles.${i}`, reason: `there is no text of ${id}` })
    else if (idOf('article', source, text) !== id)
      faults.push({ path: `articles.${i}.id`, reason: `${id} is not made of its source and text: one of them changed` })
    return faults
  })
}

function textFaults({ articles }: StoryRecord, texts: Texts): Fault[] {
  return missing(Object.keys(texts), new Set(articles.map((a) => a.id)), 'texts')
}

const LISTS = ['articles', 'timeline', 'pledges', 'quotes', 'figures', 'disputes', 'entities'] as const

/** An id stands for one thing. */
function idFaults(record: StoryRecord): Fault[] {
  return LISTS.flatMap((list) => {
    const ids = record[list].map((entry) => entry.id)
    return ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [{ path: `${list}.${i}.id`, reason: `${id} stands there twice` }] : [],
    )
  })
}

/** The clock and the stretch of time are dates, and the timeline is in order. */
function orderFaults({ asOf, span, timeline }: StoryRecord): Fault[] {
  const own = Object.entries({ asOf, span }).filter(([, edtf]) => !isEdtf(edtf))
  const inOwn = own.map(([path, edtf]) => ({ path, reason: `${edtf} is no date` }))
  const inTimeline = timeline.flatMap(({ when }, i) =>
    i > 0 && byDate(timeline[i - 1]!.when.edtf, when.edtf) > 0
      ? [{ path: `timeline.${i}.when`, reason: `${when.edtf} stands behind ${timeline[i - 1]!.when.edtf}` }]
      : [],
  )
  return [...inOwn, ...inTimeline]
}

function referenceFaults(record: StoryRecord): Fault[] {
  const articles = new Set(record.articles.map((a) => a.id))
  const pledges = new Set(record.pledges.map((p) => p.id))
  return [
    ...record.articles.flatMap((a, i) => missing(a.origin && [a.origin.of], articles, `articles.${i}.origin`)),
    ...record.timeline.flatMap((e, i) => missing(e.origins, articles, `timeline.${i}.origins`)),
    ...record.summary.flatMap((s, i) => missing(s.origins, articles, `summary.${i}.origins`)),
    ...record.pledges.flatMap((p, i) => missing(p.change && [p.change.of], pledges, `pledges.${i}.change`)),
  ]
}

function missing(ids: readonly string[] | null, known: ReadonlySet<string>, path: string): Fault[] {
  return (ids ?? []).filter((id) => !known.has(id)).map((id) => ({ path, reason: `${id} is not in the record` }))
}

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}...` : words)
