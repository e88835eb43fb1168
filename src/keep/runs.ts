import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type Run,
  runSchema,
  type StoryRecord,
  storyRecordSchema,
  storyRowSchema,
  TrucelineError,
} from '../record/index.ts'
import { readJson } from './stories.ts'
import { PROOF } from './swap.ts'

/**
 * The runs over an output folder so far, the first one first; none where it is new.
 * @throws TrucelineError `does-not-hold` where what is there cannot be read, for runs are only ever added.
 */
export async function loadRuns(dir: string): Promise<Run[]> {
  const path = join(dir, 'changes.json')
  const broken = new TrucelineError('does-not-hold', `${path} breaks the contract: move it away to begin anew`)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw new TrucelineError('output', `${path} cannot be read (${error.code})`)
  })
  try {
    return z.array(runSchema).parse(JSON.parse(text))
  } catch {
    throw broken
  }
}

/** The records of an output folder, also where it holds passages only; none where it is new or does not hold. */
export async function storiesBefore(dir: string): Promise<{ record: StoryRecord }[]> {
  try {
    const rows = await readJson(dir, PROOF, z.array(storyRowSchema))
    return await Promise.all(
      rows.map(async ({ slug }) => ({ record: await readJson(dir, `${slug}/record.json`, storyRecordSchema) })),
    )
  } catch {
    return []
  }
}
