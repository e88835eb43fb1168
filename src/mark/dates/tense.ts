import type { Token } from '../language.ts'

export type Direction = 'past' | 'future' | 'either'

const ahead = new Set([
  'will',
  'would',
  "'ll",
  '’ll',
  'shall',
  'wo',
  'may',
  'might',
  'could',
  'should',
  'can',
  'must',
  'ca',
])
const planning = new Set([
  'plan',
  'expect',
  'schedule',
  'due',
  'set',
  'slate',
  'intend',
  'hope',
  'want',
  'ask',
  'urge',
  'agree',
  'vow',
  'ready',
  'aim',
  'prepare',
  'promise',
  'pledge',
  'threaten',
  'likely',
  'need',
  'seek',
  'offer',
  'poise',
  'anticipate',
  'propose',
  'tell',
  'invite',
  'order',
  'demand',
  'require',
  'go',
  'deadline',
  'bind',
  'decide',
])
const REACH = 14

/**
 * Where the words around a date look: back, ahead, or neither. The verb it hangs on is the nearest before it in its
 * clause, else the first after it: "said on Tuesday" looks back, "will meet on Tuesday" and "due on Tuesday" ahead.
 */
export function directionAt(tokens: readonly Token[], from: number, to: number): Direction {
  const prep = tokens[from - 1]?.lower
  if (prep === 'since') return 'past'
  const left = verbBefore(tokens, from)
  const right = left === undefined ? verbAfter(tokens, to) : undefined
  const verb = left ?? right
  const seen = verb === undefined ? 'either' : lookOf(tokens, verb)
  if (seen === 'either' && (prep === 'by' || prep === 'until')) return 'future'
  return seen
}

function verbBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const { tag, lower } = tokens[i]!
    if (tag === 'VERB' || tag === 'AUX' || planning.has(lower)) return i
    if (lower === ';' || lower === ':' || lower === '``' || lower === '"') return undefined
  }
  return undefined
}

function verbAfter(tokens: readonly Token[], to: number): number | undefined {
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    const { tag } = tokens[i]!
    if (tag === 'AUX' && tokens[i + 1]?.tag === 'VERB') return i + 1
    if (tag === 'VERB' || tag === 'AUX') return i
  }
  return undefined
}

function lookOf(tokens: readonly Token[], verb: number): Direction {
  const { lower, lemma, tag } = tokens[verb]!
  for (let i = verb; i >= 0 && i >= verb - 4; i--) {
    const t = tokens[i]!
    if (ahead.has(t.lower)) return 'future'
    if (t.lower === 'to' && i < verb) return infinitive(tokens, i)
    if (i < verb && t.tag !== 'AUX' && t.tag !== 'PART' && t.tag !== 'ADV') break
  }
  if (planning.has(lemma) && isParticiple(lower, tag)) return 'future'
  return isPast(lower, lemma)
    ? 'past'
    : lower.endsWith('ing')
      ? progressive(tokens, verb)
      : lower === lemma
        ? 'future'
        : presentOf(lemma)
}

const presentOf = (lemma: string): Direction => (lemma === 'be' ? 'either' : lemma === 'say' ? 'past' : 'either')

function infinitive(tokens: readonly Token[], to: number): Direction {
  for (let i = to - 1; i >= 0 && i >= to - 6; i--) {
    const { tag, lemma, lower } = tokens[i]!
    if (planning.has(lemma)) return 'future'
    if (tag === 'VERB' || tag === 'AUX') return isPast(lower, lemma) ? 'past' : 'future'
  }
  return 'future'
}

function progressive(tokens: readonly Token[], verb: number): Direction {
  const before = tokens[verb - 1]
  if (before?.lemma === 'be') return isPast(before.lower, 'be') ? 'past' : 'future'
  const left = verbBefore(tokens, verb)
  return left === undefined ? 'either' : lookOf(tokens, left)
}

const isParticiple = (lower: string, tag: string): boolean =>
  tag !== 'NOUN' &&
  (lower.endsWith('ed') || lower === 'set' || lower === 'due' || lower === 'likely' || lower === 'going')

// A form that is neither the base, nor -s, nor -ing: past tense or past participle.
function isPast(lower: string, lemma: string): boolean {
  if (lower.endsWith('ed') || lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return true
  return lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing') && lower !== 'are' && lower !== 'am'
}
