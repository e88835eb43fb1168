import { type FrozenArticle, marksOf, type NameMark, type QuoteMark } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { known } from '../names/gazetteer.ts'
import { GROUP_NOUNS, PERSONS } from '../words/en/pledges.ts'
import { bodiesOf, ministersOf } from './offices.ts'
import type { Actor } from './stands.ts'
import { voiceOf } from './voice.ts'

/** What the article says of its people before any sentence is looked at. */
export type Story = {
  text: string
  countries: ReadonlyMap<string, string> // the country that a person or an organisation stands for
  officials: ReadonlySet<string> // people with an office of a state
  ministers: ReadonlyMap<string, string> // the state of those who hold an office and whose state the name finder does not know
  bodies: ReadonlyMap<string, NameMark> // the organisation that a person leads or speaks for
  names: readonly NameMark[]
  pair: [string, string] | null // the two countries that the article is about
  home: string | null // the country whose offices it speaks of most
  quotes: readonly QuoteMark[]
  year: number | null // of publication
  voice: Actor[] // those who say "we" where no other speaker is named: the makers of a statement, the one who is interviewed
}

/** The article's countries and names. */
export function storyOf({ article, sentences, marks }: Draft): Story {
  const names = marksOf(marks, 'name').filter((m) => !isCommon(m))
  const countries = new Map<string, string>()
  const officials = new Set<string>()
  for (const mark of names) {
    const { name, country, type, role } = mark
    if (country && type !== 'country') countries.set(name, country)
    if (role && !PRIVATE.test(role)) officials.add(name)
  }
  const year = Number(article.published?.edtf.slice(0, 4))
  const published = Number.isInteger(year) && year > 0 ? year : null
  const about = aboutOf(article, names)
  const bodies = bodiesOf(article.text, names)
  return {
    text: article.text,
    countries,
    officials,
    ministers: ministersOf(article.text, names, datelineOf(article.text), about.home),
    bodies,
    names,
    ...about,
    quotes: marksOf(marks, 'quote'),
    year: published,
    voice: voiceOf(article, sentences, names, { countries, bodies }),
  }
}

/** "the Government of Norland", "the Parties": capitals make no name of a common noun. */
const isCommon = ({ name, country, role }: NameMark): boolean =>
  (country === null || country === name) && (COMMON.test(name) || (role === null && isTrade(name)))

/** "Teachers will strike": the capital is that of the sentence. */
const isTrade = (name: string): boolean => {
  const one = name.endsWith('s') ? name.slice(0, -1).toLowerCase() : ''
  return PERSONS.has(one) || GROUP_NOUNS.has(one)
}

const COMMON =
  /^(each|both|neither|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|governments?|republic|kingdom|part(?:y|ies)|sides?|states?|ministers?|ministry|embassy|cabinet|delegations?|leaders|members?)$/i

/** What stands between two that are named together: "Norland |and| Velmark", "|and the Government of the| Isles", "|and the rebel| Front". */
export const TOGETHER =
  /^(?:['’]s (?:government|army|military|authorities|forces))? and (?:the )?(?:\w+ of (?:the )?|(?:rebel|separatist|insurgent) )?$/

/** Which two countries are named most, where no third comes near; and whose offices are. */
function aboutOf({ text, outlet }: FrozenArticle, names: readonly NameMark[]): Pick<Story, 'pair' | 'home'> {
  const named = new Map<string, number>()
  const offices = new Map<string, number>()
  for (const m of names) {
    if (m.country === null || m.as === 'pronoun') continue
    if (m.type === 'country') named.set(m.country, (named.get(m.country) ?? 0) + 1)
    const office =
      m.type === 'organisation' ||
      m.as === 'demonym' ||
      m.role !== null ||
      GOVERNMENT_OF.test(text.slice(Math.max(0, m.start - 20), m.start))
    if (office) offices.set(m.country, (offices.get(m.country) ?? 0) + 1)
  }
  const [a, b, c] = ranked(named)
  const together = coupleIn(text, names)
  const clear = a && b && b[1] > 2 && (c === undefined || 2 * c[1] <= b[1])
  const [home, next] = ranked(offices)
  return {
    pair: together ?? (clear ? [a[0], b[0]] : null),
    home: issuerOf(outlet) ?? (home && home[1] > (next?.[1] ?? 0) ? home[0] : null),
  }
}

/** What stands before a state whose government is named. */
export const GOVERNMENT_OF = /\bgovernment of (?:the )?$/i

/** "Ministry of Trade, Ostrel", "Government of Norland": the state whose own words the article is. */
function issuerOf(outlet: string | null): string | null {
  if (outlet === null || !OF_STATE.test(outlet)) return null
  const words = outlet.split(/[\s,]+/)
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const found = known(words.slice(from, to).join(' '))
      if (found?.country) return found.country
    }
  return null
}

const OF_STATE = /\b(?:ministry|government|presidency|embassy|cabinet|state department|prime minister|president)\b/i

/** "OSTREL, May 3 —", "OSTREL —": the state of the capital that the report comes from. */
function datelineOf(text: string): string | null {
  const town = /(?:^|\n)(\p{Lu}{3,}(?: \p{Lu}{2,})*)(?:,| [—–-]| \()/u.exec(text)?.[1]
  const found = town && known(town.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase()))
  return found && found.as === 'capital' ? found.country : null
}

/** "Norland and Velmark": the two that are named so first. */
function coupleIn(text: string, names: readonly NameMark[]): [string, string] | null {
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!]
    if (a.type !== 'country' || b.type !== 'country' || a.country === b.country || !a.country || !b.country) continue
    if (b.start - a.end < 30 && TOGETHER.test(text.slice(a.end, b.start)) && text[a.start - 2] !== ',')
      return [a.country, b.country]
  }
  return null
}

const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))

/** Roles of people who speak for themselves. */
const PRIVATE =
  /\b(analyst|expert|professor|economist|researcher|historian|author|director|fellow|journalist|reporter|correspondent|critic|lawyer|scholar|scientist|consultant|activist|resident|witness|survivor|farmer|mother|father|owner|editor|opposition|former|ex)\b/i
