import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Ceasefire, type PublicCeasefire, textsSchema } from '../record/index.ts'
import { readJson } from './stories.ts'

/** A ceasefire of an output folder, in full or as everybody may see it. */
export type KeptCeasefire = { id: string } & ({ full: Ceasefire } | { shown: PublicCeasefire })

/**
 * Reads the ceasefires of an output folder back; none where there is no agreement.
 * @throws TrucelineError `does-not-hold` when a file is lost.
 */
export async function loadCeasefires(dir: string): Promise<KeptCeasefire[]> {
  const ids = await readdir(join(dir, 'ceasefire')).catch(() => [])
  return Promise.all(ids.sort().map((id) => loadCeasefire(dir, id)))
}

async function loadCeasefire(dir: string, id: string): Promise<KeptCeasefire> {
  const value = await readJson(dir, `ceasefire/${id}/ceasefire.json`, anyObject)
  if ('view' in value) return { id, shown: value as PublicCeasefire }
  const texts = await readJson(dir, `ceasefire/${id}/texts.json`, textsSchema)
  return { id, full: { record: value as Ceasefire['record'], texts } }
}

const anyObject = z.looseObject({})
