import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { TrucelineError } from '../record/index.ts'
import { printText } from './print.ts'

/** `truceline terms`: a proposal for `terms.yaml`, for a person to confirm. */
export function termsCommand(): Command {
  return new Command('terms')
    .description("propose a terms.yaml from an agreement's text; nothing in it binds until a person has confirmed it")
    .argument('<draft>', 'the text of the agreement, as Markdown or plain text')
    .addHelpText('after', '\nExample:\n  $ truceline terms agreement/agreement.md > agreement/terms.yaml\n')
    .action(run)
}

async function run(draft: string): Promise<void> {
  const found = await stat(draft).catch(() => undefined)
  if (!found?.isFile()) throw new TrucelineError('usage', `${draft} is no file`)
  const { mark } = await import('../mark/index.ts')
  const { articleOf, proposeTerms } = await import('../terms/index.ts')
  const { marked } = mark(articleOf({ source: basename(draft), text: await readFile(draft, 'utf8') }))
  printText(proposeTerms(marked))
}
