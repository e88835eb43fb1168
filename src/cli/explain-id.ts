import { Command } from 'commander'
import { type KeptStory, loadStories } from '../keep/index.ts'
import { type Citation, type Corrected, type StoryRecord, TrucelineError } from '../record/index.ts'
import { printable, printText } from './print.ts'

/** `truceline explain`: how a line of an output came about. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('say how a line came about: its rule, its articles and words, what was joined, what people corrected')
    .argument('<dir>', 'an output folder of truceline tell')
    .argument('<id>', 'the id of an event, pledge, quote, figure or dispute')
    .addHelpText('after', '\nExample:\n  $ truceline explain record/ event-3f09c1d2ab44e6f0\n')
    .action(run)
}

const LISTS = ['timeline', 'pledges', 'quotes', 'figures', 'disputes'] as const
type Entry = StoryRecord[(typeof LISTS)[number]][number]

async function run(dir: string, id: string): Promise<void> {
  const stories = await loadStories(dir)
  for (const story of stories) {
    const entry = LISTS.flatMap((list): readonly Entry[] => story.record[list]).find((e) => e.id === id)
    if (entry) return printText(`${printable(explained(entry, story)).replaceAll('\\u{a}', '\n')}\n`)
  }
  throw new TrucelineError('usage', `${id} is in no record of ${dir}`)
}

function explained(entry: Entry, { record }: KeptStory): string {
  return [
    `${entry.id} in ${record.slug}`,
    `  rule       ${entry.by}`,
    ...('when' in entry ? [`  date       ${entry.when.edtf}, ${entry.when.basis}${wordsOf(entry.when.from)}`] : []),
    ...('asOf' in entry ? [`  as of      ${entry.asOf.edtf}, ${entry.asOf.basis}${wordsOf(entry.asOf.from)}`] : []),
    ...citationsOf(entry).map(
      (c, i) => `  ${i === 0 ? 'rests on  ' : 'also      '} ${placeOf(c, record)}: "${c.exact}"`,
    ),
    ...('line' in entry ? entry.line.edits.map((e) => `  edit       at ${e.at}: cut ${e.cut}, put "${e.insert}"`) : []),
    ...(entry.corrected ?? []).map(correctionWords),
  ].join('\n')
}

const wordsOf = (from: Citation | null) => (from ? ` from "${from.exact}"` : '')

function citationsOf(entry: Entry): Citation[] {
  if ('sides' in entry) return entry.sides.flatMap((s) => s.citations)
  const also = 'also' in entry ? entry.also : 'same' in entry ? entry.same.map((s) => s.citation) : []
  return [...entry.line.citations, ...also]
}

function placeOf({ article, start, end }: Citation, { articles }: StoryRecord): string {
  const { n, outlet, published, origin } = articles.find((a) => a.id === article)!
  const copy = origin ? `, a copy of article ${articles.find((a) => a.id === origin.of)?.n}` : ''
  return `[${n}] ${outlet ?? 'outlet unknown'}, ${published?.edtf ?? 'date unknown'}${copy}, ${start}-${end}`
}

const correctionWords = ({ field, was, value, reason, by, on }: Corrected) =>
  `  corrected  ${field}: ${was ?? 'nothing'} to ${value || field}, by ${by} on ${on}: ${reason}`
