import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { readGold } from './gold/gold.ts'
import { countRow, type Measured, type Miss, type Row } from './measured.ts'
import { answered, precisionOf, recallOf, wanted } from './stats.ts'
import { type Asked, type Judged, judgeStep } from './steps/judge.ts'
import { hasSteps, readSteps } from './steps/steps.ts'
import { filesOf, type ToldStep, tellSteps } from './steps/tell.ts'

const SEED = 20_260_106
const KINDS = ['timeline', 'pledges', 'quotes', 'figures', 'disputes'] as const

type Judgement = { story: string; n: number; told: ToldStep; rows: Judged[]; asked: Asked[] }

/**
 * Tells the stories of a folder in their daily steps and compares what changes.json says of each with what a careful
 * reader expects (`steps.json`). A row is wrong that speaks of an entry of the gold and says what did not happen to it;
 * one of an entry that the gold does not know counts for nothing.
 */
export async function measureChanges(data: string): Promise<Measured | undefined> {
  const stories = storiesIn(data)
  if (stories.length === 0) return undefined
  const judged: Judgement[] = []
  for (const dir of stories) judged.push(...(await judgeStory(dir)))
  const chance = seeded(SEED)
  const perStep = judged.flatMap((j) => scoresOf(`${j.story} ${j.n}`, [j], chance))
  const perKind = KINDS.flatMap((kind) => scoresOf(kind, judged.map(only(kind)), chance))
  return {
    set: 'changes',
    rows: [...perStep, ...perKind, ...scoresOf('all', judged, chance), ...countsOf(judged)],
    worst: judged.flatMap(missesOf),
    notes: ['recall of told: of the changes that must be there, those whose entry the record tells at all'],
  }
}

const storiesIn = (data: string): string[] => {
  if (!existsSync(data) || hasSteps(data)) return [data].filter(hasSteps)
  return readdirSync(data)
    .sort()
    .map((name) => join(data, name))
    .filter(hasSteps)
}

async function judgeStory(dir: string): Promise<Judgement[]> {
  const gold = readGold(dir)
  const files = filesOf(join(dir, 'in'))
  const steps = await tellSteps(dir, readSteps(dir), gold)
  return steps.map((told, i) => ({ story: basename(dir), n: i + 1, told, ...judgeStep(told, gold, files) }))
}

const only =
  (kind: string) =>
  (j: Judgement): Judgement => ({
    ...j,
    rows: j.rows.filter(({ row }) => row.list === kind),
    asked: j.asked.filter(({ change }) => change.list === kind),
  })

const isTold = ({ because }: Asked): boolean => because !== 'the record does not tell it'

function scoresOf(name: string, judged: readonly Judgement[], chance: Chance): Row[] {
  const asked = judged.flatMap((j) => j.asked)
  const said = judged.flatMap((j) => j.rows).filter(({ verdict }) => verdict !== 'beside the gold')
  const row = (what: string, cases: ReturnType<typeof wanted>[], figure: typeof recallOf): Row[] =>
    cases.length === 0
      ? []
      : [{ name: `${name} ${what}`, who: 'truceline', ...bootstrap(cases, figure, chance), n: cases.length }]
  return [
    ...row(
      'recall',
      asked.map((a) => wanted(a.found)),
      recallOf,
    ),
    ...row(
      'recall of told',
      asked.filter(isTold).map((a) => wanted(a.found)),
      recallOf,
    ),
    ...row(
      'precision',
      said.map((r) => answered(r.verdict === 'right')),
      precisionOf,
    ),
  ]
}

function countsOf(judged: readonly Judgement[]): Row[] {
  const rows = judged.flatMap((j) => j.rows)
  const beside = rows.filter(({ verdict }) => verdict === 'beside the gold').length
  const alike = judged.filter(({ told }) => told.differ.length === 0).length
  return [
    countRow('rows beside the gold', 'truceline', beside, rows.length),
    countRow('steps that differ from telling anew', 'truceline', judged.length - alike, judged.length),
  ]
}

function missesOf({ story, n, told, rows, asked }: Judgement): Miss[] {
  const where = `${story} step ${n}`
  return [
    ...told.differ.map((path) => ({ what: 'differs from telling anew', expected: 'the same bytes', got: path, where })),
    ...rows
      .filter(({ verdict }) => verdict === 'wrong')
      .map(({ row, because }) => ({ what: `${row.list}: wrong row`, expected: because, got: saidOf(row), where })),
    ...asked
      .filter(({ found }) => !found)
      .map(({ change, because }) => ({
        what: `${change.list}: not there`,
        expected: `${change.how} ${change.of ?? ''} ${change.words ?? ''} ${change.field ?? ''} (${change.why})`,
        got: because,
        where,
      })),
  ]
}

const saidOf = ({ how, field, old, new: now, why }: Judged['row']): string =>
  `${how} ${field ?? ''}: ${old ?? '-'} => ${now ?? '-'} (${why})`
