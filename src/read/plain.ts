import type { Piece } from './draft.ts'
import { linesOf } from './white.ts'

// "- Item", "• Item", and a lone "-" whose item stands on the next line; "1. Item" keeps its number
const BULLET = /^ ?[-*•‣▪◦·–—+](?: |$)/
const NUMBERED = /^ ?\(?\d{1,3}[.)] (?=\S)/
const RULE = /^ ?(?:[-*_=~#•·] ?){3,}$/
const LOWER = /^\p{Ll}/u
const WIDEST = 130

/**
 * Blocks of a text without tags: divided by empty lines, or by lines where there are none. Hard-wrapped lines are
 * joined, so that no block has a line break inside. Takes text that was `seen`.
 */
export function plainPieces(text: string): Piece[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const pieces: Piece[] = []
  let goesOn = false
  let lone = false // a lone bullet waits for its item
  for (const [i, line] of lines.entries()) {
    const own = line.replace(BULLET, '').trim()
    if (own === '' || RULE.test(line)) {
      lone ||= BULLET.test(line)
      goesOn = false
      continue
    }
    if (goesOn) pieces.at(-1)!.text += ` ${own}`
    else pieces.push({ kind: lone || isItem(line) ? 'item' : 'paragraph', text: own })
    lone = false
    goesOn = continues(line, lines[i + 1] ?? '', width)
  }
  return pieces
}

const isItem = (line: string) => BULLET.test(line) || NUMBERED.test(line)

/** True when a block goes on in the next line: that line's first word had no room here, or it is plainly mid-sentence. */
function continues(line: string, next: string, width: number): boolean {
  if (next === '' || isItem(next) || RULE.test(next)) return false
  if (isFull(line, next, width)) return !/^ (?=\p{Lu})/u.test(next) || line.startsWith(' ')
  return line.length >= 30 && /[\p{L},]$/u.test(line) && LOWER.test(next.trimStart())
}

function isFull(line: string, next: string, width: number): boolean {
  return width > 0 && line.length + 1 + (next.trimStart().split(' ', 1)[0] ?? '').length > width
}

/** The width at which a text is hard-wrapped; 0 where it is not. */
function wrapWidth(lines: readonly string[]): number {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (width > WIDEST) return 0
  const pairs = lines.flatMap((line, i) => (line !== '' && lines[i + 1] ? [[line, lines[i + 1]!] as const] : []))
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length
  return full >= 2 && full >= pairs.length * 0.6 ? width : 0
}
