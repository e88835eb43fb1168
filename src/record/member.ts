import type { FrozenArticle, Origin } from './article.ts'
import type { Mark } from './mark.ts'

/** An article with all that was marked in it; without marks where its language is not supported. */
export type MarkedArticle = { article: FrozenArticle; marks: Mark[] }

/** An article as a member of a story, with the article that it copies or rewrites, if any. */
export type Member = MarkedArticle & { origin: Origin | null }
