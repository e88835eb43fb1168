import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The stages whose rules decide what is found in an article. */
const STAGES = ['record', 'read', 'mark']

let known: string | undefined

/**
 * The version of the rules: a hash of the code of reading and marking, so that what was kept by other rules is not taken
 * for what these would find.
 */
export function rulesVersion(): string {
  known ??= hashOf(STAGES.map((stage) => fileURLToPath(new URL(`./${stage}`, import.meta.url))))
  return known
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(?:ts|js|json)$/.test(f))
    for (const file of files.filter((f) => !f.endsWith('.d.ts')).sort())
      hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
