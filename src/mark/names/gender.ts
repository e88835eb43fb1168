import { MENS_NAMES, WOMENS_NAMES } from '../words/en/names.ts'
import { MEN, WOMEN } from '../words/en/titles.ts'

/** Whom a pronoun may mean: 'he', 'she', or 'either' where nothing tells. */
export type Gender = 'he' | 'she' | 'either'

/** The gender that a title or the given name tells: "spokeswoman", "Mr.", "Ilse Korda". */
export function genderOf(name: string, titles: readonly (string | null)[]): Gender {
  for (const title of titles) {
    const word = title?.slice(title.lastIndexOf(' ') + 1).toLowerCase() ?? ''
    if (WOMEN.has(word)) return 'she'
    if (MEN.has(word)) return 'he'
  }
  const first = (/^[^\s-]+/.exec(name)?.[0] ?? '').toLowerCase()
  if (first === name.toLowerCase() || WOMENS_NAMES.has(first) === MENS_NAMES.has(first)) return 'either'
  return WOMENS_NAMES.has(first) ? 'she' : 'he'
}

/** True when a pronoun can stand for somebody of this gender. */
export const fits = (pronoun: string, gender: Gender): boolean => gender === 'either' || gender === pronoun
