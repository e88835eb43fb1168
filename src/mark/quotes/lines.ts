import type { MarkedSentence } from '../draft.ts'
import type { Tag, Token } from '../language.ts'
import { reportedAt } from './cues.ts'
import type { Names } from './named.ts'
import type { Quotation } from './scan.ts'

/** A word outside quotation marks, or a whole quotation standing as one item, with its index. */
export type Item = Token & { q?: number }

/** A sentence of a paragraph with its quotations folded up, so that what reports them lies open. */
export type Line = { items: Item[]; block: number }

/** What folding needs to know: the quotations, and the names, whose words a tagger may take for verbs. */
type Given = { quotations: readonly Quotation[]; names: Names }

/** The sentences of a block whose quotations are folded up to one item each. */
export function linesOf(sentences: readonly MarkedSentence[], given: Given, first: number, block: number): Line[] {
  const { quotations } = given
  const items = itemsOf(sentences, given, first, block)
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at < items.length; at++)
    if (endsLine(items, at, quotations)) {
      lines.push({ items: items.slice(from, at + 1), block })
      from = at + 1
    }
  if (from < items.length) lines.push({ items: items.slice(from), block })
  return lines
}

function itemsOf(
  sentences: readonly MarkedSentence[],
  { quotations, names }: Given,
  first: number,
  block: number,
): Item[] {
  const items: Item[] = []
  let next = first
  let named = 0
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const open = quotations[next]
      if (open && open.block === block && token.end > open.start) {
        if (items.at(-1)?.q !== next) items.push(folded(open, next))
        if (token.end >= open.end) next++
        continue
      }
      const name = names.starts.get(token.start)
      if (name?.as === 'name') named = name.end
      items.push(token.end <= named && token.tag === 'VERB' ? { ...token, tag: 'PROPN' } : token)
    }
  return items
}

const folded = ({ start, end }: Quotation, q: number): Item => ({
  start,
  end,
  text: '“”',
  lower: '“”',
  tag: 'X' as Tag,
  lemma: '“”',
  q,
})

const STOP = new Set(['.', '!', '?'])

/** True where a sentence ends: at its stop, or behind a quotation that ends with one and is not followed by its report. */
function endsLine(items: readonly Item[], at: number, quotations: readonly Quotation[]): boolean {
  const { q, text } = items[at]!
  const next = items[at + 1]
  if (q === undefined) return STOP.has(text) && !/^(?:[),]|\p{Ll}.*)$/u.test(next?.text ?? '')
  if (!next || !quotations[q]!.stop) return false
  if (next.q !== undefined) return true
  if (next.tag === 'PUNCT' || !/^[\p{Lu}\d]/u.test(next.text)) return false
  return !reportedAt(items, at + 1)
}
