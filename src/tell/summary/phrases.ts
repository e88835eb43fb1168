import {
  type Member,
  marksOf,
  type NameMark,
  overlaps,
  type Phrase,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import { marksIn, marksWithin } from '../lines/inside.ts'
import type { Story } from '../story.ts'
import { HOLLOW, LIGHT } from './words.ts'

/** A phrase that may name a theme: its stems, and each place of the story where it stands. */
export type Naming = { key: string; words: readonly string[]; places: Place[]; sentences: number }
export type Place = { member: Member; span: Span; text: string }

/**
 * The noun phrases of a story that could head a section, those said in more than one sentence; where none is, all of
 * them. Amounts, people and their offices are no themes, nor is a phrase with an empty head.
 */
export function namingsOf(story: Story): Naming[] {
  const namings = new Map<string, Naming>()
  const roles = rolesIn(story)
  for (const member of story.members) if (member.origin === null) addFrom(member, namings, roles)
  const all = [...namings.values()].filter((n) => n.places.length > 0)
  const said = all.filter((n) => n.sentences > 1)
  return said.length > 0 ? said : all
}

/** The offices of people in a story, by their last words: "president" heads no theme, what he did may. */
const rolesIn = ({ members }: Story): ReadonlySet<string> =>
  new Set(members.flatMap(({ marks }) => marksOf(marks, 'name').flatMap((n) => (n.role ? [lastWord(n.role)] : []))))

const lastWord = (words: string) =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1)!
    .replace(/s$/, '')

function addFrom(member: Member, namings: Map<string, Naming>, roles: ReadonlySet<string>): void {
  for (const sentence of marksIn(member, 'sentence')) {
    const named = marksWithin(member, 'name', sentence)
    const dates = marksWithin(member, 'date', sentence)
    const others = [...named.filter(isPerson), ...marksWithin(member, 'figure', sentence)]
    const inside = named.filter((n) => n.as !== 'demonym' && THEMATIC.has(n.type))
    for (const phrase of [
      ...sentence.phrases.map((p) => trimmed(member, p)),
      ...tiedIn(member, sentence, inside),
      ...placesIn(member, sentence, inside),
    ]) {
      const text = wordsAt(member.article.text, phrase)
      const key = phrase.words.join(' ')
      const naming = namings.get(key) ?? { key, words: phrase.words, places: [], sentences: 0 }
      namings.set(key, naming)
      if (others.some((o) => overlaps(o, phrase))) naming.sentences = Number.NEGATIVE_INFINITY
      naming.sentences++
      if (!isNaming(text, member, phrase) || roles.has(lastWord(text)) || dates.some((d) => overlaps(d, phrase)))
        continue
      naming.places.push({ member, span: { start: phrase.start, end: phrase.end }, text })
    }
  }
}

/** `old water rights` is about water rights: light words in front go, while two are left. */
function trimmed(member: Member, phrase: Phrase): Phrase {
  const [first, ...rest] = wordsAt(member.article.text, phrase).split(' ')
  if (phrase.words.length < 3 || rest.length !== phrase.words.length - 1 || !LIGHT.has(first!.toLowerCase()))
    return phrase
  return trimmed(member, { ...phrase, start: phrase.start + first!.length + 1, words: phrase.words.slice(1) })
}

/** People and what stands for them: a phrase that touches one anywhere is a person's, and so heads nothing. */
const isPerson = ({ type, as }: NameMark) => type === 'person' || as === 'pronoun'

// `the water of the Avel`, `a summit in Orlen`: behind an article there is a noun, however it is tagged.
const TIED = /\b(?:the|an?) (\p{Ll}{4,}) (?:of|in|on|with|for|over|against|at|between) (?:the )?(?=\p{Lu})/gu

function tiedIn({ article }: Member, sentence: SentenceMark, names: readonly NameMark[]): Phrase[] {
  if (names.length === 0) return []
  const text = wordsAt(article.text, sentence)
  return [...text.matchAll(TIED)].flatMap((found) => {
    const [all, noun] = found
    const at = sentence.start + found.index + all.length
    const name = names.find((n) => n.start === at)
    const stems = name && [noun!, lastName(article.text.slice(name.start, name.end))].map((w) => stemIn(sentence, w))
    if (!name || !stems?.every((s) => s !== undefined) || HOLLOW.has(noun!)) return []
    return [{ start: at - all.length + all.indexOf(noun!), end: name.end, words: stems as string[] }]
  })
}

/** `the Harn Gate`, `the Basin Bank`: a place, a body or a work of two words and more. */
function placesIn({ article }: Member, sentence: SentenceMark, names: readonly NameMark[]): Phrase[] {
  return names.flatMap((name) => {
    const text = article.text.slice(name.start, name.end)
    if (name.as !== 'name' || !NAMED.has(name.type) || !/^\p{Lu}\S+ .*\p{Lu}/u.test(text)) return []
    const stems = text
      .split(' ')
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => stemIn(sentence, w))
    if (stems.length < 2 || !stems.every((s) => s !== undefined)) return []
    return [{ start: name.start, end: name.end, words: stems as string[] }]
  })
}

const NAMED = new Set(['place', 'organisation', 'other'])
const THEMATIC = new Set(['country', 'place', 'organisation', 'other'])
const lastName = (name: string) => name.split(' ').at(-1)!

/** The stem of a word among those of its sentence. */
const stemIn = ({ words }: SentenceMark, word: string): string | undefined =>
  words.find((stem) => word.toLowerCase().startsWith(stem.slice(0, Math.max(3, stem.length - 2))))

/** Whole words from the first to the last, neither light in front nor hollow behind. */
function isNaming(text: string, { article }: Member, { start, end }: Span): boolean {
  const parts = text.toLowerCase().split(/[\s-]+/)
  if (LIGHT.has(parts[0]!) || parts.some((p) => p.length < 2) || HOLLOW.has(parts.at(-1)!) || HOLLOW.has(parts[0]!))
    return false
  const [before, behind] = [article.text.slice(start - 1, start), article.text.slice(end, end + 2)]
  return !/[-‑’'\p{L}\p{N}$£€.]/u.test(before) && !/^(?:[-‑\p{L}\p{N}]|[’'])/u.test(behind)
}

/** The sentences of a member in which a heading may be looked for. */
export const headingsOf = (member: Member): SentenceMark[] =>
  marksIn(member, 'sentence').filter((m) => m.heading && member.article.blocks[m.block]?.kind !== 'title')
