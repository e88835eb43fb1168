import type { Named } from '../../record/index.ts'
import type { Draft, MarkedSentence } from '../draft.ts'
import { type Cue, cuesOf, reportFrom } from './cues.ts'
import { goesOn } from './follow.ts'
import { isClause, onlyNames } from './judge.ts'
import { type Item, type Line, linesOf } from './lines.ts'
import { ownReport, type Reading, type Report } from './reports.ts'

/** Who said one quotation, by which word, and by which rule that is known; `joins`: it goes on an interrupted one. */
export type Said = Report & { direct: boolean; joins: boolean }

/** Says for each quotation who said it; undefined where the marks quote nobody. */
export function attribute(draft: Draft, reading: Reading): (Said | undefined)[] {
  const said: (Said | undefined)[] = reading.quotations.map(() => undefined)
  const blocks = sentencesOf(draft.sentences)
  let at = 0
  let before: Line[] = []
  while (at < reading.quotations.length) {
    const { block } = reading.quotations[at]!
    const lines = linesOf(blocks.get(block) ?? [], reading, at, block)
    const lead = leadOf(draft, reading, blocks, block, before)
    for (let i = 0; i < lines.length; i++) readLine(reading, said, lines[i]!, lines[i - 1] ?? lead, draft)
    before = lines
    while (reading.quotations[at]?.block === block) at++
  }
  return said
}

function sentencesOf(sentences: readonly MarkedSentence[]): Map<number, MarkedSentence[]> {
  const blocks = new Map<number, MarkedSentence[]>()
  for (const sentence of sentences) {
    const own = blocks.get(sentence.block)
    if (own) own.push(sentence)
    else blocks.set(sentence.block, [sentence])
  }
  return blocks
}

/** The last line of the paragraph before, which may lead up to a paragraph that is only a quotation. */
function leadOf(
  draft: Draft,
  reading: Reading,
  blocks: ReadonlyMap<number, MarkedSentence[]>,
  block: number,
  before: readonly Line[],
): Line | undefined {
  if (block === 0 || /title|heading/.test(draft.article.blocks[block - 1]!.kind)) return undefined
  if (before.at(-1)?.block === block - 1) return before.at(-1)
  return linesOf(blocks.get(block - 1) ?? [], reading, reading.quotations.length, block - 1).at(-1)
}

function readLine(
  reading: Reading,
  said: (Said | undefined)[],
  line: Line,
  before: Line | undefined,
  draft: Draft,
): void {
  const { items } = line
  if (!items.some((t) => t.q !== undefined)) return
  const cues = cuesOf(items)
  for (let at = 0; at < items.length; at++) {
    const q = items[at]!.q
    if (q !== undefined) said[q] = readItem(reading, said, line, at, cues, before, draft)
  }
}

function readItem(
  reading: Reading,
  said: readonly (Said | undefined)[],
  line: Line,
  at: number,
  cues: readonly Cue[],
  before: Line | undefined,
  draft: Draft,
): Said | undefined {
  const { items } = line
  const quotation = reading.quotations[items[at]!.q!]!
  const initial = opensLine(items, at)
  const direct = isClause(reading.text, quotation, initial)
  const introduced = /^[,:]$/.test(items[at - 1]?.text ?? '')
  const free = !introduced && (!direct || !initial) && !draft.article.blocks[line.block]!.kind.startsWith('t')
  if (free && onlyNames(reading.text, items, at, quotation, reading.marks)) return undefined
  const own = ownReport(reading, items, at, cues, initial)
  if (own)
    return {
      ...own,
      speaker: own.speaker ? fuller(reading, own.speaker, said) : sameBody(reading, own, said[items[at]!.q! - 1]),
      direct,
      joins: joins(reading, items, at),
    }
  const alone = items.every((t) => t.q !== undefined || t.tag === 'PUNCT')
  const more =
    alone || (initial && direct && cues.length === 0) ? goesOn(reading, said, line, before, draft) : undefined
  if (more) return { ...more, direct: direct || initial, joins: false }
  const long = quotation.inner.end - quotation.inner.start > 25
  return direct && long && (initial || items[at - 1]?.text === ':')
    ? { by: 'unattributed', speaker: null, cue: null, direct, joins: false }
    : undefined
}

/** Nothing but marks, other quotations and an "and" stands before the quotation. */
function opensLine(items: readonly Item[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    const { tag, q } = items[i]!
    if (tag !== 'PUNCT' && tag !== 'CCONJ' && q === undefined) return false
  }
  return true
}

/** “…,” |it said: the body that spoke before, or that the sentence before is about; “…,” |they said: those who did. */
function sameBody({ text, pronouns }: Reading, { cue }: Report, before: Said | undefined): Named | null {
  const subject = cue && /\b(it|they) (?:\w+ )?$/i.exec(text.slice(Math.max(0, cue.start - 20), cue.start))?.[1]
  if (!cue || !subject) return null
  if (before?.speaker && before.speaker.type !== 'person') return before.speaker
  return (subject.toLowerCase() === 'it' && pronouns.resolveBody(cue.start)) || null
}

/** |The spokesman: "a spokesman for the ministry", who spoke before. */
function fuller({ text }: Reading, speaker: Named, said: readonly (Said | undefined)[]): Named {
  const { name, type, span } = speaker
  if (type !== 'other' || !span || !/^the /i.test(text.slice(span.start, span.end))) return speaker
  const before = said.findLast((s) => s?.speaker?.type === 'other' && s.speaker.name.startsWith(`${name} `))
  return before?.speaker ? { ...speaker, name: before.speaker.name } : speaker
}

const NEAR = 25

/** A quotation that goes on an interrupted one: “We shall,” he said, “go on.” */
function joins({ quotations, text }: Reading, items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== ',') return false
  let earlier = at - 1
  while (earlier >= 0 && earlier > at - NEAR && items[earlier]!.q === undefined) earlier--
  const q = items[earlier]?.q
  if (q === undefined) return false
  const { inner } = quotations[q]!
  const between = items.slice(earlier + 1, at)
  return (
    /[,—–-]['’]?$|\w$/.test(text.slice(inner.start, inner.end).trim()) &&
    cuesOf(between).some((c) => c.form === 'finite') &&
    reportFrom(between, 0) !== undefined
  )
}
