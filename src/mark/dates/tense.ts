import type { Token } from '../language.ts'

export type Direction = 'past' | 'future' | 'either'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ahead = wordSet("will would 'll ’ll shall wo may might could should can must ca 'd ’d")
// "due on Friday", "effective Feb. 1": the word itself looks ahead.
const impending = wordSet('due likely effective upcoming')
// "the meeting scheduled for Friday": so does the participle.
const scheduled = wordSet('plan expect schedule due slate poise anticipate propose bind likely effective upcoming')
// "agreed to meet on Friday": the infinitive after these looks ahead, even where they are past.
const willing = wordSet(
  'plan expect schedule due slate poise anticipate propose bind likely upcoming set intend hope want ask urge agree vow ' +
    'ready aim prepare promise pledge threaten need seek offer tell invite order demand require go decide have request ' +
    'arrange volunteer remain refuse decline agreement deal decision proposal option offer',
)
// "postponed until Tuesday", "extended to Friday": the new day is ahead.
const deferring = wordSet('extend postpone delay adjourn give suspend defer grant prolong push move reschedule set')
const invariant = wordSet('beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread')
const REACH = 14

/**
 * Where the words around a date look: back, ahead, or neither. The verb it hangs on is the nearest before it in its
 * clause, else the first after it (in a heading the present says nothing): "said on Tuesday" looks back, "will meet on Tuesday" and "due on Tuesday" ahead.
 */
export function directionAt(tokens: readonly Token[], from: number, to: number, heading = false): Direction {
  const before = tokens[from - 1]?.lower
  if (before === 'since') return 'past'
  if (isPossessive(tokens[to])) return ofPossessive(tokens, from)
  if (isAttributive(tokens, from, to)) return 'either'
  const left = verbBefore(tokens, from)
  const right = left === undefined ? verbAfter(tokens, to) : undefined
  const verb = left ?? right
  if (left !== undefined && isDeferred(tokens, left, from)) return 'future'
  const bare = heading && verb !== undefined && isPresent(tokens, verb)
  const seen = verb === undefined || bare ? 'either' : lookOf(tokens, verb, left !== undefined)
  return seen === 'either' && (before === 'by' || before === 'until' || before === 'through') ? 'future' : seen
}

// "Leaders meet Tuesday", but not "Leaders to meet Tuesday"
function isPresent(tokens: readonly Token[], verb: number): boolean {
  const { lower, lemma } = tokens[verb]!
  return (
    lower === lemma && !tokens.slice(Math.max(0, verb - 4), verb).some((t) => t.lower === 'to' || ahead.has(t.lower))
  )
}

// Also "as soon as Tuesday", "as early as Tuesday".
function isDeferred(tokens: readonly Token[], verb: number, from: number): boolean {
  const [a, b] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower]
  if (b === 'as' && (a === 'soon' || a === 'early' || a === 'late')) return true
  return (b === 'until' || b === 'till' || b === 'to') && deferring.has(tokens[verb]!.lemma)
}

const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === '’s'

// "Friday's vote" is mostly over; "ahead of Friday's vote" and "will attend Friday's vote" look ahead.
function ofPossessive(tokens: readonly Token[], from: number): Direction {
  if (tokens[from - 2]?.lower === 'ahead' && tokens[from - 1]?.lower === 'of') return 'future'
  const verb = verbBefore(tokens, from)
  return verb !== undefined && hasModal(tokens, verb) ? 'future' : 'past'
}

const hasModal = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some((t) => ahead.has(t.lower))

// "the October talks", "a Sunday night address": the date names the thing, the verb may be of another time.
function isAttributive(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  return tokens[from - 1]?.tag === 'DET' && (next?.tag === 'NOUN' || next?.tag === 'ADJ')
}

const isVerb = (tokens: readonly Token[], i: number): boolean => {
  const { tag, lower, lemma } = tokens[i]!
  if (tag === 'AUX') return true
  if (impending.has(lower)) return true
  if (tag !== 'VERB') return false
  const before = tokens[i - 1]
  const nounLike =
    before?.lower.endsWith('ed') ||
    before?.tag === 'DET' ||
    before?.tag === 'ADJ' ||
    before?.tag === 'NUM' ||
    before?.lower === "'s"
  return !(nounLike && lower === lemma)
}

function verbBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (isVerb(tokens, i)) return i
    const { lower } = tokens[i]!
    if (lower === ';' || lower === ':' || lower === '``' || lower === '"' || lower === '“') return undefined
  }
  return undefined
}

function verbAfter(tokens: readonly Token[], to: number): number | undefined {
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    if (!isVerb(tokens, i)) continue
    const { tag, lower, lemma } = tokens[i]!
    if (tag === 'AUX' && tokens[i + 1]?.tag === 'VERB') return i + 1
    if (i === to && lower === lemma) continue
    return i
  }
  return undefined
}

// The look of a verb with what stands before it; `leads` when the date comes after it.
function lookOf(tokens: readonly Token[], verb: number, leads: boolean): Direction {
  const { lower, lemma, tag } = tokens[verb]!
  for (let i = verb; i >= 0 && i >= verb - 5; i--) {
    const t = tokens[i]!
    if (t.lower === 'had') return 'past'
    if (ahead.has(t.lower)) return 'future'
    if (t.lower === 'to' && i < verb) return infinitive(tokens, i)
    if (i < verb && t.tag !== 'AUX' && t.tag !== 'PART' && t.tag !== 'ADV') break
  }
  const passive = tokens[verb - 1]?.lemma === 'be'
  if (scheduled.has(lemma) || scheduled.has(lower))
    return wasBefore(tokens, verb) ? 'either' : leads || passive ? 'future' : 'past'
  if (lemma === 'set' && tokens[verb + 1]?.lower === 'for') return 'future'
  if (invariant.has(lower) || isPast(lower, lemma)) return 'past'
  if (lower.endsWith('ing')) return progressive(tokens, verb)
  return tag === 'VERB' && lower === lemma && !passive ? 'future' : lemma === 'say' ? 'past' : 'either'
}

// "was due to meet on Tuesday" looked ahead when it was written: the nearest Tuesday, gone or to come.
const wasBefore = (tokens: readonly Token[], i: number): boolean =>
  /^(was|were)$/.test(tokens[i - 1]?.lower ?? '') || /^(was|were)$/.test(tokens[i - 2]?.lower ?? '')

function infinitive(tokens: readonly Token[], to: number): Direction {
  for (let i = to - 1; i >= 0 && i >= to - 7; i--) {
    const { lemma, lower } = tokens[i]!
    if (tokens.slice(Math.max(0, i - 2), i).some((t) => t.lower === 'had')) return 'past'
    if (willing.has(lemma) || willing.has(lower)) return wasBefore(tokens, i) ? 'either' : 'future'
    if (isVerb(tokens, i)) return isPast(lower, lemma) || invariant.has(lower) ? 'past' : 'future'
  }
  return 'future'
}

function progressive(tokens: readonly Token[], verb: number): Direction {
  const before = tokens[verb - 1]
  if (before?.lemma === 'be') return isPast(before.lower, 'be') ? 'past' : 'future'
  const left = verbBefore(tokens, verb)
  return left === undefined ? 'either' : lookOf(tokens, left, true)
}

// A form that is neither the base, nor -s, nor -ing: past tense or past participle.
function isPast(lower: string, lemma: string): boolean {
  if (lower.endsWith('ed') || lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return true
  return lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing') && lower !== 'are' && lower !== 'am'
}
