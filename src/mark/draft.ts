import type { FrozenArticle, Mark } from '../record/index.ts'
import type { Clause } from './clauses.ts'
import type { Sentence } from './language.ts'

/** One article on its way through the finders: its sentences, their clauses, and the marks found so far. */
export type Draft = { article: FrozenArticle; sentences: MarkedSentence[]; marks: Mark[] }
export type MarkedSentence = Sentence & { clauses: Clause[] }

/** A finder proposes marks; it sees what the finders before it found. */
export type Finder = (draft: Draft) => Mark[]

/** A refiner decides: it returns all the marks that stay, changed or not. */
export type Refiner = (draft: Draft) => Mark[]

export { marksOf } from '../record/index.ts'
