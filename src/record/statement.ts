import { z } from 'zod'
import { TrucelineError } from './errors.ts'

/**
 * A sentence made of counts: a fixed template whose `{names}` were filled with values. Not a Line, for nobody wrote it;
 * `from` are the ids of what was counted.
 */
export const statementSchema = z.object({
  text: z.string().min(1),
  template: z.string().min(1),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  from: z.array(z.string()),
})
export type Statement = z.infer<typeof statementSchema>

/** The template with its `{names}` filled; undefined when a name has no value. */
export function filled(template: string, values: Statement['values']): string | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!)
  if (names.some((name) => !Object.hasOwn(values, name))) return undefined
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

/**
 * Makes a statement.
 * @throws TrucelineError `ours` when the template names a value that is not given.
 */
export function statementOf(template: string, values: Statement['values'], from: readonly string[]): Statement {
  const text = filled(template, values)
  if (text === undefined) throw new TrucelineError('ours', `the statement "${template}" lacks a value`)
  return { text, template, values, from: [...from] }
}
