import { Command } from 'commander'
import { tellAgain, type UpdateOptions, updateFolder } from '../into.ts'
import { shelfByRounds } from '../keep/index.ts'
import { TrucelineError } from '../record/index.ts'
import { allJobs, clock, count, today } from './options.ts'
import { printable, printLast, printText, summaryOf, withBar } from './print.ts'
import { VERSION } from './version.ts'

type Options = { asOf?: string; every?: string; run?: number; out?: string; jobs: number }

/** `truceline update`: an output told again with what is new. */
export function updateCommand(): Command {
  return new Command('update')
    .description(
      'tell an output again with what is new in its inputs, and with further ones; changes.json says what changed',
    )
    .argument('<dir>', 'an output folder of truceline tell')
    .argument('[inputs...]', 'further files, folders, addresses or lists of feeds, remembered from now on')
    .option('--as-of <when>', 'the clock (default: today)', clock)
    .option('--every <interval>', 'go on and on, such as 15m, 2h or 1d; ends cleanly on a signal')
    .option('--run <n>', 'tell again what the run of this number knew; needs --out', count)
    .option('--out <dir>', 'where to write what --run tells')
    .option('--jobs <n>', 'how many processors to use', count, allJobs)
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  $ truceline update record/
  $ truceline update record/ https://news.example/feed.xml --every 15m
  $ truceline update record/ --run 3 --out then/
`

async function run(dir: string, inputs: string[], options: Options): Promise<void> {
  const { run: n, out, every } = options
  if ((n === undefined) !== (out === undefined)) throw new TrucelineError('usage', '--run and --out go together')
  if (every !== undefined) return goOn(dir, inputs, options, every)
  const told = await withBar('reading', (watch) => {
    const told = { ...optionsOf(options), watch }
    return n === undefined ? updateFolder(dir, inputs, told) : tellAgain(dir, n, out!, told)
  })
  printLast(`${summaryOf(told)} -> ${(out ?? dir).replace(/\/*$/, '/')}`)
}

const optionsOf = ({ asOf, jobs }: Options): UpdateOptions => ({
  asOf: asOf ?? today(),
  jobs: Math.min(jobs, allJobs),
  network: { version: VERSION },
})

/** Updates again and again; what a round met is printed, and a round that nobody answered waits longer. */
async function goOn(dir: string, inputs: string[], options: Options, interval: string): Promise<void> {
  const { every, intervalOf, newHosts } = await import('../fetch/index.ts')
  const stop = new AbortController()
  for (const sign of ['SIGINT', 'SIGTERM'] as const) process.once(sign, () => stop.abort())
  const hosts = newHosts()
  const nextShelf = shelfByRounds(dir)
  const round = async (signal: AbortSignal): Promise<boolean> => {
    let heard = { answered: 0, asked: 0 }
    const network = { version: VERSION, hosts, signal }
    const told = await updateFolder(dir, inputs, {
      ...optionsOf(options),
      network,
      shelf: nextShelf(),
      heard: (h) => {
        heard = h
      },
    })
    printLast(`${summaryOf(told)} -> ${dir.replace(/\/*$/, '/')}`)
    return heard.asked === 0 || heard.answered > 0
  }
  const trouble = (error: unknown) => {
    if (error instanceof TrucelineError && error.code === 'usage') throw error
    printText(`${printable(String(error))}\n`)
  }
  await every(intervalOf(interval), round, { signal: stop.signal, trouble })
}
