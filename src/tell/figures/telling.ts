import {
  byPlace,
  type DateMark,
  daysOf,
  type FigureMark,
  type Member,
  overlaps,
  type SentenceMark,
  type When,
  within,
} from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn } from '../story.ts'
import { publishedWhen, whenOf } from '../whens.ts'

/** One figure in one sentence of one article, with the stems of what it measures and of all its sentence. */
export type Telling = {
  member: Member
  mark: FigureMark
  sentence: SentenceMark
  about: string[]
  asOf: When
}

/** The figures of an article that may stand as lines: in whole sentences, exact enough to print, and of something. */
export function tellingsIn(member: Member): Telling[] {
  const sentences = marksIn(member, 'sentence')
  const dates = marksIn(member, 'date')
  let at = 0
  return [...marksIn(member, 'figure')].sort(byPlace).flatMap((mark) => {
    while (at < sentences.length && sentences[at]!.end <= mark.start) at++
    const sentence = sentences[at]
    if (!sentence?.whole || !within(mark, sentence) || !isTold(mark)) return []
    const asOf = ownDay(member, mark) ?? saidOf(member, sentence, dates)
    return [{ member, mark, sentence, about: wordsIn(member, mark), asOf }]
  })
}

/** `thousands of troops` gives no number to print; an amount of which nothing is said measures nothing. */
const isTold = (mark: FigureMark) => !mark.by.endsWith('at the least') && !overlaps(mark, mark.about)

/** Words of what is measured, without the endings that number gives them: enough to know it again. */
function wordsIn({ article }: Member, { about }: FigureMark): string[] {
  const words =
    article.text
      .slice(about.start, about.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.filter((w) => !/^(?:the|and|were|was|has|had|have|been|their|its|his|her|all)$/.test(w)).map(rooted)
}

const rooted = (word: string) => word.replace(/(?:ies|es|s|ed|n|an|ian)$/, '')

/** `suspended the swap on Sunday, a day after a shell killed |14 people|`: the day of the clause, where it is told apart. */
function ownDay(member: Member, mark: FigureMark): When | undefined {
  const when = marksIn(member, 'event').find((e) => e.start > e.sentence.start && within(mark, e))?.when
  return when?.from ? { edtf: when.edtf, basis: when.basis, from: citeIn(member, when.from) } : undefined
}

const NOT_THEN = /\b(?:since|after|from|until|before|by|following)\b[^,;]*$/i

/** The one date of the sentence, when it says when the figure held and is not ahead of the article; else the article's day. */
function saidOf(member: Member, sentence: SentenceMark, dates: readonly DateMark[]): When {
  const { article } = member
  const moments = dates.filter(
    (d) => overlaps(d, sentence) && (d.type === 'date' || d.type === 'time') && d.edtf !== null,
  )
  const [date] = moments
  if (moments.length !== 1 || isAhead(date!, member)) return publishedWhen(article)
  const before = article.text.slice(sentence.start, date!.start)
  return date!.role === 'since' || date!.role === 'until' || NOT_THEN.test(before)
    ? publishedWhen(article)
    : whenOf(member, date!)
}

function isAhead({ edtf }: DateMark, { article }: Member): boolean {
  const day = article.published && daysOf(article.published.edtf)
  return Boolean(day) && (daysOf(edtf!)?.from ?? '') > day!.to
}
