import type { Token } from '../language.ts'
import { BE, DO, HAVE, MODALS } from '../words/en/verbs.ts'
import { type Form, formOf } from './forms.ts'
import { isOne, type Kind, plain } from './kinds.ts'
import type { Range } from './subjects.ts'

/** first: the finite auxiliary before "to" in "has to leave", "is going to leave". */
export type Chain = {
  first: string | null
  modal: string | null
  to: boolean
  aux: string[]
  negated: boolean
  at: number
}

/** Collects modal, "to" and auxiliaries with the adverbs, negations and quotation marks between them. */
export function chainOf(
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  inverted: Range | null,
): Chain | undefined {
  const chain: Chain = {
    first: null,
    modal: null,
    to: false,
    aux: [],
    negated: isNegatedBefore(tokens, kinds, from, inverted),
    at: -1,
  }
  for (let i = from; i < kinds.length; i++) {
    if (inverted?.from === i) i = inverted.to
    if (inverted?.to === i && kinds[i] !== 'a') return { ...chain, at: i }
    const kind = kinds[i]!
    if (kind === 'r' || kind === '"') continue
    if (kind === 'x') {
      chain.negated = true
      continue
    }
    if (kind === ',') {
      if (kinds[i + 1] === 'r' && kinds[i + 2] === ',' && chain.at >= 0) {
        i += 2 // "did, however, promise"
        continue
      }
      const open = chain.modal !== null ? chain.aux.length === 0 : chain.aux.length === 1 && chain.negated // "was not, he said, going"
      const close = open ? closing(kinds, i) : undefined
      if (close === undefined) break
      i = close
    } else if (kind === 'v' && isGoingTo(chain, tokens, kinds, i)) openTo(chain, 'will', ++i)
    else if (kind === 'v' && fits(chain, formOf(tokens[i]!), tokens[i]!.lower)) return { ...chain, at: i }
    else if (!extend(chain, tokens, kinds, i)) break
  }
  return chain.at < 0 || kinds[chain.at] === 'o' ? undefined : chain
}

/** "never | would it", "nor | would they" */
const isNegatedBefore = (
  tokens: readonly Token[],
  kinds: readonly Kind[],
  from: number,
  inverted: Range | null,
): boolean => kinds[from - 1] === 'x' || (inverted !== null && /^(nor|neither)$/.test(tokens[from - 1]?.lower ?? ''))

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
function fits({ aux, modal, to }: Chain, form: Form, word: string): boolean {
  const last = aux[aux.length - 1]
  const bare = form === 'base' || form === 'same'
  if (last === undefined) return bare || !(modal !== null || to)
  if (HAVE.has(last) && LIKE_BASE.test(word)) return true
  if (HAVE.has(last)) return form !== 'base' && form !== 's' && form !== 'ing'
  if (BE.has(last)) return form !== 'base' && form !== 's'
  return bare
}

/** Participles that are written like their base: "has run". */
const LIKE_BASE = /^(?:run|rerun|outrun|come|become|overcome)$/

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
    if (kinds[i] === ',') {
      const next = kinds[i + 1] === '"' ? kinds[i + 2] : kinds[i + 1]
      return next === 'v' || next === 'a' ? i : undefined
    }
  return undefined
}
