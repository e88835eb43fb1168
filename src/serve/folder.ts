import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Askable } from '../ask/index.ts'
import { type KeptCeasefire, loadCeasefires, readJson } from '../keep/index.ts'
import {
  type StoryRecord,
  type StoryRow,
  storyRecordSchema,
  storyRowSchema,
  type Texts,
  TrucelineError,
  textsSchema,
} from '../record/index.ts'

/** A story of an output folder; without texts where only passages are kept. */
export type OpenStory = { row: StoryRow; record: StoryRecord; texts: Texts | null }

/** An output folder as it is read to be asked. */
export type Opened = { stories: OpenStory[]; ceasefires: KeptCeasefire[] }

/**
 * Reads an output folder, with or without its texts.
 * @throws TrucelineError `usage` when it is no output; `does-not-hold` when a file is lost or breaks the contract.
 */
export async function openFolder(dir: string): Promise<Opened> {
  const foreign = new TrucelineError('usage', `${dir} is no output of truceline: stories.json is missing`)
  const rows = await readJson(dir, 'stories.json', z.array(storyRowSchema), foreign)
  const stories = await Promise.all(rows.map((row) => openStory(dir, row)))
  return { stories, ceasefires: await loadCeasefires(dir) }
}

async function openStory(dir: string, row: StoryRow): Promise<OpenStory> {
  const record = await readJson(dir, `${row.slug}/record.json`, storyRecordSchema)
  const path = `${row.slug}/texts.json`
  const isKept = await access(join(dir, path)).then(
    () => true,
    () => false,
  )
  return { row, record, texts: isKept ? await readJson(dir, path, textsSchema) : null }
}

/** What of an output can be asked. */
export function askableOf({ stories, ceasefires }: Opened): Askable {
  return { stories, ceasefires: ceasefires.map((kept) => ('full' in kept ? kept.full.record : kept.shown)) }
}
