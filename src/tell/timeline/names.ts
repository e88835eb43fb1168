import type { Telling } from './telling.ts'

/** True when two tellings name someone or something in common, or one of them names nobody. */
export function shareNames(a: Telling, b: Telling): boolean {
  if (a.names.size === 0 || b.names.size === 0 || isNamedIn(a, b) || isNamedIn(b, a)) return true
  for (const name of a.names)
    for (const other of b.names) if (isPartOf(name, other) || isPartOf(other, name)) return true
  return false
}

/** A name that an article does not use often enough to be known as one stands there as a word. */
function isNamedIn({ names }: Telling, { stems }: Telling): boolean {
  for (const name of names) {
    const lower = name.toLowerCase()
    for (const stem of stems)
      if (stem.length > 3 && lower.startsWith(stem) && lower.length - stem.length < 3) return true
  }
  return false
}

/** `Sea League` stands in "Assembly of the Sea League"; one word alone is no part. */
const isPartOf = (part: string, whole: string) => part === whole || (part.includes(' ') && whole.endsWith(` ${part}`))
