const SUFFIX = /^(?:n|ns|an|ans|ian|ians|ean|eans|ese|ish|i|is|ic|er|ers|ite|ites|ien|ov|ar|ars)$/

/** True for "Varnian" of "Varnia" or "Republic of Varnia", "Ostreli" of "Ostrel", "Tarlish" of "Tarland". */
export function isDemonymOf(word: string, land: string): boolean {
  const at = land.lastIndexOf(' ') + 1
  if (word[0] !== land[at] || land.length - at < 4) return false
  const last = land.slice(at)
  if (word === last) return false
  if (/..land$/.test(last) && (word === `${last.slice(0, -4)}ish` || word === `${last.slice(0, -3)}ish`)) return true
  if (word.length <= last.length - 2) return false
  for (let cut = 0; cut <= 2; cut++) {
    const stem = last.slice(0, last.length - cut)
    if (word.startsWith(stem) && SUFFIX.test(word.slice(stem.length))) return true
  }
  return false
}
