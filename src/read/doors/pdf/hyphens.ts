const BROKEN = /(\p{L}[\p{L}’'-]{0,60})[-\u00ad\u2010]$/u
const OPEN = /[\p{L}\d][-–—\u2010]$|[—/]$/u // "2019–", "talks—": no space follows
const WORD = /\p{L}[\p{L}’']*(?:-\p{L}[\p{L}’']*)*/gu
// What stands before a hyphen in words that are written with one: "self-rule", "long-term", "north-east", "twenty-one"
const FIRST =
  /^(?:self|non|ex|anti|pro|pre|post|semi|quasi|vice|mid|cross|all|well|ill|half|full|high|low|long|short|far|near|hard|soft|large|small|old|new|deep|wide|so|to|of|by|in|on|up|cease|war|peace|power|state|north|south|east|west|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i
const TAIL = 70

/** Whether a document has some words elsewhere, hyphens and all. */
export type Known = (word: string) => boolean

/** The words of a document by its lines, but for those that a line's end breaks. */
export function knownIn(lines: readonly string[]): Known {
  const words = new Set<string>()
  for (const line of lines) for (const [word] of line.replace(BROKEN, '').matchAll(WORD)) words.add(word.toLowerCase())
  return (word) => words.has(word.toLowerCase())
}

/**
 * The lines of a paragraph as one. A hyphen that breaks a word at the end of a line is taken out; it stays where the word
 * has one of its own: as the document writes it elsewhere, else by what stands before it, and before a capital.
 */
export function joinLines(lines: readonly string[], known: Known): string {
  return lines.map((line, i) => (i + 1 < lines.length ? ended(line, lines[i + 1]!, known) : line)).join('')
}

/** A line with what divides it from the next. */
function ended(line: string, following: string, known: Known): string {
  const tail = line.slice(-TAIL)
  const start = BROKEN.exec(tail)?.[1]
  const next = /^\p{L}[\p{L}’']{0,60}/u.exec(following)?.[0]
  if (start && next) return keepsHyphen(start, next, tail, known) ? line : line.slice(0, -1)
  return OPEN.test(tail) ? line : `${line} `
}

function keepsHyphen(start: string, next: string, tail: string, known: Known): boolean {
  if (tail.endsWith('\u00ad')) return false
  if (/^\p{Lu}/u.test(next)) return true
  if (known(`${start}${next}`)) return false
  return known(`${start}-${next}`) || FIRST.test(start)
}
