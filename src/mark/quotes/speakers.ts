import { CALENDAR } from '../words/en/names.ts'
import { PLAIN_SPEECH } from '../words/en/speech.ts'
import type { Cue } from './cues.ts'
import type { Item } from './lines.ts'
import { DOCUMENTS, firstPhrase, INSIDE, OWNERS, type Phrase, phraseAfter, phraseBefore, SUBJECTS } from './phrases.ts'

/** The noun phrase that speaks: the subject of a verb of saying, the owner of a word, whom "according to" names. */
export function speakerOf(items: readonly Item[], cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  if (cue.form === 'according') return phraseAfter(items, cue.to)
  if (cue.form === 'noun') return ownerOf(items, cue)
  if (cue.form === 'passive') return agentOf(items, cue)
  if (cue.form === 'finite' && isInverted(items, cue)) return phraseAfter(items, cue.to)
  return subjectOf(items, cue, cues)
}

const isInverted = (items: readonly Item[], { verb, from }: Cue) => {
  const before = items[verb - 1]
  const next = items[from + 1]
  if (!next || !(INSIDE.has(next.tag) || next.tag === 'PRON') || next.lower === 'that') return false
  if (/^(?:so|thus)$/.test(before?.lower ?? '') && next.tag === 'PROPN') return true // So said |Korda
  if (before?.text === ',' && next.tag === 'PROPN' && mayFollow(next, items[from]!)) return true // they stay, said |Korda
  return (
    before === undefined || before.q !== undefined || (/^[,—–-]$/.test(before.text) && items[verb - 2]?.q !== undefined)
  )
}

/** Not "the mayor, told |Radio Harl" and "the mayor, said |Monday". */
const mayFollow = (subject: Item, verb: Item) =>
  PLAIN_SPEECH.has(verb.lower) && verb.lemma !== 'tell' && !CALENDAR.has(subject.lower)

/** "|Korda's claim", "|his claim": the owner, with what belongs to it. */
function ownerOf(items: readonly Item[], cue: Cue): Phrase | undefined {
  let at = cue.from - 1
  while (items[at]?.tag === 'ADJ') at--
  if (OWNERS.has(items[at]!.lower)) return { from: at, to: at + 1 }
  return phraseBefore(items, at)
}

/** "described by |aides as": the agent of a passive; "was quoted as saying" is said by its subject. */
function agentOf(items: readonly Item[], cue: Cue): Phrase | undefined {
  const by = items.findIndex((t, at) => at > cue.from && at < cue.from + 12 && t.lower === 'by')
  if (by > 0) return phraseAfter(items, by + 1)
  return items[cue.from]!.lower === 'quoted' ? phraseBefore(items, cue.verb) : undefined
}

function subjectOf(items: readonly Item[], cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  if (items[cue.verb - 1]?.text === ')') return subjectOf(items, { ...cue, verb: openingOf(items, cue.verb - 1) }, cues)
  const before = items[cue.verb - 1]
  if (!before || before.q !== undefined) return inherited(items, cue, cues)
  if (before.lower === 'who' || before.lower === 'that' || before.lower === 'which')
    return antecedent(items, cue.verb - 1)
  if (SUBJECTS.has(before.lower)) return { from: cue.verb - 1, to: cue.verb }
  if (before.text === ',' || /^[–—]$/.test(before.text))
    return cue.form === 'finite' ? beyondAside(items, cue, cues) : inherited(items, cue, cues)
  if (cue.form === 'infinitive' || before.tag === 'CCONJ' || before.tag === 'ADP' || before.tag === 'VERB')
    return inherited(items, cue, cues)
  if (cue.form === 'participle' && (items[cue.verb - 2]?.tag === 'VERB' || DOCUMENTS.has(before.lower)))
    return inherited(items, cue, cues)
  const near = cue.form === 'participle' ? phraseBefore(items, cue.verb, true) : undefined
  if (near && items[near.from - 1]?.lower === 'of') return near // footage of |Korda| saying
  const phrase = phraseBefore(items, cue.verb)
  if (!phrase) return inherited(items, cue, cues)
  if (cue.form === 'participle' && isDocument(items, phrase)) return inherited(items, cue, cues)
  const writer = isDocument(items, phrase) ? nameBefore(items, cue.verb) : undefined
  if (writer) return writer
  return isObject(items, phrase) ? (beyondAside(items, cue, cues) ?? phrase) : phrase
}

/** "sent a |text message to supporters| saying": the message does not speak, its sender does. */
const isDocument = (items: readonly Item[], { from, to }: Phrase) =>
  items.slice(from, to).some((t) => DOCUMENTS.has(t.lower))

/** "in a letter to the council |Lena Adler| wrote". */
function nameBefore(items: readonly Item[], end: number): Phrase | undefined {
  let from = end
  while (items[from - 1]?.tag === 'PROPN') from--
  const before = items[from - 1]
  return from < end && before?.tag === 'NOUN' ? { from, to: end } : undefined
}

/** "an official who came to discuss |strategy| said": the words before the verb belong to another verb. */
const isObject = (items: readonly Item[], { from }: Phrase) =>
  items[from - 1]?.tag === 'VERB' && items.slice(0, from).some((t) => t.lower === 'who' || t.lower === 'which')

/** ", who said": the noun phrase before "who". */
function antecedent(items: readonly Item[], who: number): Phrase | undefined {
  return phraseBefore(items, items[who - 1]?.text === ',' ? who - 1 : who, true)
}

/** "Macron, the French president, |said": the first noun phrase of the clause. */
function beyondAside(items: readonly Item[], cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  const start = clauseStart(items, cue.verb - 1)
  return firstPhrase(items, start, cue.verb) ?? inherited(items, cue, cues)
}

function clauseStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const { q, text, lower } = items[at]!
    if (q !== undefined || /^[;:]$/.test(text) || (lower === 'that' && items[at - 1]?.tag !== 'NOUN')) return at + 1
  }
  return 0
}

/** The subject of a verb without one of its own: that of the verb of saying before it, else the first of the sentence. */
function inherited(items: readonly Item[], cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  return nearestSubject(items, cue.verb, cues) ?? firstPhrase(items, 0, items.length)
}

/** The subject of the last finite verb before a place: "she released a statement |saying", "Korda issued this reply|:". */
export function nearestSubject(items: readonly Item[], end: number, cues: readonly Cue[]): Phrase | undefined {
  for (let at = end - 1; at > 0; at--) {
    const { tag, lower } = items[at]!
    const cue = cues.find((c) => c.from === at)
    if (cue?.form === 'finite') return speakerOf(items, cue, cues)
    if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing')) continue
    const subject = subjectRightBefore(items, at)
    if (subject && !UNDER.has(items[subject.from - 1]?.lower ?? '')) return subject
  }
  return undefined
}

/** Words that open a clause under another, whose subject does not carry on: "signed it if talks fail, |saying". */
const UNDER = new Set(
  'if when while after before because as that which whether though although unless until once where'.split(' '),
)

function subjectRightBefore(items: readonly Item[], verb: number): Phrase | undefined {
  let end = verb
  while (items[end - 1] && /^(?:ADV|AUX)$/.test(items[end - 1]!.tag)) end--
  const before = items[end - 1]
  if (!before) return undefined
  if (before.lower === 'who') return antecedent(items, end - 1)
  if (SUBJECTS.has(before.lower)) return { from: end - 1, to: end }
  return before.tag === 'NOUN' || before.tag === 'PROPN' ? phraseBefore(items, end) : undefined
}

const openingOf = (items: readonly Item[], close: number) => {
  const open = items.findLastIndex((t, at) => at < close && t.text === '(')
  return open < 0 ? close : open
}
