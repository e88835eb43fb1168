import {
  type Article,
  byDate,
  type Citation,
  cite,
  type Entity,
  type FrozenArticle,
  type Member,
  marksOf,
  type Named,
  overlaps,
  type Span,
  type Who,
} from '../record/index.ts'
import { entitiesOf } from './entities.ts'
import { marksIn } from './lines/inside.ts'

/** One story while it is told: its members in the order of their numbers, and who is who in it. */
export type Story = {
  asOf: string
  members: Member[]
  articles: Article[]
  entities: Entity[]
  who(named: Named | null): Who | null
  countryOf(who: Who): Who | null
}

/** Puts the members in order (by date, undated last, then by source), numbers them and finds who is who. */
export function storyOf(members: readonly Member[], asOf: string): Story {
  const ordered = [...members].sort(
    (a, b) =>
      byDate(a.article.published?.edtf ?? '', b.article.published?.edtf ?? '') || bySource(a.article, b.article),
  )
  return {
    asOf,
    members: ordered,
    articles: ordered.map(({ article, origin }, i) => listed(article, origin, i + 1)),
    ...entitiesOf(ordered),
  }
}

const bySource = (a: FrozenArticle, b: FrozenArticle) =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : 1

function listed({ text: _, blocks: __, ...article }: FrozenArticle, origin: Member['origin'], n: number): Article {
  const { id, ...rest } = article
  return { id, n, ...rest, origin }
}

/** A citation of a span of a member's frozen text. */
export const citeIn = (member: Member, span: Span): Citation => cite(member.article, span)

/** The article that counts for a member when origins are counted: its own, or the one it copies. A digest has none. */
export function originOf({ article, origin }: Member): string | undefined {
  return article.kind === 'digest' ? undefined : (origin?.of ?? article.id)
}

/** The independent articles behind some members, digests only where nothing else tells it; in order of number. */
export function originsOf(story: Story, members: readonly Member[]): string[] {
  const own = new Set(members.map(originOf).filter((id) => id !== undefined))
  const ids = own.size > 0 ? own : new Set(members.map((m) => m.origin?.of ?? m.article.id))
  return story.articles.map((a) => a.id).filter((id) => ids.has(id))
}

/** The stems of the content words of the sentences that a span stands in. */
export function stemsIn(member: Member, span: Span): string[] {
  return marksIn(member, 'sentence').flatMap((s) => (overlaps(s, span) ? s.words : []))
}

/** The share of a story's articles that use a stem. */
export function stemShares({ members }: Story): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { marks } of members) {
    const stems = new Set<string>()
    for (const { words } of marksOf(marks, 'sentence')) for (const word of words) stems.add(word)
    for (const stem of stems) shares.set(stem, (shares.get(stem) ?? 0) + 1 / members.length)
  }
  return shares
}
