import type { Block, Span } from '../../record/index.ts'

/**
 * Words between quotation marks inside one block. The span takes in the marks, `inner` does not; `closed` is false
 * where the closing mark is missing, `single` for ‘…’ and '…', `stop` where the words end as a sentence ends.
 */
export type Quotation = Span & { inner: Span; block: number; closed: boolean; single: boolean; stop: boolean }

const ANY = /["“”„‟«»‘’‚‹›'`]/
/** Straight marks, guillemets, and the block of curly marks. */
const isSign = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 96 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0x2039 ||
  code === 0x203a

const SINGLES = new Set("‘’‚‹›'`")

/** All quotations of a text, block by block, in reading order; quotations inside quotations belong to the outer. */
export function quotationsOf(text: string, blocks: readonly Block[]): Quotation[] {
  if (!ANY.test(text)) return []
  return blocks.flatMap((block, at) => quotationsIn(text, block, at))
}

const STOP = /[.?!…—][\])’'”"]*\s*$/

type Mark = Span & { role: 'open' | 'close'; single: boolean }

function quotationsIn(text: string, block: Block, at: number): Quotation[] {
  const marks = marksIn(text, block)
  const found: Quotation[] = []
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]!
    if (open.role !== 'open') continue
    const close = closing(text, marks, i, block)
    if (close === 'none') continue
    const end = close ? close.end : damagedEnd(text, marks, i, block)
    const inner = { start: open.end, end: close ? close.start : end }
    if (!/[\p{L}\d]/u.test(text.slice(inner.start, inner.end))) continue
    const stop = STOP.test(text.slice(Math.max(inner.start, inner.end - 4), inner.end))
    found.push({ start: open.start, end, inner, block: at, closed: close !== undefined, single: open.single, stop })
    while (marks[i + 1] && marks[i + 1]!.start < end) i++
  }
  return found
}

/** The marks of one block with the role that their place gives them; apostrophes are none. */
function marksIn(text: string, block: Block): Mark[] {
  const marks: Mark[] = []
  for (let start = block.start; start < block.end; start++) {
    if (!isSign(text.charCodeAt(start))) continue
    const char = text[start]!
    const twice = (char === "'" || char === '`' || char === '’') && text[start + 1] === char && start + 1 < block.end
    const end = twice ? start + 2 : start + 1
    const role = roleOf(text, { start, end }, text.slice(start, end), block)
    if (role) marks.push({ start, end, role, single: !twice && SINGLES.has(char) })
    start = end - 1
  }
  return marks
}

function roleOf(text: string, { start, end }: Span, mark: string, block: Block): Mark['role'] | undefined {
  const before = start > block.start ? text[start - 1]! : ' '
  const after = end < block.end ? text[end]! : ' '
  if (mark === '“' && /[,.?!…\p{L}\d]/u.test(before) && /[\s,.;:!?)]/.test(after)) return 'close' // “not so,“ he said; „so“, he said
  if (/^(?:[“„«‹‚]|``)$/.test(mark)) return 'open'
  if (/^(?:[”»›])$/.test(mark))
    return before === ' ' && /[\p{L}\d]/u.test(after) && start > block.start ? 'open' : 'close'
  if (mark === '‘') return /\s/.test(after) || /[\p{L}\d]/u.test(before) ? undefined : 'open'
  if (mark === '’') return /[\p{L}\d]/u.test(after) ? undefined : 'close' // don’t, ’90s
  if (mark === "'" || mark === '`') return singleRole(text, before, after, end)
  return OPENS.test(before) && !/\s/.test(after) ? 'open' : 'close'
}

const OPENS = /[\s([{—–\-/“‘"'…:]/

function singleRole(text: string, before: string, after: string, end: number): Mark['role'] | undefined {
  if (/[\p{L}\d]/u.test(before)) return /[\p{L}\d]/u.test(after) ? undefined : 'close'
  if (/[\p{L}\d[(…“"]/u.test(after) && OPENS.test(before))
    return CLIPPED.test(text.slice(end, end + 6)) ? undefined : 'open'
  return /\s/.test(before) ? undefined : 'close'
}

/** Words that begin with an apostrophe of their own: '90s, 'em, 'til, 'twas. */
const CLIPPED = /^(?:\d0s|em\b|til\b|twas\b|tis\b|cause\b|n\b|bout\b)/i

/** The mark that ends a quotation; undefined when it is missing, 'none' when the opening mark proves to be an apostrophe. */
function closing(text: string, marks: readonly Mark[], at: number, block: Block): Mark | undefined | 'none' {
  const open = marks[at]!
  if (open.single) return closingSingle(text, marks, at)
  for (let i = at + 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.single) continue
    if (mark.role === 'close') return mark
    if (text[mark.start] === '"' && text[open.start] === '"' && touchesEnd(text, mark, block)) return mark
    if (!nestedOpen(text, marks, i)) return undefined
    while (marks[i] && marks[i]!.role !== 'close') i++
  }
  return undefined
}

const touchesEnd = (text: string, mark: Mark, block: Block) => text.slice(mark.end, block.end).trim() === ''

/** An opening mark inside an open quotation is nested when two closing marks follow before the next opening one. */
function nestedOpen(text: string, marks: readonly Mark[], at: number): boolean {
  if (text[marks[at]!.start] === '"') return false
  let closes = 0
  for (let i = at + 1; i < marks.length; i++) {
    if (marks[i]!.single) continue
    if (marks[i]!.role === 'open') return closes > 1
    closes++
  }
  return closes > 1
}

/** A single mark closes where punctuation stands before it, else at the first that is no plural's apostrophe. */
function closingSingle(text: string, marks: readonly Mark[], at: number): Mark | 'none' {
  let plural: Mark | undefined
  for (let i = at + 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (!mark.single) continue
    if (mark.role === 'open') break
    const before = text[mark.start - 1]!
    if (before !== 's') return mark
    plural ??= mark
  }
  return plural ?? 'none'
}

/** Where a quotation without its closing mark ends: at the paragraph's end, or before a report of speech or the next opening mark. */
function damagedEnd(text: string, marks: readonly Mark[], at: number, block: Block): number {
  let i = at + 1
  while (marks[i] && (marks[i]!.role !== 'open' || marks[i]!.single)) i++
  const next = marks[i]
  const end = next ? next.start : block.end
  const report = REPORT.exec(text.slice(marks[at]!.end, end))
  const stop = report ? marks[at]!.end + report.index + 1 : end
  return stop - (text.slice(marks[at]!.end, stop).match(/\s+$/)?.[0].length ?? 0)
}

const REPORT =
  /[,.?!] (?:\S+ ){1,3}(?:said|says|told|added|asked|wrote|replied)\b|[,.?!] (?:said|says|told|added|asked|wrote|replied) /
