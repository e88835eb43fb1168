import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parsedJson, TrucelineError } from '../record/index.ts'
import { makeFolder } from './folder.ts'
import { STATE } from './state.ts'

/** What a run was told, so that it can be told again: its inputs, as absolute paths, and its options but for the clock. */
const memorySchema = z.object({
  inputs: z.array(z.string()).min(1),
  oneStory: z.boolean(),
  length: z.object({ events: z.number().nullable(), perDay: z.number().nullable() }),
  passagesOnly: z.boolean(),
  restricted: z.boolean(),
  site: z.string().nullable().default(null), // an output of before there were feeds has none
  follow: z.boolean(),
  allowed: z.array(z.string()),
})
export type Memory = z.infer<typeof memorySchema>

/**
 * What the last run into a folder was told.
 * @throws TrucelineError `usage` when no run has left it there.
 */
export async function loadMemory(dir: string): Promise<Memory> {
  const text = await readFile(join(dir, STATE, 'inputs.json'), 'utf8').catch(() => 'null')
  const parsed = memorySchema.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  throw new TrucelineError('usage', `${dir} does not know its inputs: run "truceline tell <inputs> --out ${dir}" once`)
}

/** Keeps what a run was told. */
export async function saveMemory(dir: string, memory: Memory): Promise<void> {
  const path = join(dir, STATE, 'inputs.json')
  await makeFolder(join(dir, STATE))
  await writeFile(`${path}.${process.pid}`, `${JSON.stringify(memory, null, 1)}\n`)
  await rename(`${path}.${process.pid}`, path)
}
