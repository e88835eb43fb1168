import { z } from 'zod'

/** The lists of a record whose entries come, go and change. */
export const changeListSchema = z.enum(['timeline', 'pledges', 'quotes', 'figures', 'disputes'])
export type ChangeList = z.infer<typeof changeListSchema>

/** Why an entry came, went or changed between two runs. */
export const changeWhySchema = z.enum([
  'new article',
  'article gone',
  'new version of an article',
  'date decided otherwise',
  'correction',
  'new rules',
  'told otherwise beside new articles',
])
export type ChangeWhy = z.infer<typeof changeWhySchema>

/**
 * One entry that came, went or changed; `old` and `new` are what it said, in one row of words, null where it said nothing.
 */
export const entryChangeSchema = z.object({
  story: z.string(),
  list: changeListSchema,
  id: z.string(),
  how: z.enum(['came', 'went', 'changed']),
  field: z.string().nullable(),
  old: z.string().nullable(),
  new: z.string().nullable(),
  why: changeWhySchema,
})
export type EntryChange = z.infer<typeof entryChangeSchema>

/** One run over an output folder that changed something; runs are counted from 1 and only ever added. */
export const runSchema = z.object({
  n: z.int().positive(),
  asOf: z.string(),
  rules: z.string(),
  articles: z.array(z.string()),
  changes: z.array(entryChangeSchema),
})
export type Run = z.infer<typeof runSchema>
