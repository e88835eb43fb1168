import type { Token } from '../language.ts'
import {
  GROUP_HEADS,
  JOINERS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  STATE_HEADS,
  THING_HEADS,
} from '../words/en/names.ts'
import { OFFICES } from '../words/en/titles.ts'
import { capital } from './letters.ts'

/** "Bank of England", "Ministry of the Interior", "Ursula von der Leyen", "Bashar al-Assad". */
export function joined(tokens: readonly Token[], from: number, to: number): number {
  let at = to
  while (at < to + 3 && tokens[at] && JOINERS.has(tokens[at]!.lower)) at++
  const particle = PARTICLES.has(tokens[to]!.lower)
  if (particle && tokens[at]?.text === '-') at++
  if (!tokens[at] || !capital(tokens[at]!)) return 0
  if (particle || tokens[to]!.text === '&') return at + 1
  return takesOf(tokens, from, to) ? at + 1 : 0
}

function takesOf(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to]!.lower
  const head = tokens[to - 1]!.lower
  if (SAYINGS.has(head)) return false
  if (word === 'of')
    return HEADS.some((heads) => heads.has(head)) || isBodyOfPeople(tokens, from, to) || purposeAt(tokens, from, to) > 0
  if (word === 'for') return ORGANISATION_HEADS.has(head) || GROUP_HEADS.has(head)
  return word === 'and' && takesAnd(tokens, from, to)
}

/** "Statement |of the Ministry": whose it is. */
const SAYINGS = new Set(['statement', 'report', 'speech'])

/** "Ministry of Trade| and Industry", "Centre for Peace| and Security Studies"; not "Bank of Harl| and the Treasury". */
function takesAnd(tokens: readonly Token[], from: number, to: number): boolean {
  return purposeAt(tokens, from, to) > 0 && capital(tokens[to + 1]!) && !titled(tokens, to + 1)
}

/** "Centre |for the Study", "Ministry |of Defence": where a body says what it is for, or 0. */
function purposeAt(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findIndex((t, k) => k > from && k < to && (t.lower === 'of' || t.lower === 'for'))
  return at > 0 && WITH_FIELDS.has(tokens[at - 1]!.lower) ? at : 0
}

/** Bodies that are named after what they are for. */
const WITH_FIELDS = new Set(
  'ministry department office agency bureau commission committee council centre center institute academy association secretariat directorate fund front society'.split(
    ' ',
  ),
)

/** "and |Chief Justice", "and |Parliament": another is named. */
function titled(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at]!, tokens[at + 1]]
  if (OFFICES.has(first.lower) || OFFICES.has(next?.lower ?? '')) return true
  return ORGANISATION_HEADS.has(first.lower) && !(next && capital(next))
}

/** "Mothers| of Prisoners Association", "Friends| of the Lissum Society": the head stands at the end. */
function isBodyOfPeople(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 || !/(?:[^s]s|men|people)$/.test(tokens[to - 1]!.lower) || OFFICES.has(tokens[to - 1]!.lemma))
    return false
  const first = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  let at = first
  while (tokens[at] && capital(tokens[at]!)) at++
  return at > first + 1 && SOCIETIES.has(tokens[at - 1]!.lower)
}

const SOCIETIES = new Set('association society union league federation organisation organization network'.split(' '))

const HEADS = [ORGANISATION_HEADS, GROUP_HEADS, PLACE_HEADS, THING_HEADS, STATE_HEADS, OFFICES]
