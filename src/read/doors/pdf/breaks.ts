import { endsSentence } from '../../shape.ts'
import type { Column } from './columns.ts'
import type { Stretch } from './lines.ts'
import { isLarge, type Usual } from './usual.ts'

/** A paragraph as it is set, with the column in which its last line stands. */
export type Block = { lines: Stretch[]; column: Column }

/** What stands before an item of a list that is not numbered. */
export const BULLET = /^\s*[•‣▪◦·●○■□–—*-]\s+/
const NUMBERED = /^\s*(?:\(?\d{1,3}[.)]|\([a-z]{1,3}\)|[a-z][.)])\s+\S/
const BROKEN = /\p{L}[-\u00ad\u2010]$/u // a word that goes on in the next line
const MORE_SPACE = 1.3 // times the usual distance of lines
const OTHER_SIZE = 0.08
const INDENT = 0.7 // of the size
const LETTER = 0.5 // of the size: how wide a letter is, more or less

/** True for a line that opens an item of a list. */
export const opensItem = (text: string): boolean => BULLET.test(text) || NUMBERED.test(text)

/** True when a line begins a new paragraph below the last line of another in the same column. */
export function breaks({ lines, column }: Block, line: Stretch, usual: Usual): boolean {
  const last = lines.at(-1)!
  const gap = line.y - last.y
  if (gap < 0 || gap > MORE_SPACE * usual.leading(Math.max(line.size, last.size))) return true
  if (Math.abs(line.size / last.size - 1) > OTHER_SIZE || opensItem(line.text)) return true
  if (isIndented(lines, line, column.left)) return true
  if (BROKEN.test(last.text) || !hasRoom(last, line, column.right)) return false
  return endsSentence(last.text) || last.font !== line.font || isShort(last, column)
}

/** True when a line goes on, in another column or on another page, with a paragraph that has not come to its end. */
export function goesOn({ lines, column }: Block, line: Stretch, usual: Usual): boolean {
  const last = lines.at(-1)!
  if (isLarge(last, usual) || Math.abs(line.size / last.size - 1) > OTHER_SIZE || opensItem(line.text)) return false
  if (/^\p{Ll}/u.test(line.text) || BROKEN.test(last.text)) return true
  return !endsSentence(last.text) && last.font === line.font && !isShort(last, column)
}

/** True for the first line of a paragraph that is set in; an item's further lines are set in as a whole. */
function isIndented(lines: readonly Stretch[], line: Stretch, left: number): boolean {
  const [first, ...more] = lines
  if (more.length === 0 && opensItem(first!.text)) return false
  const own = more.length > 0 ? more.at(-1)!.x : first!.x
  if (line.x > own + INDENT * line.size) return true
  return more.length === 0 && line.x > left + INDENT * line.size && endsSentence(first!.text)
}

/** True when the first word of a line had room at the end of the line above: that line was ended on purpose. */
function hasRoom(last: Stretch, line: Stretch, right: number): boolean {
  const word = line.text.trimStart().split(' ', 1)[0]!
  return last.end + (word.length + 1) * LETTER * line.size < right
}

const isShort = ({ end }: Stretch, { left, right }: Column) => end < left + 0.6 * (right - left)
