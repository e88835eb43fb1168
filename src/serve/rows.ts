import type { Article, Citation, Dispute, Event, Pledge } from '../record/index.ts'
import type { Cited } from './cited.ts'
import type { OpenStory } from './folder.ts'

// What a program is given of one entry of the record; every citation with its words.

type Citing = (citation: Citation) => Cited

/** How many articles a story shows of itself; the others are a tool of their own. */
const FIRST = 50

export function storyRow({ row, record }: OpenStory, cited: Citing) {
  const { id, slug, updated } = row
  const articles = record.articles.slice(0, FIRST).map(articleRow)
  const title = { text: record.title.text, citations: record.title.citations.map(cited) }
  return { id, slug, title, updated, span: record.span, asOf: record.asOf, total: record.articles.length, articles }
}

export const articleRow = ({ id, n, outlet, title, published, kind, url }: Article) => ({
  ...{ id, n, outlet, title, published: published?.edtf ?? null, kind, url },
})

export const eventRow = ({ id, when, status, line, also }: Event, story: string, cited: Citing) => ({
  ...{ id, story, when: when.edtf, basis: when.basis, status },
  ...{ text: line.text, citations: line.citations.map(cited), also: also.map(cited) },
})

export function pledgeRow(p: Pledge, story: string, cited: Citing) {
  const { id, stance, matter, met, via, form, change } = p
  return {
    ...{ id, story, actor: p.actor.name, stance, matter, met, via, form, change },
    ...{ to: p.to?.name ?? null, saidBy: p.saidBy?.name ?? null, asOf: p.asOf.edtf, text: p.line.text },
    action: cited(p.action),
    condition: p.condition && cited(p.condition),
    limits: p.limits.map(cited),
    citations: p.line.citations.map(cited),
  }
}

export const disputeRow = ({ id, kind, about, by, sides }: Dispute, story: string, cited: Citing) => ({
  ...{ id, story, kind, about, by },
  sides: sides.map(({ value, citations }) => ({ value, citations: citations.map(cited) })),
})
