import type { Catalogue } from './catalogue.ts'
import { fallsInto } from './dates.ts'
import type { List } from './passage.ts'
import type { Kind, Question, Thing } from './question.ts'
import { ACTS, counts, type Ready } from './ready.ts'
import { AGE, AHEAD, CONDITION, NUMBER, REASON } from './words/forms.ts'

/** Which lists weigh more, by the kind of the question. */
const LISTS: Record<Kind, Partial<Record<List, number>>> = {
  when: { event: 1.4, term: 1.2 },
  why: { event: 1.2 },
  'how many': { figure: 1.3, event: 1.1, term: 1.1 },
  'how old': {},
  disagree: {},
  condition: { pledge: 1.2, guarantee: 1.2 },
  said: { quote: 1.3, pledge: 1.3, event: 1.1 },
  promised: { pledge: 1.4, term: 1.3, guarantee: 1.3 },
  who: { event: 1.2, pledge: 1.1, quote: 1.1 },
  what: { event: 1.1, pledge: 1.1, term: 1.1 },
}

/** How much of the subject and of the things asked a passage must hold to answer at all. */
const SUBJECT = 0.6
const THINGS = 0.55

/** What a name inside the name asked is worth: "the Assembly" for "the Karvelian Assembly". */
const INSIDE = 0.65

/** How well a passage fits a question; 0 where it does not hold what is asked, its subject and its days. */
export function fitOf(question: Question, ready: Ready, rarity: Catalogue['rarity']): number {
  const subject = subjectFit(question, ready)
  const things = thingsFit(question.things, ready, rarity)
  const strangers = question.strangers.every((word) => ready.own.has(word))
  if (subject < SUBJECT || things < THINGS || !strangers) return 0
  return subject * subject * things * daysFit(question, ready) * kindFit(question, ready)
}

function subjectFit({ names }: Question, ready: Ready): number {
  const all = names.reduce((sum, { weight }) => sum + weight, 0)
  const sure = (key: string, inside: readonly string[]) =>
    Math.max(ready.names.get(key) ?? 0, ...inside.map((part) => INSIDE * (ready.names.get(part) ?? 0)))
  // Of two who are asked about one at least is there by name: otherwise two guesses would make an answer.
  if (names.length > 1 && !names.some(({ key, inside }) => sure(key, inside) >= ACTS)) return 0
  return all === 0 ? 1 : names.reduce((sum, { key, inside, weight }) => sum + weight * sure(key, inside), 0) / all
}

/** The share of the things asked that a passage holds, the rare ones counting more. */
function thingsFit(things: readonly Thing[], ready: Ready, rarity: Catalogue['rarity']): number {
  const weights = things.map((thing) => thing.weight * rarity(thing.stem))
  const all = weights.reduce((a, b) => a + b, 0)
  return all === 0 ? 1 : things.reduce((sum, thing, i) => sum + weights[i]! * held(thing, ready), 0) / all
}

function held({ stem, meant }: Thing, { own, said, around }: Ready): number {
  if (own.has(stem)) return 1
  if (meant.some((m) => own.has(m))) return 0.8
  if ([stem, ...meant].some((one) => said.has(one))) return 0.7
  if (around.has(stem)) return 0.5
  return meant.some((m) => around.has(m)) ? 0.35 : 0
}

/** 1 where a passage tells of the days asked, half where it was only published then, 0 where neither. */
function daysFit({ days, things, names }: Question, ready: Ready): number {
  return days.reduce((fit, meant) => {
    if (meant.some((asked) => ready.days.some((own) => fallsInto(own, asked)))) return fit
    const told = ready.told && meant.some((asked) => fallsInto(ready.told!, asked))
    return told && things.length + names.length > 0 ? fit * 0.5 : 0
  }, 1)
}

function kindFit(question: Question, ready: Ready): number {
  const { passage, isTitle } = ready
  const lists = Math.max(...passage.lists.map((list) => LISTS[question.kind][list] ?? 1))
  return (
    lists * wanted(question, ready) * tenseFit(question, ready) * (passage.from.digest ? 0.8 : 1) * (isTitle ? 0.8 : 1)
  )
}

function wanted({ kind, names, things, counted }: Question, ready: Ready): number {
  const { line, conditional } = ready.passage
  if (kind === 'when') return ready.isDated ? 1.3 : 0.6
  if (kind === 'disagree') return ready.passage.lists.includes('dispute') ? 1 : 0
  if (kind === 'why') return REASON.test(line) ? 1.4 : 0.8
  if (kind === 'how old') return AGE.test(line) ? 1 : 0
  if (kind === 'how many') return counts(line) ? (isCounted(things[counted], ready) ? 1.6 : 1) : 0
  if (kind === 'condition') return conditional ? 1.5 : CONDITION.test(line) ? 1.2 : 0.6
  if (kind === 'who') return [...ready.names.keys()].some((key) => !names.some((name) => name.key === key)) ? 1.2 : 0.6
  if (kind === 'said' || kind === 'promised') return names.some(({ key }) => ready.speaks.has(key)) ? 1.4 : 1
  return 1
}

/** True when a number stands right before the thing that is counted: "at least nine people". */
function isCounted(thing: Thing | undefined, { order }: Ready): boolean {
  const isThing = (stem: string) => stem === thing?.stem
  return order.some((stem, i) => isThing(stem) && order.slice(Math.max(0, i - 3), i).some((near) => NUMBER.test(near)))
}

/** A question about what will be looks for words that look ahead; one about what was, not for duties. */
function tenseFit({ tense }: Question, { passage }: Ready): number {
  const ahead = AHEAD.test(passage.line)
  if (tense === 'ahead') return ahead ? 1.2 : 1
  const duty = passage.lists.some((list) => list === 'term' || list === 'guarantee')
  if (tense === 'duty') return duty ? 1.5 : 1
  return tense === 'past' ? (duty ? 0.7 : ahead ? 0.9 : 1) : 1
}
