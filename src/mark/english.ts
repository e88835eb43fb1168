import model from 'wink-eng-lite-web-model'
import winkNLP, { type Document } from 'wink-nlp'
import type { Block, FrozenArticle } from '../record/index.ts'
import { clausesOf } from './clauses.ts'
import { dates } from './dates.ts'
import type { MarkedSentence } from './draft.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import type { Language, Sentence, Tag, Token } from './language.ts'
import { names } from './names.ts'
import { pledges } from './pledges.ts'
import { quotes } from './quotes.ts'
import { mendCuts, splitRunIn } from './sentences/refine.ts'
import { sentences } from './sentences.ts'
import { OFFICES, TITLE_WORDS } from './words/en/titles.ts'

const wink = winkNLP(model, ['sbd', 'pos'])
const { its } = wink

/** English sentences by wink-nlp and its lite model, with what that model gets wrong in news text put right. */
function sentencesOf(article: FrozenArticle): MarkedSentence[] {
  const found = article.blocks.flatMap((block, at) => sentencesIn(article.text, block, at))
  const whole = mendCuts(found).flatMap((sentence) => splitRunIn(sentence, canBeVerb))
  return whole.map((sentence) => ({ ...sentence, clauses: clausesOf(sentence.tokens) }))
}

const POSSESSIVE =
  /(?<=[\p{L}\p{N}.])(?<!\b(?:it|that|he|she|there|here|what|who|where|how|let|when|why|this))(['’]s)\b/giu

/**
 * Parts the possessive from its word. The tokeniser does so by itself unless it has met the word whole before, in any
 * text; what it reads in one article must not depend on the others. (It keeps what it met and cannot be made to forget.)
 */
const parted = (words: string) => words.replace(POSSESSIVE, ' $1')

function sentencesIn(text: string, block: Block, at: number): Sentence[] {
  const doc = wink.readDoc(parted(text.slice(block.start, block.end)))
  const tokens = tokensOf(doc, text, block)
  const heading = block.kind === 'title' || block.kind === 'heading'
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][]
  return spans.flatMap(([from, to]) => {
    const own = tokens.slice(from, to + 1).filter((t) => t !== undefined)
    return own.length === 0 ? [] : [{ start: own[0]!.start, end: own.at(-1)!.end, tokens: own, block: at, heading }]
  })
}

/** One entry for each of wink's tokens, so that its sentence spans index them; undefined for line breaks. */
function tokensOf(doc: Document, text: string, block: Block): (Token | undefined)[] {
  const words = doc.tokens().out() as string[]
  const tags = doc.tokens().out(its.pos) as unknown as string[]
  const lemmas = doc.tokens().out(its.lemma as never) as unknown as string[]
  let end = block.start
  return words.map((word, i) => {
    if (tags[i] === 'SPACE') return undefined
    const found = text.indexOf(word, end)
    const start = found < 0 || found + word.length > block.end ? end : found
    end = Math.min(block.end, start + word.length)
    return {
      start,
      end,
      text: word,
      lower: lowerOf(word),
      tag: tags[i] as Tag,
      lemma: lowerOf(lemmas[i] ?? word),
    }
  })
}

const lowers = new Map<string, string>()

/** One string for all tokens of a word: cheaper to keep, and to look up in tables. */
function lowerOf(word: string): string {
  const known = lowers.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  lowers.set(word, lower)
  return lower
}

const verbs = new Map<string, boolean>()

/** True when a lower-case word can be a verb as headings have it: no title, no past, and a verb for the tagger after "to". */
function canBeVerb(lower: string): boolean {
  if (TITLE_WORDS.has(lower) || OFFICES.has(lower) || /[^e]ed$/.test(lower)) return false
  const known = verbs.get(lower) ?? isVerbAfterTo(lower)
  verbs.set(lower, known)
  return known
}

function isVerbAfterTo(lower: string): boolean {
  const doc = wink.readDoc(`to ${lower.replace(/(?<=[^s])s$/, '')}`)
  return (doc.tokens().out(its.pos) as unknown as Tag[])[1] === 'VERB'
}

/** English as a language of `mark`: each finder sees what those before it found. */
export const english: Language = {
  code: 'en',
  sentences: sentencesOf,
  finders: [sentences, dates, names, quotes, figures, pledges, events],
  refiners: [],
}
