import {
  type MarkedArticle,
  type Member,
  type NameMark,
  onceFor,
  oncePerArticle,
  overlaps,
  type Phrase,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import { marksIn, marksWithin } from '../lines/inside.ts'
import type { Story } from '../story.ts'
import { HOLLOW, LIGHT } from './words.ts'

/** A phrase of a story: its stems, in how many sentences it stands, and each place of it. */
export type Said = { key: string; words: readonly string[]; places: Place[]; sentences: number }
export type Place = { member: Member; span: Phrase }

/** The noun phrases that the originals of a story say, without those that touch an amount or a person anywhere. */
export function saidIn(story: Story): Said[] {
  const phrases = new Map<string, Said & { touching: boolean }>()
  for (const member of story.members) {
    if (member.origin !== null) continue
    for (const { key, phrase, touching } of phrasesIn(member)) {
      const known = phrases.get(key) ?? { key, words: phrase.words, places: [], sentences: 0, touching }
      known.places.push({ member, span: phrase })
      known.sentences++
      known.touching ||= touching
      phrases.set(key, known)
    }
  }
  return [...phrases.values()].filter((p) => !p.touching)
}

/** A phrase of one article, and whether it touches a person or an amount. */
type Found = { key: string; phrase: Phrase; touching: boolean }

const phrasesIn = oncePerArticle((of): Found[] => marksIn(of, 'sentence').flatMap((sentence) => foundIn(of, sentence)))

function foundIn(of: MarkedArticle, sentence: SentenceMark): Found[] {
  const named = marksWithin(of, 'name', sentence)
  const inside = named.filter((n) => n.as !== 'demonym' && THEMATIC.has(n.type))
  const phrases = [
    ...sentence.phrases.map((p) => trimmed(of, p)),
    ...tiedIn(of, sentence, inside),
    ...placesIn(of, sentence, inside),
  ]
  if (phrases.length === 0) return []
  const others = [...named.filter(isPerson), ...marksWithin(of, 'figure', sentence)]
  return phrases.map((phrase) => ({
    key: phrase.words.join(' '),
    phrase,
    touching: others.some((o) => overlaps(o, phrase)),
  }))
}

/** `old water rights` is about water rights: light words in front go, while two are left. */
function trimmed(of: MarkedArticle, phrase: Phrase): Phrase {
  if (phrase.words.length < 3) return phrase
  const [first, ...rest] = wordsAt(of.article.text, phrase).split(' ')
  if (rest.length !== phrase.words.length - 1 || !LIGHT.has(first!.toLowerCase())) return phrase
  return trimmed(of, { ...phrase, start: phrase.start + first!.length + 1, words: phrase.words.slice(1) })
}

/** People and what stands for them: a phrase that touches one anywhere is a person's, and so heads nothing. */
const isPerson = ({ type, as }: NameMark) => type === 'person' || as === 'pronoun'

// `the water of the Avel`, `a summit in Orlen`: behind an article there is a noun, however it is tagged.
const TIED = /\b(?:the|an?) (\p{Ll}{4,}) (?:of|in|on|with|for|over|against|at|between) (?:the )?(?=\p{Lu})/gu

function tiedIn({ article }: MarkedArticle, sentence: SentenceMark, names: readonly NameMark[]): Phrase[] {
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
function placesIn({ article }: MarkedArticle, sentence: SentenceMark, names: readonly NameMark[]): Phrase[] {
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

/** The offices of people in a story, by their last words: "president" heads no theme, what he did may. */
const officesIn = onceFor(
  ({ members }: Story): ReadonlySet<string> => new Set(members.flatMap((member) => officesOf(member))),
)

const officesOf = oncePerArticle((of) => [
  ...new Set(marksIn(of, 'name').flatMap((n) => (n.role ? [lastWord(n.role)] : []))),
])

const lastWord = (words: string) =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1)!
    .replace(/s$/, '')

/** True where a phrase may head a section: whole words, no date, no office, neither light in front nor hollow behind. */
export function mayHead({ member, span }: Place, story: Story): boolean {
  const text = wordsAt(member.article.text, span)
  return isNaming(text, member, span) && !officesIn(story).has(lastWord(text)) && !isDated(member, span)
}

const isDated = (member: Member, span: Span) => marksIn(member, 'date').some((d) => overlaps(d, span))

/** Whole words from the first to the last, neither light in front nor hollow behind. */
function isNaming(text: string, { article }: Member, { start, end }: Span): boolean {
  const parts = text.toLowerCase().split(/[\s-]+/)
  if (LIGHT.has(parts[0]!) || parts.some((p) => p.length < 2) || HOLLOW.has(parts.at(-1)!) || HOLLOW.has(parts[0]!))
    return false
  const [before, behind] = [article.text.slice(start - 1, start), article.text.slice(end, end + 2)]
  return !/[-‑’'\p{L}\p{N}$£€.]/u.test(before) && !/^(?:[-‑\p{L}\p{N}]|[’'])/u.test(behind)
}
