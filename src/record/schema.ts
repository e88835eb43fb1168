import { z } from 'zod'
import { noteSchema } from './note.ts'
import { storyRecordSchema, storyRowSchema } from './story.ts'

/** The JSON Schema (2020-12) of each file of an output folder, by file name. */
export function jsonSchemas(): Record<string, unknown> {
  return {
    'record.schema.json': schemaOf(storyRecordSchema, 'The record of one story'),
    'stories.schema.json': schemaOf(z.array(storyRowSchema), 'The stories of an output folder, newest first'),
    'notes.schema.json': schemaOf(z.array(noteSchema), 'Trouble found in sources'),
    'texts.schema.json': schemaOf(z.record(z.string(), z.string()), 'The frozen texts, by article id'),
  }
}

const schemaOf = (schema: z.ZodType, title: string) => ({ title, ...z.toJSONSchema(schema, { reused: 'ref' }) })
