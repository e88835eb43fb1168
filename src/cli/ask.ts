import { Command } from 'commander'
import type { Answer, Found } from '../ask/index.ts'
import { printedDate } from '../record/index.ts'
import { count } from './options.ts'
import { printable, printJson, printLast, printText } from './print.ts'

/** `truceline ask`: the passages of an output that answer a question. */
export function askCommand(): Command {
  return new Command('ask')
    .description(
      'give the passages of an output that answer a question, best first, or say that the record does not say',
    )
    .argument('<dir>', 'an output folder of truceline tell')
    .argument('<question>', 'a question in plain English')
    .option('--limit <n>', 'how many passages at most', count, 5)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  $ truceline ask record/ "what did Tarland say about troops in January"
  $ truceline ask record/ "how many observers" --json
`

async function run(dir: string, question: string, { limit, json }: { limit: number; json?: true }): Promise<void> {
  const { ask, catalogueOf, DOES_NOT_SAY } = await import('../ask/index.ts')
  const { askableOf, openFolder } = await import('../serve/folder.ts')
  const opened = await openFolder(dir)
  const answer = ask(question, catalogueOf(askableOf(opened)), limit)
  if (json) printJson({ ...answer, says: answer.found.length > 0 ? null : DOES_NOT_SAY })
  else printText(answer.found.length > 0 ? answerWords(answer) : `${DOES_NOT_SAY}\n`)
  const bare = opened.stories.filter((story) => story.texts === null).length
  if (bare > 0) printLast('This output keeps cited passages only: what is not cited was not searched.', { aside: true })
}

/** An answer in words, each passage with where it stands. */
function answerWords({ found }: Answer): string {
  return found.map((one, i) => `${`${i + 1}.`.padEnd(3)}${printable(oneLine(one.line))}\n${placesOf(one)}\n`).join('')
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

/** The outlet and date of a passage, the day of the event it tells, its exact words where the line is not those, and who else says the same. */
function placesOf({ line, citation, from, story, entries, lists, days, again }: Found): string {
  const words = citation !== null && citation.exact !== line ? `: “${oneLine(citation.exact)}”` : ''
  const row = citation === null ? ` (${[story, ...entries].join(', ')})` : ''
  const day = lists[0] === 'event' && days[0] !== undefined ? `, of ${printedDate(days[0])}` : ''
  const others = [...new Set(again.map((one) => sourceOf(one.from)))].map((source) => `    also ${source}`)
  return [`   ${sourceOf(from)}${day}${row}${words}`, ...others].map(printable).join('\n')
}

function sourceOf({ outlet, title, published }: Found['from']): string {
  const date = published === null ? 'date unknown' : printedDate(published.replace(/T.*$/, ''))
  return `${outlet ?? title ?? 'outlet unknown'}, ${date}`
}
