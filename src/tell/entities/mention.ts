import type { EntityKind } from '../../record/index.ts'

/** A name as the articles of a story give it: how often, in which surface forms, and the keys that lead to it. */
export type Mention = { type: EntityKind; name: string; count: number; surfaces: Set<string>; keys: string[] }

/** The key under which equal names of one type meet: no case, no accents, no leading article. */
export const mentionKey = (type: EntityKind, name: string): string => `${type}:${nameKey(name)}`

/** The key under which equal names meet, whatever their type. */
export const nameKey = (name: string): string => plain(name).replace(/^the /, '')

const plains = new Map<string, string>()

/** Lower case without accents, hyphens and dots. */
export function plain(name: string): string {
  const known = plains.get(name) ?? plainOf(name)
  plains.set(name, known)
  return known
}

const plainOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‑.’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * A surname as it sounds over transliterations: Zelensky, Zelenskyy and Zelenskiy fold to one,
 * as do Yatsenyuk and Yatseniuk, Haddad and Hadad, Gharib and Garib.
 */
export const folded = (surname: string): string =>
  plain(surname)
    .replace(/(?:iy|yy|yi|ij|ii|ey|ei|y|i)$/, 'i')
    .replace(/y(?=[aeou])|i(?=[aeou])|j(?=[aeou])/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/(?<=[dg])h/g, '')
    .replace(/q/g, 'k')
    .replace(/ou|oo/g, 'u')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
