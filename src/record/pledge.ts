import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { correctedSchema } from './correction.ts'
import { whoSchema } from './entity.ts'
import { lineSchema } from './line.ts'
import { whenSchema } from './when.ts'

/** How an actor stands to an action; a conditional promise commits, with a condition. */
export const stanceSchema = z.enum(['commits', 'may', 'undecided', 'refuses', 'withdraws', 'demands', 'threatens'])
export type Stance = z.infer<typeof stanceSchema>

/** What a pledge is about. */
export const matterSchema = z.enum([
  'troops',
  'air',
  'naval',
  'training',
  'monitoring',
  'hubs',
  'arms',
  'intelligence',
  'money',
  'equipment',
  'mediation',
  'territory',
  'access',
  'exchange',
  'other',
])
export type Matter = z.infer<typeof matterSchema>

/** What a pledge does to an earlier one of the same actor on the same matter. */
export const changeSchema = z.object({
  of: z.string(),
  how: z.enum(['confirms', 'narrows', 'widens', 'reverses', 'condition met']),
})

/** Who commits to, may do, refuses, demands or threatens what, on which condition, within which limits, as said by whom. */
export const pledgeSchema = z.object({
  id: z.string(),
  by: z.string(),
  actor: whoSchema,
  stance: stanceSchema,
  action: citationSchema,
  matter: matterSchema.nullable(),
  condition: citationSchema.nullable(),
  met: z.boolean(),
  limits: z.array(citationSchema),
  to: whoSchema.nullable(),
  saidBy: whoSchema.nullable(),
  via: z.string().nullable(),
  form: z.enum(['said', 'signed', 'reported']),
  asOf: whenSchema,
  line: lineSchema,
  change: changeSchema.nullable(),
  corrected: z.array(correctedSchema).optional(),
})
export type Pledge = z.infer<typeof pledgeSchema>
