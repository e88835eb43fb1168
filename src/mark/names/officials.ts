import type { MarkedSentence } from '../draft.ts'
import { OFFICES } from '../words/en/titles.ts'
import type { Cast, Member } from './cast.ts'
import type { Places } from './grounds.ts'
import type { Mention } from './mentions.ts'

export type Asked = {
  sentences: readonly MarkedSentence[]
  at: number // of the sentence
  mention: Mention
  member: Member
  cast: Cast
  places: Places
}

export const lastOf = ({ sentence, role }: Mention): string => {
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
export const isOfficial = (mention: Mention): boolean => PUBLIC.has(lastOf(mention))

const OF_STATE = new Set('president premier minister chancellor king queen emir sultan'.split(' '))
export const isOfState = (mention: Mention): boolean => OF_STATE.has(lastOf(mention))
