import { existsSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Call, measureSet, SETS } from './sets.ts'
import { tableOf, worstOf } from './table.ts'

const ABSENT = 3

// Later than any article, so that figures do not change with the day of measuring.
const AFTER_ALL = '2100-01-01'

type Options = Call & { json?: boolean; worst?: number }

const program = new Command('measure')
  .description('Measures one set of a data folder, beside the rivals of the same run, with 95 % bootstrap intervals.')
  .argument('<set>', `${SETS.join(', ')}, or a story of the data folder with in/ and gold.json`)
  .option('--data <dir>', 'the data folder, such as ../shared/data or examples; truce and linking need none', '.')
  .option('--seeds <range>', 'truce: which seeds, such as 1-20', seedRange)
  .option('--kills <n>', 'kills: how many runs are killed at a random moment', wholeNumber)
  .option('--json', 'print the figures as JSON')
  .option('--worst <n>', 'list the n worst cases', wholeNumber)
  .option('--as-of <datetime>', 'the clock, where the gold does not say it', AFTER_ALL)
  .addOption(new Option('--model <which>', 'timelines: which weights').choices(['shipped', 'loo']).default('shipped'))
  .option('--out <dir>', 'timelines: write those of each method, for other scorers')
  .addHelpText(
    'after',
    '\nExamples:\n  $ npm run measure -- paris --data ../shared/data --worst 10\n  $ npm run measure -- example --data examples',
  )
  .action(run)

await program.parseAsync()

async function run(set: string, options: Options): Promise<void> {
  const measured = existsSync(options.data) ? await measureSet(set, options) : undefined
  if (measured === undefined) {
    console.error(`${options.data} has no set "${set}": nothing measured`)
    process.exitCode = ABSENT
    return
  }
  const shown = options.json
    ? [JSON.stringify({ ...measured, worst: measured.worst.slice(0, options.worst ?? 0) }, null, 2)]
    : [tableOf(measured), ...(options.worst ? ['', worstOf(measured, options.worst)] : [])]
  console.log(shown.join('\n'))
}

function seedRange(words: string): [number, number] {
  const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(words) ?? []
  if (from === undefined) throw new InvalidArgumentError('a number or a range is needed, such as 1-20')
  return [Number(from), Number(to ?? from)]
}

function wholeNumber(words: string): number {
  if (!/^\d+$/.test(words)) throw new InvalidArgumentError('a whole number is needed')
  return Number(words)
}
