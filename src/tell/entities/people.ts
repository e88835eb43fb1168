import { folded, type Mention, plain } from './mention.ts'

/**
 * Groups the names of people: same surname (over transliterations) and first names that can be one.
 * A bare surname joins the only person who has it; where two have it, it stays alone.
 */
export function joinPeople(people: readonly Mention[]): Mention[][] {
  const bySurname = new Map<string, Mention[]>()
  for (const mention of [...people].sort(byLength)) {
    const key = folded(surnameOf(mention))
    bySurname.set(key, [...(bySurname.get(key) ?? []), mention])
  }
  return [...bySurname.values()].flatMap(joinFamily)
}

function joinFamily(family: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  for (const mention of family) {
    const fitting = groups.filter((group) => group.every((m) => compatible(m, mention)))
    if (fitting.length === 1) fitting[0]!.push(mention)
    else groups.push([mention])
  }
  return groups
}

function compatible(a: Mention, b: Mention): boolean {
  const [x, y] = [firstNames(a), firstNames(b)]
  if (x.length === 0 || y.length === 0) return true
  return nearlySame(x[0]!, y[0]!)
}

/** `Georgia` and `Giorgia`, `Ilsa` and `Ilza`, `V` and `Volodymyr`; not `Volodymyr` and `Vladimir`. */
function nearlySame(a: string, b: string): boolean {
  if (a === b || folded(a) === folded(b)) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const shorter = Math.min(a.length, b.length)
  return a[0] === b[0] && shorter >= 4 && distance(a, b) <= (shorter >= 6 ? 2 : 1)
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]))
    row = next
  }
  return row[b.length]!
}

/** `Joseph Brel Jr.` is of Brel. */
const namesOf = (m: Mention) =>
  plain(m.name)
    .replace(/,? (?:jr|sr|ii|iii)$/, '')
    .split(' ')
const surnameOf = (m: Mention) => namesOf(m).at(-1)!
const firstNames = (m: Mention) => namesOf(m).slice(0, -1)
const byLength = (a: Mention, b: Mention) =>
  namesOf(b).length - namesOf(a).length || b.count - a.count || (a.name < b.name ? -1 : 1)
