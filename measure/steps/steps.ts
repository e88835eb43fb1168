import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const changeSchema = z.strictObject({
  how: z.enum(['came', 'went', 'changed']),
  list: z.enum(['timeline', 'pledges', 'quotes', 'figures', 'disputes']),
  of: z.string().optional(), // an entry of the gold by its id, a dispute by what it is about
  file: z.string().optional(), // a figure by its file, value and words
  value: z.number().optional(),
  words: z.string().optional(),
  field: z.string().optional(),
  old: z.string().optional(),
  new: z.string().optional(),
  why: z.string(),
  must: z.boolean(),
})
/** One change that a careful reader expects of a step. */
export type GoldChange = z.infer<typeof changeSchema>

const correctionSchema = z.strictObject({
  of: z.string(),
  field: z.string(),
  value: z.string(),
  reason: z.string(),
  by: z.string(),
  on: z.string(),
})

const stepSchema = z.strictObject({
  asOf: z.string(),
  what: z.string(),
  files: z.array(z.string()),
  versions: z.array(z.strictObject({ file: z.string(), from: z.string(), to: z.string() })).default([]),
  corrections: z.array(correctionSchema).default([]),
  changes: z.array(changeSchema).default([]),
  toldAgain: z.array(z.string()).default([]),
})
/** One daily step: what arrives, and what must change. */
export type Step = z.infer<typeof stepSchema>

/** True for a story that is told in steps. */
export const hasSteps = (dir: string): boolean => existsSync(join(dir, 'steps.json')) && existsSync(join(dir, 'in'))

/** Reads `steps.json` of a story. */
export function readSteps(dir: string): Step[] {
  const file = JSON.parse(readFileSync(join(dir, 'steps.json'), 'utf8'))
  return z.strictObject({ about: z.string(), steps: z.array(stepSchema) }).parse(file).steps
}

/** Lays what arrives in a step beside what lies in a folder of inputs already. */
export function arrive(step: Step, story: string, inputs: string): void {
  mkdirSync(inputs, { recursive: true })
  for (const file of step.files) copyFileSync(join(story, 'in', file), join(inputs, file))
  for (const { file, from, to } of step.versions) {
    const path = join(inputs, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`)
    writeFileSync(path, text.replace(from, to))
  }
}

const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** Writes the table of corrections of a step; `idOf` finds the entry that is meant. */
export function writeCorrections(step: Step, inputs: string, idOf: (of: string) => string): void {
  if (step.corrections.length === 0) return
  const rows = step.corrections.map(({ of, ...row }) => [idOf(of), row.field, row.value, row.reason, row.by, row.on])
  const table = [['id', 'field', 'value', 'reason', 'by', 'on'], ...rows].map((row) => row.map(cell).join(','))
  writeFileSync(join(inputs, 'corrections.csv'), `${table.join('\n')}\n`)
}
