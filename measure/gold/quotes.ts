import { bootstrap } from '../bootstrap.ts'
import { countRow, type Miss, rowsOf } from '../measured.ts'
import { answered, mean, wanted } from '../stats.ts'
import { meets, type Place } from './align.ts'
import type { GoldQuote } from './gold.ts'
import { isNamed } from './names.ts'
import { type Scorer, whereOf } from './scored.ts'
import type { ToldQuote } from './told.ts'

type Placed = GoldQuote & { place: Place | undefined }

/**
 * A quote is found when a telling of one of our quotes shares words with it. A telling is wrong when it names a
 * speaker who is not the gold's, and, where the gold has all quotes, when it shares words with none; an unknown
 * speaker is not wrong, but not a right speaker either.
 */
export const scoreQuotes: Scorer = (told, gold, align, chance) => {
  const golds: Placed[] = gold.quotes.map((q) => ({ ...q, place: align(q) }))
  const asked = golds.filter((g) => g.must !== false)
  const direct = asked.filter((g) => g.type === 'direct')
  const judged =
    (gold.exhaustive?.includes('quotes') ?? true) ? told.quotes : told.quotes.filter((t) => goldOf(t, golds))
  const named = golds.filter((g) => g.speaker !== null && tellingOf(g, told.quotes))
  const speakers = named.map((g) => (rightSpeaker(g, tellingOf(g, told.quotes)!) ? 1 : 0))
  const foundOf = (some: Placed[]) => some.map((g) => wanted(tellingOf(g, told.quotes) !== undefined))
  const wrong = told.quotes.filter((t) => wrongSpeaker(t, golds))
  return {
    rows: [
      ...rowsOf('quotes', told.who, [...foundOf(asked), ...judged.map((t) => answered(isRight(t, golds)))], chance),
      ...rowsOf('direct quotes', told.who, foundOf(direct), chance).filter((r) => r.name.endsWith('recall')),
      ...(speakers.length === 0
        ? []
        : [{ name: 'quotes speaker right', who: told.who, ...bootstrap(speakers, mean, chance), n: speakers.length }]),
      countRow('quotes speaker wrong', told.who, wrong.length, told.quotes.length),
    ],
    worst: [
      ...wrong.map((t) => missOf('quote speaker wrong', goldOf(t, golds), t)),
      ...judged.filter((t) => !goldOf(t, golds)).map((t) => missOf('no quote', undefined, t)),
      ...asked.filter((g) => !tellingOf(g, told.quotes)).map((g) => missOf('quote not found', g, undefined)),
      ...named.flatMap((g) => {
        const telling = tellingOf(g, told.quotes)!
        return telling.speaker.length === 0 ? [missOf('quote speaker unknown', g, telling)] : []
      }),
    ],
  }
}

const goldOf = (told: ToldQuote, golds: Placed[]): Placed | undefined =>
  golds.find((g) => g.place && meets(g.place, told.place))

/** The telling of a gold quote; one with its speaker before one without. */
function tellingOf(gold: Placed, told: ToldQuote[]): ToldQuote | undefined {
  const { place } = gold
  const tellings = place ? told.filter((t) => meets(place, t.place)) : []
  return tellings.find((t) => rightSpeaker(gold, t)) ?? tellings[0]
}

const rightSpeaker = (gold: Placed, told: ToldQuote): boolean =>
  gold.speaker === null ? told.speaker.length === 0 : isNamed(told.speaker, gold.speaker)

function wrongSpeaker(told: ToldQuote, golds: Placed[]): boolean {
  const gold = goldOf(told, golds)
  return gold !== undefined && told.speaker.length > 0 && !rightSpeaker(gold, told)
}

const isRight = (told: ToldQuote, golds: Placed[]): boolean =>
  goldOf(told, golds) !== undefined && !wrongSpeaker(told, golds)

const missOf = (what: string, gold: Placed | undefined, told: ToldQuote | undefined): Miss => ({
  what,
  expected: gold ? `${gold.speaker ?? 'unknown'}: ${gold.words}` : 'no quote there',
  got: told
    ? `${told.speaker[0] ?? 'unknown'}: ${told.text}`
    : gold?.place
      ? 'nothing'
      : 'its words were lost in reading',
  where: whereOf(gold),
})
