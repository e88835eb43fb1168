import { z } from 'zod'
import { ceasefireRecordSchema } from './ceasefire.ts'
import { runSchema } from './change.ts'
import { noteSchema } from './note.ts'
import { publicCeasefireSchema } from './public.ts'
import { storyRecordSchema, storyRowSchema, textsSchema } from './story.ts'

/** The JSON Schema (2020-12) of each file of an output folder, by file name. */
export function jsonSchemas(): Record<string, unknown> {
  return {
    'record.schema.json': schemaOf(storyRecordSchema, 'The record of one story'),
    'stories.schema.json': schemaOf(z.array(storyRowSchema), 'The stories of an output folder, newest first'),
    'notes.schema.json': schemaOf(z.array(noteSchema), 'Trouble found in sources'),
    'changes.schema.json': schemaOf(z.array(runSchema), 'What changed between the runs over an output folder'),
    'ceasefire.schema.json': schemaOf(publicCeasefireSchema, 'A ceasefire as everybody may see it'),
    'ceasefire-restricted.schema.json': schemaOf(ceasefireRecordSchema, 'A ceasefire in full, for the mission itself'),
    'texts.schema.json': schemaOf(textsSchema, 'The frozen texts, by article id'),
  }
}

// As input: fields may be added without a new schema number, so a reader's validator must let others stand.
const schemaOf = (schema: z.ZodType, title: string) => ({
  title,
  ...z.toJSONSchema(schema, { reused: 'ref', io: 'input' }),
})
