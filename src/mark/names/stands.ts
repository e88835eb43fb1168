import type { MarkedSentence } from '../draft.ts'
import { SPEECH } from '../words/en/speech.ts'
import type { Cast, Member } from './cast.ts'
import { isDemonymOf } from './demonyms.ts'
import { known } from './gazetteer.ts'
import { landBefore, landNear, oneLand, type Places } from './grounds.ts'
import type { Mention } from './mentions.ts'
import { type Asked, isOfficial, isOfState } from './officials.ts'
import { governs, inCapital, ledBy, ofCounterpart, ofGovernment } from './teams.ts'

/** Whose country somebody with an office, or a body, is of: the first that the article says, the plainest way before others. */
export function giveCountries(sentences: readonly MarkedSentence[], cast: Cast, places: Places): void {
  for (const member of cast.members) {
    if (isPublic(member)) member.country = countryOf(cast, /^\S+/.exec(member.name)![0]) ?? ofItsName(cast, member)
    if (member.type !== 'person') continue
    for (const { land } of member.mentions) if (land) member.country ??= countryOf(cast, land)
  }
  const open = askedOf(sentences, cast, places)
  for (const ground of GROUNDS)
    for (const asked of open) if (asked.member.country === null) asked.member.country = ground(asked)
}

/** The mentions of people and bodies whose country no title says. */
function askedOf(sentences: readonly MarkedSentence[], cast: Cast, places: Places): Asked[] {
  return sentences.flatMap((sentence, at) =>
    (places.of.get(sentence) ?? []).flatMap((mention) => {
      const member = cast.of.get(mention)
      const open = member?.country === null && (member.type === 'person' || member.type === 'organisation')
      return open ? [{ sentences, at, mention, member, cast, places }] : []
    }),
  )
}

/** "Ministry of Defence of |Varnia" */
function ofItsName(cast: Cast, { name }: Member): string | null {
  const land = / of (?:the )?(\S+)$/.exec(name)?.[1]
  return land ? countryOf(cast, land) : null
}

function countryOf(cast: Cast, land: string): string | null {
  const entry = known(land)
  if (entry) return entry.type === 'country' ? entry.name : null
  const member = cast.find(land) ?? cast.members.find((m) => m.type === 'country' && isDemonymOf(land, m.name))
  return member?.type === 'country' ? member.country : null
}

/** A body of a state, as "Tarvian Foreign Ministry"; a company of that country speaks for itself. */
const isPublic = ({ type, name }: Member) => type === 'organisation' && PUBLIC_BODY.test(name)

const PUBLIC_BODY =
  /\b(?:Ministry|Department|Government|Cabinet|Presidency|Treasury|Army|Navy|Military|Air Force|Armed Forces|Guard|Command|Parliament|Assembly|Senate|Congress|Council|Embassy|Mission|Office|Agency|Court|Police|Commission)\b/

/** "President Ana Brel of |Varnia" */
function ofLand({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const { tokens } = sentences[at]!
  if (member.type !== 'person' || tokens[mention.to]?.lower !== 'of') return null
  if (!isOfficial(mention) && !isSecondOf(places.of.get(sentences[at]!) ?? [], mention)) return null
  const land = places.starts.get(tokens[mention.to + 1]?.start ?? -1)
  return land ? oneLand(sentences[at]!, land.from, land.to, cast, places) : null
}

/** "Presidents Ana Brel of Varnia and |Aron Kolm of": the office stands before the first. */
const isSecondOf = (mentions: readonly Mention[], { sentence: { tokens }, from, role, words }: Mention): boolean =>
  role === null &&
  words.includes(' ') &&
  /^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '') &&
  mentions.some((m) => m.to < from && m.role !== null && isOfficial(m) && tokens[m.to]?.lower === 'of')

/** "its foreign minister, Ana Brel", "Ana Brel, the steward of its council", "its |Council" */
function ofIts({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const { tokens } = sentences[at]!
  const { role } = mention
  if (member.type === 'organisation' && tokens[mention.from - 1]?.lower === 'its')
    return landNear(sentences, at, mention.from - 1, cast, places)
  if (member.type !== 'person' || role === null) return null
  const first = tokens.findIndex((t) => t.start === role.start)
  const last = tokens.findIndex((t) => t.end === role.end)
  if (
    BUSINESS.test(
      tokens
        .slice(first, last + 1)
        .map((t) => t.lower)
        .join(' '),
    )
  )
    return null
  const its =
    tokens[first - 1]?.lower === 'its' || (tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'its')
  return its ? landNear(sentences, at, Math.min(first, mention.from), cast, places) : null
}

/** No state has one. */
const BUSINESS = /\b(?:executive|ceo|managing director|chairman|founder|general secretary)$/

/** "Varnia will not pay, Chancellor Ana Brel said", "Brel declared Varnia ready": who speaks for a state is of it. */
function speaksFor({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const sentence = sentences[at]!
  if (member.type !== 'person' || !(member.mentions.some(isOfficial) || isKnown(member))) return null
  const said = sentence.clauses.findIndex(
    ({ subject, verb, role }) =>
      SPEECH.has(verb.lemma) &&
      role !== 'relative' &&
      !verb.negated &&
      subject !== null &&
      subject.from <= mention.from &&
      mention.to <= subject.to,
  )
  if (said < 0) return null
  const content = sentence.clauses.find(
    ({ parent, role, subject, verb }) =>
      parent === said &&
      role === 'complement' &&
      subject !== null &&
      !verb.passive &&
      (/^(will|would|shall|could|may|be to)$/.test(verb.modal ?? '') ||
        /^(intend|plan|refuse|decide)$/.test(verb.lemma)),
  )
  return content?.subject ? oneLand(sentence, content.subject.from, content.subject.to, cast, places) : null
}

/** "Varnia is offering more. |The foreign minister, Ana Brel, said": of the state that the sentence before is about. */
function ofSubjectBefore({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const { tokens } = sentences[at]!
  if (member.type !== 'person' || !mention.role || !isOfState(mention)) return null
  const first = tokens.findIndex((t) => t.start === mention.role!.start)
  return tokens[first - 1]?.lower === 'the' ? landBefore(sentences, at, cast, places, true) : null
}

const GROUNDS = [ofLand, ofIts, governs, ledBy, speaksFor, inCapital, ofGovernment, ofCounterpart, ofSubjectBefore]

/** A full name that the article gives without any role is of somebody whom its readers know. */
const isKnown = ({ name, mentions }: Member): boolean =>
  name.includes(' ') && !mentions.some((m) => m.role || m.honorific)
