import { folded, type Mention, plain } from './mention.ts'

/** A mention of a person with the words of the name, `Jr.` and the like left out. */
type Person = { mention: Mention; names: string[] }

/**
 * Groups the names of people: same surname (over transliterations) and first names that can be one.
 * A bare surname joins the only person who has it; where two have it, it stays alone.
 */
export function joinPeople(people: readonly Mention[]): Mention[][] {
  const bySurname = new Map<string, Person[]>()
  for (const person of people.map(personOf).sort(byLength)) {
    const key = folded(person.names.at(-1)!)
    const family = bySurname.get(key)
    if (family) family.push(person)
    else bySurname.set(key, [person])
  }
  return [...bySurname.values()].flatMap(joinFamily)
}

function joinFamily(family: readonly Person[]): Mention[][] {
  const groups: Person[][] = []
  for (const person of family) {
    const fitting = groups.filter((group) => group.every((p) => compatible(p, person)))
    if (fitting.length === 1) fitting[0]!.push(person)
    else groups.push([person])
  }
  return groups.map((group) => group.map(({ mention }) => mention))
}

function compatible({ names: a }: Person, { names: b }: Person): boolean {
  return a.length === 1 || b.length === 1 || nearlySame(a[0]!, b[0]!)
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
function personOf(mention: Mention): Person {
  const name = plain(mention.name).replace(/,? (?:jr|sr|ii|iii)$/, '')
  return { mention, names: name.split(' ') }
}

const byLength = (a: Person, b: Person) =>
  b.names.length - a.names.length || b.mention.count - a.mention.count || (a.mention.name < b.mention.name ? -1 : 1)
