import type { Named, NameMark, Span } from '../../record/index.ts'
import type { Draft, MarkedSentence } from '../draft.ts'
import { PLAIN_SPEECH, WEAK } from '../words/en/speech.ts'
import { type Cue, cuesOf, reportFrom } from './cues.ts'
import { isClause, onlyNames } from './judge.ts'
import { type Item, type Line, linesOf } from './lines.ts'
import type { Pronouns } from './pronouns.ts'
import type { Quotation } from './scan.ts'
import {
  firstPhrase,
  type Names,
  namedBy,
  nearestSubject,
  type Phrase,
  phraseAfter,
  phraseBefore,
  speakerOf,
} from './speakers.ts'

/** Who said one quotation, by which word, and by which rule that is known; `joins`: it goes on an interrupted one. */
export type Said = { by: string; speaker: Named | null; cue: Span | null; direct: boolean; joins: boolean }

/** What the rules read: the text, its names, and how to resolve a pronoun. */
export type Reading = {
  text: string
  quotations: readonly Quotation[]
  marks: readonly NameMark[]
  names: Names
  pronouns: Pronouns
}

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
  const initial = items.slice(0, at).every((t) => t.tag === 'PUNCT' || t.q !== undefined || t.tag === 'CCONJ')
  const direct = isClause(reading.text, quotation, initial)
  const introduced = /^[,:]$/.test(items[at - 1]?.text ?? '')
  const free = !introduced && (!direct || !initial) && !draft.article.blocks[line.block]!.kind.startsWith('t')
  if (free && onlyNames(reading.text, items, at, quotation, reading.marks)) return undefined
  const own = ownReport(reading, items, at, cues, initial)
  if (own)
    return {
      ...own,
      speaker: own.speaker ?? sameBody(reading, own, said[items[at]!.q! - 1]),
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

/** “…,” |it said: the body that spoke before; “…,” |they said: those who did. */
const sameBody = ({ text }: Reading, { cue }: Report, before: Said | undefined): Named | null =>
  cue &&
  before?.speaker &&
  before.speaker.type !== 'person' &&
  /\b(?:it|they) (?:\w+ )?$/i.test(text.slice(Math.max(0, cue.start - 20), cue.start))
    ? before.speaker
    : null

type Report = Pick<Said, 'by' | 'speaker' | 'cue'>

/** The report in the quotation's own sentence: behind words that open it, before words that do not. */
function ownReport(
  reading: Reading,
  items: readonly Item[],
  at: number,
  cues: readonly Cue[],
  initial: boolean,
): Report | undefined {
  const behind = initial || endsOpen(reading, items, at) ? reportBehind(reading, items, at, cues) : undefined
  if (initial && behind) return behind
  const front = reportInFront(reading, items, at, cues)
  if (front && behind && adjacent(items, at, cues) && !isPronoun(items, front)) return front
  return (
    behind ??
    front ??
    reportLater(reading, items, at, cues) ??
    signature(reading, items, at) ??
    colon(reading, items, at)
  )
}

const endsOpen = ({ text, quotations }: Reading, items: readonly Item[], at: number) =>
  /[,?!—]['’]?$/.test(text.slice(quotations[items[at]!.q!]!.inner.start, quotations[items[at]!.q!]!.inner.end))

/** The word of saying stands right before the quotation: "said: “…”". */
const adjacent = (items: readonly Item[], at: number, cues: readonly Cue[]) =>
  cues.some((c) => c.to <= at && items.slice(c.to, at).every((t) => t.tag === 'PUNCT' || t.lower === 'that'))

const isPronoun = (items: readonly Item[], { speaker }: Report) =>
  speaker === null || items.some((t) => t.start === speaker.span?.start && t.tag === 'PRON')

/** “…,” said Korda; “…,” the minister added; “…,” according to Korda. */
function reportBehind(reading: Reading, items: readonly Item[], at: number, cues: readonly Cue[]): Report | undefined {
  let next = at + 1
  while (items[next]?.q !== undefined) next++
  const verb = reportFrom(items, next)
  const start = items[next]?.text === ',' ? next + 1 : next
  const cue = cues.find((c) => c.from === (verb ?? start) && (verb !== undefined || c.form === 'according'))
  return cue && report(reading, items, cue, cues, 'reported behind')
}

/** Korda said: “…”; Korda called the plan a “…”. The nearest word of saying before counts. */
function reportInFront(reading: Reading, items: readonly Item[], at: number, cues: readonly Cue[]): Report | undefined {
  const cue = cues.findLast((c) => c.to <= at && reaches(items, c, at))
  return cue && report(reading, items, cue, cues, 'reported before')
}

/** A word that may mean other things than saying governs only what stands close by. */
function reaches(items: readonly Item[], cue: Cue, at: number): boolean {
  if (cue.form === 'passive' && !items.slice(cue.to, at).some((t) => t.lower === 'by' || t.lower === 'as')) return false
  if (cue.form === 'according' || !WEAK.has(items[cue.from]!.lemma)) return true
  return at - cue.to < 7 && !items.slice(cue.to, at).some((t) => t.text === ',' && items[at - 1] !== t)
}

/** The plan is a “…”, Korda said: the report stands at a comma further on. */
function reportLater(reading: Reading, items: readonly Item[], at: number, cues: readonly Cue[]): Report | undefined {
  for (let i = at + 1; i < items.length; i++) {
    if (items[i]!.text !== ',' && !(items[i]!.q !== undefined)) continue
    const next = i + 1
    const verb = reportFrom(items, next)
    const cue = cues.find((c) => (verb !== undefined ? c.from === verb : c.form === 'according' && c.from === next))
    if (cue && endsReport(items, cue)) return report(reading, items, cue, cues, 'reported behind')
  }
  return undefined
}

const endsReport = (items: readonly Item[], cue: Cue) =>
  cue.form === 'according' ||
  items.length - cue.to < 4 ||
  items[cue.to]?.tag === 'PUNCT' ||
  PLAIN_SPEECH.has(items[cue.from]!.lower)

function report(reading: Reading, items: readonly Item[], cue: Cue, cues: readonly Cue[], by: string): Report {
  const phrase = speakerOf(items, cue, cues)
  const span = { start: items[cue.from]!.start, end: items[cue.to - 1]!.end }
  return {
    by: cue.form === 'according' ? 'according to' : by,
    speaker: (phrase && (who(reading, items, phrase) ?? several(reading, items, phrase, cue, cues))) ?? null,
    cue: span,
  }
}

/** "saying |they": those who spoke before in the same sentence. */
function several(
  reading: Reading,
  items: readonly Item[],
  { from }: Phrase,
  cue: Cue,
  cues: readonly Cue[],
): Named | null {
  if (items[from]!.lower !== 'they' && items[from]!.lower !== 'it') return null
  const earlier = cues.findLast((c) => c.from < from && c !== cue)
  const phrase = earlier && speakerOf(items, earlier, cues)
  return phrase ? who(reading, items, phrase) : null
}

const who = ({ text, names, pronouns }: Reading, items: readonly Item[], phrase: Phrase): Named | null =>
  namedBy(text, items, phrase, names) ?? pronouns.resolve(items[phrase.from]!) ?? null

/** “…” — Anna Kolm, minister. */
function signature(reading: Reading, items: readonly Item[], at: number): Report | undefined {
  if (!/^[—–―-]$/.test(items[at + 1]?.text ?? '')) return undefined
  const mark = reading.names.starts.get(items[at + 2]?.start ?? -1)
  if (!mark || items.slice(at + 2).some((t) => t.tag === 'VERB' || t.tag === 'AUX')) return undefined
  return {
    by: 'signed',
    speaker: { name: mark.name, type: mark.type, span: { start: mark.start, end: mark.end } },
    cue: null,
  }
}

/** Korda: “…”. A noun phrase and a colon, as headlines and interviews have them. */
function colon(reading: Reading, items: readonly Item[], at: number): Report | undefined {
  if (items[at - 1]?.text !== ':') return undefined
  const close = phraseBefore(items, at - 1, true)
  const near = close && namedBy(reading.text, items, close, reading.names)
  if (near?.type === 'person') return { by: 'colon', speaker: near, cue: null }
  const from = items.findLastIndex((t, i) => i < at && t.lower === 'from')
  const phrase =
    from >= 0 && from < 3
      ? phraseAfter(items, from + 1)
      : (nearestSubject(items, at - 1, []) ?? firstPhrase(items, 0, at - 1))
  const speaker = phrase && who(reading, items, phrase)
  return speaker ? { by: 'colon', speaker, cue: null } : undefined
}

/** A quotation that goes on an interrupted one: “We shall,” he said, “go on.” */
function joins({ quotations, text }: Reading, items: readonly Item[], at: number): boolean {
  const earlier = items.slice(0, at).findLast((t) => t.q !== undefined)
  if (!earlier || items[at - 1]?.text !== ',') return false
  const { inner } = quotations[earlier.q!]!
  const between = items.slice(items.indexOf(earlier) + 1, at)
  return (
    /[,—–-]['’]?$|\w$/.test(text.slice(inner.start, inner.end).trim()) &&
    cuesOf(between).some((c) => c.form === 'finite') &&
    between.length < 25 &&
    reportFrom(between, 0) !== undefined
  )
}

/** A sentence that is only a quotation: the speaker of the one before goes on, or the sentence before leads up to it. */
function goesOn(
  reading: Reading,
  said: readonly (Said | undefined)[],
  line: Line,
  before: Line | undefined,
  draft: Draft,
): Report | undefined {
  const pull = signedBelow(reading, line, draft)
  if (pull) return pull
  if (!before) return undefined
  const last = before.items.findLast((t) => t.q !== undefined)
  const ends = before.items.at(-1)!
  if (last && said[last.q!] && ends.text !== ':')
    return { by: 'same speaker goes on', speaker: said[last.q!]!.speaker, cue: null }
  const cues = cuesOf(before.items)
  const leads = ends.text === ':'
  const cue = leads
    ? cues.findLast((c) => c.form === 'finite' || c.form === 'noun' || c.form === 'participle')
    : cues.find((c) => c.form === 'finite')
  if (cue) return { ...report(reading, before.items, cue, cues, 'led up to'), by: 'led up to' }
  const phrase =
    (leads && nearestSubject(before.items, before.items.length - 1, cues)) ||
    firstPhrase(before.items, 0, before.items.length)
  const speaker = phrase && who(reading, before.items, phrase)
  return speaker && (speaker.type === 'person' || leads) ? { by: 'led up to', speaker, cue: null } : undefined
}

/** A paragraph that is only a quotation, and below it a short one: "Anna Kolm, foreign minister". */
function signedBelow({ text, names }: Reading, line: Line, { article }: Draft): Report | undefined {
  const own = article.blocks[line.block]!
  const below = article.blocks[line.block + 1]
  if (
    !below ||
    text.slice(own.start, line.items[0]!.start).trim() !== '' ||
    text.slice(line.items.at(-1)!.end, own.end).trim() !== ''
  )
    return undefined
  const words = text.slice(below.start, below.end)
  const lead = /^[\s—–―-]*/.exec(words)![0].length
  const mark = names.starts.get(below.start + lead)
  if (
    !mark ||
    mark.as === 'demonym' ||
    words.length > 90 ||
    !/^(?:\s*$|\s*[,|(–—―-])/.test(text.slice(mark.end, below.end)) ||
    (lead === 0 && /[.?!:”"]\s*$/.test(words))
  )
    return undefined
  return {
    by: 'signed below',
    speaker: { name: mark.name, type: mark.type, span: { start: mark.start, end: mark.end } },
    cue: null,
  }
}
