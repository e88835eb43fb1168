import type { Named, NameMark, Span } from '../../record/index.ts'
import { PLAIN_SPEECH, WEAK } from '../words/en/speech.ts'
import { type Cue, reportFrom } from './cues.ts'
import type { Item } from './lines.ts'
import { type Names, namedBy } from './named.ts'
import { firstPhrase, type Phrase, phraseAfter, phraseBefore } from './phrases.ts'
import type { Pronouns } from './pronouns.ts'
import type { Quotation } from './scan.ts'
import { nearestSubject, speakerOf } from './speakers.ts'

/** What the rules read: the text, its names, and how to resolve a pronoun. */
export type Reading = {
  text: string
  quotations: readonly Quotation[]
  marks: readonly NameMark[]
  names: Names
  pronouns: Pronouns
}

/** Who said a quotation, by which word, and by which rule that is known. */
export type Report = { by: string; speaker: Named | null; cue: Span | null }

/** The report in the quotation's own sentence: behind words that open it, before words that do not. */
export function ownReport(
  reading: Reading,
  items: readonly Item[],
  at: number,
  cues: readonly Cue[],
  initial: boolean,
): Report | undefined {
  const behind = initial || endsOpen(reading, items, at) ? reportBehind(reading, items, at, cues) : undefined
  if (initial && behind) return behind
  const front = gapped(reading, items, at, cues) ?? reportInFront(reading, items, at, cues)
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
  const words = items[start]?.lemma === 'be' ? cues.find((c) => c.form === 'noun' && c.from === start + 2) : undefined // “…,” were his words
  const cue = words ?? cues.find((c) => c.from === (verb ?? start) && (verb !== undefined || c.form === 'according'))
  return cue && report(reading, items, cue, cues, 'reported behind')
}

/** Korda said: “…”; Korda called the plan a “…”. The nearest word of saying before counts. */
function reportInFront(reading: Reading, items: readonly Item[], at: number, cues: readonly Cue[]): Report | undefined {
  const cue = cues.findLast((c) => c.to <= at && reaches(items, c, at))
  return cue && report(reading, items, cue, cues, 'reported before')
}

/** Korda called it a “…”, and |Venn| a “…”: the verb of the first holds for the second. */
function gapped(reading: Reading, items: readonly Item[], at: number, cues: readonly Cue[]): Report | undefined {
  const end = items[at - 1]?.tag === 'DET' ? at - 1 : at
  const phrase = phraseBefore(items, end, true)
  if (!phrase || !/^(?:and|while|but)$/.test(items[phrase.from - 1]?.lower ?? '')) return undefined
  const cue = cues.findLast((c) => c.to < phrase.from && c.form === 'finite')
  const speaker = cue && items.slice(cue.to, phrase.from).some((t) => t.q !== undefined) && who(reading, items, phrase)
  if (!cue || !speaker || speaker.type !== 'person') return undefined
  return { by: 'reported before', speaker, cue: { start: items[cue.from]!.start, end: items[cue.to - 1]!.end } }
}

/** A word that may mean other things than saying governs only what stands close by. */
function reaches(items: readonly Item[], cue: Cue, at: number): boolean {
  if (at - cue.to > FAR) return false
  if (cue.form === 'passive' && !items.slice(cue.to, at).some((t) => t.lower === 'by' || t.lower === 'as')) return false
  if (cue.form === 'according' || !WEAK.has(items[cue.from]!.lemma)) return true
  return at - cue.to < 7 && !items.slice(cue.to, at).some((t) => t.text === ',' && items[at - 1] !== t)
}

/** How far behind its words a report may stand, in items. */
const FAR = 60

/** The plan is a “…”, Korda said: the report stands at a comma further on. */
function reportLater(reading: Reading, items: readonly Item[], at: number, cues: readonly Cue[]): Report | undefined {
  for (let i = at + 1; i < Math.min(items.length, at + FAR); i++) {
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

export function report(reading: Reading, items: readonly Item[], cue: Cue, cues: readonly Cue[], by: string): Report {
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

export function who({ text, names, pronouns }: Reading, items: readonly Item[], phrase: Phrase): Named | null {
  const named = namedBy(text, items, phrase, names) ?? pronouns.resolve(items[phrase.from]!) ?? null
  return (named?.type === 'other' && pronouns.resolveOffice(items.slice(phrase.from, phrase.to))) || named
}

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
