import { dates } from '../../src/mark/dates.ts'
import { english } from '../../src/mark/english.ts'
import { names } from '../../src/mark/names.ts'
import { pledges } from '../../src/mark/pledges.ts'
import { quotes } from '../../src/mark/quotes.ts'
import type { FrozenArticle, Mark, PledgeMark } from '../../src/record/index.ts'

/** A text without any source, as an article of one paragraph a line. */
export function articleOf(id: string, text: string, published: string | null = null): FrozenArticle {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'paragraph' as const,
  }))
  return {
    id,
    source: id,
    work: id,
    kind: 'report',
    outlet: null,
    title: null,
    byline: [],
    url: null,
    published: published === null ? null : { edtf: published, basis: 'given' },
    language: 'en',
    removed: [],
    text,
    blocks,
  }
}

/** The pledges of one article, by the finders they rest on and nothing else. */
export function pledgesOf(article: FrozenArticle): PledgeMark[] {
  const sentences = english.sentences(article)
  const marks: Mark[] = []
  for (const find of [dates, names, quotes]) marks.push(...find({ article, sentences, marks }))
  return pledges({ article, sentences, marks }) as PledgeMark[]
}
