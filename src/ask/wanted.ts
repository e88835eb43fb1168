import type { Kind } from './kinds.ts'
import type { List } from './passage.ts'
import type { Question } from './question.ts'
import { ACTS, counts, type Ready } from './ready.ts'
import type { Thing } from './things.ts'
import {
  AGE,
  AHEAD,
  CONDITION,
  DENIAL,
  MAYBE_REASON,
  MEASURES,
  NUMBER,
  PLACE_SAID,
  REASON,
  SPEECH,
} from './words/forms.ts'

/** Which lists weigh more, by the kind of the question. */
const LISTS: Record<Kind, Partial<Record<List, number>>> = {
  when: { event: 1.4, term: 1.2 },
  where: { event: 1.2 },
  why: { event: 1.2 },
  'how many': { figure: 1.3, event: 1.1, term: 1.1 },
  'how old': {},
  'how long': {},
  'how far': {},
  is: {},
  whether: { event: 1.2, pledge: 1.1 },
  disagree: {},
  condition: { pledge: 1.2, guarantee: 1.2 },
  said: { quote: 1.3, pledge: 1.3, event: 1.1 },
  promised: { pledge: 1.4, term: 1.3, guarantee: 1.3 },
  who: { event: 1.2, pledge: 1.1, quote: 1.1 },
  what: { event: 1.1, pledge: 1.1, term: 1.1 },
}

/** What a title is worth, which says that something was and seldom how; less where it is not said here. */
const TITLES: Partial<Record<Kind, number>> = { whether: 0.8, what: 0.8, who: 0.6 }

/** How well a passage is of the kind that a question wants; 0 where it cannot answer. */
export function kindFit(question: Question, ready: Ready): number {
  const { passage, isTitle } = ready
  const lists = Math.max(...passage.lists.map((list) => LISTS[question.kind][list] ?? 1))
  return (
    lists *
    wanted(question, ready) *
    tenseFit(question, ready) *
    (passage.from.digest ? 0.8 : 1) *
    (isTitle ? (TITLES[question.kind] ?? 0.45) : 1)
  )
}

function wanted({ kind, names, agent, counted }: Question, ready: Ready): number {
  const { line, conditional } = ready.passage
  if (kind === 'when') return ready.isDated ? 1.3 : 0.6
  if (kind === 'where') return PLACE_SAID.test(line) ? 1.3 : 0.7
  if (kind === 'disagree') return ready.passage.lists.includes('dispute') ? 1 : DENIAL.test(line) ? 0.3 : 0
  if (kind === 'why') return REASON.test(line) ? 1.6 : MAYBE_REASON.test(line) ? 1.2 : 0.8
  if (kind === 'how old') return AGE.test(line) ? 1 : 0
  if (kind === 'how long' || kind === 'how far') return MEASURES[kind].test(line) ? 1.5 : counts(line) ? 0.7 : 0
  if (kind === 'how many') return counts(line) ? (isCounted(counted, ready) ? 1.6 : 1) : 0
  if (kind === 'condition') return conditional ? 1.5 : CONDITION.test(line) ? 1.2 : 0.6
  if (kind === 'who' || kind === 'is') {
    const others = [...ready.names].filter(([key]) => !names.some((name) => name.key === key))
    return others.some(([, sure]) => kind === 'who' || sure >= 1) ? 1.2 : 0.6
  }
  if (kind === 'said' && !SPEECH.test(line) && !ready.passage.lists.some((list) => SPOKEN.includes(list))) return 0
  if (kind === 'said' || kind === 'promised') {
    if (names.some(({ key }) => ready.speaks.has(key))) return 1.4
    const isAgents = agent === null || (ready.names.get(agent) ?? 0) >= ACTS
    return isAgents && ready.speaks.size === 0 ? 1 : 0.6
  }
  return 1
}

const SPOKEN: readonly List[] = ['quote', 'pledge']

/** True when a number stands right before the thing that is counted: "at least nine people". */
function isCounted(thing: Thing | undefined, { order }: Ready): boolean {
  const isThing = (stem: string) => stem === thing?.stem
  return order.some((stem, i) => isThing(stem) && order.slice(Math.max(0, i - 3), i).some((near) => NUMBER.test(near)))
}

/** A question about what will be looks for words that look ahead; one about what was, not for duties. */
function tenseFit({ tense }: Question, { passage }: Ready): number {
  const ahead = AHEAD.test(passage.line)
  if (tense === 'ahead') return ahead ? 1.2 : passage.lists.includes('event') ? 0.8 : 1
  const duty = passage.lists.some((list) => list === 'term' || list === 'guarantee')
  if (tense === 'duty') return duty ? 1.5 : 1
  return tense === 'past' ? (duty ? 0.7 : ahead ? 0.8 : 1) : 1
}
