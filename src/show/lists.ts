import type { Citation, StoryRecord, When, Who } from '../record/index.ts'
import { type Cell, csvOf } from './csv.ts'

/** One list as a table. */
export type List = { name: string; csv: string }

/** One list of a record as a table, and as it stands in the record. */
export type StoryList = List & { things: readonly unknown[] }

type Name = 'timeline' | 'pledges' | 'quotes' | 'figures' | 'disputes' | 'articles'

type Table = { columns: readonly string[]; rows: readonly (readonly Cell[])[] }

/** The lists of a record, each as CSV: one row an entry, with the article, place and words that it rests on. */
export function listsOf(record: StoryRecord): StoryList[] {
  const numbers = new Map(record.articles.map((a) => [a.id, a.n]))
  const at = ({ article, start, end }: Citation): string => `${numbers.get(article)}:${start}-${end}`
  const tables: Record<Name, Table> = {
    timeline: timeline(record, at),
    pledges: pledges(record, at),
    quotes: quotes(record, at),
    figures: figures(record, at),
    disputes: disputes(record, at),
    articles: articles(record),
  }
  return Object.entries(tables).map(([name, { columns, rows }]) => ({
    name,
    csv: csvOf(columns, rows),
    things: record[name as Name],
  }))
}

type At = (citation: Citation) => string

const nameOf = (who: Who | null) => who?.name ?? null
const dateCells = ({ edtf, basis }: When): [string, string] => [edtf, basis]
const marks = (citations: readonly Citation[], at: At) => citations.map(at).join('; ')

function timeline({ timeline }: StoryRecord, at: At): Table {
  const columns = ['id', 'date', 'basis', 'status', 'line', 'cited', 'also', 'origins', 'salience']
  const rows = timeline.map(({ id, when, status, line, also, origins, salience }) => [
    id,
    ...dateCells(when),
    status,
    line.text,
    marks(line.citations, at),
    marks(also, at),
    origins.length,
    salience,
  ])
  return { columns, rows }
}

function pledges({ pledges }: StoryRecord, at: At): Table {
  const columns = [
    'id',
    'actor',
    'stance',
    'action',
    'matter',
    'condition',
    'met',
    'limits',
    'to',
    'said by',
    'via',
    'form',
  ]
  const more = ['as of', 'basis', 'change', 'of', 'line', 'cited']
  const rows = pledges.map((p) => [
    p.id,
    p.actor.name,
    p.stance,
    p.action.exact,
    p.matter,
    p.condition?.exact ?? null,
    p.met,
    p.limits.map((l) => l.exact).join('; '),
    nameOf(p.to),
    nameOf(p.saidBy),
    p.via,
    p.form,
    ...dateCells(p.asOf),
    p.change?.how ?? null,
    p.change?.of ?? null,
    p.line.text,
    marks(p.line.citations, at),
  ])
  return { columns: [...columns, ...more], rows }
}

function quotes({ quotes }: StoryRecord, at: At): Table {
  const rows = quotes.map(({ id, speaker, cue, line, same }) => [
    id,
    nameOf(speaker),
    cue,
    line.text,
    marks(line.citations, at),
    marks(
      same.map((s) => s.citation),
      at,
    ),
  ])
  return { columns: ['id', 'speaker', 'cue', 'words', 'cited', 'also'], rows }
}

function figures({ figures }: StoryRecord, at: At): Table {
  const rows = figures.map(({ id, about, value, high, unit, approx, asOf, line }) => [
    id,
    about,
    value,
    high,
    unit,
    approx,
    ...dateCells(asOf),
    line.text,
    marks(line.citations, at),
  ])
  return { columns: ['id', 'about', 'value', 'high', 'unit', 'approx', 'as of', 'basis', 'line', 'cited'], rows }
}

/** One row a side. */
function disputes({ disputes }: StoryRecord, at: At): Table {
  const rows = disputes.flatMap(({ id, kind, about, by, sides }) =>
    sides.map(({ value, citations }) => [id, kind, about, value, citations[0].exact, marks(citations, at), by]),
  )
  return { columns: ['id', 'kind', 'about', 'value', 'words', 'cited', 'by'], rows }
}

function articles({ articles }: StoryRecord): Table {
  const rows = articles.map(({ n, id, outlet, kind, title, published, url, language, origin, source }) => [
    n,
    id,
    outlet,
    kind,
    title,
    published?.edtf ?? null,
    published?.basis ?? null,
    url,
    language,
    origin?.of ?? null,
    source,
  ])
  const columns = ['n', 'id', 'outlet', 'kind', 'title', 'published', 'basis', 'url', 'language', 'origin', 'source']
  return { columns, rows }
}
