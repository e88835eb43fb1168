import type { NameMark, Span } from '../../record/index.ts'
import { GROUP_HEADS } from '../words/en/names.ts'
import { NAMING } from '../words/en/speech.ts'
import type { Item } from './lines.ts'
import type { Quotation } from './scan.ts'

/** True where quotation marks only name or label: "so-called “x”", “The Long Road Home”, a ‘coalition of the willing’. */
export function onlyNames(
  text: string,
  items: readonly Item[],
  at: number,
  quotation: Quotation,
  names: readonly NameMark[],
): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  if (words.length > 80) return false
  const before = items[at - 1]?.lower === '-' ? items[at - 2] : items[at - 1]
  if (
    before &&
    (NAMING.has(before.lower) ||
      (before.lower === 'called' && items[at - 2]?.lower === 'so') ||
      (before.text === 'the' && NAMING.has(items[at - 2]?.lower ?? '')))
  )
    return true
  if (GROUP_HEADS.has(/^\w+/.exec(words)?.[0].toLowerCase() ?? '') && words.split(' ').length <= 5) return true
  return isTitle(words) || isNamed(quotation.inner, names)
}

/** Two words or more, and all but the little ones have capitals. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’-]*/gu)?.filter((w) => w.length > 3) ?? []
  return long.length > 0 && /^\p{Lu}[^\s]*\s/u.test(words) && long.every((w) => /^\p{Lu}/u.test(w))
}

const isNamed = (inner: Span, names: readonly NameMark[]) =>
  names.some(
    (n) =>
      (n.type === 'group' || n.type === 'organisation') &&
      n.start >= inner.start &&
      n.end <= inner.end &&
      n.end - n.start >= inner.end - inner.start - 4,
  )

/** True for words that are a clause of their own: they begin and are built as a sentence, or hold one. */
export function isClause(text: string, { inner }: Quotation, initial: boolean): boolean {
  const words = text.slice(inner.start, inner.end).trim()
  const count = words.split(/\s+/).length
  if (/[.?!…]['’”\]]?\s+["“‘[]?\p{Lu}/u.test(words)) return true
  const opens = /^[[(…."“‘'\s]*\p{Lu}/u.test(words)
  return (
    opens &&
    ((count > 2 && (initial || /[.?!,]$/.test(words))) ||
      count > 5 ||
      (count > 1 && /[.?!]$/.test(words)) ||
      (initial && /[.?!,—]$/.test(words)))
  )
}
