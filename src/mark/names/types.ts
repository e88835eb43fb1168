import type { EntityKind } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import {
  FIRST_OF_PLACE,
  GROUP_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  THING_HEADS,
} from '../words/en/names.ts'
import { OFFICES } from '../words/en/titles.ts'
import { isSpeech } from './acts.ts'
import type { Cast, Member } from './cast.ts'
import { isDemonymOf, SUFFIX_END } from './demonyms.ts'
import { landsOf } from './lands.ts'
import type { Mention } from './mentions.ts'
import { isGiven } from './split.ts'

const plainLetters = (word: string) => (/^[a-z-]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))

type Score = Record<EntityKind, number>

/** Decides what each member is by the evidence of all its mentions; states that no table knows come out as countries. */
export function giveTypes(cast: Cast, mentions: readonly Mention[], sentences: readonly MarkedSentence[]): void {
  const lands = landsOf(cast, mentions, sentences)
  for (const member of cast.members) {
    const score = byForm(member.form)
    for (const mention of member.mentions) byContext(score, mention)
    if (score.place >= 1.5 && score.place < 4 && score.person >= 0.55 && score.person < 2)
      score.country += score.place + 1 // acts, and one is in it
    if (lands.has(member)) score.country += 6
    member.type = best(score)
  }
  for (const member of cast.members) if (member.type === 'country') member.country = member.name
  joinDemonyms(cast)
}

function byForm(name: string): Score {
  const words = name.toLowerCase().split(' ')
  const of = words.findIndex((w) => w === 'of' || w === 'for')
  const head = (of > 0 ? words[of - 1] : words.at(-1))!
  const many = words.length > 1
  const size = words.filter((w) => !PARTICLES.has(w)).length
  const person =
    (isGiven(plainLetters(words[0]!)) ? 2 : 0) + ((size === 2 || size === 3) && !PARTICLES.has(words[0]!) ? 1 : 0)
  return {
    person: many ? person : 0,
    country: head === 'republic' || head === 'kingdom' || (of < 0 && words[0] === 'republic') ? 5 : 0,
    organisation:
      (many && ORGANISATION_HEADS.has(head) ? 4 : 0) + (/^[A-Z]{2,6}$|^[A-Z&]+\.?[A-Z]/.test(name) && !many ? 3 : 0),
    place: many && (PLACE_HEADS.has(head) || FIRST_OF_PLACE.has(words[0]!)) ? (person > 2 ? 2 : 4) : 0, // Anna Hill
    group: (many && GROUP_HEADS.has(head)) || GROUP_HEADS.has(words[0]!) ? 5 : 0,
    other: (many && THING_HEADS.has(head) ? 4 : 0) + 0.5,
  }
}

/** What stands round a mention says: a title, an age, a verb of saying, "in", "the … government". */
function byContext(score: Score, { sentence, from, to, role, honorific, opening }: Mention): void {
  const { tokens } = sentence
  const before = tokens[from - 1]
  const next = tokens[to]
  if (honorific) score.person += 4
  if (role) score.person += 3
  if (next?.text === ',' && /^\d\d?$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',')
    score.person += 3
  if (next?.text === ',' && tokens[to + 1]?.lower === 'who') score.person += 2
  if ((before?.tag !== 'ADP' && isSpeech(next)) || (isSpeech(before) && tokens[from - 2]?.tag === 'PUNCT'))
    atLeast(score, opening ? 0.4 : 1)
  if (before?.tag !== 'ADP' && (next?.tag === 'VERB' || next?.tag === 'AUX')) atLeast(score, opening ? 0.55 : 0.6)
  if (before?.lower === 'the') {
    score.person -= 3
    score.organisation += 0.6
  }
  if (from === 0 && opening && /^(?:,|—|–|\(|-)$/.test(next?.text ?? '') && !/\p{Ll}/u.test(tokens[0]!.text))
    score.place += 4 // VARD, April 14
  if (before && /^(?:in|into|near|across|throughout|inside|outside)$/.test(before.lower)) score.place += 1.5
  if (next && STATE_NOUNS.has(next.lower) && !OFFICES.has(next.lower))
    score.country += before?.lower === 'the' ? 2 : 0.5
  if (next?.tag === 'PART' && STATE_NOUNS.has(tokens[to + 1]?.lower ?? '')) score.country += 2
}

/** Acting makes a person likely, however often it is told; a country acts too. */
const atLeast = (score: Score, likely: number) => {
  if (score.person >= 0 && score.person < likely) score.person = likely
}

const STATE_NOUNS = new Set(
  'government army troops forces parliament border soil territory airspace capital navy constitution currency republic embassy sovereignty'.split(
    ' ',
  ),
)

function best(score: Score): EntityKind {
  const kinds = Object.keys(score) as EntityKind[]
  return kinds.reduce((a, b) => (score[b] > score[a] ? b : a), 'other')
}

/**
 * "Varnian" beside "Varnia": one word that is the name of a member with the ending of a demonym. The member is then a
 * country. Where the land itself is not named, "Varnian troops" still are those of a state.
 */
function joinDemonyms(cast: Cast): void {
  const lands = cast.members.filter(
    (m) => m.type === 'country' || (!m.name.includes(' ') && !m.mentions.some((n) => n.role || n.honorific)),
  )
  for (const member of cast.members) {
    if (member.name.includes(' ') || !SUFFIX_END.test(member.name)) continue
    const land = lands.find((l) => l !== member && isDemonymOf(member.name, l.name))
    if (land) join(member, land)
    else if (member.mentions.some(isOfPeople) && member.mentions.every(isAdjective)) {
      member.type = 'country'
      member.country = member.name
      member.demonym = true
    }
  }
}

function join(member: Member, land: Member): void {
  land.type = 'country'
  land.country = land.name
  member.type = 'country'
  member.country = land.name
  member.name = land.name
}

/** "|Varnian troops", "the |Varnian mediator" */
const isOfPeople = ({ sentence: { tokens }, to }: Mention): boolean => {
  const next = tokens[to]
  if (!next) return false
  return STATE_NOUNS.has(next.lower) || PEOPLE_OF_STATE.has(next.lemma) || HEADS.has(next.lower)
}

const HEADS = new Set('prime foreign president chancellor premier minister'.split(' '))
const PEOPLE_OF_STATE = new Set('soldier official diplomat envoy mediator ambassador delegation'.split(' '))

const isAdjective = ({ sentence: { tokens }, from, to, role }: Mention): boolean => {
  const next = tokens[to]
  return !role && tokens[from - 1]?.tag !== 'PART' && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag)
}
