import { type MarkOf, marksOf, oncePerArticle, overlaps } from '../../record/index.ts'

const QUOTED = /["“”„«]/

/** The sentences that an outlet says in its own words: those with a quotation stay out. */
export const ownSentences = oncePerArticle(({ article, marks }): MarkOf<'sentence'>[] => {
  const quotes = marksOf(marks, 'quote')
  return marksOf(marks, 'sentence').filter(
    (s) => !QUOTED.test(article.text.slice(s.start, s.end)) && !quotes.some((q) => overlaps(q, s)),
  )
})
