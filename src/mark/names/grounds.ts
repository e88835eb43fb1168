import type { MarkedSentence } from '../draft.ts'
import { actsAt } from './acts.ts'
import type { Cast } from './cast.ts'
import type { Mention } from './mentions.ts'

/** The mentions of an article by where they start and end, and those of each sentence. */
export type Places = {
  starts: ReadonlyMap<number, Mention>
  ends: ReadonlyMap<number, Mention>
  of: ReadonlyMap<MarkedSentence, readonly Mention[]>
}

export function placesOf(mentions: readonly Mention[]): Places {
  const of = new Map<MarkedSentence, Mention[]>()
  for (const mention of mentions) {
    const same = of.get(mention.sentence)
    if (same) same.push(mention)
    else of.set(mention.sentence, [mention])
  }
  return { starts: new Map(mentions.map((m) => [m.start, m])), ends: new Map(mentions.map((m) => [m.end, m])), of }
}

/** The country that a mention is, or stands for where it acts; null where it is none. */
export function landOf(cast: Cast, mention: Mention): string | null {
  const { known, sentence, from, to } = mention
  if (known) {
    const place = (known.as === 'capital' || known.as === 'seat') && !actsAt(sentence.tokens, from, to)
    return known.type === 'country' && !place ? known.name : null
  }
  const member = cast.of.get(mention)
  if (member?.type === 'country') return member.country
  return member?.capitalOf && actsAt(sentence.tokens, from, to) ? member.capitalOf : null
}

/** The country that "its" means: that of the last subject before it, in its sentence or the one before in the same block. */
export function landNear(
  sentences: readonly MarkedSentence[],
  sentence: number,
  at: number,
  cast: Cast,
  places: Places,
): string | null {
  return subjectLand(sentences[sentence]!, at, cast, places) ?? landBefore(sentences, sentence, cast, places)
}

/** The country that the sentence before tells of, by its subject. */
export function landBefore(
  sentences: readonly MarkedSentence[],
  sentence: number,
  cast: Cast,
  places: Places,
  anywhere = false, // also at the end of the block before
): string | null {
  const before = sentences[sentence - 1]
  return before && (anywhere || before.block === sentences[sentence]!.block)
    ? subjectLand(before, before.tokens.length, cast, places)
    : null
}

/** The one country in the last subject before a token. */
function subjectLand(sentence: MarkedSentence, at: number, cast: Cast, places: Places): string | null {
  const { clauses } = sentence
  for (let k = clauses.length - 1; k >= 0; k--) {
    const { subject, role } = clauses[k]!
    if (subject === null || subject.to > at || role === 'relative') continue
    const land = oneLand(sentence, subject.from, subject.to, cast, places)
    if (land !== null) return land
  }
  return null
}

/** The country named in some tokens, where it is one alone. */
export function oneLand(sentence: MarkedSentence, from: number, to: number, cast: Cast, places: Places): string | null {
  const lands = new Set<string>()
  for (const mention of places.of.get(sentence) ?? []) {
    const land = mention.from >= from && mention.to <= to ? landOf(cast, mention) : null
    if (land !== null) lands.add(land)
  }
  return lands.size === 1 ? [...lands][0]! : null
}
