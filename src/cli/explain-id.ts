import { Command } from 'commander'
import { namedNow } from '../correct/index.ts'
import { type KeptStory, loadCeasefires, loadRuns, loadStories, shelfOf } from '../keep/index.ts'
import { type Mark, type Run, TrucelineError } from '../record/index.ts'
import { marksOn } from './explain.ts'
import { explainedCeasefire } from './explain-ceasefire.ts'
import { type Entry, explainedArticle, explainedEntry, explainedStory } from './explain-entry.ts'
import { printable, printText } from './print.ts'

/** `truceline explain`: how a line of an output came about. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'say how a line came about: its rule, its articles and words, the marks on them, what was joined, what people corrected, what changed',
    )
    .argument('<dir>', 'an output folder of truceline tell')
    .argument('<id>', 'the id of a line, an article or a story, or of a row of a ceasefire, such as a term')
    .addHelpText('after', '\nExample:\n  $ truceline explain record/ event-3f09c1d2ab44e6f0\n')
    .action(run)
}

async function run(dir: string, id: string): Promise<void> {
  const stories = await loadStories(dir)
  const runs = await loadRuns(dir)
  const ceasefires = (await loadCeasefires(dir)).flatMap((kept) => explainedCeasefire(id, kept))
  const rows = [...((await told(dir, id, stories)) ?? goneRows(id, stories, runs)), ...ceasefires]
  if (rows.length === 0) throw new TrucelineError('usage', `${id} is in no record of ${dir}`)
  const all = [...rows, ...historyOf(id, runs)]
  printText(`${all.map((row) => printable(row.replaceAll('\n', ' '))).join('\n')}\n`)
}

/** What is to be said of a story, an article or an entry, or undefined where no record has it. */
async function told(dir: string, id: string, stories: readonly KeptStory[]): Promise<string[] | undefined> {
  for (const { record } of stories) {
    if (id === record.id || id === record.slug) return explainedStory(record)
    const article = record.articles.find((a) => a.id === id)
    if (article) return explainedArticle(article, record)
    const meant = namedNow(record, id)
    if (!meant) continue
    const entry = (record[meant.list] as Entry[]).find((e) => e.id === meant.id)!
    const renamed = entry.id === id ? [] : [`${id} is ${entry.id} now: another telling is its line`]
    return [...renamed, ...explainedEntry(entry, record), ...(await markRows(dir, entry))]
  }
  return undefined
}

/** The marks that serve the entry, where those of its article were kept. */
async function markRows(dir: string, entry: Entry): Promise<string[]> {
  const lead = 'sides' in entry ? entry.sides[0]!.citations[0] : entry.line.citations[0]
  const kept = (await shelfOf(dir).all()).flatMap((found) => found.articles)
  const marked = kept.find(({ article }) => article.id === lead.article)
  const kind = entry.id.split('-', 1)[0] as Mark['kind']
  return marked ? marksOn(marked, lead, kind, entry.by) : []
}

/** Of an entry that no record has any more: that a person hid it, or why it went. */
function goneRows(id: string, stories: readonly KeptStory[], runs: readonly Run[]): string[] {
  const hidden = stories.flatMap(({ record }) => record.notes.filter((n) => n.reason.startsWith(`${id} is hidden`)))
  if (hidden.length > 0) return [hidden[0]!.reason]
  return runs.some((r) => r.changes.some((c) => c.id === id)) ? [`${id} is in no record any more`] : []
}

function historyOf(id: string, runs: readonly Run[]): string[] {
  return runs.flatMap(({ n, asOf, changes }) =>
    changes
      .filter((c) => c.id === id)
      .map(({ how, field, old, new: now, why }) => {
        const what = how === 'changed' ? `${field} changed from "${old}" to "${now}"` : how
        return `  run ${String(n).padEnd(6)} ${asOf}: ${what}, ${why}`
      }),
  )
}
