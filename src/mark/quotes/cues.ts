import { NAMING, PLAIN_SPEECH, SPEECH, SPEECH_FORMS, SPEECH_NOUNS } from '../words/en/speech.ts'
import type { Item } from './lines.ts'

/** A word that reports speech: places in the items of a line, half-open; `verb` is where its verb group begins. */
export type Cue = {
  from: number
  to: number
  verb: number
  form: 'finite' | 'participle' | 'infinitive' | 'passive' | 'noun' | 'according'
}

/** All words of a line that report speech, from left to right. */
export function cuesOf(items: readonly Item[]): Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < items.length; at++) {
    const cue = cueAt(items, at)
    if (cue) cues.push(cue)
  }
  return cues
}

function cueAt(items: readonly Item[], at: number): Cue | undefined {
  const { lower, tag } = items[at]!
  if (lower === 'according' && items[at + 1]?.lower === 'to')
    return { from: at, to: at + 2, verb: at, form: 'according' }
  if (
    lower === 'in' &&
    items[at + 1]?.lower === 'the' &&
    items[at + 2]?.lower === 'words' &&
    items[at + 3]?.lower === 'of'
  )
    return { from: at, to: at + 4, verb: at, form: 'according' }
  if (SPEECH_NOUNS.has(lower) && tag !== 'VERB' && owned(items, at))
    return { from: at, to: at + 1, verb: at, form: 'noun' }
  if (!isVerbOfSaying(items, at)) return undefined
  const verb = groupStart(items, at)
  return { from: at, to: at + 1, verb, form: formOf(items, at, verb) }
}

/** "said", and the turns that mean it: "put it", "made clear", "went on", "pointed out". */
function isVerbOfSaying(items: readonly Item[], at: number): boolean {
  const { lower, tag, lemma } = items[at]!
  if (PLAIN_SPEECH.has(lower)) return tag !== 'PROPN' || at === 0
  if (tag === 'VERB') return (SPEECH.has(lemma) && items[at - 1]?.tag !== 'DET') || isTurn(items, at) // not "the dubbed film"
  return tag === 'NOUN' && SPEECH_FORMS.has(lower) && afterName(items, at)
}

function isTurn(items: readonly Item[], at: number): boolean {
  const { lemma } = items[at]!
  const next = items[at + 1]?.lower
  if (lemma === 'put') return next === 'it' && items[at + 2]?.tag !== 'ADP'
  if (lemma === 'let') return next === 'it' && items[at + 3]?.lower === 'known'
  if (lemma === 'make') return next === 'clear' || items[at + 2]?.lower === 'clear'
  return (
    (lemma === 'point' && next === 'out') || (lemma === 'go' && next === 'on') || (lemma === 'chime' && next === 'in')
  )
}

/** "Merz pledges": a verb that the tagger took for a noun stands right behind a name or a pronoun. */
const afterName = (items: readonly Item[], at: number) =>
  items[at - 1]?.tag === 'PROPN' || items[at - 1]?.tag === 'PRON'

/** "Korda's remark", "his claim", "the minister's words". */
function owned(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (items[before]?.tag === 'ADJ') before--
  const owner = items[before]
  return owner !== undefined && (/^['’]s?$/.test(owner.text) || /^(?:his|her|their)$/.test(owner.lower))
}

/** The first word of a verb group: "has repeatedly |said", "did not |say". */
function groupStart(items: readonly Item[], at: number): number {
  let from = at
  for (let i = at - 1; i >= 0; i--) {
    const { tag, lower } = items[i]!
    if (tag === 'AUX' || lower === 'to' || lower === 'been' || lower === 'being') from = i
    else if (tag !== 'ADV' && lower !== 'not' && lower !== "n't" && lower !== 'n’t') break
    else if (i === 0 || items[i - 1]!.tag === 'PUNCT' || items[i - 1]!.q !== undefined) break
    else from = i
  }
  return from
}

function formOf(items: readonly Item[], at: number, verb: number): Cue['form'] {
  const { lower, tag } = items[at]!
  const group = items.slice(verb, at)
  if (group.some((t) => t.lower === 'to')) return 'infinitive'
  const be = group.some((t) => t.lemma === 'be')
  if (lower.endsWith('ing') && tag === 'VERB') return be ? 'finite' : 'participle'
  if (be && lower !== 'saying') return 'passive'
  if (isReduced(items, at, verb)) return 'passive'
  return 'finite'
}

/** "a plan |described as", "a group |called “…”": a past participle behind its noun, without an object of its own. */
function isReduced(items: readonly Item[], at: number, verb: number): boolean {
  if (verb !== at || at === 0) return false
  const next = items[at + 1]
  const { lower } = items[at]!
  if (!/(?:ed|own)$/.test(lower)) return false
  if (next?.lower === 'by') return true
  if (next?.lower === 'as') return items[at + 2]?.tag !== 'PRON' // "described as", not "said as she left"
  return NAMING.has(lower) && next?.q !== undefined
}

const REACH = 14

/** True when a report of the words before begins here: "said Korda", "the minister, who spoke in Oslo, added". */
export function reportedAt(items: readonly Item[], from: number): boolean {
  return reportFrom(items, from) !== undefined
}

/** The verb of saying whose clause begins at `from`, behind the words it reports; undefined if another clause begins there. */
export function reportFrom(items: readonly Item[], from: number): number | undefined {
  let start = from
  while (items[start] && /^[,–—-]$/.test(items[start]!.text)) start++
  if (items[start]?.lower === 'as' || items[start]?.lower === 'then') start++
  const verb = skipAdverbs(items, start)
  if (items[verb] && isVerbOfSaying(items, verb) && inverted(items, verb)) return verb
  return saidBySubject(items, start)
}

const skipAdverbs = (items: readonly Item[], at: number) => {
  let to = at
  while (items[to]?.tag === 'ADV') to++
  return to
}

/** "said |Korda", "warned |a spokesman": the subject follows its verb. */
function inverted(items: readonly Item[], verb: number): boolean {
  if (items[verb]!.lower.endsWith('ing')) return false
  const next = items[skipAdverbs(items, verb + 1)]
  return (
    next !== undefined &&
    /^(?:PROPN|DET|NOUN|ADJ|NUM|PRON)$/.test(next.tag) &&
    !/^(?:him|them|me|us|that|this|it|reporters)$/.test(next.lower)
  )
}

/** The subject first, then its verb: only words of a noun phrase, or phrases between commas, may stand before the verb. */
function saidBySubject(items: readonly Item[], start: number): number | undefined {
  let commas = 0
  let aside = false
  for (let at = start; at < Math.min(items.length, start + REACH + 12 * Math.min(commas, 1)); at++) {
    const item = items[at]!
    if (item.text === '(' || item.text === ')') aside = item.text === '('
    if (aside) continue
    if (item.q !== undefined || /^[.;:!?]$/.test(item.text)) return undefined
    if (item.text === ',') commas++
    if (commas === 1) continue
    if (at > start && isVerbOfSaying(items, at) && !item.lower.endsWith('ing')) return at
    if (item.tag === 'AUX' || item.tag === 'ADV' || /^\p{Lu}/u.test(item.text)) continue
    if (item.tag === 'VERB' || item.tag === 'SCONJ' || (item.tag === 'CCONJ' && commas > 0)) return undefined
  }
  return undefined
}
