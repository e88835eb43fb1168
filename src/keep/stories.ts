import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { storyRecordSchema, storyRowSchema, type ToldStory, TrucelineError } from '../record/index.ts'

/**
 * Reads the told stories of an output folder back.
 * @throws TrucelineError `usage` when the folder is no output, `does-not-hold` when a file breaks the contract.
 */
export async function loadStories(dir: string): Promise<ToldStory[]> {
  const rows = await readJson(dir, 'stories.json', z.array(storyRowSchema))
  return Promise.all(rows.map((row) => loadStory(dir, row.slug)))
}

async function loadStory(dir: string, slug: string): Promise<ToldStory> {
  const record = await readJson(dir, `${slug}/record.json`, storyRecordSchema)
  const texts = await readJson(dir, `${slug}/texts.json`, z.record(z.string(), z.string()))
  return { record, texts }
}

async function readJson<T>(dir: string, path: string, schema: z.ZodType<T>): Promise<T> {
  const bytes = await readFile(join(dir, path), 'utf8').catch(() => {
    throw new TrucelineError('usage', `${dir} is no output of truceline: ${path} is missing`)
  })
  const parsed = schema.safeParse(parseJson(bytes))
  if (parsed.success) return parsed.data
  throw new TrucelineError('does-not-hold', `${path} breaks the contract: ${z.prettifyError(parsed.error)}`)
}

function parseJson(bytes: string): unknown {
  try {
    return JSON.parse(bytes)
  } catch {
    return undefined
  }
}
