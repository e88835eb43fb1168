import type { KeptCeasefire } from '../keep/index.ts'

type Row = { id: string }

/** What a ceasefire holds under an id, field by field, and which of its rows name it; no row where it has none. */
export function explainedCeasefire(id: string, kept: KeptCeasefire): string[] {
  const rows = rowsOf(kept)
  return rows
    .filter((row) => row.id === id)
    .flatMap((found) => [
      `${id} in ceasefire ${kept.id}`,
      ...fieldsOf(found),
      ...rows.filter((other) => other.id !== id && names(other, id)).map((other) => row('named by', other.id)),
    ])
}

/** Terms, guarantees, findings, incidents, restrictions of access and obligations. */
function rowsOf(kept: KeptCeasefire): Row[] {
  const { agreement, findings, incidents, access, obligations } = 'full' in kept ? kept.full.record : kept.shown
  return [...agreement.terms, ...agreement.guarantees, ...findings, ...incidents, ...access, ...obligations]
}

const names = (other: Row, id: string): boolean => JSON.stringify(other).includes(JSON.stringify(id))

/** Each field in a row of its own; of a list of things each. */
function fieldsOf({ id: _, ...fields }: Row): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    (isListOfThings(value) ? value : [value]).flatMap((one: unknown) => {
      const words = wordsOf(one)
      return words === null ? [] : [row(name, words)]
    }),
  )
}

const isListOfThings = (value: unknown): value is object[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object')

/** A value in words, words of the agreement in quotation marks; null where there is nothing to say. */
function wordsOf(value: unknown): string | null {
  if (value === null || value === '') return null
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(wordsOf).join(', ') || null
  if ('text' in value && 'citations' in value) return `"${value.text}"`
  if ('exact' in value) return `"${value.exact}"`
  const parts = Object.entries(value).map(([name, part]) => [name, wordsOf(part)] as const)
  return parts.flatMap(([name, part]) => (part === null ? [] : [`${name} ${part}`])).join(', ') || null
}

const row = (name: string, value: string): string => `  ${name.padEnd(10)} ${value}`
