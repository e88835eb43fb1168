import { bootstrap, pairedBootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { measureMetadata } from './extraction/metadata.ts'
import { RIVAL } from './extraction/methods.ts'
import { type Page, pagesIn, placeOf } from './extraction/pages.ts'
import { type Run, ratioOf, runsOf } from './extraction/rounds.ts'
import { f1Of, isZero, precisionOf, recallOf, type Score, scoreOf, wordsOf } from './extraction/score.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { median } from './stats.ts'

type Scored = Run & { scores: Score[] }

/**
 * Reads every page of a folder in the layout of scrapinghub/article-extraction-benchmark and scores the text as that
 * benchmark does: shares of 4-word shingles per page, precision and recall as means over pages, F1 of the two. Our title
 * is left out, for its bodies have none. Rivals read the same pages in the same run.
 */
export async function measureExtraction(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  const pages = pagesIn(dir)
  const runs = runsOf(dir).map((run): Scored => ({ ...run, scores: scoresOf(run.texts, pages) }))
  const [own, ...rivals] = runs as [Scored, ...Scored[]]
  const rival = rivals.find(({ who }) => who === RIVAL)!
  const metadata = measureMetadata(pages, chance)
  return {
    set: 'extraction',
    rows: [...figureRows(runs, chance), ...runs.map(speedRow), ...metadata.rows],
    worst: [...missesOf(own, pages), ...metadata.worst],
    notes: [
      ...rivals.map((other) => aheadOf(own, other, chance)),
      `pages of which nothing is read: ${runs.map((run) => `${run.who} ${run.scores.filter(isZero).length}`).join(', ')}`,
      `pages per processor second, as a share of those of ${RIVAL}: ${ratioOf(own, rival).toFixed(2)} (the median of ${own.speeds.length} rounds; the methods take turns, each in a process of its own)`,
      ...metadata.notes,
    ],
  }
}

/** The metadata of the same pages alone, which takes seconds. */
export async function measureMetadataAlone(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  return { set: 'metadata', ...measureMetadata(pagesIn(dir), chance) }
}

const scoresOf = (texts: readonly string[], pages: readonly Page[]): Score[] =>
  texts.map((text, i) => scoreOf(pages[i]!.body, text))

function figureRows(runs: readonly Scored[], chance: Chance): Row[] {
  const figures = [['F1', f1Of] as const, ['precision', precisionOf] as const, ['recall', recallOf] as const]
  return figures.flatMap(([name, figure]) =>
    runs.map(({ who, scores }) => ({ name, who, ...bootstrap(scores, figure, chance), n: scores.length })),
  )
}

/** The median of the rounds, and the slowest and fastest of them. */
function speedRow({ who, speeds }: Run): Row {
  const [value, low, high] = [median(speeds), Math.min(...speeds), Math.max(...speeds)].map(Math.round)
  return { name: 'pages per CPU second', who, value: value!, low: low!, high: high!, n: speeds.length, unit: 'count' }
}

function aheadOf(own: Scored, other: Scored, chance: Chance): string {
  const pairs = own.scores.map((score, i) => [score, other.scores[i]!] as const)
  const { value, low, high } = pairedBootstrap(pairs, f1Of, chance)
  return `F1 ahead of ${other.who} by ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}) on the same pages`
}

/** The pages read worst, with the first words that are too much or missing. */
function missesOf({ scores, texts }: Scored, pages: readonly Page[]): Miss[] {
  const order = pages.map((_, i) => i).sort((a, b) => f1Of([scores[a]!]) - f1Of([scores[b]!]))
  return order.map((i) => {
    const figure = (name: string, value: number) => `${name} ${value.toFixed(3)}`
    const what = `${figure('precision', precisionOf([scores[i]!]))}, ${figure('recall', recallOf([scores[i]!]))}`
    const [expected, got] = [firstLine(pages[i]!.body, texts[i]!), firstLine(texts[i]!, pages[i]!.body)]
    return { what, expected, got, where: placeOf(pages[i]!) }
  })
}

/** The first line of a text whose words another does not have, cut to 120 units. */
function firstLine(text: string, other: string): string {
  const flat = (words: string) => wordsOf(words).join(' ')
  const there = ` ${flat(other)} `
  const line = text.split('\n').find((line) => flat(line) !== '' && !there.includes(` ${flat(line)} `))
  return line?.trim().slice(0, 120) ?? ''
}
