import type { VerbGroup } from '../clauses.ts'
import type { Token } from '../language.ts'
import { BE, DO, HAVE, MODALS, NOUN_OR_VERB, PAST_AUXILIARIES } from '../words/en/verbs.ts'
import { type Form, formOf, lemmaOf } from './forms.ts'
import { isOne, type Kind, plain } from './kinds.ts'

/** A verb group with what the splitter must know beyond the type: how it begins. */
export type Group = VerbGroup & {
  shape: 'finite' | 'ed' | 'infinitive' | 'ing' | 'participle' // ed: past or participle, to be told by what stands around
  inverted: { from: number; to: number } | null // the subject inside the group: "Will Norland sign", "should Norland attack"
}

/** first: the finite auxiliary before "to" in "has to leave", "is going to leave". */
type Chain = { first: string | null; modal: string | null; to: boolean; aux: string[]; negated: boolean; at: number }

/** Reads the verb group that begins at token `from`, or undefined when none does; `opens` allows a question's order. */
export function groupAt(
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  opens: boolean,
): Group | undefined {
  const kind = kinds[from]
  if (kind !== 'm' && kind !== 'a' && kind !== 'v' && kind !== 'o') return undefined
  const inverted = opens && (kind === 'm' || kind === 'a') ? inversionAt(tokens, kinds, from) : null
  const chain = chainOf(tokens, kinds, from, inverted)
  return chain && groupOf(tokens, kinds, from, chain, inverted)
}

/** Collects modal, "to" and auxiliaries with the adverbs, negations and quotation marks between them. */
function chainOf(
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  inverted: Group['inverted'],
): Chain | undefined {
  const chain: Chain = { first: null, modal: null, to: false, aux: [], negated: kinds[from - 1] === 'x', at: -1 }
  for (let i = from; i < kinds.length; i++) {
    if (inverted?.from === i) i = inverted.to
    if (inverted?.to === i) return { ...chain, at: i }
    const kind = kinds[i]!
    if (kind === 'r' || kind === '"') continue
    if (kind === 'x') {
      chain.negated = true
      continue
    }
    if (kind === ',') {
      const close = chain.modal !== null && chain.aux.length === 0 ? closing(kinds, i) : undefined
      if (close === undefined) break
      i = close
    } else if (kind === 'v' && isGoingTo(chain, tokens, kinds, i)) openTo(chain, 'will', ++i)
    else if (kind === 'v' && fits(chain, formOf(tokens[i]!))) return { ...chain, at: i }
    else if (!extend(chain, tokens, kinds, i)) break
  }
  return chain.at < 0 || kinds[chain.at] === 'o' ? undefined : chain
}

function extend(chain: Chain, tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  const { aux, modal, to } = chain
  const kind = kinds[i]
  if (kind === 'm' && modal === null && aux.length === 0 && !to) chain.modal = modalOf(tokens, kinds, i, chain)
  else if (kind === 'a' && joins(chain, tokens[i]!)) aux.push(plain(tokens[i]!.lower))
  else if (kind === 'o' && !to && aux.length === 0) chain.to = true
  else if (
    kind === 'o' &&
    !to &&
    modal === null &&
    aux.length === 1 &&
    opensTo(aux[0]!) &&
    isBeside(tokens, kinds, i) &&
    !tellsAim(chain, tokens, kinds, i)
  ) {
    const yet = tokens[i - 1]!.lower === 'yet'
    chain.negated ||= yet
    openTo(chain, yet ? null : HAVE.has(aux[0]!) ? 'must' : 'be to', i)
  } else return false
  chain.at = i
  return true
}

/** "The goal is to end the war" says what the goal is; "The king is to visit" says what is planned. */
function tellsAim({ aux }: Chain, tokens: readonly Token[], kinds: readonly Kind[], at: number): boolean {
  if (!BE.has(aux[0]!)) return false
  for (let i = at - 2; i >= Math.max(0, at - 14) && !isOne(',;styw', kinds[i]); i--)
    if (AIMS.has(tokens[i]!.lemma)) return true
  return false
}

const AIMS = new Set(
  'goal aim intent objective purpose task mission role idea plan job priority intention duty challenge point function ambition hope way step option'.split(
    ' ',
  ),
)

/** "is to", "is not to", "has yet to", "is also to", not "is here to" */
const isBeside = (tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean =>
  kinds[i - 1] !== 'r' || /^(yet|also|now|still|then|soon|only)$/.test(tokens[i - 1]!.lower)

const opensTo = (aux: string): boolean => aux !== 'been' && aux !== 'being' && !DO.has(aux)

function isGoingTo({ aux }: Chain, tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  const last = aux[aux.length - 1]
  return tokens[i]!.lower === 'going' && kinds[i + 1] === 'o' && last !== undefined && BE.has(last)
}

function openTo(chain: Chain, modal: string | null, at: number): void {
  chain.first = chain.aux[0]!
  chain.aux = []
  chain.modal = modal ?? chain.modal
  chain.to = true
  chain.at = at
}

function joins({ aux, modal, to }: Chain, token: Token): boolean {
  const word = plain(token.lower)
  const last = aux[aux.length - 1]
  if (last === undefined) return !(modal !== null || to) || /^(be|have|do)$/.test(word)
  if (HAVE.has(last)) return word === 'been' || word === 'had' || word === 'done'
  if (BE.has(last)) return word === 'being'
  return DO.has(last) && /^(be|have|do)$/.test(word)
}

/** Whether a full verb of this form can follow the auxiliaries read so far. */
function fits({ aux, modal, to }: Chain, form: Form): boolean {
  const last = aux[aux.length - 1]
  const bare = form === 'base' || form === 'same'
  if (last === undefined) return bare || !(modal !== null || to)
  if (HAVE.has(last)) return form !== 'base' && form !== 's' && form !== 'ing'
  if (BE.has(last)) return form !== 'base' && form !== 's'
  return bare
}

function modalOf(tokens: readonly Token[], kinds: readonly Kind[], i: number, chain: Chain): string | null {
  const word = plain(tokens[i]!.lower)
  let j = i + 1
  while (kinds[j] === 'r' || kinds[j] === 'x') j++
  if (word !== "'d" || kinds[j] !== 'v' || formOf(tokens[j]!) === 'base') return MODALS.get(word)!
  chain.aux.push('had')
  return null
}

/** The comma that closes a short insertion after a modal: "will, if asked, send". */
function closing(kinds: readonly Kind[], open: number): number | undefined {
  for (let i = open + 2; i < Math.min(kinds.length - 1, open + 12); i++)
    if (kinds[i] === ',') return kinds[i + 1] === 'v' || kinds[i + 1] === 'a' ? i : undefined
  return undefined
}

/** The subject after an auxiliary that opens a clause, and the verb after it. */
function inversionAt(tokens: readonly Token[], kinds: readonly Kind[], from: number): Group['inverted'] {
  let i = from + 1
  if (kinds[i] === 'x') i++
  const start = i
  if (i >= kinds.length || !isOne('npd', kinds[i])) return null
  for (; i < Math.min(kinds.length, from + 12); i++) {
    const kind = kinds[i]!
    if (kind === 'v' && i > start && followsAux(tokens, from, i)) return { from: start, to: i }
    if (kind === 'n' && i > start && verbAfterAux(tokens, kinds, from, i)) return { from: start, to: i }
    if (!isOne("npdj'uicr", kind)) return null
  }
  return null
}

function followsAux(tokens: readonly Token[], from: number, i: number): boolean {
  const aux = plain(tokens[from]!.lower)
  const form = formOf(tokens[i]!)
  return BE.has(aux) || HAVE.has(aux) ? form !== 'base' && form !== 's' : form === 'base' || form === 'same'
}

function verbAfterAux(tokens: readonly Token[], kinds: readonly Kind[], from: number, i: number): boolean {
  if (kinds[from] !== 'm' || !NOUN_OR_VERB.has(tokens[i]!.lower) || !isOne('np', kinds[i - 1])) return false
  const after = kinds[i + 1]
  return after === undefined || isOne(',;"di', after)
}

function groupOf(
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  chain: Chain,
  inverted: Group['inverted'],
): Group {
  const head = chain.at
  const main = kinds[head] === 'v' || inverted?.to === head
  const form = main ? formOf(tokens[head]!) : undefined
  const aux = main ? chain.aux : chain.aux.slice(0, -1)
  const last = aux[aux.length - 1]
  const byBe = last !== undefined && BE.has(last)
  const gone = last === "'s" && GONE.has(tokens[head]!.lower)
  const shape = shapeOf(chain, main, form)
  return {
    from,
    to: main ? head + 1 : afterNegation(kinds, head + 1),
    head,
    lemma: main ? lemmaOf(tokens[head]!) : auxiliaryLemma(chain),
    tense: shape === 'finite' || shape === 'ed' ? tenseOf(chain, form) : 'none',
    modal: chain.modal,
    negated: chain.negated,
    passive: byBe && main && !gone && form !== 'ing',
    perfect: gone || aux.some((word) => HAVE.has(word)) || (chain.first !== null && chain.modal === null),
    progressive: byBe && form === 'ing',
    shape,
    inverted,
  }
}

/** "is not ready": the negation belongs to the group. */
function afterNegation(kinds: readonly Kind[], from: number): number {
  let i = from
  while (kinds[i] === 'x') i++
  return i
}

/** After "'s" these make it "has", not "is". */
const GONE = new Set(['been', 'got', 'gone', 'come', 'become', 'had'])

function auxiliaryLemma({ aux, modal }: Chain): string {
  const word = aux[aux.length - 1]
  if (word === undefined) return modal ?? ''
  return BE.has(word) ? 'be' : HAVE.has(word) ? 'have' : 'do'
}

function shapeOf({ first, modal, to, aux }: Chain, main: boolean, form: Form | undefined): Group['shape'] {
  if (modal !== null || first !== null) return 'finite'
  if (to) return 'infinitive'
  if (aux[0] !== undefined)
    return aux[0] === 'being' || aux[0] === 'having' ? 'ing' : aux[0] === 'been' ? 'participle' : 'finite'
  if (form === 'ing' || !main) return 'ing'
  return form === 'participle' ? 'participle' : form === 'ed' || form === 'same' ? 'ed' : 'finite'
}

function tenseOf({ first, modal, aux }: Chain, form: Form | undefined): 'past' | 'present' {
  const finite = first ?? (modal === null ? aux[0] : undefined)
  if (finite !== undefined) return PAST_AUXILIARIES.has(finite) ? 'past' : 'present'
  if (modal !== null) return /^(would|could|might|should)$/.test(modal) ? 'past' : 'present'
  return form === 'past' || form === 'ed' || form === 'same' ? 'past' : 'present'
}
