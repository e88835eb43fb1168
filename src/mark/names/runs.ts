import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { GROUP_HEADS, JOINERS, ORGANISATION_HEADS, PARTICLES, PLACE_HEADS, THING_HEADS } from '../words/en/names.ts'
import { OFFICES } from '../words/en/titles.ts'

/** Capitalised words that stand together, as places in the sentence's token list, half-open. */
export type Run = { sentence: MarkedSentence; from: number; to: number; opens: boolean }

/** The runs of capitalised words of a sentence. "Luhansk-two regions" gives "Luhansk", "Jean-Yves Le Drian" is one run. */
export function runsOf(sentence: MarkedSentence): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!capital(tokens[from]!) || tagOf(tokens, from)) continue
    const to = endOf(tokens, from)
    runs.push({ sentence, from, to, opens: opensSentence(tokens, from) })
    from = to - 1
  }
  return runs
}

/** True when a token begins with a capital letter. */
export function capital({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  if (code < 0xc0) return code >= 65 && code <= 90
  const first = text[0]!
  return first !== first.toLowerCase() && first === first.toUpperCase()
}

/** True for the rest of a word that the tokeniser cut in two: "#Ukraine|Politics". */
const tagOf = (tokens: readonly Token[], at: number) =>
  at > 0 && tokens[at - 1]!.end === tokens[at]!.start && /^[#@]/.test(tokens[at - 1]!.text)

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + 1
  for (let next = to; next !== 0; next = step(tokens, from, to)) to = next
  return to
}

/** The end of the run one word further on, or 0 when the run ends at `to`. */
function step(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens[to]
  const last = tokens[to - 1]!
  if (!next) return 0
  if (next.start === last.end && next.tag === 'PART') return ofPeople(tokens, to)
  if (next.start === last.end) return glued(tokens, to)
  if (capital(next)) return /[\p{L}\d.)]$/u.test(last.text) ? to + 1 : 0
  if (next.tag === 'PUNCT' || !JOINERS.has(next.lower)) return 0
  return joined(tokens, from, to)
}

/** "Trawlermen|'s Guild", "Teachers|' Union": a body that is named after its people. */
function ofPeople(tokens: readonly Token[], to: number): number {
  const [people, body] = [tokens[to - 1]!.lower, tokens[to + 1]]
  const many = /(?:men|people|children)$/.test(people) || (/[^s]ers$/.test(people) && tokens[to]!.text.length === 1)
  return many && body && capital(body) && ORGANISATION_HEADS.has(body.lower) ? to + 2 : 0
}

/** Words that touch: "Erdo|ğ|an" is one word, "Jean-Yves" a double name; 's and a dash before a common word end the run. */
function glued(tokens: readonly Token[], to: number): number {
  const next = tokens[to]!
  const after = tokens[to + 1]
  if (next.text === '-' || next.text === '‑') return after && after.start === next.end && capital(after) ? to + 2 : 0
  return next.tag !== 'PART' && next.tag !== 'AUX' && /^\p{L}/u.test(next.text) ? to + 1 : 0
}

/** "Bank of England", "Ministry of the Interior", "Ursula von der Leyen", "Bashar al-Assad". */
function joined(tokens: readonly Token[], from: number, to: number): number {
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
  if (word === 'of') return HEADS.some((heads) => heads.has(head)) || head === 'republic'
  if (word === 'for') return ORGANISATION_HEADS.has(head)
  return (
    word === 'and' &&
    tokens.slice(from, to).some((t) => t.lower === 'of' && t.tag === 'ADP') &&
    ORGANISATION_HEADS.has(tokens[from]!.lower)
  )
}

const HEADS = [ORGANISATION_HEADS, GROUP_HEADS, PLACE_HEADS, THING_HEADS, OFFICES]

/** True for the first word of a sentence or of words in quotation marks, where a capital means little. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { text, tag } = tokens[i]!
    if (/^[“”"‘’'«:;•–—*]$/.test(text)) return true
    if (tag !== 'PUNCT' && tag !== 'SYM' && tag !== 'NUM') return false
  }
  return true
}
