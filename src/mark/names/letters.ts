import type { Token } from '../language.ts'

/** True when a token begins with a capital letter. */
export function capital({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  if (code < 0xc0) return code >= 65 && code <= 90
  const first = text[0]!
  return first !== first.toLowerCase() && first === first.toUpperCase()
}
