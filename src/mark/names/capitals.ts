import type { MarkedSentence } from '../draft.ts'
import type { Cast, Member } from './cast.ts'
import { landNear, landOf, type Places } from './grounds.ts'
import type { Mention } from './mentions.ts'

/**
 * Places that the article calls the capital of a state, or where it says that a government sits: "in Ostrel, the Varnian
 * capital", "Varnia's capital, Ostrel", "the Varnian government in Ostrel", "its parliament in Ostrel".
 */
export function giveCapitals(sentences: readonly MarkedSentence[], cast: Cast, places: Places): void {
  sentences.forEach(({ tokens }, sentence) => {
    for (let at = 1; at < tokens.length - 1; at++) {
      const { lower } = tokens[at]!
      const link = lower === 'capital' ? calledCapital(sentences, sentence, at, cast, places) : undefined
      const found = link ?? (BODIES.has(lower) ? seatOf(sentences, sentence, at, cast, places) : undefined)
      if (!found || found.member.name === found.land || found.land === null) continue
      found.member.capitalOf = found.land
      found.member.type = 'place'
    }
  })
}

type Link = { member: Member; land: string | null }

const BODIES = new Set('government ministry parliament assembly senate cabinet presidency chancellery'.split(' '))

function calledCapital(
  sentences: readonly MarkedSentence[],
  sentence: number,
  at: number,
  cast: Cast,
  places: Places,
): Link | undefined {
  const { tokens } = sentences[sentence]!
  const owner = tokens[at - 1]!.tag === 'PART' ? at - 2 : at - 1
  const before = places.ends.get(tokens[owner]?.end ?? -1)
  const behind = tokens[at + 1]!.lower === 'of' ? places.starts.get(tokens[at + 2]?.start ?? -1) : undefined
  const of = before ?? behind
  const land = of
    ? landOf(cast, of)
    : tokens[owner]!.lower === 'its'
      ? landNear(sentences, sentence, at, cast, places)
      : null
  const first = before ? before.from - 1 : behind ? at - 1 : owner
  const last = behind && !before ? behind.to : at + 1
  return linkTo(cast, nameBefore(tokens, first, places), land) ?? linkTo(cast, nameAfter(tokens, last, places), land)
}

function linkTo(cast: Cast, mention: Mention | undefined, land: string | null): Link | undefined {
  const member = mention && cast.of.get(mention)
  return member && land !== null && member.type !== 'person' && !mention.role ? { member, land } : undefined
}

/** "Ostrel|, the" */
function nameBefore(tokens: MarkedSentence['tokens'], at: number, { ends }: Places): Mention | undefined {
  const comma = /^(the|its|their)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at
  return tokens[comma]?.text === ',' ? ends.get(tokens[comma - 1]?.end ?? -1) : undefined
}

/** "capital|, Ostrel", "capital |Ostrel" */
const nameAfter = (tokens: MarkedSentence['tokens'], at: number, { starts }: Places): Mention | undefined =>
  starts.get(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.start ?? -1)

function seatOf(
  sentences: readonly MarkedSentence[],
  sentence: number,
  at: number,
  cast: Cast,
  places: Places,
): Link | undefined {
  const { tokens } = sentences[sentence]!
  if (tokens[at + 1]!.lower !== 'in') return undefined
  const mention = places.starts.get(tokens[at + 2]?.start ?? -1)
  const member = mention && cast.of.get(mention)
  if (!member) return undefined
  let from = at - 1
  while (from > 0 && (tokens[from]!.tag === 'ADJ' || tokens[from]!.tag === 'NOUN') && !ends(places, tokens[from]!.end))
    from--
  const owner = places.ends.get(tokens[from]!.end)
  if (owner) return { member, land: landOf(cast, owner) }
  const near = tokens[from]!.lower === 'its' || tokens[from]!.lower === 'a'
  return { member, land: near ? landNear(sentences, sentence, at, cast, places) : null }
}

const ends = (places: Places, end: number): boolean => places.ends.has(end)
