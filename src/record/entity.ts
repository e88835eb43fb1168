import { z } from 'zod'

/** What sort of thing a name stands for. */
export const entityKindSchema = z.enum(['person', 'country', 'organisation', 'place', 'group', 'other'])
export type EntityKind = z.infer<typeof entityKindSchema>

/** Someone or something with a name, as the whole story knows it; `also` are its other names, as written. */
export const entitySchema = z.object({
  id: z.string(),
  kind: entityKindSchema,
  name: z.string(),
  also: z.array(z.string()),
  wikidata: z.string().optional(),
})
export type Entity = z.infer<typeof entitySchema>

/** A mention resolved to an entity of the record, by its canonical name there. */
export const whoSchema = z.object({ entity: z.string(), name: z.string() })
export type Who = z.infer<typeof whoSchema>
