import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { JOINERS, ORGANISATION_HEADS } from '../words/en/names.ts'
import { joined } from './joins.ts'
import { capital } from './letters.ts'

/** Capitalised words that stand together, as places in the sentence's token list, half-open. */
export type Run = { sentence: MarkedSentence; from: number; to: number; opens: boolean }

/** The runs of capitalised words of a sentence. "Luhansk-two regions" gives "Luhansk", "Jean-Yves Le Drian" is one run. */
export function runsOf(sentence: MarkedSentence): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!capital(tokens[from]!) || tagOf(tokens, from)) continue
    const to = endOf(tokens, from)
    const first = runs.at(-1)?.to === from ? from : articled(tokens, from)
    runs.push({ sentence, from: first, to, opens: opensSentence(tokens, first) })
    from = to - 1
  }
  return runs
}

/** "|al-Rawi", "|al Qaeda", "|bin Laden": where a name begins that has the article of another language. */
function articled(tokens: readonly Token[], from: number): number {
  const first = tokens[from - 1]?.text === '-' ? from - 2 : from - 1
  return /^(?:al|el|bin|ibn)$/.test(tokens[first]?.text ?? '') ? first : from
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
  if (/^["“]$/.test(next.text)) return nicknamed(tokens, from, to)
  if (next.start === last.end && (next.tag === 'PART' || /^['’]$/.test(next.text))) return ofPeople(tokens, to)
  if (next.start === last.end) return glued(tokens, to)
  if (capital(next)) return /[\p{L}\d.)]$/u.test(last.text) ? to + 1 : 0
  if (next.text === 'plc') return to + 1
  if (next.tag === 'PUNCT' || !JOINERS.has(next.lower)) return 0
  return joined(tokens, from, to)
}

/** "Robert| "Bobby" Trask" */
function nicknamed(tokens: readonly Token[], from: number, to: number): number {
  const [open, nick, close, last] = tokens.slice(to, to + 4)
  const whole = to - from < 3 && open && nick && close && last && open.start > tokens[to - 1]!.end
  return whole && capital(nick) && /^["”]$/.test(close.text) && capital(last) && last.start > close.end ? to + 4 : 0
}

/** "Trawlermen|'s Guild", "Teachers|' Union": a body that is named after its people. */
function ofPeople(tokens: readonly Token[], to: number): number {
  const [people, body] = [tokens[to - 1]!.lower, tokens[to + 1]]
  const many = /(?:men|people|children|[^s]ers)$/.test(people)
  return many && body && capital(body) && ORGANISATION_HEADS.has(body.lower) ? to + 2 : 0
}

/** Words that touch: "Erdo|ğ|an" is one word, "Jean-Yves" a double name; 's and a dash before a common word end the run. */
function glued(tokens: readonly Token[], to: number): number {
  const next = tokens[to]!
  const after = tokens[to + 1]
  if (next.text === '-' || next.text === '‑')
    return after && after.start === next.end && (capital(after) || isSyllables(tokens, to)) ? to + 2 : 0
  return next.tag !== 'PART' && next.tag !== 'AUX' && /^\p{L}/u.test(next.text) ? to + 1 : 0
}

/** "Ban Ki|-moon", "Yoon Suk|-yeol"; not "Seoul|-based", "Iran|-made". */
const isSyllables = (tokens: readonly Token[], at: number) =>
  tokens[at - 2] !== undefined &&
  capital(tokens[at - 2]!) &&
  SYLLABLE.test(tokens[at - 1]!.lower) &&
  SYLLABLE.test(tokens[at + 1]!.lower)

/** A syllable of Korean or Chinese as it is written in Latin letters. */
const SYLLABLE = /^(?:[bcdfghjkmnpstwyz]|[cs]h|[khmg]y|[kgh]w)?h?[aeiouwy]{1,3}(?:n|ng|m|k|l|p|t|h)?$/

/** "(CNS) |- It rained" */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!]
  return /^--?$/.test(own.text) && own.end < next.start && (before?.end !== own.start || before.text === '-')
}

/** True for the first word of a sentence or of words in quotation marks, where a capital means little. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { text, tag } = tokens[i]!
    if (/^(?:[“”"‘’'«:;•–—*…]|\.\.\.)$/.test(text) || isDash(tokens, i)) return true
    if (tag !== 'PUNCT' && tag !== 'SYM' && tag !== 'NUM') return false
  }
  return true
}
