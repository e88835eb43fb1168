import type { Piece } from '../../draft.ts'
import { oneLine, seen } from '../../white.ts'
import { type Block, BULLET, breaks, goesOn, opensItem } from './breaks.ts'
import type { Column } from './columns.ts'
import { joinLines, knownIn } from './hyphens.ts'
import type { Stretch } from './lines.ts'
import { isLarge, type Usual, usualOf } from './usual.ts'

const SMALLER = 0.92 // times the usual size at the foot of a column: a footnote
const LONGEST_HEADING = 200 // UTF-16 units

/** What a document says: its paragraphs, joined over lines, columns and pages, with its footnotes after them; and its title. */
export function blocksOf(columns: readonly Column[]): { pieces: Piece[]; title: string | null } {
  const lines = columns.flatMap((c) => c.lines)
  const usual = usualOf(columns)
  const known = knownIn(lines.map((l) => l.text))
  const feet = new Set(columns.flatMap((column) => footOf(column, usual)))
  const body = inBlocks(columns, (line) => !feet.has(line), usual)
  const notes = inBlocks(columns, (line) => feet.has(line), usual)
  const words = (block: Block) => wordsOf(block, (texts) => joinLines(texts, known))
  const pieces = [...body, ...notes].map((block) => ({ kind: kindOf(block, usual), text: words(block) }))
  const title = titleOf(body, usual)
  return { pieces: pieces.filter((p) => p.text !== ''), title: title ? words(title) : null }
}

const wordsOf = ({ lines }: Block, join: (texts: string[]) => string) =>
  oneLine(seen(join(lines.map((l) => l.text.trim())))).replace(BULLET, '')

/** The small lines at the foot of a column that stands below running text. */
function footOf({ lines }: Column, usual: Usual): Stretch[] {
  const from = lines.findLastIndex((l) => l.size >= SMALLER * usual.size) + 1
  return from > 0 ? lines.slice(from) : []
}

function inBlocks(columns: readonly Column[], wanted: (line: Stretch) => boolean, usual: Usual): Block[] {
  const blocks: Block[] = []
  for (const column of columns)
    for (const line of column.lines.filter(wanted)) {
      const last = blocks.at(-1)
      const joins = last && (last.column === column ? !breaks(last, line, usual) : goesOn(last, line, usual))
      if (!joins) blocks.push({ lines: [], column })
      const block = blocks.at(-1)!
      block.lines.push(line)
      block.column = column
    }
  return blocks
}

function kindOf({ lines }: Block, usual: Usual): Piece['kind'] {
  const text = lines.map((l) => l.text).join(' ')
  const mayHead = text.length <= LONGEST_HEADING && !/[.;:,]$/.test(text)
  if (mayHead && isLarge(lines[0]!, usual)) return 'heading'
  if (opensItem(text)) return 'item'
  const other = lines.length <= 2 && lines.every((l) => l.font !== usual.font && l.size >= usual.size)
  return mayHead && other ? 'heading' : 'paragraph'
}

/** What is set largest on the first page. */
function titleOf(blocks: readonly Block[], usual: Usual): Block | undefined {
  const first = blocks.filter(({ column }) => column.page === 0)
  const [largest] = first.sort((a, b) => b.lines[0]!.size - a.lines[0]!.size)
  return largest && isLarge(largest.lines[0]!, usual) ? largest : undefined
}
