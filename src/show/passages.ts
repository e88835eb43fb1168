import { byPlace, type Citation, type Span, trimmed } from '../record/index.ts'
import type { Entry, Passage } from './cited.ts'
import { escaped } from './escape.ts'
import { STORY_FILE } from './places.ts'

/** A stretch of one block that lies under the same passages throughout; `back` are those that ended by its end. */
type Segment = Span & { over: Passage[]; begins: Passage[]; back: Passage[] }

/** A text with its passages marked: its blocks as HTML, and the style rules for passages in several pieces. */
export type Marked = { blocks: { start: number; html: string }[]; rules: string }

/**
 * How a text is shown: `live` is a passage's address on the live page, `file` the page on which an anchor of the story
 * stands; with `passagesOnly` the rest is left out.
 */
export type Manner = {
  passagesOnly: boolean
  live: (citation: Citation) => string | undefined
  file?: (anchor: string) => string
}

/** What stands for words that nobody cites, where only passages are shown. */
const GAP = ' <span class="gap">[…]</span> '

/**
 * The blocks of a text as HTML, each cited passage in `<mark>` under its fragment as id. Passages nest and overlap, so
 * the text is cut wherever one begins or ends. A passage in one piece is lit by `mark:target`; one in several pieces,
 * or beginning where another does, has a rule of its own.
 */
export function markedText(text: string, passages: readonly Passage[], manner: Manner): Marked {
  const placed = passages.map((p) => ({ ...p, ...trimmed(text, p) })).filter((p) => p.end > p.start)
  const blocks = segmentsOf(text, placed.sort(byPlace))
  const lit = litByRule(blocks.flat())
  const shown = manner.passagesOnly ? blocks.filter((segments) => segments.some((s) => s.over.length > 0)) : blocks
  return {
    blocks: shown.map((segments) => ({
      start: segments[0]!.start,
      html: segments.map((s) => segmentHtml(text, s, lit, manner)).join(''),
    })),
    rules: [...lit].map((id) => `:root:has(#${id}:target) .${id}{background:var(--lit)}`).join(''),
  }
}

/** The segments of each block; blocks are divided by an empty line. `passages` are in reading order. */
function segmentsOf(text: string, passages: readonly Passage[]): Segment[][] {
  let next = 0
  let open: Passage[] = []
  return blocksOf(text).map((block) => {
    open = open.filter((p) => p.end > block.start)
    while (passages[next] && passages[next]!.start < block.end) open.push(passages[next++]!)
    return withBack(cutsOf(block, open).map((span) => segmentOf(span, open)))
  })
}

// Ways back wait until no passage goes on, so that they never stand inside one.
function withBack(segments: Segment[]): Segment[] {
  let ended: Passage[] = []
  for (const segment of segments) {
    ended.push(...segment.over.filter((p) => p.end === segment.end))
    if (segment.over.some((p) => p.end > segment.end)) continue
    segment.back = ended
    ended = []
  }
  segments.at(-1)!.back.push(...ended)
  return segments
}

function blocksOf(text: string): Span[] {
  const blocks: Span[] = []
  for (let at = 0; at < text.length; ) {
    const gap = text.indexOf('\n\n', at)
    const end = gap === -1 ? text.length : gap
    if (end > at) blocks.push({ start: at, end })
    at = end + 2
    while (text[at] === '\n') at++
  }
  return blocks
}

function cutsOf({ start, end }: Span, passages: readonly Passage[]): Span[] {
  const cuts = [start, end]
  for (const passage of passages)
    for (const at of [passage.start, passage.end]) if (at > start && at < end) cuts.push(at)
  cuts.sort((a, b) => a - b)
  return cuts.flatMap((cut, i) => (i > 0 && cut > cuts[i - 1]! ? [{ start: cuts[i - 1]!, end: cut }] : []))
}

function segmentOf({ start, end }: Span, passages: readonly Passage[]): Segment {
  const over = passages.filter((p) => p.start < end && start < p.end)
  return { start, end, over, begins: over.filter((p) => p.start === start), back: [] }
}

// The shortest of those that begin together carries its id on the mark itself, the others on an empty element before.
function litByRule(segments: readonly Segment[]): Set<string> {
  const lit = new Set<string>()
  for (const { begins, over } of segments) {
    for (const p of begins.slice(0, -1)) lit.add(p.id)
    for (const p of over) if (!begins.includes(p)) lit.add(p.id)
  }
  return lit
}

function segmentHtml(text: string, segment: Segment, lit: Set<string>, manner: Manner): string {
  const { start, end, over, begins, back } = segment
  const words = escaped(text.slice(start, end))
  if (over.length === 0) return manner.passagesOnly && words.trim() !== '' ? GAP : words
  const anchors = begins.slice(0, -1).map((p) => `<span id="${p.id}"></span>`)
  const id = begins.length > 0 ? ` id="${begins.at(-1)!.id}"` : ''
  const names = over.filter((p) => lit.has(p.id)).map((p) => p.id)
  const classes = names.length > 0 ? ` class="${names.join(' ')}"` : ''
  return `${anchors.join('')}<mark${id}${classes}>${words}</mark>${backHtml(back, manner)}`
}

function backHtml(passages: readonly Passage[], { live, file = () => STORY_FILE }: Manner): string {
  const entries = [...new Set(passages.flatMap((p) => p.back))]
  if (entries.length === 0) return ''
  const sections = [...new Set(entries.map((e) => e.section))]
  const links = sections.map((section) =>
    entries
      .filter((e) => e.section === section)
      .map((entry, i) => backLink(entry, file(entry.at), i === 0 ? section : String(i + 1)))
      .join(' '),
  )
  const address = live([...passages].sort(byLength)[0]!.citation)
  if (address) links.push(`<a href="${escaped(address)}" title="This passage on the live page">live page</a>`)
  return `<span class="back">\u00a0↩\u00a0${links.join(' · ')}</span>`
}

// The first line of a part of the story page bears its name, the others a number: "timeline 2 3".
const backLink = ({ at, says }: Entry, file: string, name: string) =>
  `<a href="../${file}#${escaped(at)}" title="Back to: ${escaped(says)}">${name}</a>`

const byLength = (a: Span, b: Span) => b.end - b.start - (a.end - a.start)
