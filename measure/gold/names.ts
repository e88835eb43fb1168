const TITLES = new Set(
  'the a an of and mr mrs ms dr sir dame president prime minister chancellor envoy spokeswoman spokesman'.split(' '),
)

/**
 * True when two names can stand for one: the same words, a surname for a full name ("Miller", "Anna Miller"), or the
 * head of a long name ("coalition", "Coalition of the Willing"). Spellings that differ by one letter are the same.
 */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length === 0 || !short.every((w) => long.some((l) => alike(w, l)))) return false
  return alike(short.at(-1)!, long.at(-1)!) || headOf(a) === short.join(' ') || headOf(b) === short.join(' ')
}

/** True when one of the names is one of those the gold gives: "Anna Miller; the ministry (by grammar)". */
export function isNamed(names: readonly string[], gold: string): boolean {
  const given = gold
    .replace(/\([^)]*\)/g, '')
    .split(/[;/]/)
    .filter((g) => g.trim() !== '')
  return given.some((g) => names.some((name) => sameName(name, g)))
}

const headOf = (name: string): string => (/ of /.test(name) ? wordsOf(name.split(' of ')[0]!).join(' ') : '')

function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '' && !TITLES.has(w))
}

/** Equal, or of six letters and more with one letter added, left out or changed, as spellings of foreign names go. */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)
}
