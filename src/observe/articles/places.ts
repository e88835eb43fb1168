import {
  type MarkedArticle,
  marksOf,
  type NamedPlace,
  type NameMark,
  type Place,
  type Span,
} from '../../record/index.ts'
import { type Away, awaysIn, placeAway } from '../bearing.ts'
import { countryCode, placeNamed, provincesOf } from '../gazetteer.ts'
import type { Known } from '../known.ts'
import type { Tally } from '../tally.ts'
import { literal } from './claim.ts'

/** Finds the place of an incident in its sentence, or undefined where the sentence names none that is certain. */
export type Finder = (sentence: Span, incident: Span) => Place | undefined

type Named = Span & { name: string }

/** A name with how the incident lies to it: so far away, or null for right there. */
type Spot = Named & { away: Away | null }

/** A finder for one article; its other names of countries and provinces decide between places of one name. */
export function finderFor({ article, marks }: MarkedArticle, { places }: Known, tally: Tally): Finder {
  const names = marksOf(marks, 'name')
  const countries = new Set(names.flatMap(countriesOf))
  const all = new Set(names.filter((n) => n.type === 'place').map((n) => n.name))
  const own = patternOf(places)
  const provincesBut = (name: string) => provincesOf([...all].filter((other) => other !== name))
  const resolve = (name: string) => placeNamed(name, places, { countries, provinces: () => provincesBut(name) })
  return (sentence, incident) => {
    for (const { name, away } of spotsIn(
      article.text,
      sentence,
      namedIn(article.text, sentence, names, own),
      incident,
    )) {
      const place = resolve(name)
      if (place) return away ? placeAway(place, away) : place
      tally.add('a place that is unknown or stands for several was left open', sentence)
    }
    return undefined
  }
}

/** The names that say where, those with a distance first, then the nearest to the words of the incident. */
function spotsIn(text: string, sentence: Span, named: readonly Named[], incident: Span): Spot[] {
  const aways = awaysIn(text.slice(sentence.start, sentence.end))
  const spots = named.flatMap((n) => {
    const before = text.slice(sentence.start, n.start)
    const away = aways.find(({ end }) => ARTICLE.test(before.slice(end)) && end <= before.length)?.away
    const lies = away ?? lieOf(before)
    return lies === undefined ? [] : [{ ...n, away: lies }]
  })
  return spots.sort((a, b) => Number(b.away !== null) - Number(a.away !== null) || gap(a, incident) - gap(b, incident))
}

const ARTICLE = /^\s*(?:the\s+(?:\w+\s+of\s+)?)?$/

const countriesOf = (mark: NameMark): string[] => {
  const code = countryCode(mark.country ?? (mark.type === 'country' ? mark.name : ''))
  return code === undefined ? [] : [code]
}

/** A pattern that finds the agreement's own names, the longest first. */
function patternOf(places: readonly NamedPlace[]): RegExp | undefined {
  const names = places.map((p) => p.name).filter((name) => name.trim() !== '')
  if (names.length === 0) return undefined
  const sorted = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return new RegExp(`(?<![\\w-])(?:${sorted.map(literal).join('|')})(?![\\w-])`, 'g')
}

function namedIn(text: string, { start, end }: Span, names: readonly NameMark[], own: RegExp | undefined): Named[] {
  const marked = names
    .filter((n) => n.start >= start && n.end <= end && n.type !== 'person' && /^(?:name|capital|seat)$/.test(n.as))
    .map((n) => ({ start: n.start, end: n.end, name: text.slice(n.start, n.end) }))
  const given = own ? [...text.slice(start, end).matchAll(own)] : []
  const ours = given.map((m) => ({ start: start + m.index, end: start + m.index + m[0].length, name: m[0] }))
  return [...ours, ...marked.filter((m) => !ours.some((o) => o.start < m.end && m.start < o.end))]
}

const THERE =
  /\b(?:in|at|on|inside|over|across|(?:village|town|city|capital|port|hamlet|suburb|settlement|outskirts|centre|center) of)\s+(?:the\s+)?(?:(?:village|town|city|port|hamlet|suburb|settlement)\s+of\s+|(?:northern|southern|eastern|western|central)\s+)?$/i
const NEAR = /\b(?:near|outside|around|close to|by)\s+(?:the\s+)?(?:(?:village|town|city|port|hamlet)\s+of\s+)?$/i

/** "Near" a place is taken for anywhere within ten kilometres of it. */
const WITHIN: Away = { low: 0, high: 10_000, approx: false, bearing: null, spread: 180 }

/** How the words before a name put the incident to it; undefined where they do not ("from Old Ford", "the Ford Herald"). */
function lieOf(before: string): Away | null | undefined {
  if (NEAR.test(before)) return WITHIN
  return THERE.test(before) || SHELLED.test(before) ? null : undefined
}

// "shelled Brack", "struck Brack"
const SHELLED =
  /\b(?:shelled|bombed|bombarded|struck|hit|attacked|shelling|bombing|bombardment of|shelling of)\s+(?:the\s+(?:village|town|city)\s+of\s+)?$/i

const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end)
