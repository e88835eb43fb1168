import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  noteSchema,
  parsedJson,
  type StoryRow,
  storyRecordSchema,
  storyRowSchema,
  type ToldStory,
  TrucelineError,
  textsSchema,
} from '../record/index.ts'
import { awaitWhole } from './settle.ts'
import { PROOF } from './swap.ts'

/** A told story as an output folder keeps it, with its row of `stories.json`. */
export type KeptStory = ToldStory & { row: StoryRow }

/**
 * Reads the told stories of an output folder back.
 * @throws TrucelineError `usage` when the folder is no output, or holds passages only, so that nothing can be proved;
 * `does-not-hold` when a file is lost or breaks the contract.
 */
export async function loadStories(dir: string): Promise<KeptStory[]> {
  const foreign = new TrucelineError('usage', `${dir} is no output of truceline: stories.json is missing`)
  const rows = await readJson(dir, 'stories.json', z.array(storyRowSchema), foreign)
  await readJson(dir, 'notes.json', z.array(noteSchema))
  return Promise.all(rows.map((row) => loadStory(dir, row)))
}

async function loadStory(dir: string, row: StoryRow): Promise<KeptStory> {
  const record = await readJson(dir, `${row.slug}/record.json`, storyRecordSchema)
  const path = `${row.slug}/texts.json`
  const bare = new TrucelineError('usage', `${dir} holds passages only: nothing proves them, for ${path} is missing`)
  return { row, record, texts: await readJson(dir, path, textsSchema, bare) }
}

const doesNotHold = (reason: string) => new TrucelineError('does-not-hold', reason)

/** The value in a file as it stands there: with fields that a later version added, so that they are proved too. */
export async function readJson<T>(
  dir: string,
  path: string,
  schema: z.ZodType<T>,
  missing?: TrucelineError,
): Promise<T> {
  if (path === PROOF) await awaitWhole(dir)
  const bytes = await readFile(join(dir, path), 'utf8').catch(() => {
    throw missing ?? doesNotHold(`${path} is missing`)
  })
  const value = parsedJson(bytes)
  const { error } = schema.safeParse(value)
  if (error) throw doesNotHold(`${path} breaks the contract${placeOf(error)}`)
  return value as T
}

function placeOf({ issues: [first, ...more] }: z.ZodError): string {
  const place = first!.path.length > 0 ? ` at ${first!.path.join('.')}` : ''
  return `${place}: ${first!.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`
}
