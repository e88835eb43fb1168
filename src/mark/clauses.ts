import type { Span } from '../record/index.ts'
import { attribute, closed } from './clauses/extents.ts'
import { kindsOf } from './clauses/kinds.ts'
import { read } from './clauses/read.ts'
import { repair } from './clauses/repair.ts'
import type { Token } from './language.ts'

/**
 * One verb with what belongs to it. Indexes are places in the sentence's token list, half-open; `start` and `end`
 * are UTF-16 units of the frozen text.
 */
export type Clause = Span & {
  from: number // first token
  to: number // after the last token
  subject: { from: number; to: number } | null // the noun phrase before the verb; null for imperatives and infinitives
  verb: VerbGroup
  complement: { from: number; to: number } // everything after the verb group up to the clause's end
  role: 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'participle'
  marker: number | null // the word that opens a subordinate clause: that, who, if, after, to ...
  parent: number | null // index of the clause it stands under
}
export type VerbGroup = {
  from: number
  to: number
  head: number // the main verb's token
  lemma: string
  tense: 'past' | 'present' | 'none' // of the finite verb; none for infinitives and participles
  modal: string | null // will, would, may, could, must, should ... in its base spelling
  negated: boolean
  passive: boolean
  perfect: boolean
  progressive: boolean
}

/**
 * Splits a sentence into clauses by its tags: shallow, left to right, in the order of their verbs. The subject of
 * a relative clause without one of its own is what it stands behind; of "said Anna Brel" it is the name behind the verb.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const kinds = kindsOf(tokens)
  repair(tokens, kinds)
  const opened = read(tokens, kinds)
  attribute(opened, kinds)
  return closed(tokens, kinds, opened)
}
