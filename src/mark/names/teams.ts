import type { Cast } from './cast.ts'
import { known } from './gazetteer.ts'
import { landNear, landOf, oneLand, type Places } from './grounds.ts'
import { type Asked, isOfficial, lastOf } from './officials.ts'

/** "the Varnian delegation, led by the judge |Ana Brel" */
export function ledBy({ sentences, at, mention, member, cast, places }: Asked): string | null {
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

/** "Ana Brel, who has governed |Varnia since" */
export function governs({ sentences, at, mention, member, cast, places }: Asked): string | null {
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

/** "government negotiator |Ana Brel" */
export function ofGovernment({ sentences, at, mention, member, cast, places }: Asked): string | null {
  const { tokens } = sentences[at]!
  if (member.type !== 'person' || mention.role === null) return null
  const first = tokens.findIndex((t) => t.end > mention.role!.start)
  const own = tokens.slice(Math.max(0, first - 1), mention.from)
  return own.some((t) => t.lower === 'government') ? landOfGovernment(cast, places) : null
}

/** "In Ostrel, government spokeswoman |Ana Brel said" */
export function inCapital({ sentences, at, mention, member }: Asked): string | null {
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

/** "President Ana Brel of Varnia rang his counterpart, |Aron Kolm": of the other of the two states that the article is about. */
export function ofCounterpart({ sentences, at, mention, member, cast, places }: Asked): string | null {
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
