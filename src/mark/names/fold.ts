/**
 * A word without what spellings of one foreign name differ in: accents, doubled letters, y for i, w for v, kh for h.
 * "Zelenskyy", "Zelensky" and "Zelenskiy" fold to the same.
 */
export function fold(word: string): string {
  const bare = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
  const folded = bare
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[iyj]+/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/(\p{L})\1+/gu, '$1')
  return folded
}
