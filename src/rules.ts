import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The stages whose rules decide what is found in an article, and those that decide what is told of it. */
const MARKING = ['record', 'read', 'mark']
const TELLING = [...MARKING, 'gather', 'tell', 'correct']

const known = new Map<readonly string[], string>()

/**
 * The version of the rules that find: a hash of the code of reading and marking, so that what was kept by other rules is
 * not taken for what these would find.
 */
export const markingRules = (): string => versionOf(MARKING)

/** The version of all rules up to the record, so that what other rules told is not put down to articles. */
export const tellingRules = (): string => versionOf(TELLING)

function versionOf(stages: readonly string[]): string {
  const version =
    known.get(stages) ?? hashOf(stages.map((stage) => fileURLToPath(new URL(`./${stage}`, import.meta.url))))
  known.set(stages, version)
  return version
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
