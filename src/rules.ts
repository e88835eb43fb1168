import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The stages whose rules decide what is found in an article, and those that decide what is told of it. */
const MARKING = ['record', 'read', 'mark']
const TELLING = [...MARKING, 'gather', 'tell', 'correct']

/**
 * The version of the rules that find: a hash of the code of reading and marking, so that what was kept by other rules is
 * not taken for what these would find.
 */
export const markingRules = (): string => versionOf(MARKING)

/** The version of all rules up to the record, so that what other rules told is not put down to articles. */
export const tellingRules = (): string => versionOf(TELLING)

const known = new Map<string, string>()

const versionOf = (stages: readonly string[]): string => short(createHash('sha256').update(stages.map(hashOf).join()))

/** The code of a stage is read once. */
function hashOf(stage: string): string {
  const hash = known.get(stage) ?? readHash(fileURLToPath(new URL(`./${stage}`, import.meta.url)))
  known.set(stage, hash)
  return hash
}

function readHash(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(?:ts|js|json)$/.test(f))
  for (const file of files.filter((f) => !f.endsWith('.d.ts')).sort())
    hash.update(file).update(readFileSync(join(folder, file)))
  return short(hash)
}

const short = (hash: Hash): string => hash.digest('hex').slice(0, 16)
