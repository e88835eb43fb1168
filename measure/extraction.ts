/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readSource } from '../src/read/index.ts'
import { bootstrap, pairedBootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { harmonic, mean } from './stats.ts'

/** One page of the benchmark: its HTML, and the text of its article as people marked it. */
type Page = { id: string; url: string; html: Buffer; body: string }
/** How one page was read: shares of all shingles that are right, too much, missing. */
type Score = { tp: number; fp: number; fn: number }
type Run = { who: string; scores: Score[]; texts: string[]; seconds: number }

const WARM = 12 // pages read before the clock starts: the first run of any code is slow
const CLOCK = '9999-12-31'
const RIVAL = 'readability+linkedom'
const METHODS: readonly [who: string, read: (html: Buffer) => string][] = [
  ['truceline', ours],
  [RIVAL, readability],
  ['all paragraphs', paragraphs],
]

/**
 * Reads every page of a folder in the layout of scrapinghub/article-extraction-benchmark (`ground-truth.json`, `html/`)
 * and scores the text as that benchmark does: shares of 4-word shingles per page, precision and recall as means over
 * pages, F1 of the two. Our title is left out, for its bodies have none. Rivals read the same pages in the same run.
 */
export async function measureExtraction(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  const pages = pagesIn(dir)
  const runs = METHODS.map(([who, read]) => runOf(who, read, pages))
  const [own, rival] = runs as [Run, Run]
  const pairs = own.scores.map((score, i) => [score, rival.scores[i]!] as const)
  const { value, low, high } = pairedBootstrap(pairs, f1Of, chance)
  return {
    set: 'extraction',
    rows: [...figureRows(runs, chance), ...runs.map(speedRow)],
    worst: missesOf(own, pages),
    notes: [
      `F1 ahead of ${RIVAL} by ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}) on the same pages`,
      `pages at zero: ${own.scores.filter((s) => s.tp === 0).length}`,
    ],
  }
}

function pagesIn(dir: string): Page[] {
  const truth = JSON.parse(readFileSync(join(dir, 'ground-truth.json'), 'utf8')) as Record<string, Omit<Page, 'id'>>
  return Object.entries(truth).map(([id, page]) => ({
    id,
    url: page.url,
    html: gunzipSync(readFileSync(join(dir, 'html', `${id}.html.gz`))),
    body: (page as unknown as { articleBody?: string }).articleBody ?? '',
  }))
}

function runOf(who: string, read: (html: Buffer) => string, pages: readonly Page[]): Run {
  for (const { html } of pages.slice(0, WARM)) read(html)
  const start = process.cpuUsage()
  const texts = pages.map(({ html }) => read(html))
  const { user, system } = process.cpuUsage(start)
  return { who, texts, scores: texts.map((text, i) => scoreOf(pages[i]!.body, text)), seconds: (user + system) / 1e6 }
}

function ours(html: Buffer): string {
  const [article] = readSource({ name: 'page.html', path: '', given: null }, html, CLOCK).articles
  if (!article) return ''
  const body = article.blocks.filter((block) => block.kind !== 'title')
  return body.map((block) => article.text.slice(block.start, block.end)).join('\n\n')
}

function readability(html: Buffer): string {
  const { document } = parseHTML(html.toString('utf8'))
  return new Readability(document).parse()?.textContent ?? ''
}

function paragraphs(html: Buffer): string {
  const { document } = parseHTML(html.toString('utf8'))
  return [...document.querySelectorAll('p')].map((p) => p.textContent).join('\n')
}

function scoreOf(truth: string, text: string): Score {
  const [wanted, got] = [shingles(truth), shingles(text)]
  let [tp, fp, fn] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    tp += Math.min(w, g)
    fp += Math.max(0, g - w)
    fn += Math.max(0, w - g)
  }
  const all = Math.max(1, tp + fp + fn)
  return { tp: tp / all, fp: fp / all, fn: fn / all }
}

// Python's \w
const WORD = /[\p{L}\p{N}_]+/gu

function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** A share with the benchmark's cases of nothing wanted and nothing got. */
function share({ tp, fp, fn }: Score, wrong: number): number {
  if (fp === 0 && fn === 0) return 1
  return tp + wrong === 0 ? 0 : tp / (tp + wrong)
}

const precisionOf = (scores: readonly Score[]) => mean(scores.filter((s) => s.tp + s.fp > 0).map((s) => share(s, s.fp)))
const recallOf = (scores: readonly Score[]) => mean(scores.filter((s) => s.tp + s.fn > 0).map((s) => share(s, s.fn)))
const f1Of = (scores: readonly Score[]) => harmonic(precisionOf(scores), recallOf(scores))

function figureRows(runs: readonly Run[], chance: Chance): Row[] {
  const figures = [['F1', f1Of] as const, ['precision', precisionOf] as const, ['recall', recallOf] as const]
  return figures.flatMap(([name, figure]) =>
    runs.map(({ who, scores }) => ({ name, who, ...bootstrap(scores, figure, chance), n: scores.length })),
  )
}

function speedRow({ who, scores, seconds }: Run): Row {
  const value = Math.round(scores.length / seconds)
  return { name: 'pages per CPU second', who, value, low: null, high: null, n: scores.length, unit: 'count' }
}

/** The pages read worst, with the first words that are too much or missing. */
function missesOf({ scores, texts }: Run, pages: readonly Page[]): Miss[] {
  const order = pages.map((_, i) => i).sort((a, b) => f1Of([scores[a]!]) - f1Of([scores[b]!]))
  return order.map((i) => {
    const figure = (name: string, value: number) => `${name} ${value.toFixed(3)}`
    const what = `${figure('precision', precisionOf([scores[i]!]))}, ${figure('recall', recallOf([scores[i]!]))}`
    const [expected, got] = [firstLine(pages[i]!.body, texts[i]!), firstLine(texts[i]!, pages[i]!.body)]
    return { what, expected, got, where: `${pages[i]!.id.slice(0, 12)} ${pages[i]!.url}` }
  })
}

/** The first line of a text whose words another does not have, cut to 120 units. */
function firstLine(text: string, other: string): string {
  const flat = (words: string) => (words.match(WORD) ?? []).join(' ')
  const there = ` ${flat(other)} `
  return (
    text
      .split('\n')
      .find((line) => flat(line) !== '' && !there.includes(` ${flat(line)} `))
      ?.slice(0, 120) ?? ''
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, worst, notes } = await measureExtraction(process.argv[2]!)
  for (const r of rows) console.log(r.name.padEnd(22), r.who.padEnd(22), r.value.toFixed(3), r.low, r.high)
  for (const note of notes) console.log(note)
  for (const m of worst.slice(0, Number(process.argv[3] ?? 0))) console.log(m.where, '|', m.what, '|', m.got)
}
