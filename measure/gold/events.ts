import { bootstrap } from '../bootstrap.ts'
import { countRow, type Miss, rowsOf } from '../measured.ts'
import { answered, type Case, mean, wanted } from '../stats.ts'
import { type Align, meet, type Place } from './align.ts'
import { relationOf } from './days.ts'
import type { Gold, GoldEvent } from './gold.ts'
import { pairsOf } from './pairs.ts'
import { type Scorer, whereOf } from './scored.ts'
import type { ToldEvent } from './told.ts'

type Placed = GoldEvent & { places: Place[] }
type Verdict = 'right' | 'wrong day' | 'told twice' | 'day of no event' | 'beside the gold'

/**
 * An event is found when an event of the timeline cites words of its evidence and has its very date; each answer
 * serves one gold event. Wrong are: words of the evidence under another day, a second telling of an event that is
 * told already, and, where the gold has all days, other words under a date that is none of the gold's. The rest
 * counts for nothing, a date less exact than the gold's too.
 */
export const scoreEvents: Scorer = (told, gold, align, chance) => {
  const golds = placed(gold, align)
  const pairs = pairsOf(golds.length, told.events.length, (g, t) => fits(golds[g]!, told.events[t]!))
  const verdicts = told.events.map((event, t) => verdictOf(event, pairs.includes(t), golds, gold))
  const count = (verdict: Verdict) => verdicts.filter((v) => v === verdict).length
  const row = (verdict: Verdict) => countRow(`events ${verdict}`, told.who, count(verdict), told.events.length)
  return {
    rows: [
      ...rowsOf('events', told.who, casesOf(golds, pairs, verdicts), chance),
      ...statusRow(golds, pairs, told.events, told.who, chance),
      ...(['wrong day', 'told twice', 'day of no event', 'beside the gold'] as const).map(row),
    ],
    worst: [
      ...wrongOnes(told.events, verdicts, golds),
      ...lostOnes(golds, pairs, told.events),
      ...misjudged(golds, pairs, told.events),
    ],
  }
}

/** Those that must be found come first, so that they are served first. */
function placed(gold: Gold, align: Align): Placed[] {
  const golds = gold.events.map((e) => ({ ...e, places: e.evidence.flatMap((words) => align(words) ?? []) }))
  return [...golds.filter((g) => g.must), ...golds.filter((g) => !g.must)]
}

const touches = (gold: Placed, event: ToldEvent): boolean => meet(gold.places, event.places)
const fits = (gold: Placed, event: ToldEvent): boolean =>
  relationOf(event.when, gold.when) === 'same' && touches(gold, event)

function verdictOf(event: ToldEvent, paired: boolean, golds: Placed[], gold: Gold): Verdict {
  if (paired) return 'right'
  const touched = golds.filter((g) => touches(g, event)).map((g) => relationOf(event.when, g.when))
  if (touched.includes('same')) return 'told twice'
  if (touched.length > 0) return touched.every((r) => r === 'apart') ? 'wrong day' : 'beside the gold'
  const known = golds.some((g) => ['same', 'inside'].includes(relationOf(event.when, g.when)))
  return known || !(gold.exhaustive?.includes('days') ?? true) ? 'beside the gold' : 'day of no event'
}

function casesOf(golds: Placed[], pairs: (number | undefined)[], verdicts: Verdict[]): Case[] {
  const asked = golds.flatMap((g, i) => (g.must ? [wanted(pairs[i] !== undefined)] : []))
  return [...asked, ...verdicts.filter((v) => v !== 'beside the gold').map((v) => answered(v === 'right'))]
}

const STATUS: Record<string, string> = { occurred: 'happened', planned: 'announced' }
const statusOf = (gold: GoldEvent): string => STATUS[gold.status] ?? gold.status

function statusRow(
  golds: Placed[],
  pairs: (number | undefined)[],
  told: ToldEvent[],
  who: string,
  chance: () => number,
) {
  const right = golds.flatMap((gold, i) => {
    const status = pairs[i] === undefined ? null : told[pairs[i]]!.status
    return status === null ? [] : [status === statusOf(gold) ? 1 : 0]
  })
  if (right.length === 0) return []
  return [{ name: 'events status right', who, ...bootstrap(right, mean, chance), n: right.length }]
}

function wrongOnes(told: ToldEvent[], verdicts: Verdict[], golds: Placed[]): Miss[] {
  const order: Verdict[] = ['wrong day', 'told twice', 'day of no event']
  return order.flatMap((verdict) =>
    told.flatMap((event, t) => {
      if (verdicts[t] !== verdict) return []
      const gold = golds.find((g) => touches(g, event))
      const expected = gold ? `${gold.when} ${gold.what}` : 'no event on that date'
      return [
        { what: `event ${verdict}`, expected, got: `${event.when} ${event.text}`, where: whereOf(gold?.evidence[0]) },
      ]
    }),
  )
}

function lostOnes(golds: Placed[], pairs: (number | undefined)[], told: ToldEvent[]): Miss[] {
  return golds.flatMap((gold, i) => {
    if (!gold.must || pairs[i] !== undefined) return []
    const near = told.filter((e) => touches(gold, e)).map((e) => `${e.when} ${e.text}`)
    const got = gold.places.length === 0 ? 'its words were lost in reading' : near.join(' | ') || 'nothing'
    return [{ what: 'event not found', expected: `${gold.when} ${gold.what}`, got, where: whereOf(gold.evidence[0]) }]
  })
}

/** Events on their day under another status than the gold's. */
function misjudged(golds: Placed[], pairs: (number | undefined)[], told: ToldEvent[]): Miss[] {
  return golds.flatMap((gold, i) => {
    const event = pairs[i] === undefined ? undefined : told[pairs[i]]
    if (!event || event.status === null || event.status === statusOf(gold)) return []
    const expected = `${gold.when} ${statusOf(gold)}: ${gold.what}`
    return [{ what: 'event status', expected, got: `${event.status}: ${event.text}`, where: whereOf(gold.evidence[0]) }]
  })
}
