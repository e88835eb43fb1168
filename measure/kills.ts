import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { seeded } from './chance.ts'
import { FAULTS, type Harmed, type How, harmMany } from './kills/harm.ts'
import type { Cli } from './kills/world.ts'
import { countRow, type Measured, type Row } from './measured.ts'

const SEED = 20_260_106
const root = resolve(import.meta.dirname, '..')
const PRELOAD = join(root, 'measure/kills/preload.mjs')

/** The command line from its source, for a few runs. */
export const FROM_SOURCE: Cli = ['--import', 'tsx', '--import', PRELOAD, join(root, 'src/cli.ts')]

/**
 * Kills whole runs of the command line, over files and a site of this machine, so often at random moments, and a quarter
 * as often at one of the times at which something is written; and plays, a tenth as often each, a full disk and a folder that
 * may not be written.
 * Beside each runs a twin that nobody harms: the state after a harmed run must be that before it or that of the twin, and
 * the state after the next run that of the twin, byte for byte.
 */
export async function measureKills(kills: number): Promise<Measured> {
  const dist = mkdtempSync(join(root, '.kills-'))
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', dist],
      { cwd: root },
    )
    return await measureWith(['--import', PRELOAD, join(dist, 'cli.js')], kills)
  } finally {
    rmSync(dist, { recursive: true })
  }
}

async function measureWith(cli: Cli, kills: number): Promise<Measured> {
  const chance = seeded(SEED)
  const harmed: Harmed[] = await harmMany('random kill', kills, cli, chance)
  for (const how of FAULTS) {
    const times = Math.ceil(kills / (how === 'SIGKILL' ? 4 : 10))
    harmed.push(...(await harmMany(how, times, cli, chance)))
  }
  return {
    set: 'kills',
    rows: ['random kill', ...FAULTS].flatMap((how) =>
      rowsOf(
        how as How,
        harmed.filter((h) => h.how === how),
      ),
    ),
    worst: harmed.flatMap(({ how, state, wrong }) =>
      wrong.map((words) => ({
        what: how,
        expected: 'a whole state, then the same as the twin',
        got: words,
        where: state,
      })),
    ),
    notes: ['half exchanged: for a moment no stories.json lies there; whoever looks next brings the folder to rest'],
  }
}

function rowsOf(how: How, harmed: readonly Harmed[]): Row[] {
  const row = (name: string, is: (h: Harmed) => boolean) =>
    countRow(`${how}: ${name}`, 'truceline', harmed.filter(is).length, harmed.length)
  return [
    row('something is wrong', (h) => h.wrong.length > 0),
    row('the earlier state', (h) => h.state === 'earlier'),
    row('the later state', (h) => h.state === 'later'),
    row('half exchanged', (h) => !h.atOnce),
    row('ended by itself, well', (h) => h.ended.status === 0),
  ]
}
