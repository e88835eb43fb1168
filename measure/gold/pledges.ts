import { bootstrap } from '../bootstrap.ts'
import { countRow, type Miss, type Row, rowsOf } from '../measured.ts'
import { answered, mean, wanted } from '../stats.ts'
import { meet, meets, type Place } from './align.ts'
import type { Gold, GoldPledge } from './gold.ts'
import { isNamed } from './names.ts'
import { type Scorer, whereOf } from './scored.ts'
import type { ToldPledge } from './told.ts'

type NoPledge = { words: Gold['not_pledges'][number]; place: Place | undefined }
type Placed = Omit<GoldPledge, 'actor'> & { actor: string; place: Place | undefined }

/**
 * A pledge of several actors is asked for once for each. It is found when an answer has the actor and the stance and
 * cites words of it; one answer with several citations may serve the same pledge in several articles. Answers whose
 * action lies on words of a gold pledge, or of what only looks like one, are judged: wrong without a gold pledge of the
 * same actor and stance there. The other answers count for nothing.
 */
export const scorePledges: Scorer = (told, gold, align, chance) => {
  const golds = gold.pledges.flatMap((p) => p.actor.map((actor) => ({ ...p, actor, place: align(p) })))
  const none = gold.not_pledges.map((words) => ({ words, place: align(words) }))
  const answers = told.pledges
  const must = golds.filter((g) => g.must)
  const right = (a: ToldPledge) => golds.some((g) => fits(g, a))
  const judged = answers.filter((a) => [...golds, ...none].some((g) => g.place && meets(g.place, a.action)))
  const found = must.flatMap((gold) => {
    const telling = tellingOf(gold, answers)
    return telling ? [{ gold, telling }] : []
  })
  const lost = must.filter((g) => !tellingOf(g, answers))
  const cases = [...must.map((g) => wanted(!lost.includes(g))), ...judged.map((a) => answered(right(a)))]
  const share = (name: string, hits: boolean[]): Row[] =>
    hits.length === 0 ? [] : [{ name, who: told.who, ...bootstrap(hits.map(Number), mean, chance), n: hits.length }]
  return {
    rows: [
      ...rowsOf('pledges', told.who, cases, chance),
      ...share(
        'pledges recall without actor',
        must.map((g) => answers.some((a) => sameStance(g, a))),
      ),
      ...share(
        'pledges condition right',
        found.map((f) => conditionRight(f.gold, f.telling)),
      ),
      countRow('pledges beside the gold', told.who, answers.length - judged.length, answers.length),
    ],
    worst: [
      ...judged.filter((a) => !right(a)).map((a) => wrongOne(a, golds, none)),
      ...lost.map((g) => lostOne(g, answers)),
      ...found.flatMap((f) => otherCondition(f.gold, f.telling)),
    ],
  }
}

/** The answer that tells a gold pledge; one with the right condition before others. */
function tellingOf(gold: Placed, told: ToldPledge[]): ToldPledge | undefined {
  const tellings = told.filter((t) => fits(gold, t))
  return tellings.find((t) => conditionRight(gold, t)) ?? tellings[0]
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

function wrongOne(told: ToldPledge, golds: Placed[], none: NoPledge[]): Miss {
  const gold = golds.find((g) => g.place && meets(g.place, told.action))
  const trap = none.find((n) => n.place && meets(n.place, told.action))?.words
  const expected = gold ? askedOf(gold) : `no pledge: ${trap?.why}`
  return { what: 'pledge wrong', expected, got: saidOf(told), where: whereOf(gold ?? trap) }
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
