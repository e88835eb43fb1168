import { z } from 'zod'
import { type Citation, type Citations, citationsSchema } from './citation.ts'
import { TrucelineError } from './errors.ts'

/** One change to the words of the first citation: at `at` (UTF-16, in `exact`) cut `cut` units, put `insert` there. */
export const editSchema = z.object({ at: z.int().nonnegative(), cut: z.int().nonnegative(), insert: z.string() })
export type Edit = z.infer<typeof editSchema>

/** Anything we say: verbatim, or trimmed with every edit listed so that it can be replayed. */
export const lineSchema = z.object({ text: z.string().min(1), citations: citationsSchema, edits: z.array(editSchema) })
export type Line = { text: string; citations: Citations; edits: Edit[] }

const fromRight = (a: Edit, b: Edit) => b.at - a.at

/** The text that the edits make of some words, applied from right to left. */
export function replay(exact: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort(fromRight)
    .reduce((text, e) => text.slice(0, e.at) + e.insert + text.slice(e.at + e.cut), exact)
}

/**
 * Makes a line of citations and edits; without edits it is verbatim.
 * @throws TrucelineError `ours` when an insertion is not in square brackets, edits overlap, or nothing is left.
 */
export function lineOf(citations: Citations, edits: readonly Edit[] = []): Line {
  const fault = faultOf(citations[0], edits)
  if (fault) throw new TrucelineError('ours', `a line cannot be made: ${fault}`)
  const sorted = [...edits].sort(fromRight).reverse()
  return { text: replay(citations[0].exact, sorted), citations, edits: sorted }
}

/** Why edits may not be applied to a citation, or undefined. What is inserted stands in square brackets. */
export function faultOf({ exact }: Citation, edits: readonly Edit[]): string | undefined {
  let [free, last] = [exact.length, Number.POSITIVE_INFINITY]
  for (const { at, cut, insert } of [...edits].sort(fromRight)) {
    if (at + cut > free || at === last) return `the edit at ${at} lies outside the words or over another edit`
    if (insert !== '' && !/^ ?\[[^[\]]+\] ?$/.test(insert)) return `the insertion "${insert}" is not in square brackets`
    free = last = at
  }
  return replay(exact, edits).trim() === '' ? 'nothing is left of the words' : undefined
}
