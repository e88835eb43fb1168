import type { Article, Citation, Corrected, StoryRecord, Who } from '../record/index.ts'

/** An entry of one of the lists. */
export type Entry = StoryRecord['timeline' | 'pledges' | 'quotes' | 'figures' | 'disputes'][number]

/** How an entry came about, in rows: what it says, its rule, its dates, its tellings, edits and corrections. */
export function explainedEntry(entry: Entry, record: StoryRecord): string[] {
  return [
    `${entry.id} in ${record.slug}`,
    row('says', 'line' in entry ? entry.line.text : entry.about),
    row('rule', entry.by),
    ...('when' in entry ? [row('date', `${entry.when.edtf}, ${entry.when.basis}${wordsOf(entry.when.from)}`)] : []),
    ...('asOf' in entry ? [row('as of', `${entry.asOf.edtf}, ${entry.asOf.basis}${wordsOf(entry.asOf.from)}`)] : []),
    ...ownRows(entry, record),
    ...tellings(entry, record),
    ...('line' in entry ? entry.line.edits.map((e) => row('edit', `at ${e.at}: cut ${e.cut}, put "${e.insert}"`)) : []),
    ...(entry.corrected ?? []).map(correctionRow),
  ]
}

/** What is known of an article, and what rests on it. */
export function explainedArticle(article: Article, record: StoryRecord): string[] {
  const { id, n, source, work, kind, published, origin, removed } = article
  const lists = [record.timeline, record.pledges, record.quotes, record.figures, record.disputes] as const
  const resting = lists
    .flatMap((list): Entry[] => [...list])
    .filter((e) => citationsOf(e).some((c) => c.article === id))
  return [
    `${id} in ${record.slug}, article ${n}`,
    row('read from', source),
    row('work', `${work}, the same for versions of one article`),
    row('kind', kind),
    row('published', published ? `${published.edtf}, ${published.basis}` : 'unknown'),
    ...(origin ? [row('origin', `article ${numberOf(origin.of, record)}: ${origin.by}`)] : []),
    ...removed.map((words) => row('left out', words)),
    ...record.notes.filter((note) => note.reason.startsWith(id)).map((note) => row('corrected', note.reason)),
    ...resting.map((e) => row('serves', e.id)),
  ]
}

/** What a story is, and which articles make it. */
export function explainedStory(record: StoryRecord): string[] {
  const { id, slug, title, asOf, articles, notes } = record
  return [
    `${id} in ${slug}`,
    row('title', title.text),
    row('as of', asOf),
    row('rests on', placeOf(title.citations[0], record)),
    ...articles.map((a) => row('article', `[${a.n}] ${a.id}, ${a.title ?? 'without a title'}`)),
    ...notes.filter((note) => note.by === 'corrections').map((note) => row('corrected', note.reason)),
  ]
}

const row = (name: string, value: string): string => `  ${name.padEnd(10)} ${value}`

const wordsOf = (from: Citation | null) => (from ? ` from "${from.exact}"` : '')

const nameOf = (who: Who | null): string => who?.name ?? 'unknown'

/** What only entries of one kind have. */
function ownRows(entry: Entry, record: StoryRecord): string[] {
  if ('status' in entry) {
    const origins = entry.origins.map((id) => numberOf(id, record)).join(', ')
    return [row('status', entry.status), row('origins', `${entry.origins.length}: articles ${origins}`)]
  }
  if ('stance' in entry) return pledgeRows(entry)
  if ('speaker' in entry) return [row('speaker', `${nameOf(entry.speaker)}${entry.cue ? `, "${entry.cue}"` : ''}`)]
  if (!('value' in entry)) return []
  const amount = `${entry.approx ? 'about ' : ''}${entry.value}${entry.high === null ? '' : ` to ${entry.high}`}`
  return [row('value', `${amount} ${entry.unit}: ${entry.about}`)]
}

function pledgeRows({ actor, stance, action, condition, met, saidBy, via, change }: StoryRecord['pledges'][number]) {
  return [
    row('actor', `${actor.name} ${stance}: "${action.exact}"`),
    ...(condition ? [row('condition', `"${condition.exact}", ${met ? 'said to be met' : 'not said to be met'}`)] : []),
    row('said by', `${nameOf(saidBy)}${via ? `, ${via}` : ''}`),
    ...(change ? [row('change', `${change.how}: ${change.of}`)] : []),
  ]
}

/** Each telling with its article; of a dispute by the side that it is on, of a quotation with another speaker. */
function tellings(entry: Entry, record: StoryRecord): string[] {
  const place = (c: Citation) => `${placeOf(c, record)}: "${c.exact}"`
  if ('sides' in entry)
    return entry.sides.flatMap(({ value, citations }) => [
      row('side', value),
      ...citations.map((c) => row('rests on', place(c))),
    ])
  const same =
    'same' in entry ? entry.same.map((s) => row('also', `${place(s.citation)}, by ${nameOf(s.speaker)}`)) : []
  const also = 'also' in entry ? entry.also.map((c) => row('also', place(c))) : same
  return [...entry.line.citations.map((c, i) => row(i === 0 ? 'rests on' : 'also', place(c))), ...also]
}

function citationsOf(entry: Entry): Citation[] {
  if ('sides' in entry) return entry.sides.flatMap((s) => s.citations)
  const also = 'also' in entry ? entry.also : 'same' in entry ? entry.same.map((s) => s.citation) : []
  return [...entry.line.citations, ...also]
}

const numberOf = (id: string, { articles }: StoryRecord): string => String(articles.find((a) => a.id === id)?.n ?? id)

function placeOf({ article, start, end }: Citation, record: StoryRecord): string {
  const { n, outlet, published, origin } = record.articles.find((a) => a.id === article)!
  const copy = origin ? `, a copy of article ${numberOf(origin.of, record)}` : ''
  return `[${n}] ${outlet ?? 'outlet unknown'}, ${published?.edtf ?? 'date unknown'}${copy}, ${start}-${end}`
}

const correctionRow = ({ field, was, value, reason, by, on }: Corrected): string => {
  const what = field === 'confirm' ? 'confirmed' : value === '' ? field : `${field}: ${was ?? 'nothing'} to ${value}`
  return row('corrected', `${what}, by ${by} on ${on}: ${reason}`)
}
