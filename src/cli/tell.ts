import { Command } from 'commander'
import { isRemote } from '../fetch/inputs.ts'
import { type IntoOptions, tellInto } from '../into.ts'
import { refuseForeign } from '../keep/index.ts'
import { TrucelineError } from '../record/index.ts'
import { type Told, tellAll } from '../update.ts'
import { allJobs, clock, count, site, today } from './options.ts'
import { printJson, printLast, summaryOf, withBar } from './print.ts'
import { VERSION } from './version.ts'

type Options = {
  out?: string
  asOf?: string
  oneStory?: true
  events?: number
  perDay?: number
  json?: true
  passagesOnly?: true
  restricted?: true
  site?: string
  follow?: true
  allow?: string[]
  jobs: number
}

/** `truceline tell`: the main job. */
export function tellCommand(): Command {
  return new Command('tell')
    .description('read articles about running stories and write one cited record of each')
    .argument('<inputs...>', 'files, folders, addresses of pages and feeds, lists of feeds (OPML)')
    .option('--out <dir>', 'where to write: a new or empty folder, or an earlier output')
    .option('--as-of <when>', 'the clock: articles published after it are left out (default: today)', clock)
    .option('--one-story', 'put all inputs into one story')
    .option('--events <n>', 'how many events a timeline may have (default: what fits the story)', count)
    .option('--per-day <n>', 'how many events a timeline may have on one day', count)
    .option('--passages-only', 'publish no more of an article than what is cited')
    .option('--restricted', 'write ceasefires in full, for the mission itself: exact places, fresh times, readings')
    .option('--site <address>', 'where the output will be published, for the links of its feeds', site)
    .option('--follow', 'fetch the pages of a feed, too')
    .option('--allow <ranges...>', "addresses of one's own network that may be asked, such as 10.1.0.0/16")
    .option('--json', 'print the records as JSON; writes nothing unless --out is given too')
    .option('--jobs <n>', 'how many processors to use', count, allJobs)
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  $ truceline tell articles/ --out record/
  $ truceline tell feed.xml page.html --out record/ --as-of 2026-01-31
  $ truceline tell articles/ --one-story --json > record.json
`

async function run(inputs: string[], options: Options): Promise<void> {
  const { out, json } = options
  if (!out && !json) throw new TrucelineError('usage', 'say where to write with --out, or print with --json')
  if (!out && inputs.some(isRemote)) throw new TrucelineError('usage', 'addresses are fetched into a folder: say --out')
  if (out) await refuseForeign(out)
  const told = await withBar('reading', (watch) => tellTo(out, inputs, { ...tellOptions(options), watch }))
  if (json) printJson(jsonOf(told))
  printLast(out ? `${summaryOf(told)} -> ${out.replace(/\/*$/, '/')}` : summaryOf(told), { aside: json === true })
}

const tellTo = (out: string | undefined, inputs: string[], options: IntoOptions): Promise<Told> =>
  out ? tellInto(out, inputs, options) : tellAll(inputs, options)

const tellOptions = ({
  out,
  asOf,
  oneStory,
  events,
  perDay,
  passagesOnly,
  restricted,
  site,
  follow,
  allow,
  jobs,
}: Options) => ({
  asOf: asOf ?? today(),
  oneStory: oneStory === true,
  length: { events: events ?? null, perDay: perDay ?? null },
  restricted: restricted === true,
  passagesOnly: passagesOnly === true,
  site: site ?? null,
  network: { version: VERSION, follow: follow === true, allowed: allow ?? [] },
  jobs: Math.min(jobs, allJobs),
  show: out ? { passagesOnly: passagesOnly === true } : undefined,
})

const jsonOf = ({ stories, notes }: Told) => ({ stories: stories.map((s) => ({ ...s.record, texts: s.texts })), notes })
