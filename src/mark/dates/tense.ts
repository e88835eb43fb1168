import type { Token } from '../language.ts'
import { HAPPENINGS } from '../words/en/events.ts'
import { type Direction, hasModal, lookOf } from './look.ts'
import { verbAfter, verbBefore, wordSet } from './verbs.ts'

// "postponed until Tuesday", "extended to Friday": the new day is ahead.
const deferring = wordSet('extend postpone delay adjourn give suspend defer grant prolong push move reschedule set')
const parted = wordSet('put push bring')
const awaited = wordSet('deadline date target cutoff expiry')
// "called elections for June", "announced the opening for May": the day is ahead of the calling.
const calling = wordSet('announce call plan set fix schedule book arrange prepare slate time')
const lasting = wordSet('be hold last run stay remain continue rule serve live work keep wait go fight reign stand')

/**
 * Where the words around a date look: back, ahead, or neither. The verb it hangs on is the nearest before it in its
 * clause, else the first after it (in a heading the present says nothing): "said on Tuesday" looks back, "will meet on Tuesday" and "due on Tuesday" ahead.
 */
export function directionAt(tokens: readonly Token[], from: number, to: number, heading = false): Direction {
  const before = tokens[from - 1]?.lower
  if (before === 'since') return 'past'
  if (isCalledOff(tokens, from, to)) return 'planned'
  if (isAwaited(tokens, from)) return 'planned'
  if (isPromised(tokens, from)) return 'planned'
  if (isPossessive(tokens[to])) return ofPossessive(tokens, from)
  if (isAttributive(tokens, from, to)) return ofAttribute(tokens, from)
  const left = verbBefore(tokens, from)
  const right = left === undefined ? verbAfter(tokens, to) : undefined
  const verb = left ?? right
  if (left !== undefined && isDeferred(tokens, left, from)) return 'future'
  const bare = heading && verb !== undefined && isPresent(tokens, verb)
  const seen = verb === undefined || bare ? 'either' : lookOf(tokens, verb, left !== undefined)
  return atEnds(seen, tokens, left, from, to) ?? seen
}

// "by May" and "until May" look ahead where the verb says nothing; "cut to the weeks until June" looks ahead of the
// cut, "named them before the end of June" of the naming, and "From July on" of what comes before; but "held until
// June" tells when it was over.
function atEnds(
  seen: Direction,
  tokens: readonly Token[],
  left: number | undefined,
  from: number,
  to: number,
): Direction | undefined {
  const before = tokens[from - 1]?.lower
  const opens = before === 'from'
  const closes = before === 'until' || before === 'till'
  if (seen === 'either') return opens || closes || before === 'by' || before === 'through' ? 'future' : undefined
  if (opens && left === undefined && /^on(wards?)?$/.test(tokens[to]?.lower ?? '')) return 'planned'
  if (seen === 'past' && (before === 'before' || before === 'by') && tokens[from + 1]?.lower === 'end') return 'planned'
  return closes && seen === 'past' && left !== undefined && !lasting.has(tokens[left]!.lemma) ? 'planned' : undefined
}

// "Leaders meet Tuesday", "Envoy meets rivals Tuesday", but not "Leaders to meet Tuesday"
function isPresent(tokens: readonly Token[], verb: number): boolean {
  const { lower, lemma } = tokens[verb]!
  if ((lower !== lemma && !lower.endsWith('s')) || hasModal(tokens, verb)) return false
  return !tokens.slice(Math.max(0, verb - 4), verb).some((t) => t.lower === 'to')
}

// Also "as soon as Tuesday", "as early as Tuesday".
function isDeferred(tokens: readonly Token[], verb: number, from: number): boolean {
  const [a, b] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower]
  if (b === 'as' && (a === 'soon' || a === 'early' || a === 'late')) return true
  if (b !== 'until' && b !== 'till' && b !== 'to') return false
  return deferring.has(tokens[verb]!.lemma) || isParted(tokens, verb, from)
}

// "put off to Friday", "brought the vote forward to Monday"
function isParted(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!parted.has(tokens[verb]!.lemma)) return false
  return tokens.slice(verb + 1, from - 1).some(({ lower }) => /^(off|back|forward)$/.test(lower))
}

const cancelling = wordSet('cancel postpone scrap')

// "called off its session of Friday", "put off Friday's vote": what is called off lies ahead.
function isCalledOff(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== 'of' && !isPossessive(tokens[to])) return false
  const verb = verbBefore(tokens, from)
  if (verb === undefined) return false
  const { lemma } = tokens[verb]!
  return cancelling.has(lemma) || ((lemma === 'call' || lemma === 'put') && tokens[verb + 1]?.lower === 'off')
}

const promising = wordSet('promise guarantee grant offer')

// "had promised the crews a meeting on Sunday": of the meeting; "promised elections on Sunday" is of the promise.
function isPromised(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1]?.lower === 'on' ? verbBefore(tokens, from) : undefined
  if (verb === undefined || !promising.has(tokens[verb]!.lemma)) return false
  const isPerfect = tokens.slice(Math.max(0, verb - 2), verb).some((t) => t.lower === 'had')
  return isPerfect && tokens.slice(verb + 1, from).some((t) => HAPPENINGS.has(t.lower))
}

const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === '’s'

// "Friday's vote" is mostly over; "will attend Friday's vote" looks ahead.
function ofPossessive(tokens: readonly Token[], from: number): Direction {
  const verb = verbBefore(tokens, from)
  return verb !== undefined && hasModal(tokens, verb) ? 'future' : 'past'
}

/** True in "the October talks", "a Sunday night address": the date names the thing, the verb may be of another time. */
export function isAttributive(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  return tokens[from - 1]?.tag === 'DET' && (next?.tag === 'NOUN' || next?.tag === 'ADJ')
}

// "was shot during a Tuesday search", "will speak at a Friday rally": what a thing happened at is of its time.
function ofAttribute(tokens: readonly Token[], from: number): Direction {
  const verb = verbBefore(tokens, from)
  if (verb === undefined || !/^(during|at|in|after|following)$/.test(tokens[from - 2]?.lower ?? '')) return 'either'
  return hasModal(tokens, verb) || lookOf(tokens, verb, true) === 'past' ? lookOf(tokens, verb, true) : 'either'
}

// "ahead of the vote in June", "a deadline of Friday", "announced a vote for June"
function isAwaited(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower
  if (before === 'of' && awaited.has(tokens[from - 2]?.lemma ?? '')) return true
  for (let i = from - 1; i >= 0 && i >= from - 7; i--) {
    const { lower, tag, lemma } = tokens[i]!
    if (lower === 'ahead') return tokens[i + 1]!.lower === 'of'
    if (before === 'for' && calling.has(lemma)) return true
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false
  }
  return false
}
