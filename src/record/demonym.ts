const SUFFIX = /^(?:n|ns|an|ans|ian|ians|ean|eans|ese|ish|i|is|ic|er|ers|ite|ites|ien|ov|ar|ars)$/

/** True for "Varnian" of "Varnia" or "Republic of Varnia", "Ostreli" of "Ostrel", "Tarlish" of "Tarland". */
export function isDemonymOf(word: string, land: string): boolean {
  const last = land.slice(land.lastIndexOf(' ') + 1)
  if (last.length < 4 || word === last || word[0] !== last[0]) return false
  if (/..land$/.test(last) && (word === `${last.slice(0, -4)}ish` || word === `${last.slice(0, -3)}ish`)) return true
  if (word.length <= last.length - 2) return false
  for (let cut = 0; cut <= 2; cut++) {
    const stem = last.slice(0, last.length - cut)
    if (word.startsWith(stem) && SUFFIX.test(word.slice(stem.length))) return true
  }
  return false
}
