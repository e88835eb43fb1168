import { bootstrap } from '../bootstrap.ts'
import { countRow, type Miss, type Row, rowsOf } from '../measured.ts'
import { answered, mean, wanted } from '../stats.ts'
import { type Align, meet, meets, type Place } from './align.ts'
import type { Gold, GoldPledge } from './gold.ts'
import { isNamed } from './names.ts'
import { pairsOf } from './pairs.ts'
import { type Scorer, whereOf } from './scored.ts'
import type { ToldPledge } from './told.ts'

type Placed = Omit<GoldPledge, 'actor'> & { actor: string; place: Place | undefined }

/**
 * A pledge of several actors is asked for once for each. It is found when an answer has the actor and the stance and
 * cites words of it. Answers whose action lies on words of a gold pledge are judged: wrong without a gold pledge of
 * the same actor and stance there. Answers beside all gold words count for nothing.
 */
export const scorePledges: Scorer = (told, gold, align, chance) => {
  const golds = placed(gold, align)
  const answers = told.pledges
  const pairs = pairsOf(golds.length, answers.length, (g, t) => fits(golds[g]!, answers[t]!))
  const loose = pairsOf(golds.length, answers.length, (g, t) => sameStance(golds[g]!, answers[t]!))
  const must = golds.flatMap((g, i) => (g.must ? [i] : []))
  const judged = answers.filter((a) => golds.some((g) => g.place && meets(g.place, a.action)))
  const right = (a: ToldPledge) => golds.some((g) => fits(g, a))
  const cases = [...must.map((i) => wanted(pairs[i] !== undefined)), ...judged.map((a) => answered(right(a)))]
  const share = (name: string, hits: number[]): Row[] =>
    hits.length === 0 ? [] : [{ name, who: told.who, ...bootstrap(hits, mean, chance), n: hits.length }]
  const conditions = must.flatMap((i) =>
    pairs[i] === undefined ? [] : [conditionRight(golds[i]!, answers[pairs[i]]!)],
  )
  return {
    rows: [
      ...rowsOf('pledges', told.who, cases, chance),
      ...share(
        'pledges recall without actor',
        must.map((i) => (loose[i] === undefined ? 0 : 1)),
      ),
      ...share('pledges condition right', conditions.map(Number)),
      countRow('pledges beside the gold', told.who, answers.length - judged.length, answers.length),
    ],
    worst: [
      ...judged.filter((a) => !right(a)).map((a) => wrongOne(a, golds)),
      ...must.filter((i) => pairs[i] === undefined).map((i) => lostOne(golds[i]!, answers)),
      ...must.flatMap((i) => (pairs[i] === undefined ? [] : otherCondition(golds[i]!, answers[pairs[i]]!))),
    ],
  }
}

/** Those that must be found come first, so that they are served first. */
function placed(gold: Gold, align: Align): Placed[] {
  const golds = gold.pledges.flatMap((p) => p.actor.map((actor) => ({ ...p, actor, place: align(p) })))
  return [...golds.filter((g) => g.must), ...golds.filter((g) => !g.must)]
}

const sameStance = (gold: Placed, told: ToldPledge): boolean =>
  gold.place !== undefined && gold.stance === told.stance && meet([gold.place], told.places)
const fits = (gold: Placed, told: ToldPledge): boolean => sameStance(gold, told) && isNamed(told.actor, gold.actor)

/** Both without a condition, or both with one and a word of content in common. */
function conditionRight(gold: Placed, told: ToldPledge): boolean {
  if (gold.condition === null || told.condition === null) return gold.condition === told.condition
  const own = contentOf(told.condition)
  return contentOf(gold.condition).some((word) => own.includes(word))
}

const contentOf = (words: string): string[] => words.toLowerCase().match(/\p{L}{4,}/gu) ?? []

const saidOf = ({ actor, stance, text }: ToldPledge): string => `${actor[0] ?? 'unknown'} ${stance}: ${text}`
const askedOf = ({ actor, stance, words }: Placed): string => `${actor} ${stance}: ${words}`

function wrongOne(told: ToldPledge, golds: Placed[]): Miss {
  const gold = golds.find((g) => g.place && meets(g.place, told.action))!
  return { what: 'pledge wrong', expected: askedOf(gold), got: saidOf(told), where: whereOf(gold) }
}

function lostOne(gold: Placed, told: ToldPledge[]): Miss {
  const near = told.filter((t) => gold.place && meet([gold.place], t.places)).map(saidOf)
  const got = gold.place ? near.join(' | ') || 'nothing' : 'its words were lost in reading'
  return { what: 'pledge not found', expected: askedOf(gold), got, where: whereOf(gold) }
}

function otherCondition(gold: Placed, told: ToldPledge): Miss[] {
  if (conditionRight(gold, told)) return []
  const [expected, got] = [gold.condition ?? 'no condition', told.condition ?? 'no condition']
  return [{ what: 'pledge condition', expected: `${gold.actor}: ${expected}`, got, where: whereOf(gold) }]
}
