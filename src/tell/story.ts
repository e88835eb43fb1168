import {
  type Article,
  byDate,
  type Citation,
  cite,
  type Entity,
  type FrozenArticle,
  type MarkedArticle,
  type Member,
  type Named,
  onceFor,
  oncePerArticle,
  type Span,
  type Who,
} from '../record/index.ts'
import { entitiesOf } from './entities.ts'
import { marksIn, sentencesAt } from './lines/inside.ts'

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

/** A citation of a span of an article's frozen text. */
export const citeIn = ({ article }: MarkedArticle, span: Span): Citation => cite(article, span)

/** The article that counts for a member when origins are counted: its own, or the one it copies. A digest has none. */
export function originOf({ article, origin }: Member): string | undefined {
  return article.kind === 'digest' ? undefined : (origin?.of ?? article.id)
}

/** The member whose article has an id. */
export const memberOf = ({ members }: Story, article: string): Member | undefined => byArticle(members).get(article)

const byArticle = onceFor((members: readonly Member[]) => new Map(members.map((m) => [m.article.id, m])))

/** The independent articles behind some members, digests only where nothing else tells it; in order of number. */
export function originsOf(story: Story, members: readonly Member[]): string[] {
  const own = new Set(members.map(originOf).filter((id) => id !== undefined))
  const ids = own.size > 0 ? own : new Set(members.map((m) => m.origin?.of ?? m.article.id))
  const numbers = numbersOf(story.articles)
  return [...ids].filter((id) => numbers.has(id)).sort((a, b) => numbers.get(a)! - numbers.get(b)!)
}

const numbersOf = onceFor((articles: readonly Article[]) => new Map(articles.map((a) => [a.id, a.n])))

/** The stems of the content words of the sentences that a span stands in. */
export const stemsIn = (of: MarkedArticle, span: Span): string[] => sentencesAt(of, span).flatMap((s) => s.words)

/** The share of a story's articles that use a stem. */
export const stemShares = onceFor(({ members }: Story): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const member of members) for (const stem of stemsOf(member)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map([...counts].map(([stem, count]) => [stem, count / members.length]))
})

/** Each stem that an article uses. */
const stemsOf = oncePerArticle(
  (of): ReadonlySet<string> => new Set(marksIn(of, 'sentence').flatMap(({ words }) => words)),
)
