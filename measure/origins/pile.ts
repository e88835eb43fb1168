import { type Block, type FrozenArticle, idOf, type MarkedArticle } from '../../src/record/index.ts'
import { type Chance, pick, whole } from '../chance.ts'
import { type Base, baseOf } from './base.ts'
import { type Told, WAYS } from './ways.ts'

/** An article of the pile: what it was made of, as what, and the article that it goes back to (itself, if to none). */
export type Made = { article: FrozenArticle; base: string; as: Way; root: string }
export type Way = 'origin' | (typeof WAYS)[number]['as']

const ABSENT = 0.2 // of the articles are not in the pile themselves
const APART = 2 // independent reports of each, at most

/**
 * Everything that is made of some articles with one source of chance; the same seed makes the same pile. Some articles
 * are not in it themselves: of an agency's report there may be copies alone.
 */
export function pileOf(readings: readonly MarkedArticle[], rootOf: (source: string) => string, chance: Chance): Made[] {
  return readings.flatMap((reading, number) => {
    const base = baseOf(reading, number, chance)
    const { source } = reading.article
    const root = rootOf(source)
    const own: Made = { article: reading.article, base: root, as: 'origin', root }
    const apart = WAYS.filter((way) => !way.joins)
    const taken = new Set(Array.from({ length: APART }, () => pick(apart, chance)))
    const ways = WAYS.filter((way) => way.joins || taken.has(way))
    const made = ways.map(({ as, joins, make }): Made => {
      const article = articleOf(`${source}: ${as}`, make(base, chance), base, chance)
      return { article, base: root, as, root: joins ? root : article.source }
    })
    return chance() < ABSENT ? made : [own, ...made]
  })
}

const TITLES = [
  'What is known so far',
  'A day of waiting',
  'More questions than answers',
  'Both sides at one table',
  'The price of a promise',
]
const UNDATED = 0.15

function articleOf(source: string, { paragraphs, credit, outlet }: Told, base: Base, chance: Chance): FrozenArticle {
  const day = base.reading.article.published?.edtf.slice(0, 10)
  const later = day && new Date(Date.parse(day) + whole(0, 2, chance) * 86_400_000).toISOString().slice(0, 10)
  const [title, isDated] = [pick(TITLES, chance), chance() >= UNDATED]
  const texts = [title, ...(credit ? [`HARL (${credit}) - ${paragraphs[0]}`, ...paragraphs.slice(1)] : paragraphs)]
  const blocks: Block[] = []
  let start = 0
  for (const text of texts) {
    blocks.push({ start, end: start + text.length, kind: start === 0 ? 'title' : 'paragraph' })
    start += text.length + 2
  }
  const text = texts.join('\n\n')
  return {
    ...base.reading.article,
    id: idOf('article', source, text),
    source,
    work: source,
    outlet: outlet ?? `Paper ${whole(1, 9999, chance)}`,
    title,
    byline: [],
    url: null,
    published: isDated && later ? { edtf: later, basis: 'given' } : null,
    text,
    blocks,
  }
}
