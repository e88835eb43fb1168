import { Command } from 'commander'
import { loadStories } from '../keep/index.ts'
import { check, TrucelineError } from '../record/index.ts'
import { counted, printLast } from './print.ts'

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
  const faults = stories.flatMap(({ record, texts }) =>
    check(record, texts).map((f) => `${record.slug}: ${f.path}: ${f.reason}`),
  )
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  if (faults.length > 0)
    throw new TrucelineError(
      'does-not-hold',
      `${counted(faults.length, 'thing')} in ${dir} ${faults.length === 1 ? 'does' : 'do'} not hold`,
    )
  printLast(`${counted(stories.length, 'story', 'stories')}: every citation holds and every edit replays`)
}
