import {
  byPlace,
  type DateMark,
  daysOf,
  type FigureMark,
  type MarkedArticle,
  type Member,
  oncePerArticle,
  overlaps,
  type SentenceMark,
  type When,
  within,
} from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn } from '../story.ts'
import { publishedWhen, whenOf } from '../whens.ts'

/** One figure in one sentence of one article, with when it held. */
export type Telling = Reading & { member: Member; asOf: When }

/** What the words say of a figure: the stems of what it measures and of all its sentence, and when it held. */
type Reading = {
  mark: FigureMark
  sentence: SentenceMark
  about: readonly string[]
  stems: ReadonlySet<string> // of the sentence, without numbers
  day: When | undefined // of the clause it stands in
  said: DateMark | undefined
}

/** The figures of an article that may stand as lines: in whole sentences, exact enough to print, and of something. */
export const tellingsIn = (member: Member): Telling[] =>
  readingsIn(member).map((reading) => {
    const { day, said } = reading
    const asOf = day ?? (said ? whenOf(member, said) : publishedWhen(member.article))
    return { ...reading, member, asOf }
  })

const readingsIn = oncePerArticle((of): Reading[] => {
  const sentences = marksIn(of, 'sentence')
  let at = 0
  return [...marksIn(of, 'figure')].sort(byPlace).flatMap((mark) => {
    while (at < sentences.length && sentences[at]!.end <= mark.start) at++
    const sentence = sentences[at]
    if (!sentence?.whole || !within(mark, sentence) || !isTold(mark)) return []
    const stems = new Set(sentence.words.filter((w) => !/\d/.test(w)))
    return [{ mark, sentence, about: wordsIn(of, mark), stems, day: ownDay(of, mark), said: saidOf(of, sentence) }]
  })
})

/** `thousands of troops` gives no number to print; an amount of which nothing is said measures nothing. */
const isTold = (mark: FigureMark) => !mark.by.endsWith('at the least') && !overlaps(mark, mark.about)

/** Words of what is measured, without the endings that number gives them: enough to know it again. */
function wordsIn({ article }: MarkedArticle, { about }: FigureMark): string[] {
  const words =
    article.text
      .slice(about.start, about.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.filter((w) => !/^(?:the|and|were|was|has|had|have|been|their|its|his|her|all)$/.test(w)).map(rooted)
}

const rooted = (word: string) => word.replace(/(?:ies|es|s|ed|n|an|ian)$/, '')

/** `suspended the swap on Sunday, a day after a shell killed |14 people|`: the day of the clause, where it is told apart. */
function ownDay(of: MarkedArticle, mark: FigureMark): When | undefined {
  const when = marksIn(of, 'event').find((e) => e.start > e.sentence.start && within(mark, e))?.when
  return when?.from ? { edtf: when.edtf, basis: when.basis, from: citeIn(of, when.from) } : undefined
}

/** `after the truce of |May`, `until |May`; but `freed by the rebels on |Thursday`. */
const NOT_THEN = /\b(?:since|after|before|following)\b[^,;]*$|\b(?:from|until|by)\b(?:(?! on\b)[^,;])*$/i

/** The one date of the sentence, when it says when the figure held and is not ahead of the article. */
function saidOf(of: MarkedArticle, sentence: SentenceMark): DateMark | undefined {
  const moments = marksIn(of, 'date').filter(
    (d) => overlaps(d, sentence) && (d.type === 'date' || d.type === 'time') && d.edtf !== null,
  )
  const [date] = moments
  if (moments.length !== 1 || isAhead(date!, of)) return undefined
  const before = of.article.text.slice(sentence.start, date!.start)
  return date!.role === 'since' || date!.role === 'until' || NOT_THEN.test(before) ? undefined : date
}

function isAhead({ edtf }: DateMark, { article }: MarkedArticle): boolean {
  const day = article.published && daysOf(article.published.edtf)
  return Boolean(day) && (daysOf(edtf!)?.from ?? '') > day!.to
}
