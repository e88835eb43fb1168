import { Command } from 'commander'
import type { FrozenArticle } from '../record/index.ts'
import { readAll } from '../update.ts'
import { counted, printable, printJson, printLast, printNotes, withBar } from './print.ts'

/** `truceline read`: what the reader makes of each input. */
export function readCommand(): Command {
  return new Command('read')
    .description('read inputs and print each article as it is frozen, with what was thrown out')
    .argument('<inputs...>', 'files or folders: text, Markdown, HTML, RSS, Atom, JSON Feed, PDF, mail, WARC, zip')
    .option('--json', 'print articles and notes as JSON')
    .addHelpText('after', '\nExample:\n  $ truceline read page.html\n')
    .action(run)
}

async function run(inputs: string[], { json }: { json?: boolean }): Promise<void> {
  const { articles, notes } = await withBar('reading', (watch) => readAll(inputs, { watch }))
  if (json) printJson({ articles, notes })
  else {
    for (const article of articles) process.stdout.write(`${sheetOf(article)}\n\n`)
    printNotes(notes)
  }
  printLast(`${counted(articles.length, 'article')}, ${counted(notes.length, 'note')}`, { aside: json === true })
}

function sheetOf(article: FrozenArticle): string {
  const { published, removed } = article
  return [
    `${printable(article.source)}  (${article.id})`,
    `  title      ${article.title ?? 'unknown'}`,
    `  outlet     ${article.outlet ?? 'unknown'}`,
    `  byline     ${article.byline.join(', ') || 'unknown'}`,
    `  published  ${published ? `${published.edtf} (${published.basis})` : 'unknown'}`,
    `  kind       ${article.kind}, language ${article.language}`,
    '',
    ...article.text.split('\n').map((line) => `  ${line}`),
    ...(removed.length > 0 ? ['', '  thrown out:', ...removed.map((r) => `  - ${r}`)] : []),
  ].join('\n')
}
