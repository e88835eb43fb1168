import type { FrozenArticle, Span } from '../record/index.ts'
import type { Finder, MarkedSentence, Refiner } from './draft.ts'

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or a mark of punctuation at its place in the frozen text. `lemma` is lower case. */
export type Token = Span & { text: string; lower: string; tag: Tag; lemma: string }

/** A sentence or a heading, tokenised; `block` is its index in the article's blocks. */
export type Sentence = Span & { tokens: Token[]; block: number; heading: boolean }

/** All that is of one language: how it divides into sentences, and its finders and refiners in the order they run. */
export type Language = {
  code: string // BCP 47
  sentences(article: FrozenArticle): MarkedSentence[]
  finders: readonly Finder[]
  refiners: readonly Refiner[]
}
