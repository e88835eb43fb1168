import type { Token } from '../language.ts'
import { BE, HAVE, NOUN_OR_VERB } from '../words/en/verbs.ts'
import { formOf } from './forms.ts'
import { isOne, type Kind, plain } from './kinds.ts'
import type { Range } from './subjects.ts'

/** The subject after an auxiliary that opens a clause, and the verb after it. */
export function inversionAt(tokens: readonly Token[], kinds: readonly Kind[], from: number): Range | null {
  let i = from + 1
  if (kinds[i] === 'x') i++
  const start = i
  if (i >= kinds.length || !isOne('npd', kinds[i])) return null
  for (; i < Math.min(kinds.length, from + 12); i++) {
    const kind = kinds[i]!
    if (kind === 'v' && i > start && followsAux(tokens, from, i)) return { from: start, to: i }
    if (kinds[from] === 'm' && i > start && /^(?:be|have)$/.test(tokens[i]!.lower)) return { from: start, to: i }
    if (kind === 'j' && i > start && tokens[i]!.lower === 'last' && isOne('iu,', kinds[i + 1]))
      return { from: start, to: i }
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

/** "should |temperatures fall| further" */
const isBase = ({ tag, lower, lemma, text }: Token): boolean => tag === 'NOUN' && lower === lemma && text === lower

function verbAfterAux(tokens: readonly Token[], kinds: readonly Kind[], from: number, i: number): boolean {
  if (kinds[from] !== 'm' || !isOne('np', kinds[i - 1])) return false
  const after = kinds[i + 1]
  if (
    tokens[from]!.lower === 'should' &&
    isBase(tokens[i]!) &&
    (isOne('r', after) || tokens[i + 1]?.lower === 'further')
  )
    return true
  if (!NOUN_OR_VERB.has(tokens[i]!.lower)) return false
  return after === undefined || isOne(',;"di', after)
}
