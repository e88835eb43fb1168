import { byPlace, type NameMark, within } from '../record/index.ts'
import type { Finder } from './draft.ts'
import { actsAt } from './names/acts.ts'
import { bodiesOf } from './names/bodies.ts'
import { giveCapitals } from './names/capitals.ts'
import { type Cast, castOf } from './names/cast.ts'
import { commonIn, isAgency, isName } from './names/certain.ts'
import { isDemonymOf } from './names/demonyms.ts'
import { calmed } from './names/gazetteer.ts'
import { placesOf } from './names/grounds.ts'
import { groupsIn } from './names/groups.ts'
import { inHeadings } from './names/headings.ts'
import { giveIssuer } from './names/issuer.ts'
import { type Mention, mentionsOf } from './names/mentions.ts'
import { officesIn } from './names/offices.ts'
import { pronounsIn } from './names/pronouns.ts'
import { shortNamesIn } from './names/shorts.ts'
import { giveCountries } from './names/stands.ts'
import { giveTypes } from './names/types.ts'
import { quotationsOf } from './quotes/scan.ts'

/**
 * Finds people, countries, organisations, places and groups, and gives each its fullest name in the article.
 * "Sir Keir Starmer", "the UK prime minister", "Starmer" get one name; "Moscow rejected" is Russia, "in Moscow" a place.
 * Two marks may share a span where words stand for two: "their nations".
 */
export const names: Finder = ({ article, sentences }) => {
  const { text } = article
  const mentions = mentionsOf(text, sentences)
  const cast = castOf(mentions)
  giveTypes(cast, mentions, sentences)
  const places = placesOf(mentions)
  giveCapitals(sentences, cast, places)
  giveCountries(sentences, cast, places)
  giveIssuer(article.outlet, cast)
  const common = commonIn(sentences, mentions)
  const certain = mentions.filter((m) => !isAgency(m) && (m.known || isName(cast, m, common)))
  const all = [...inHeadings(text, sentences, cast), ...certain].sort(byPlace)
  const named = all.map((m) => (m.known ? knownMark(text, m) : memberMark(text, cast, m)))
  const quoted = quotationsOf(text, article.blocks)
  const longer = [
    ...bodiesOf(text, all, named),
    ...officesIn(text, sentences, named, quoted),
    ...shortNamesIn(sentences, named),
  ]
  const marks = over([...named, ...groupsIn(text, quoted, named)], longer)
  return [...marks, ...pronounsIn(sentences, marks, quoted)].sort(byPlace)
}

/** Longer names in place of those inside them: "the UK prime minister" does not name the UK as well. */
function over(named: readonly NameMark[], longer: readonly NameMark[]): NameMark[] {
  if (longer.length === 0) return [...named].sort(byPlace)
  return [...named.filter((m) => !longer.some((l) => within(m, l))), ...longer].sort(byPlace)
}

function knownMark(text: string, { known: entry, start, end, sentence, from, to }: Mention): NameMark {
  const { name, type, as, country } = entry!
  if ((as === 'capital' || as === 'seat') && !actsAt(sentence.tokens, from, to)) {
    const words = text.slice(start, end)
    const own = words === words.toUpperCase() ? calmed(words) : words
    return { kind: 'name', start, end, by: 'place', type: 'place', name: own, as: 'name', country: null, role: null }
  }
  return { kind: 'name', start, end, by: 'table of names', type, name, as, country, role: null }
}

/** "Ostrel rejected" is Varnia, "in Ostrel" a place. */
function seatMark({ sentence, from, to, start, end, words }: Mention, land: string): NameMark {
  const by = 'capital by the article'
  const place = { kind: 'name', start, end, by, name: words, as: 'name', country: land, role: null } as const
  if (!actsAt(sentence.tokens, from, to)) return { ...place, type: 'place' }
  return { ...place, type: 'country', name: land, as: 'capital' }
}

function memberMark(text: string, cast: Cast, mention: Mention): NameMark {
  const member = cast.of.get(mention)!
  const { start, end, words, role } = mention
  if (member.capitalOf) return seatMark(mention, member.capitalOf)
  const { name, type, country } = member
  const demonym = member.demonym || (type === 'country' && words !== name && isDemonymOf(words, name))
  return {
    kind: 'name',
    start,
    end,
    by: 'run of capitals',
    type,
    name,
    as: demonym ? 'demonym' : 'name',
    country,
    role: role && text.slice(role.start, role.end),
  }
}
