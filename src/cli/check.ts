import { isDeepStrictEqual } from 'node:util'
import { Command } from 'commander'
import { type KeptCeasefire, type KeptStory, loadCeasefires, loadStories } from '../keep/index.ts'
import { type Ceasefire, check, checkCeasefire, checkPublic, TrucelineError } from '../record/index.ts'
import { counted, printable, printLast } from './print.ts'

/** `truceline check`: proves every line of an output. */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'prove an output: every citation, edit, text, date, number and id (exit status 4 where one does not hold)',
    )
    .argument('<dir>', 'an output folder of truceline tell')
    .addHelpText('after', '\nExample:\n  $ truceline check record/\n')
    .action(run)
}

async function run(dir: string): Promise<void> {
  const stories = await loadStories(dir)
  const ceasefires = await loadCeasefires(dir)
  const inCeasefires = await Promise.all(ceasefires.map(faultsIn))
  const faults = [...stories.flatMap(faultsOf), ...inCeasefires.flat()]
  for (const fault of faults) process.stdout.write(`${printable(fault)}\n`)
  const verb = faults.length === 1 ? 'does' : 'do'
  if (faults.length > 0)
    throw new TrucelineError('does-not-hold', `${counted(faults.length, 'thing')} in ${dir} ${verb} not hold`)
  printLast(`${counted(stories.length, 'story', 'stories')}: every citation holds and every edit replays`)
}

/** What was counted is counted again from what was observed, where all of it is there. */
async function faultsIn(kept: KeptCeasefire): Promise<string[]> {
  const faults = 'full' in kept ? checkCeasefire(kept.full) : checkPublic(kept.shown)
  const again = 'full' in kept && faults.length === 0 && !(await isCountedAlike(kept.full))
  const all = again ? [...faults, { path: 'reports', reason: 'counted again they come out otherwise' }] : faults
  return all.map((f) => `ceasefire/${kept.id}: ${f.path}: ${f.reason}`)
}

async function isCountedAlike({ record }: Ceasefire): Promise<boolean> {
  const { reportsOf } = await import('../comply/index.ts')
  return isDeepStrictEqual(JSON.parse(JSON.stringify(reportsOf(record.agreement, record, record.asOf))), record.reports)
}

function faultsOf({ row, record, texts }: KeptStory): string[] {
  const faults = check(record, texts).map((f) => `${row.slug}: ${f.path}: ${f.reason}`)
  const { id, slug, title, articles } = record
  const same = id === row.id && slug === row.slug && title.text === row.title && articles.length === row.articles
  return same ? faults : [`${row.slug}: stories.json says another thing than its record.json`, ...faults]
}
