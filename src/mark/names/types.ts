import type { EntityKind } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Cast, Member } from './cast.ts'
import { byContext, STATE_NOUNS } from './contexts.ts'
import { isDemonymOf, SUFFIX_END } from './demonyms.ts'
import { byForm, type Score } from './forms.ts'
import { landsOf } from './lands.ts'
import type { Mention } from './mentions.ts'

/** Decides what each member is by the evidence of all its mentions; states that no table knows come out as countries. */
export function giveTypes(cast: Cast, mentions: readonly Mention[], sentences: readonly MarkedSentence[]): void {
  const lands = landsOf(cast, mentions, sentences)
  for (const member of cast.members) {
    const { form, name } = member
    const score = byForm(form === form.toUpperCase() ? name : form)
    byContext(score, member)
    if (actsAndIsPlace(score, member)) score.country += score.place + 1
    if (lands.has(member)) score.country += 6
    member.type = best(score)
  }
  for (const member of cast.members) if (member.type === 'country') member.country = member.name
  joinDemonyms(cast)
}

/** One is in it, and it acts. */
const actsAndIsPlace = ({ place, person }: Score, { name }: Member) =>
  !name.includes(' ') && place >= 1.5 && place < 4 && person >= 0.55 && person < 2

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
