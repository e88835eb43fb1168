import { type FrozenArticle, type MarkedArticle, type Note, noteOf } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { english } from './english.ts'
import type { Language } from './language.ts'

/** The languages that can be marked. */
const LANGUAGES: readonly Language[] = [english]

/**
 * Marks one article: the finders of its language propose in their order, its refiners decide. An article in another
 * language stays without marks, with a note; one of unknown language is taken for the first that is supported.
 */
export function mark(article: FrozenArticle): { marked: MarkedArticle; notes: Note[] } {
  const language = languageOf(article)
  if (!language) return { marked: { article, marks: [] }, notes: [unsupported(article)] }
  return { marked: { article, marks: marksOf(article, language) }, notes: [] }
}

function marksOf(article: FrozenArticle, language: Language): Draft['marks'] {
  const draft: Draft = { article, sentences: language.sentences(article), marks: [] }
  for (const find of language.finders) draft.marks.push(...find(draft))
  for (const refine of language.refiners) draft.marks = refine(draft)
  return draft.marks
}

function languageOf({ language }: FrozenArticle): Language | undefined {
  if (language === 'und') return LANGUAGES[0]
  return LANGUAGES.find((l) => language === l.code || language.startsWith(`${l.code}-`))
}

function unsupported({ source, language }: FrozenArticle): Note {
  const codes = LANGUAGES.map((l) => l.code).join(', ')
  return noteOf(
    'language',
    source,
    'mark',
    `written in "${language}": only ${codes} can be marked, so nothing is told of it`,
  )
}
