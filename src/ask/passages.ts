import {
  type Article,
  type Citation,
  cite,
  overlaps,
  type Span,
  type StoryRecord,
  type Texts,
} from '../record/index.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { From, Passage } from './passage.ts'
import { sentencesOf } from './sentences.ts'

/**
 * The passages of a story: each sentence of its texts, or, where there are no texts, each passage that the record cites;
 * with what the record says on the strength of it.
 */
export function passagesOf(record: StoryRecord, texts: Texts | null): Passage[] {
  const byArticle = citedIn(entriesOf(record))
  return record.articles.flatMap((article) => {
    const cited = byArticle.get(article.id) ?? []
    const text = texts?.[article.id]
    const places =
      text === undefined ? widest(cited) : sentencesOf(text).map((span) => cite({ id: article.id, text }, span))
    return joined(places, cited).map(({ place, entries }, i) =>
      passageOf(record.slug, fromArticle(article), place, places.slice(Math.max(0, i - BACK), i).reverse(), entries),
    )
  })
}

const fromArticle = ({ id, outlet, title, published, kind }: Article): From => ({
  id,
  outlet,
  title,
  published: published?.edtf ?? null,
  digest: kind === 'digest',
})

/** How many passages back a passage may point. */
const BACK = 3

type Cited = { citation: Citation; entry: Entry }

function citedIn(entries: readonly Entry[]): Map<string, Cited[]> {
  const all = new Map<string, Cited[]>()
  for (const entry of entries)
    for (const citation of entry.citations) {
      const there = all.get(citation.article)
      if (there) there.push({ citation, entry })
      else all.set(citation.article, [{ citation, entry }])
    }
  return all
}

/** Cited stretches that lie in no wider one, in order. */
function widest(cited: readonly Cited[]): Citation[] {
  const sorted = cited.map((c) => c.citation).sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((c) => {
    const wider = c.end > end
    end = Math.max(end, c.end)
    return wider
  })
}

/** Each place with the entries that rest on words of it; both lists are walked once. */
function joined(places: readonly Citation[], cited: readonly Cited[]): { place: Citation; entries: Entry[] }[] {
  const sorted = [...cited].sort((a, b) => a.citation.start - b.citation.start)
  let open: Cited[] = []
  let next = 0
  return places.map((place) => {
    while (next < sorted.length && sorted[next]!.citation.start < place.end) open.push(sorted[next++]!)
    open = open.filter((c) => c.citation.end > place.start)
    const entries = open.filter((c) => overlaps(c.citation as Span, place)).map((c) => c.entry)
    return { place, entries: [...new Set(entries)] }
  })
}

function passageOf(story: string, from: From, place: Citation, before: readonly Citation[], entries: Entry[]): Passage {
  const told = entries.find(
    ({ line }) => line?.citations[0].start === place.start && line.citations[0].article === from.id,
  )
  return {
    story,
    line: told?.line?.text ?? place.exact,
    citation: place,
    from,
    lists: entries.length > 0 ? [...new Set(entries.map((e) => e.list))] : ['text'],
    entries: [...new Set(entries.flatMap((e) => e.id || []))],
    who: [...new Set(entries.flatMap((e) => e.who))],
    speaks: [...new Set(entries.flatMap((e) => e.speaks))],
    days: [...new Set(entries.flatMap((e) => e.day ?? []))],
    said: entries.map((e) => e.said).join(' '),
    before: before.map((citation) => citation.exact),
    conditional: entries.some((e) => e.conditional),
  }
}
