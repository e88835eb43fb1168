import type { Entity } from '../record/index.ts'
import { lower, wordsOf } from './tokens.ts'

/**
 * Names as runs of words, each with the key of who bears it, by their first word; all their words; the keys of
 * persons; the key of each entity.
 */
export type Names = {
  runs: Map<string, Run[]>
  words: ReadonlySet<string>
  persons: ReadonlySet<string>
  of: Map<string, string>
}
type Run = { words: string[]; key: string }

const ENDING = /^[aeiouy]?(?:n|an|ian|ean|ese|ish|i|er|ic|s)$/
const LOOSE = /^(?:the|an?) |^\p{Ll}/u

/**
 * All names by which the entities of some records go; entities that share a name or a demonym are taken for one. A name
 * that is one of the `common` words, which the texts write small too, is none: "Convoys" at the beginning of a sentence.
 */
export function namesIn(entities: readonly Entity[], common: ReadonlySet<string> = new Set()): Names {
  const isName = ({ name, kind }: Entity) =>
    /^\p{Lu}/u.test(name) && !((kind === 'person' || kind === 'other') && common.has(lower(name)))
  const proper = entities.filter(isName)
  const meant = meantByLast(proper)
  const known = proper.map((e): Bearer => ({ ...e, names: allNames(e, meant) }))
  const kin = kinOf(known)
  const of = new Map(known.map((bearer) => [bearer.id, kin(bearer)]))
  const runs = new Map<string, Run[]>()
  for (const { id, names } of known) for (const words of names) addRun(runs, { words, key: of.get(id)! })
  const words = new Set([...runs.values()].flatMap((all) => all.flatMap((run) => run.words)))
  const persons = new Set(known.flatMap(({ id, kind }) => (kind === 'person' ? of.get(id)! : [])))
  return { runs, words, persons, of }
}

type Bearer = Entity & { names: string[][] }

function addRun(runs: Map<string, Run[]>, run: Run): void {
  const there = runs.get(run.words[0]!)
  const same = there?.some((other) => other.words.join(' ') === run.words.join(' '))
  if (!there) runs.set(run.words[0]!, [run])
  else if (!same) there.push(run)
}

/** "Karvelia", "Karvelian", "Karvelians"; of a person the last name too, where it means nobody else. */
function allNames({ name, also, kind }: Entity, meant: ReadonlyMap<string, string>): string[][] {
  const names = [name, ...also.filter((other) => !LOOSE.test(other))].map(partsOf)
  const isOwn = (words: string[]) => isFull(words) && meant.get(words.at(-1)!) === words.join(' ')
  const last = kind === 'person' ? names.filter(isOwn).map((n) => n.slice(-1)) : []
  return [...names, ...last].filter((words) => words.length > 0)
}

const isFull = (words: readonly string[]): boolean => words.length > 1 && words.length < 4

/** Whom each last name means alone: who alone bears it, or of a brother and a sister the one whom the record calls so. */
function meantByLast(entities: readonly Entity[]): Map<string, string> {
  const bearers = new Map<string, Set<string>>()
  const called = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, last: string, whole: string) =>
    to.set(last, (to.get(last) ?? new Set()).add(whole))
  for (const { name, also, kind } of entities) {
    const words = partsOf(name)
    if (kind !== 'person' || !isFull(words)) continue
    const last = words.at(-1)!
    add(bearers, last, words.join(' '))
    if (also.some((other) => partsOf(other).join(' ') === last)) add(called, last, words.join(' '))
  }
  return new Map(
    [...bearers].flatMap(([last, all]): [string, string][] => {
      const [only, ...more] = all.size === 1 ? all : (called.get(last) ?? [])
      return only && more.length === 0 ? [[last, only]] : []
    }),
  )
}

const partsOf = (name: string): string[] => wordsOf(name).map((word) => lower(word).replace(/['’]s?$/, ''))

/** For each bearer of a name the shortest name of those that share one with it, or whose demonym it is. */
function kinOf(known: readonly Bearer[]): (bearer: Bearer) => string {
  const byName = new Map<string, string[]>()
  for (const { name, names } of known)
    for (const words of names) byName.set(words.join(' '), [...(byName.get(words.join(' ')) ?? []), name])
  const roots = new Map(known.flatMap((bearer) => rootOf(bearer).map((root) => [root, bearer.name] as const)))
  return ({ name, names }) => {
    const shared = names.flatMap((words) => byName.get(words.join(' ')) ?? [])
    return [...shared, ...landOf(name, roots)].sort(byLength)[0] ?? name
  }
}

const byLength = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1)

/** What the demonyms of a country or place begin with: "vessan" of "Vessany". */
function rootOf({ name, kind }: Entity): string[] {
  const root = lower(name).replace(/[aeiouy]+$/, '')
  return ['country', 'place', 'group'].includes(kind) && !/\s/.test(name) && root.length > 3 ? [root] : []
}

/** The country or place that a word is the demonym of: "Vessany" of "Vessanian". */
function landOf(word: string, roots: ReadonlyMap<string, string>): string[] {
  const low = lower(word)
  const cuts = Array.from({ length: Math.max(0, low.length - 4) }, (_, i) => i + 4)
  return cuts.flatMap((at) => (ENDING.test(low.slice(at)) ? (roots.get(low.slice(0, at)) ?? []) : []))
}

/** Somebody named in a text, with the words that the name takes up there. */
export type Named = { key: string; at: number; length: number }

/** The names in a text, the longest at each place: "Karvelian Assembly", not "Karvelian". */
export function namesAt(text: string, names: Names): Named[] {
  const all = allNamesAt(text, names)
  return all.filter((one) => !all.some((other) => other.length > one.length && contains(other, one)))
}

const contains = (wide: Named, narrow: Named) =>
  wide.at <= narrow.at && wide.at + wide.length >= narrow.at + narrow.length

/** All names in a text, those inside of others too. */
export function allNamesAt(text: string, { runs }: Names): Named[] {
  const raw = wordsOf(text)
  const words = raw.map((word) => lower(word).replace(/['’]s?$/, ''))
  return words.flatMap((word, at) => {
    const there = /^[\p{Lu}\d]/u.test(raw[at]!) ? (runs.get(word) ?? []) : []
    const fitting = there.filter((run) => run.words.every((w, i) => words[at + i] === w))
    return fitting.map((run) => ({ key: run.key, at, length: run.words.length }))
  })
}
