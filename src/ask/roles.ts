import type { StoryRecord } from '../record/index.ts'
import { allNamesAt, type Names } from './names.ts'
import { stem } from './stem.ts'
import { lower, wordsOf } from './tokens.ts'
import { ROLE } from './words/roles.ts'
import { STOP } from './words/stop.ts'

/** What somebody is, in stems, and of whom: "Edda Marrin, the fisheries minister of Norrey". */
export type Role = { words: Set<string>; of: Set<string> }

/** The roles of persons as texts give them beside their names. */
export function rolesIn(texts: readonly string[], names: Names): Map<string, Role> {
  const roles = new Map<string, Role>()
  for (const text of texts) for (const found of rolesAt(text, names)) addRole(roles, found)
  return roles
}

type Given = { key: string; words: string[]; of: string[] }

function addRole(roles: Map<string, Role>, { key, words, of }: Given): void {
  const role = roles.get(key) ?? { words: new Set(), of: new Set() }
  for (const word of words) role.words.add(stem(word))
  for (const other of of) role.of.add(other)
  roles.set(key, role)
}

/** "foreign minister Willem Aarden", "Kestmark's ambassador, Joost Valkema", "Angus Thorley, the premier of Norrey". */
function rolesAt(text: string, names: Names): Given[] {
  if (!ROLE.test(text)) return []
  const words = wordsOf(text).map(lower)
  const found = allNamesAt(text, names)
  const nameAt = (at: number) => found.filter((one) => one.at <= at && at < one.at + one.length).map((one) => one.key)
  return found.flatMap(({ key, at, length }): Given[] => {
    if (!names.persons.has(key)) return []
    const behind = at + length
    const place = [at - 1, behind, behind + 1, behind + 2, behind + 3].find((i) => isRole(words[i]))
    if (place === undefined || (place > at && !APPOSITIVE.test(words[behind] ?? ''))) return []
    const owner = [place - 1, place - 2, place - 3].flatMap(nameAt)
    const of = [place < at ? behind : place + 1].filter((i) => words[i] === 'of' || words[i] === 'in')
    const owned = of.flatMap((i) => [...nameAt(i + 1), ...nameAt(i + 2)])
    return [
      { key, words: [words[place]!, ...kindsBefore(words, place)], of: [...owner, ...owned].filter((o) => o !== key) },
    ]
  })
}

const APPOSITIVE = /^(?:the|its|their|his|her|an?|prime|foreign|deputy|chief|president|minister)$/

const isRole = (word: string | undefined): boolean => word !== undefined && ROLE.test(word)

/** What kind of minister or chief: up to two words that stand before. */
function kindsBefore(words: readonly string[], place: number): string[] {
  const before = [words[place - 1], words[place - 2]]
  const end = before.findIndex((word) => word === undefined || STOP.has(word) || /['’]s$/.test(word))
  return before.slice(0, end < 0 ? 2 : end) as string[]
}

/** For whom each person has spoken: the actors of the pledges that were made in these words. */
export function speakersOf(records: readonly StoryRecord[], names: Names): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { actor, saidBy } of records.flatMap((r) => r.pledges)) {
    const [key, by] = [names.of.get(actor.entity), saidBy && names.of.get(saidBy.entity)]
    if (key && by && key !== by) all.set(by, [...(all.get(by) ?? []), key])
  }
  return all
}
