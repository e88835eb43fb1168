import { type Askable, ask, catalogueOf } from '../src/ask/index.ts'
import { publish } from '../src/publish/index.ts'
import { tellAll } from '../src/update.ts'
import { askedIn, type Question, readQuestions } from './ask/questions.ts'
import { type Hit, plainSearch } from './ask/rival.ts'
import { bootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { mean } from './stats.ts'

const FIRST = 5
const RIVAL = 'BM25 over sentences'

/** One question with the place of its first right passage (0 is none) and whether something was said at all. */
type Outcome = { question: Question; where: string; place: number; said: boolean; first: string }

/** One question asked of an example both ways. */
type Run = { ours: Outcome; hits: Hit[]; where: string }

/**
 * Tells each example and asks its questions: how often a right passage comes first and within five, and how often
 * "the record does not say" where it does not; beside plain BM25 over the same sentences, which is silent below the
 * score at which it does best on these very questions.
 */
export async function measureAsk(data: string, chance: Chance = seeded(1)): Promise<Measured | undefined> {
  const runs = (await Promise.all(askedIn(data).map(askAll))).flat()
  if (runs.length === 0) return undefined
  const threshold = silentBelow(runs)
  const sides = [
    { who: 'truceline', all: runs.map((r) => r.ours) },
    { who: RIVAL, all: runs.map((r) => plainOutcome(r, threshold)) },
  ]
  const rounds = [1, 2, 3, 4, 5, 6].filter((round) => runs.some((r) => r.ours.question.round === round))
  const parts = [{ name: 'all', rounds }, ...rounds.map((round) => ({ name: `round ${round}`, rounds: [round] }))]
  return {
    set: 'ask',
    rows: parts.flatMap((part) => rowsOf(part, sides, chance)),
    worst: runs.flatMap(({ ours }) => missOf(ours)),
    notes: [
      'the search was mended on all rounds after each was first asked; docs/ask.md says what came at first sight',
      `${RIVAL} says nothing below a score of ${threshold.toFixed(1)}, the best for it on these questions`,
    ],
  }
}

async function askAll(dir: string): Promise<Run[]> {
  const { name, inputs, clock, questions } = readQuestions(dir)
  const told = await tellAll(inputs, { asOf: clock, oneStory: false })
  const askable: Askable = { stories: told.stories, ceasefires: told.ceasefires.map((c) => publish(c.record)) }
  const [catalogue, plain] = [catalogueOf(askable), plainSearch(askable)]
  return questions.map((question) => {
    const found = ask(question.question, catalogue, FIRST).found.map((f) => f.citation?.exact ?? f.line)
    return { ours: outcomeOf(question, name, found), hits: plain(question.question), where: name }
  })
}

function outcomeOf(question: Question, where: string, found: readonly string[]): Outcome {
  const isRight = (words: string) => question.passages.some((right) => words.includes(right))
  return { question, where, place: found.findIndex(isRight) + 1, said: found.length > 0, first: found[0] ?? 'nothing' }
}

function plainOutcome({ ours: { question }, hits, where }: Run, threshold: number): Outcome {
  const said = (hits[0]?.score ?? 0) >= threshold ? hits.slice(0, FIRST) : []
  return outcomeOf(
    question,
    where,
    said.map((h) => h.words),
  )
}

/** The score at which plain search gets most questions right: a right passage first, or silence where there is none. */
function silentBelow(runs: readonly Run[]): number {
  const scores = [0, ...runs.map((r) => r.hits[0]?.score ?? 0)].sort((a, b) => a - b)
  const right = (threshold: number) => runs.filter((r) => isRight(plainOutcome(r, threshold))).length
  return scores.reduce((best, score) => (right(score) > right(best) ? score : best))
}

const isAnswerable = ({ question }: Outcome): boolean => question.passages.length > 0
const isRight = (o: Outcome): boolean => (isAnswerable(o) ? o.place === 1 : !o.said)

type Figure = { name: string; of: (o: Outcome) => boolean; is: (o: Outcome) => boolean }

const FIGURES: readonly Figure[] = [
  { name: 'right passage first', of: isAnswerable, is: (o) => o.place === 1 },
  { name: `right passage within ${FIRST}`, of: isAnswerable, is: (o) => o.place > 0 },
  { name: 'does not say, where it does not', of: (o) => !isAnswerable(o), is: (o) => !o.said },
]

type Part = { name: string; rounds: readonly number[] }

function rowsOf(part: Part, sides: readonly { who: string; all: Outcome[] }[], chance: Chance): Row[] {
  return FIGURES.flatMap(({ name, of, is }) =>
    sides.map(({ who, all }) => {
      const asked = all.filter((o) => part.rounds.includes(o.question.round) && of(o))
      const share = (some: readonly Outcome[]) => mean(some.map((o) => Number(is(o))))
      return { name: `${part.name}: ${name}`, who, ...bootstrap(asked, share, chance), n: asked.length }
    }),
  )
}

function missOf(outcome: Outcome): Miss[] {
  if (isRight(outcome)) return []
  const { question, where, place, first } = outcome
  const expected = question.passages[0] ?? 'nothing'
  return [
    {
      what: question.question,
      expected,
      got: place > 1 ? `${first} (right: ${place})` : first,
      where: `${where} ${question.id}`,
    },
  ]
}
