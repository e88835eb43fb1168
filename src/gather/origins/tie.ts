import { type FrozenArticle, type MarkedArticle, onceFor } from '../../record/index.ts'
import { publishedDay } from '../order.ts'
import { creditsOf, isAgency } from '../words/agencies.ts'

/** One article that copies or rewrites another, both by their places in the list. */
export type Tie = { copy: number; of: number } & Grounds

/** How strong the grounds of a tie are, 0 to 1, and what they are. */
export type Grounds = { strength: number; by: string }

const EDGE = 400

/** The beginning and the end of an article, where credits stand. */
const edgesOf = onceFor(({ text }: FrozenArticle) => `${text.slice(0, EDGE)}\n${text.slice(-EDGE)}`)

/** Whether an article credits the outlet of another: in its byline, or at its beginning or end as agencies are credited. */
export function credits({ article }: MarkedArticle, { article: other }: MarkedArticle): boolean {
  const { outlet } = other
  if (!outlet || article.outlet === outlet) return false
  return creditsOf(outlet).some((name) => article.byline.includes(name) || isCredited(edgesOf(article), name))
}

/** What credits say of a copy and its origin, to stand behind other grounds; empty where they say nothing. */
export function creditBetween(copy: MarkedArticle, of: MarkedArticle): string {
  if (credits(copy, of)) return `, and it credits ${of.article.outlet}`
  const agency = creditOfBoth(copy, of)
  return agency ? `, and both credit ${agency}` : ''
}

/**
 * The agency that both of two articles credit: its report is then the origin of both, whether it was read or not.
 * Who is only named in the text as having been told something is not credited.
 */
function creditOfBoth(a: MarkedArticle, b: MarkedArticle): string | undefined {
  const others = creditedIn(b.article)
  return creditedIn(a.article).find((name) => others.includes(name))
}

// CASTREL, Jan 27 (Northline) - ; Source: Northline ; (Northline)
const DATELINE = /^[\p{Lu}][^()\n]{1,60}\(([\p{Lu}][\p{L}.& -]{1,40})\) ?[–—-]/mu
const SOURCE = /^(?:Source|With files from|Via)[: ]+([\p{Lu}][\p{L}.& -]{1,40})$/mu

/** The agencies that an article credits, each by its first name in the list of agencies, or as it stands there. */
const creditedIn = onceFor((article: FrozenArticle): string[] => {
  const named = [DATELINE, SOURCE].flatMap((form) => form.exec(edgesOf(article))?.[1]?.trim() ?? [])
  return [...named, ...article.byline.filter(isAgency)].map((name) => creditsOf(name)[0]!)
})

/** `CASTREL, Jan 27 (Northline) -`, `Northline contributed to this report`, `Source: Northline`. */
function isCredited(text: string, name: string): boolean {
  return [`(${name})`, `/${name}/`, `${name} contributed`, `Source: ${name}`, `via ${name}`].some((form) =>
    text.includes(form),
  )
}

/**
 * Which of two articles that share their words was there first: the one that the other credits; a report before a
 * digest; the one published on an earlier day; the fuller one; the one with the smaller id.
 */
export function isOriginOf(a: MarkedArticle, b: MarkedArticle): boolean {
  const order =
    Number(credits(a, b)) - Number(credits(b, a)) ||
    Number(a.article.kind === 'digest') - Number(b.article.kind === 'digest') ||
    daysApart(a, b) ||
    b.article.text.length - a.article.text.length
  return order < 0 || (order === 0 && a.article.id < b.article.id)
}

function daysApart(a: MarkedArticle, b: MarkedArticle): number {
  const [x, y] = [publishedDay(a), publishedDay(b)]
  return !x || !y || x === y ? 0 : x < y ? -1 : 1
}

/** Whether there is evidence of it, more than the length of the two: both days are known, one credits the other or is a digest. */
export function isKnownOriginOf(a: MarkedArticle, b: MarkedArticle): boolean {
  const dated = publishedDay(a) !== undefined && publishedDay(b) !== undefined
  return isOriginOf(a, b) && (dated || credits(b, a) || (b.article.kind === 'digest' && a.article.kind !== 'digest'))
}
