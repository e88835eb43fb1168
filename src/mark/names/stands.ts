import type { MarkedSentence } from '../draft.ts'
import { SPEECH } from '../words/en/speech.ts'
import { OFFICES } from '../words/en/titles.ts'
import type { Cast, Member } from './cast.ts'
import { isDemonymOf } from './demonyms.ts'
import { known } from './gazetteer.ts'
import { landBefore, landNear, landOf, oneLand, type Places } from './grounds.ts'
import type { Mention } from './mentions.ts'

/** Whose country somebody with an office, or a body, is of: the first that the article says, the plainest way before others. */
export function giveCountries(sentences: readonly MarkedSentence[], cast: Cast, places: Places): void {
  for (const member of cast.members) {
    if (isPublic(member)) member.country = countryOf(cast, /^\S+/.exec(member.name)![0])
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

type Asked = {
  sentences: readonly MarkedSentence[]
  at: number // of the sentence
  mention: Mention
  member: Member
  cast: Cast
  places: Places
}

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

/** "the Varnian delegation, led by the judge |Ana Brel" */
function ledBy({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const sentence = sentences[at]!
  const { tokens } = sentence
  if (member.type !== 'person') return null
  let by = mention.from - 1
  while (
    by > mention.from - 7 &&
    by > 0 &&
    /^(?:NOUN|ADJ|DET|VERB|PROPN)$/.test(tokens[by]!.tag) &&
    !LED.test(tokens[by]!.lower)
  )
    by--
  if (tokens[by]?.lower !== 'by' || !LED.test(tokens[by - 1]?.lower ?? '')) return null
  const before = tokens.slice(Math.max(0, by - 5), by - 1)
  return before.some((t) => TEAMS.has(t.lemma)) ? oneLand(sentence, Math.max(0, by - 7), by - 1, cast, places) : null
}

const LED = /^(?:led|headed|chaired|fronted)$/
const TEAMS = new Set('delegation team side mission party commission contingent'.split(' '))

/** "its foreign minister, Ana Brel", "Ana Brel, the steward of its council", "its |Council" */
function ofIts({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const { tokens } = sentences[at]!
  const { role } = mention
  if (member.type === 'organisation' && tokens[mention.from - 1]?.lower === 'its')
    return landNear(sentences, at, mention.from - 1, cast, places)
  if (member.type !== 'person' || role === null) return null
  const first = tokens.findIndex((t) => t.start === role.start)
  const last = tokens.findIndex((t) => t.end === role.end)
  const its =
    tokens[first - 1]?.lower === 'its' || (tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'its')
  return its ? landNear(sentences, at, Math.min(first, mention.from), cast, places) : null
}

/** "Ana Brel, who has governed |Varnia since" */
function governs({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const sentence = sentences[at]!
  if (member.type !== 'person' || sentence.tokens[mention.to + 1]?.lower !== 'who') return null
  const clause = sentence.clauses.find(
    (c) => c.role === 'relative' && c.verb.from > mention.to && c.marker === mention.to + 1,
  )
  if (!clause || !/^(govern|rule|lead|run|head)$/.test(clause.verb.lemma)) return null
  const own = oneLand(sentence, clause.complement.from, clause.complement.to, cast, places)
  const ofGovernment = sentence.tokens
    .slice(clause.complement.from, clause.complement.to)
    .some((t) => t.lower === 'government')
  return own ?? (ofGovernment ? landOfGovernment(cast, places) : null)
}

/** "the government's negotiator", in an article that speaks of the government of one state. */
function landOfGovernment(cast: Cast, places: Places): string | null {
  const lands = new Set<string>()
  for (const mention of places.starts.values()) {
    const { tokens } = mention.sentence
    const behind = tokens.slice(mention.to, mention.to + 5)
    const at = behind.findIndex((t) => t.lower === 'government' || t.lower === 'army')
    const owns = at >= 0 && behind.slice(0, at).every((t) => /^(?:PART|ADJ|ADV)$/.test(t.tag) || t.tag === 'VERB')
    const land = owns ? landOf(cast, mention) : null
    if (land !== null) lands.add(land)
  }
  return lands.size === 1 ? [...lands][0]! : null
}

/** "In Ostrel, government spokeswoman |Ana Brel said" */
function inCapital({ sentences, at, mention, member }: Asked): string | null {
  const { tokens } = sentences[at]!
  if (member.type !== 'person' || mention.role === null || !isOfficial(mention) || tokens[0]?.lower !== 'in')
    return null
  const comma = tokens.findIndex((t) => t.text === ',')
  if (comma < 2 || comma > 4 || comma > mention.from || mention.from - comma > 7) return null
  const place = known(
    tokens
      .slice(1, comma)
      .map((t) => t.text)
      .join(' '),
  )
  return place?.as === 'capital' || place?.as === 'seat' ? place.country : null
}

/** "government negotiator |Ana Brel" */
function ofGovernment({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const { tokens } = sentences[at]!
  if (member.type !== 'person' || mention.role === null) return null
  const first = tokens.findIndex((t) => t.end > mention.role!.start)
  const own = tokens.slice(Math.max(0, first - 1), mention.from)
  return own.some((t) => t.lower === 'government') ? landOfGovernment(cast, places) : null
}

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

/** "President Ana Brel of Varnia rang his counterpart, |Aron Kolm": of the other of the two states that the article is about. */
function ofCounterpart({ sentences, at, mention, member, cast, places }: Asked): string | null {
  if (member.type !== 'person' || lastOf(mention) !== 'counterpart') return null
  const own = landNear(sentences, at, mention.from, cast, places)
  const others = landsOf(cast, places).filter((land) => land !== own)
  return own !== null && others.length > 0 ? others[0]! : null
}

/** The two states that are named most; none where a third is named as often as the second. */
function landsOf(cast: Cast, places: Places): string[] {
  const counts = new Map<string, number>()
  for (const mention of places.starts.values()) {
    const land = landOf(cast, mention)
    if (land !== null) counts.set(land, (counts.get(land) ?? 0) + 1)
  }
  const [a, b, c] = [...counts].sort((x, y) => y[1] - x[1])
  return a && b && b[1] > (c?.[1] ?? 0) ? [a[0], b[0]] : []
}

const GROUNDS = [ofLand, ofIts, governs, ledBy, speaksFor, inCapital, ofGovernment, ofCounterpart, ofSubjectBefore]

const lastOf = ({ sentence, role }: Mention): string => {
  const own = sentence.tokens.filter((t) => role !== null && t.end <= role.end && t.start >= role.start)
  const words = own.map((t) => t.lower)
  return (
    words.findLast((w) => OFFICES.has(w)) ??
    words.findLast((w) => OFFICES.has(w.replace(/s$/, '')))?.replace(/s$/, '') ??
    ''
  )
}

const PUBLIC = new Set(
  `president premier minister chancellor king queen ambassador envoy ruler emir sultan secretary governor spokesman spokeswoman spokesperson warden steward regent
  general admiral chief commander negotiator delegate chairman speaker head leader`.split(/\s+/),
)
const isOfficial = (mention: Mention): boolean => PUBLIC.has(lastOf(mention))

/** A full name that the article gives without any role is of somebody whom its readers know. */
const isKnown = ({ name, mentions }: Member): boolean =>
  name.includes(' ') && !mentions.some((m) => m.role || m.honorific)

const OF_STATE = new Set('president premier minister chancellor king queen emir sultan'.split(' '))
const isOfState = (mention: Mention): boolean => OF_STATE.has(lastOf(mention))
