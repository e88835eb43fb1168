import type { Catalogue } from './catalogue.ts'
import { fallsInto } from './dates.ts'
import { NEGATION, type Question } from './question.ts'
import { ACTS, type Ready } from './ready.ts'
import type { Subject } from './subjects.ts'
import type { Thing } from './things.ts'
import { kindFit } from './wanted.ts'

/** How much of the subject and of the things asked a passage must hold to answer, and to stand beside one that does. */
const ENOUGH = 0.33
const BESIDE = 0.15

/** How much of the things asked alone, and how surely it must mean whose doing is asked. */
const THINGS = 0.5
const AGENT = 0.5

/** What a name inside the name asked is worth: "the Assembly" for "the Karvelian Assembly". */
const INSIDE = 0.65

/** What a name is worth that stands elsewhere in the article. */
const ELSEWHERE = 0.45

/** How well a passage fits a question; `isEnough` where it alone would be an answer, and not only stands beside one. */
export type Fit = { score: number; isEnough: boolean }

/** How well a passage fits a question; undefined where it does not hold what is asked, its subject and its days. */
export function fitOf(question: Question, ready: Ready, rarity: Catalogue['rarity']): Fit | undefined {
  const subject = subjectFit(question, ready)
  const things = thingsFit(question.things, ready, rarity)
  const isStrange = !question.strangers.every((word) => ready.own.has(word) || ready.whole.words.has(word))
  if (subject * things < BESIDE || isStrange || isAnothers(question, ready)) return undefined
  const score = subject * things ** 1.5 * daysFit(question, ready) * kindFit(question, ready) * wordFit(question, ready)
  return score === 0 ? undefined : { score, isEnough: subject * things >= ENOUGH && things >= THINGS }
}

function subjectFit({ names, agent }: Question, ready: Ready): number {
  if (names.length === 0) return 1
  const sure = names.map((name) => sureOf(name, agent, ready))
  // Of two who are asked about one at least is there by name: otherwise two guesses would make an answer.
  if (names.filter((name) => !name.where).length > 1 && !sure.some((one) => one >= ACTS)) return 0
  // Who is asked to have done it is meant by the passage, not only named before it.
  if (names.some(({ key }, i) => key === agent && sure[i]! < AGENT)) return 0
  return sum(names.map((name, i) => name.weight * sure[i]!)) / sum(names.map((name) => name.weight))
}

function sureOf({ key, inside, where }: Subject, agent: string | null, { names, whole, pointsBack }: Ready): number {
  const isLoose = where || (pointsBack && key !== agent)
  const elsewhere = isLoose && whole.names.has(key) ? ELSEWHERE : 0
  return Math.max(names.get(key) ?? 0, elsewhere, ...inside.map((part) => INSIDE * (names.get(part) ?? 0)))
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** True where what one said or promised is asked, and the passage has another say or promise it. */
function isAnothers({ kind, agent }: Question, { speaks, names }: Ready): boolean {
  if ((kind !== 'said' && kind !== 'promised') || agent === null || speaks.size === 0) return false
  return !speaks.has(agent) && (names.get(agent) ?? 0) < ACTS
}

/** The share of the things asked that a passage holds, the rare ones counting more. */
function thingsFit(things: readonly Thing[], ready: Ready, rarity: Catalogue['rarity']): number {
  const weights = things.map((thing) => thing.weight * rarity(thing))
  const all = sum(weights)
  return all === 0 ? 1 : sum(things.map((thing, i) => weights[i]! * held(thing, ready))) / all
}

function held({ stem, meant, isSetting }: Thing, { own, said, around, whole }: Ready): number {
  if (own.has(stem)) return 1
  if (meant.some((m) => own.has(m))) return 0.8
  if ([stem, ...meant].some((one) => said.has(one))) return 0.7
  const near = around.has(stem) ? 0.5 : meant.some((m) => around.has(m)) ? 0.35 : 0
  return Math.max(near, whole.words.has(stem) ? (isSetting ? 0.6 : 0.15) : 0)
}

/** Words that belong together in the question do so in the passage, and what is denied is denied. */
function wordFit({ pairs, things, isNegated, kind }: Question, { order, own, said, passage }: Ready): number {
  const isThere = ([a, b]: [string, string]) => order.some((one, i) => one === a && order[i + 1] === b)
  const together = pairs.filter(isThere).length
  if (kind === 'is' && pairs.length > together) return 0
  const isDone = things.some((one) => one.isVerb && [one.stem, ...one.meant].some((s) => own.has(s) || said.has(s)))
  return (isDone ? 1.3 : 1) * (isNegated && NEGATION.test(passage.line) ? 1.3 : 1) * (together > 0 ? 1.2 : 1)
}

/** 1 where a passage tells of the days asked, half where it was only published then, 0 where neither. */
function daysFit({ days, things, names }: Question, ready: Ready): number {
  return days.reduce((fit, meant) => {
    if (meant.some((asked) => ready.days.some((own) => fallsInto(own, asked)))) return fit
    const told = ready.told && meant.some((asked) => fallsInto(ready.told!, asked))
    return told && things.length + names.length > 0 ? fit * 0.5 : 0
  }, 1)
}
