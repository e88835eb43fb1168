import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { tellInto, updateFolder } from '../../src/into.ts'
import { loadRuns, loadStories, shelfByRounds } from '../../src/keep/index.ts'
import type { Run, ToldStory } from '../../src/record/index.ts'
import { meet, type Place } from '../gold/align.ts'
import type { Gold } from '../gold/gold.ts'
import { aligned, entriesIn, placesOf } from './entries.ts'
import { arrive, type GoldChange, type Step, writeCorrections } from './steps.ts'

/**
 * A step as it was told: the state before and after, the run between them, and which files differ from telling anew,
 * whether a program was started for the step or goes on from the one before.
 */
export type ToldStep = {
  step: Step
  before: ToldStory | null
  after: ToldStory
  run: Run | undefined
  differ: string[]
}

const NETWORK = { version: '0', follow: false, allowed: [] }
const WHOLE = {
  oneStory: true,
  length: { events: null, perDay: null },
  passagesOnly: false,
  restricted: false,
  network: NETWORK,
}

/** Tells a story of examples step by step into one folder, and each step from nothing beside it. */
export async function tellSteps(story: string, steps: readonly Step[], gold: Gold): Promise<ToldStep[]> {
  const root = mkdtempSync(join(tmpdir(), 'steps-'))
  const [inputs, out, goingOn] = [join(root, 'in'), join(root, 'out'), join(root, 'going-on')]
  const nextShelf = shelfByRounds(goingOn)
  const files = filesOf(join(story, 'in'))
  const told: ToldStep[] = []
  try {
    for (const step of steps) {
      const before = told.at(-1)?.after ?? null
      arrive(step, story, inputs)
      writeCorrections(step, inputs, (of) => meantBy(of, gold, before!, files))
      const clock = { asOf: step.asOf, jobs: 1 }
      for (const [dir, shelf] of [[out], [goingOn, nextShelf()]] as const)
        if (before) await updateFolder(dir, [], { ...clock, network: { version: '0' }, shelf })
        else await tellInto(dir, [inputs], { ...clock, ...WHOLE, shelf })
      const anew = join(root, `anew-${told.length}`)
      mkdirSync(anew)
      await tellInto(anew, [inputs], { ...clock, ...WHOLE })
      const runs = await loadRuns(out)
      const [after] = await loadStories(out)
      const run = runs.length > (told.filter((t) => t.run).length ?? 0) ? runs.at(-1) : undefined
      told.push({ step, before, after: after!, run, differ: [...differing(out, anew), ...differing(goingOn, anew)] })
    }
  } finally {
    rmSync(root, { recursive: true })
  }
  return told
}

/** The entry of a told state that a correction of the gold is about. */
function meantBy(of: string, gold: Gold, told: ToldStory, files: Record<string, string>): string {
  const list = gold.events.some((e) => e.id === of)
    ? 'timeline'
    : gold.quotes.some((q) => q.id === of)
      ? 'quotes'
      : 'pledges'
  const wanted: GoldChange = { how: 'changed', list, of, why: 'correction', must: true }
  const places = placesOf(wanted, gold, aligned(told, files, []))
  const entry = entriesIn(told.record, list).find((e) => meet(e.places as Place[], places))
  return entry?.id ?? `${of}-is-not-told`
}

/** The files of a folder with their text. */
export function filesOf(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => join(dir, name))
  const files = paths.filter((path) => statSync(path).isFile())
  return Object.fromEntries(files.map((path) => [relative(dir, path), readText(path)]))
}

function readText(path: string): string {
  const bytes = readFileSync(path)
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}

/** What tells of earlier runs is not told from nothing. */
const OF_RUNS = /(?:^|\/)(?:changes\.(?:json|html)|feed\.json|(?:rss|atom)\.xml)$|^\.truceline\//
const NEWS = /<section class="news".*?<\/section>/

function differing(a: string, b: string): string[] {
  const [x, y] = [filesOf(a), filesOf(b)]
  const paths = [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((path) => !OF_RUNS.test(path))
  const text = (files: Record<string, string>, path: string) => files[path]?.replace(NEWS, '')
  return paths.filter((path) => text(x, path) !== text(y, path)).sort()
}
