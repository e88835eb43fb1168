import { byPlace, type NameMark, within } from '../record/index.ts'
import type { Finder } from './draft.ts'
import { actsAt } from './names/acts.ts'
import { type Cast, castOf } from './names/cast.ts'
import { known } from './names/gazetteer.ts'
import { type Mention, mentionsOf } from './names/mentions.ts'
import { officesIn } from './names/offices.ts'
import { pronounsIn } from './names/pronouns.ts'
import { giveTypes, isDemonymOf } from './names/types.ts'
import { quotationsOf } from './quotes/scan.ts'

/**
 * Finds people, countries, organisations, places and groups, and gives each its fullest name in the article.
 * "Sir Keir Starmer", "the UK prime minister", "Starmer" get one name; "Moscow rejected" is Russia, "in Moscow" a place.
 */
export const names: Finder = ({ article, sentences }) => {
  const mentions = mentionsOf(article.text, sentences)
  const cast = castOf(mentions)
  giveTypes(cast, mentions)
  const named = mentions
    .filter((m) => m.known || isName(cast, m))
    .map((m) => (m.known ? knownMark(m) : memberMark(article.text, cast, m)))
  const quoted = quotationsOf(article.text, article.blocks)
  const marks = withOffices(named, officesIn(sentences, named, quoted))
  return [...marks, ...pronounsIn(sentences, marks, quoted)].sort(byPlace)
}

/** Offices together with the names; a country inside a title, as in "the UK prime minister", is not named twice. */
function withOffices(named: readonly NameMark[], offices: readonly NameMark[]): NameMark[] {
  if (offices.length === 0) return [...named]
  const free = named.filter((m) => !offices.some((o) => within(m, o)))
  return [...free, ...offices].sort(byPlace)
}

/** One unknown word at the beginning of a sentence is a name where it is one elsewhere, or where its neighbour is not its noun. */
function isName(cast: Cast, mention: Mention): boolean {
  const member = cast.of.get(mention)!
  if (!mention.opening || member.name.includes(' ') || member.mentions.some((m) => !m.opening)) return true
  const next = mention.sentence.tokens[mention.to]
  return next !== undefined && /^(?:VERB|AUX|PART|CCONJ)$|^PUNCT$/.test(next.tag) && next.text !== '.'
}

function knownMark({ known: entry, start, end, sentence, from, to }: Mention): NameMark {
  const { name, type, as, country } = entry!
  const mark = { kind: 'name', start, end, role: null } as const
  if ((as === 'capital' || as === 'seat') && !actsAt(sentence.tokens, from, to)) {
    const words = sentence.tokens.slice(from, to).map((t) => t.text)
    return { ...mark, by: 'place that is a capital', type: 'place', name: words.join(' '), as: 'name', country: null }
  }
  return { ...mark, by: `table of names: ${as}`, type, name, as, country }
}

function memberMark(text: string, cast: Cast, mention: Mention): NameMark {
  const member = cast.of.get(mention)!
  const { start, end, words, role, land } = mention
  const demonym = member.type === 'country' && words !== member.name && isDemonymOf(words, member.name)
  return {
    kind: 'name',
    start,
    end,
    by: 'run of capitals',
    type: member.type,
    name: member.name,
    as: demonym ? 'demonym' : 'name',
    country: member.country ?? (land ? countryOf(cast, land) : null),
    role: role && text.slice(role.start, role.end),
  }
}

function countryOf(cast: Cast, land: string): string | null {
  const entry = known(land)
  if (entry) return entry.type === 'country' ? entry.name : null
  const member = cast.find(land)
  return member?.type === 'country' ? member.name : null
}
