import { Command, Option } from 'commander'
import { type Mark, type MarkKind, wordsAt } from '../record/index.ts'
import { markAll } from '../update.ts'
import { explained } from './explain.ts'
import { counted, printable, printJson, printLast, printNotes, withBar } from './print.ts'

const KINDS: readonly MarkKind[] = ['sentence', 'date', 'name', 'quote', 'figure', 'pledge', 'event']

/** `truceline mark`: what the finders find in each input. */
export function markCommand(): Command {
  return new Command('mark')
    .description('mark inputs and print what was found: dates, names, quotes, figures, pledges, events')
    .argument('<inputs...>', 'files or folders')
    .addOption(new Option('--kind <kind>', 'only marks of this kind').choices([...KINDS]))
    .option('--json', 'print articles, marks and notes as JSON')
    .addOption(new Option('--explain', 'tell how each mark came about and what was passed over').conflicts('json'))
    .addHelpText(
      'after',
      '\nExample:\n  $ truceline mark --kind pledge articles/\n  $ truceline mark --kind pledge --explain articles/\n',
    )
    .action(run)
}

type Call = { json?: boolean; explain?: boolean; kind?: MarkKind }

async function run(inputs: string[], { json, explain, kind }: Call): Promise<void> {
  const { articles, notes } = await withBar('marking', (watch) => markAll(inputs, { watch }))
  const chosen = articles.map(({ article, marks }) => ({
    article,
    marks: marks.filter((m) => !kind || m.kind === kind),
  }))
  if (json) printJson({ articles: chosen, notes })
  else {
    for (const [i, { article, marks }] of chosen.entries()) {
      const list = explain ? explained(articles[i]!, kind) : listOf(article.text, marks, kind)
      process.stdout.write(`${printable(article.source)}\n${list}\n`)
    }
    printNotes(notes)
  }
  const marks = chosen.reduce((sum, c) => sum + c.marks.length, 0)
  const counts = [counted(articles.length, 'article'), counted(marks, 'mark'), counted(notes.length, 'note')]
  printLast(counts.join(', '), { aside: json === true })
}

// Sentences are shown where they are asked for: they would drown the rest.
function listOf(text: string, marks: readonly Mark[], kind?: MarkKind): string {
  const shown = marks
    .filter((m) => m.kind !== 'sentence' || kind === 'sentence')
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return shown.map((m) => `  ${m.start}-${m.end}  ${m.kind}  ${wordsAt(text, m)}\n      ${detailOf(m)}`).join('\n')
}

/** What a mark says besides its place, in one row. */
function detailOf(mark: Mark): string {
  const { kind: _, start: __, end: ___, ...rest } = mark
  return JSON.stringify(rest)
}
