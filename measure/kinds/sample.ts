import type { ArticleKind } from '../../src/record/index.ts'

/** A text of our own: the kind it is of, what is notable about it, its words, and its address where that matters. */
export type Sample = [kind: ArticleKind, trait: string, text: string, url?: string]
