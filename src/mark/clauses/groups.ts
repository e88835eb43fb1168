import type { VerbGroup } from '../clauses.ts'
import type { Token } from '../language.ts'
import { BE, HAVE, PAST_AUXILIARIES } from '../words/en/verbs.ts'
import { type Chain, chainOf } from './chain.ts'
import { type Form, formOf, lemmaOf } from './forms.ts'
import { inversionAt } from './inversion.ts'
import type { Kind } from './kinds.ts'
import type { Range } from './subjects.ts'

/** A verb group with what the splitter must know beyond the type: how it begins. */
export type Group = VerbGroup & {
  shape: 'finite' | 'ed' | 'infinitive' | 'ing' | 'participle' // ed: past or participle, to be told by what stands around
  inverted: Range | null // the subject inside the group: "Will Norland sign", "should Norland attack"
}

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

function groupOf(
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  chain: Chain,
  inverted: Range | null,
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
