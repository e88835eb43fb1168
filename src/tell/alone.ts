import type { MarkedArticle, SentenceMark, Span } from '../record/index.ts'
import { oncePerSentence } from './kept.ts'
import { beginOf, OPENING } from './lines/begins.ts'
import { connectiveIn } from './lines/connectives.ts'
import { firstFrom, marksIn, marksWithin } from './lines/inside.ts'
import { isComment, isExpletive, isTorn, OPENS_WEAK, opensLoose } from './lines/openings.ts'
import { PRONOUN_AHEAD, type Referent, referentAt } from './lines/referents.ts'

/** Where what a line says begins, what is cut before it, and whom its first words stand for. */
export type Opening = { begin: number; from: number; referent: Referent | undefined }

/** How a line of a span opens: behind its dateline or entry (`begin`), and behind a connective (`from`). */
export function openingOf(member: MarkedArticle, span: Span): Opening {
  const sentences = marksIn(member, 'sentence')
  const at = firstFrom(sentences, span.start)
  const sentence = sentences[at]
  if (!sentence || sentence.start !== span.start || span.end > sentence.end || sentence.heading)
    return { begin: span.start, from: span.start, referent: pronounAt(member, span) }
  const { text } = member.article
  const headings = sentences.slice(0, OPENING).filter((s) => s.heading).length
  const begin = beginOf(text, span, marksWithin(member, 'date', span), at - headings)
  const from = begin + connectiveIn(text.slice(begin, span.end))
  return { begin, from, referent: referentAt(member, sentence, from) }
}

/** `five days after |she was questioned`: whom the words out of a sentence begin with. */
function pronounAt(member: MarkedArticle, span: Span): Referent | undefined {
  const isApart = marksIn(member, 'event').some((e) => e.start === span.start && e.start > e.sentence.start)
  const first = isApart ? marksWithin(member, 'name', span)[0] : undefined
  return first?.as === 'pronoun' && first.start === span.start ? first : undefined
}

/**
 * True when a sentence can be read by itself: whole, and not opened by words that hang on another sentence, unless a
 * cut or a name in brackets frees it. `Its board` may stand, for want of better, without its name.
 */
export function standsAlone(member: MarkedArticle, mark: SentenceMark): boolean {
  return footingOf(member, mark) > 0
}

/** True when a sentence stands without any word that only another sentence explains. */
export const standsFirm = (member: MarkedArticle, mark: SentenceMark): boolean => footingOf(member, mark) === 2

const footingOf = oncePerSentence((member, mark): 0 | 1 | 2 => {
  if (!mark.whole) return 0
  const { begin, from, referent } = openingOf(member, mark)
  const words = member.article.text.slice(from, mark.end)
  const told = member.article.text.slice(begin, mark.end)
  if (isTorn(told) || isComment(member.article.text.slice(mark.start, mark.end))) return 0
  if (referent) return 2
  if (OPENS_WEAK.test(words)) return 1
  if (opensLoose(words)) return isDelayed(member, mark) ? 1 : 0
  return hangsBehind(member, mark, from) ? 1 : 2
})

/** `After the talks, they left`: a pronoun behind other words that name nobody it could mean. */
function hangsBehind(member: MarkedArticle, mark: SentenceMark, from: number): boolean {
  const words = member.article.text.slice(from, mark.end)
  const ahead = PRONOUN_AHEAD.exec(words)?.[0]
  if (!ahead || isExpletive(words)) return false
  const lead = { start: from, end: from + ahead.length }
  return !marksWithin(member, 'name', lead).some((n) => n.as !== 'pronoun')
}

/** `They had one room, and at the end of it Tarland and Ilvany agreed`: before a first sentence nothing has been named. */
function isDelayed(member: MarkedArticle, mark: SentenceMark): boolean {
  const first = marksIn(member, 'sentence').find((s) => !s.heading)
  return first === mark && marksWithin(member, 'name', mark).some((n) => n.as !== 'pronoun')
}
