import { type Citation, cite, type MarkedArticle, marksOf, type SentenceMark } from '../../record/index.ts'

// "assessed as outgoing" · "assessed them to be outgoing rounds" · "which it assessed as a controlled detonation"
const ASSESSED =
  /\bassess(?:ed|es)?\b(?:\s+[\w-]+){0,4}?\s+(?:as|to be|to have been)\s+(?:an?\s+)?[\w-]+(?:\s+(?:fire|rounds?|launch(?:es)?|detonations?|explosions?|exercises?))?/

/** The words by which a sentence, or the next one where it points back, judges what was observed. */
export function assessmentIn({ article, marks }: MarkedArticle, sentence: SentenceMark): Citation | null {
  const sentences = marksOf(marks, 'sentence')
  const next = sentences[sentences.indexOf(sentence) + 1]
  const places = next && pointsBack(article.text, next) ? [sentence, next] : [sentence]
  for (const { start, end } of places) {
    const found = ASSESSED.exec(article.text.slice(start, end))
    if (found) return cite(article, { start: start + found.index, end: start + found.index + found[0].length })
  }
  return null
}

/** A sentence about the same thing: "They were assessed ...", "The mission assessed them ...". */
const pointsBack = (text: string, { start, end }: SentenceMark) =>
  /\b(?:they|them|these|it|all|both|this)\b/i.test(text.slice(start, end))
