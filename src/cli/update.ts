import { Command } from 'commander'
import { tellAgain, updateFolder } from '../into.ts'
import { TrucelineError } from '../record/index.ts'
import { allJobs, clock, count, today } from './options.ts'
import { printLast, summaryOf, withBar } from './print.ts'

type Options = { asOf?: string; run?: number; out?: string; jobs: number }

/** `truceline update`: an output told again with what is new. */
export function updateCommand(): Command {
  return new Command('update')
    .description(
      'tell an output again with what is new in its inputs, and with further ones; changes.json says what changed',
    )
    .argument('<dir>', 'an output folder of truceline tell')
    .argument('[inputs...]', 'further files, folders or feeds, remembered from now on')
    .option('--as-of <when>', 'the clock (default: today)', clock)
    .option('--run <n>', 'tell again what the run of this number knew; needs --out', count)
    .option('--out <dir>', 'where to write what --run tells')
    .option('--jobs <n>', 'how many processors to use', count, allJobs)
    .addHelpText(
      'after',
      '\nExamples:\n  $ truceline update record/\n  $ truceline update record/ more/\n  $ truceline update record/ --run 3 --out then/\n',
    )
    .action(run)
}

async function run(dir: string, inputs: string[], { asOf, run: n, out, jobs }: Options): Promise<void> {
  if ((n === undefined) !== (out === undefined)) throw new TrucelineError('usage', '--run and --out go together')
  const told = await withBar('reading', (watch) => {
    const options = { asOf: asOf ?? today(), jobs: Math.min(jobs, allJobs), watch }
    return n === undefined ? updateFolder(dir, inputs, options) : tellAgain(dir, n, out!, options)
  })
  printLast(`${summaryOf(told)} -> ${(out ?? dir).replace(/\/*$/, '/')}`)
}
