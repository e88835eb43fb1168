import { type Member, marksOf, type NameMark, type SentenceMark, type Span, wordsAt } from '../record/index.ts'
import { OPENS_LOOSE } from './lines/openings.ts'

/**
 * True when a sentence can be read by itself: whole, and not opened by a connective, nor by a pronoun unless it is known
 * whom it means.
 */
export function standsAlone(member: Member, mark: SentenceMark): boolean {
  if (!mark.whole) return false
  return !OPENS_LOOSE.test(wordsAt(member.article.text, mark)) || openingPronoun(member, mark) !== undefined
}

/** The pronoun that opens a span, where the article makes plain whom it means. */
export function openingPronoun(member: Member, span: Span): NameMark | undefined {
  return marksOf(member.marks, 'name').find(
    (n) => n.as === 'pronoun' && n.start === span.start && PERSONAL.test(wordsAt(member.article.text, n)),
  )
}

const PERSONAL = /^(?:he|she|it|they)$/i
