import type { Token } from '../language.ts'
import { CLAUSAL, CONTENT_NOUNS } from '../words/en/verbs.ts'
import { take } from './attach.ts'
import { type Frame, frame, interrupt, lastLemma, type Opened, type Reading, type Role } from './frames.ts'
import { groupAt } from './groups.ts'
import { isOne, type Kind } from './kinds.ts'
import { hasNominal } from './subjects.ts'

/** Reads a sentence from left to right and lists its clauses in the order of their verbs. */
export function read(tokens: readonly Token[], kinds: readonly Kind[]): Opened[] {
  const reading: Reading = { tokens, kinds, clauses: [], top: frame(0, 'main', null), verbEnd: 0, inserted: null }
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!
    if (kind === 'v' || kind === 'a' || kind === 'm' || kind === 'o') {
      const group = groupAt(tokens, kinds, i, opensQuestion(reading, i))
      if (group === undefined) continue
      take(reading, group)
      i = group.to - 1
      reading.verbEnd = group.to
    } else if (kind === 's' || kind === 'w' || kind === 'y' || kind === 't') openMarked(reading, i, kind)
    else if (kind === ';') afterStrong(reading, i)
    else if (kind === '"' && kinds[i - 1] === ',' && /["”’»]/.test(tokens[i]!.text)) endQuote(reading)
  }
  settle(reading)
  return reading.clauses
}

/** What was opened inside a quotation gets no verb behind it: '"... as a reservoir," |Korda said'. */
function endQuote(reading: Reading): void {
  while (reading.top.own === null && reading.top.below !== null) reading.top = reading.top.below
}

/** An auxiliary stands before its subject at the opening of a clause, and "should" also after one. */
function opensQuestion({ kinds, tokens, top, verbEnd }: Reading, i: number): boolean {
  const before = kinds[i - 1]
  if (before === undefined || isOne(',;"csw', before))
    return !hasNominal(kinds, Math.max(verbEnd, top.start), i) || before === ','
  return tokens[i]!.lower === 'should' && top.own !== null
}

function openMarked(reading: Reading, i: number, kind: Kind): void {
  const { kinds, top } = reading
  if (kind === 't' && top.marker === i - 1 && i > 0) {
    top.start = i + 1
    return
  }
  if (kinds[i - 1] === 'c' && top.loose && top.own === null && top.below) reading.top = top.below
  if (kinds[i - 1] === 'c' && kind !== 'w') returnTo(reading, i, kind)
  interrupt(reading, i)
  const role = kind === 's' || kind === 'y' ? adverbialOr(reading, i) : relativeOr(reading, i, kind)
  reading.top = frame(i + 1, role, reading.top, i, kind === 'y')
}

/** ", and as ..." begins a new main clause; "and that ..." stands beside the "that" before it. */
function returnTo(reading: Reading, i: number, kind: Kind): void {
  if (kind !== 't') {
    if (reading.kinds[i - 2] === ',' && reading.top.own !== null) reading.top = frame(i, 'main', null)
    return
  }
  let at: Frame | null = reading.top
  while (at && !(at.role === 'complement' && at.below)) at = at.below
  if (at?.below) reading.top = at.below
}

function adverbialOr(reading: Reading, i: number): Role {
  const { lower } = reading.tokens[i]!
  if (lower === 'whether' || lower === 'why' || lower === 'how') return 'complement'
  if (lower === 'where' && reading.kinds[i - 1] === 'n') return 'relative'
  const asks = /^(ask|wonder|know|see|decide|tell|say|explain|doubt|question|determine)$/.test(lastLemma(reading))
  return asks && reading.verbEnd === i && lower !== 'as' && lower !== 'while' ? 'complement' : 'adverbial'
}

function relativeOr(reading: Reading, i: number, kind: Kind): Role {
  const { kinds, tokens } = reading
  let left = i - 1
  while (left >= 0 && isOne(',"i', kinds[left])) left--
  const nominal = left >= reading.verbEnd && isOne('nup', kinds[left])
  if (kind === 'w') return nominal && !tokens[i]!.lower.startsWith('what') ? 'relative' : 'complement'
  return nominal && !CLAUSAL.has(lastLemma(reading)) && !CONTENT_NOUNS.has(tokens[left]!.lemma)
    ? 'relative'
    : 'complement'
}

/** After a semicolon, a colon or a full stop a new main clause begins; after "said:" it is what was said. */
function afterStrong(reading: Reading, i: number): void {
  reading.top = frame(i + 1, 'main', null)
  reading.verbEnd = i + 1
  reading.inserted = null
}

/** A sentence whose only finite verb stood after "after", "as" and the like: it was the main verb. */
function settle({ clauses }: Reading): void {
  if (clauses.some((c) => c.role === 'main')) return
  const first = clauses.find((c) => c.role === 'adverbial' && c.parent === null && c.group.tense !== 'none')
  if (first) Object.assign(first, { role: 'main', marker: null })
}
