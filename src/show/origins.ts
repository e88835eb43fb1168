import { articleOf, type Shown } from './shown.ts'

/** The article that an article goes back to, by its chain of copies: its own id for an original. */
function rootOf(shown: Shown, id: string): string {
  const seen = new Set<string>()
  let at = id
  for (let of = shown.articles.get(at)?.origin?.of; of && !seen.has(of); of = shown.articles.get(at)?.origin?.of) {
    seen.add(of)
    at = of
  }
  return at
}

/** How many independent articles a story has: a copy counts with its origin, a digest only where there is nothing else. */
export function originsOf(shown: Shown): number {
  const { articles } = shown.record
  const reports = articles.filter((a) => a.kind !== 'digest')
  return new Set((reports.length > 0 ? reports : articles).map((a) => rootOf(shown, a.id))).size
}

/** What to say where everything rests on one origin, however many outlets carry it; otherwise nothing. */
export function singleWords(shown: Shown, origins: readonly string[]): string | undefined {
  const [only, ...others] = origins
  if (only === undefined || others.length > 0) return undefined
  return articleOf(shown, only).kind === 'digest' ? 'rests on a digest alone' : 'rests on a single origin'
}
