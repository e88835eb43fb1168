import { z } from 'zod'

/** A publication date with how it is known; an article without one has null, for a guess is not honest. */
export const publishedSchema = z.object({
  edtf: z.string(),
  basis: z.enum(['given', 'metadata', 'feed', 'dateline', 'url', 'inferred']),
})
export type Published = z.infer<typeof publishedSchema>

/** What sort of text it is; a digest tells what other articles report, and is no origin of its own. */
export const articleKindSchema = z.enum(['report', 'wire copy', 'digest', 'analysis', 'statement', 'unknown'])
export type ArticleKind = z.infer<typeof articleKindSchema>

/** The article that another copies or rewrites, and the grounds in words. */
export const originSchema = z.object({ of: z.string(), by: z.string() })
export type Origin = z.infer<typeof originSchema>

/** One article of a story as the record lists it; its frozen text stands apart, under its id. */
export const articleSchema = z.object({
  id: z.string(),
  n: z.int().positive(),
  source: z.string(),
  work: z.string(),
  kind: articleKindSchema,
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.array(z.string()),
  url: z.string().nullable(),
  published: publishedSchema.nullable(),
  language: z.string(),
  origin: originSchema.nullable(),
  removed: z.array(z.string()),
})
export type Article = z.infer<typeof articleSchema>

/** One block of a frozen text, UTF-16, half-open; blocks are divided by an empty line and cover all words. */
export type Block = {
  start: number
  end: number
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quotation'
}

/**
 * What `read` hands on: an article whose text will not change any more. The title, where the source shows one,
 * is the first block. All cleaning happened before; `id` is a hash of source and text.
 */
export type FrozenArticle = Omit<Article, 'n' | 'origin'> & { text: string; blocks: Block[] }
