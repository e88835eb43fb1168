import type { MarkedSentence } from '../draft.ts'
import type { Cast, Member } from './cast.ts'
import { isDemonymOf } from './demonyms.ts'
import { acts, governed, hasDemonym, isBeside, isDemonym, isWhich, mayBeLand, PERSONAL, speaks } from './evidence.ts'
import type { Mention } from './mentions.ts'
import { hasMinisters, isBetween, isBound, isOfState } from './statehood.ts'

/** How many states that no table knows must be sure for an article to tell of a world of such states. */
const WORLD = 2

/**
 * Members that are states which no table knows, by what stands beside them: "Varnia's prime minister", "the army of
 * Varnia", "Varnian" beside "Varnia". Where an article tells of such states, a single name in a row with them
 * ("Varnia, Ostrel and Sarn"), and one that acts, says nothing and is never introduced as a person, is a state as well.
 */
export function landsOf(cast: Cast, mentions: readonly Mention[], sentences: readonly MarkedSentence[]): Set<Member> {
  const peoples = new Set(cast.members.filter(isDemonym).map((m) => m.name))
  const lands = new Set<Member>()
  for (const mention of mentions) {
    const member = governed(mention, cast)
    if (member) lands.add(member)
  }
  const next = new Map(sentences.slice(1).map((s, at) => [sentences[at]!, s]))
  const isState = (m: Mention) => isOfState(m) || isBound(m) || isBetween(m) || hasMinisters(m, next)
  const people = new Set(sentences.filter((s) => PERSONAL.test(next.get(s)?.tokens[0]?.lower ?? '')))
  for (const member of cast.members)
    if (
      mayBeLand(member) &&
      (hasDemonym(member, peoples) || (!speaks(member, people) && member.mentions.some(isState)))
    )
      lands.add(member)
  const alone = !mentions.some((m) => m.known?.type === 'country')
  const others = [...peoples].filter((word) => ![...lands].some((l) => isDemonymOf(word, l.name))).length
  if (lands.size + others < (alone ? 1 : WORLD)) return lands
  for (const member of cast.members)
    if (
      mayBeLand(member) &&
      !lands.has(member) &&
      !speaks(member, people) &&
      member.mentions.some((m) => isThing(m, cast, lands))
    )
      lands.add(member)
  return lands
}

const isThing = (mention: Mention, cast: Cast, lands: ReadonlySet<Member>): boolean =>
  isBeside(mention, cast, lands) || isWhich(mention) || (!mention.sentence.heading && acts(mention))
