import { cite, type MarkedArticle, marksOf, type ObservedValue, type SentenceMark } from '../../record/index.ts'
import { kindOf } from '../kinds.ts'

/** What a sentence counts, where the unit is a thing observed: "about 40 explosions", "12 mortar rounds". */
export function amountsIn({ article, marks }: MarkedArticle, { start, end }: SentenceMark): ObservedValue[] {
  const own = marksOf(marks, 'figure').filter((f) => f.start >= start && f.end <= end)
  return own.flatMap((figure) => {
    const about = article.text.slice(figure.about.start, figure.about.end)
    if (!kindOf(about) && !/\b(?:rounds?|people|persons?|civilians?|soldiers?)\b/i.test(about)) return []
    const high = figure.high === null ? {} : { high: figure.high }
    const approx = figure.approx ? { approx: true as const } : {}
    return [{ name: 'count', value: figure.value, ...high, ...approx, unit: figure.unit, at: cite(article, figure) }]
  })
}
