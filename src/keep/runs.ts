import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Run, runSchema, TrucelineError } from '../record/index.ts'
import { type KeptStory, loadStories } from './stories.ts'

/** The runs over an output folder so far, the first one first; none where it is new. */
export async function loadRuns(dir: string): Promise<Run[]> {
  const text = await readFile(join(dir, 'changes.json'), 'utf8').catch(() => '[]')
  const parsed = z.array(runSchema).safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new TrucelineError(
    'does-not-hold',
    `${join(dir, 'changes.json')} breaks the contract: move it away to begin anew`,
  )
}

/** The stories of an output folder, or none where it is new, holds passages only or does not hold. */
export const storiesBefore = (dir: string): Promise<KeptStory[]> => loadStories(dir).catch(() => [])
