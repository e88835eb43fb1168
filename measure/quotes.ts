import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { english } from '../src/mark/english.ts'
import { names } from '../src/mark/names.ts'
import { quotes } from '../src/mark/quotes.ts'
import type { FrozenArticle, NameMark, QuoteMark } from '../src/record/index.ts'
import { bootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { type Measured, type Miss, type Row, rowsOf } from './measured.ts'
import { type Annotated, readPart } from './quotes/brat.ts'
import { type Answer, alike, directPieces, type Piece, paragraphs, rightSpeaker } from './quotes/pieces.ts'
import { type Case, ratio, sum } from './stats.ts'

type Marked = { names: NameMark[]; quotes: QuoteMark[] }

function markedOf(article: FrozenArticle): Marked {
  const sentences = english.sentences(article).map((s) => ({ ...s, clauses: [] }))
  const named = names({ article, sentences, marks: [] })
  return { names: named as NameMark[], quotes: quotes({ article, sentences, marks: named }) as QuoteMark[] }
}

/** Our quotations, one answer for each paragraph of each part, marks included. */
function byTruceline({ article }: Annotated, marked: Marked): Answer[] {
  return marked.quotes.flatMap((q) =>
    q.parts
      .flatMap((part) => paragraphs(article.text, part))
      .map((span) => ({ ...span, direct: q.form === 'direct', speaker: q.speaker })),
  )
}

/** The baseline: all words between quotation marks, said by the nearest person or organisation named. */
function byNearestName({ article }: Annotated, marked: Marked): Answer[] {
  const named = marked.names.filter((n) => n.as !== 'pronoun' && (n.type === 'person' || n.type === 'organisation'))
  return [...article.text.matchAll(/“[^”\n]*”|"[^"\n]*"/g)].map((m) => {
    const span = { start: m.index, end: m.index + m[0].length }
    const gap = (n: NameMark) =>
      n.end <= span.start ? span.start - n.end : n.start >= span.end ? n.start - span.end : Infinity
    const near = named.reduce<NameMark | undefined>((best, n) => (best && gap(best) <= gap(n) ? best : n), undefined)
    const speaker =
      near && gap(near) < Infinity
        ? { name: near.name, type: near.type, span: { start: near.start, end: near.end } }
        : null
    return { ...span, direct: true, speaker }
  })
}

/** How one article came out: the counts of direct quotations, and of speakers given the words. */
type Outcome = { content: Case[]; speakers: Case[]; misses: Miss[] }

function outcomeOf(annotated: Annotated, answers: readonly Answer[]): Outcome {
  const { text } = annotated.article
  const gold = directPieces(annotated)
  const pairs = gold.map((piece) => ({ piece, answer: answers.find((a) => alike(text, a, piece)) }))
  const judged = answers.filter((a) => a.direct && (pairs.some((p) => p.answer === a) || !inContent(annotated, a)))
  const said = judged.map(
    (a): Case => ({ asked: 0, found: 0, said: 1, right: pairs.some((p) => p.answer === a) ? 1 : 0 }),
  )
  const asked = pairs.map((p): Case => ({ asked: 1, found: p.answer ? 1 : 0, said: 0, right: 0 }))
  const found = pairs.filter((p) => p.answer && p.piece.source.length > 0)
  const speakers = found.map(
    (p): Case => ({
      asked: 1,
      found: rightSpeaker(text, p.answer!.speaker, p.piece.source) ? 1 : 0,
      said: 0,
      right: 0,
    }),
  )
  return { content: [...asked, ...said], speakers, misses: missesOf(annotated, pairs, judged) }
}

/** Words inside a content that is partly paraphrase are a quotation, but not one of the direct ones. */
const inContent = ({ attributions }: Annotated, { start, end }: Answer) =>
  attributions.some((a) => a.content.some((c) => c.start <= start + 1 && c.end >= end - 1))

type Pair = { piece: Piece; answer: Answer | undefined }

function missesOf({ name, article: { text } }: Annotated, pairs: readonly Pair[], judged: readonly Answer[]): Miss[] {
  const at = (start: number) => `${name}:${start}`
  const words = (s: { start: number; end: number }) => text.slice(s.start, s.end)
  return [
    ...judged
      .filter((a) => !pairs.some((p) => p.answer === a))
      .map((a) => ({ what: 'no direct quotation', expected: 'none', got: words(a), where: at(a.start) })),
    ...pairs.flatMap(({ piece, answer }) => {
      const source = piece.source.map(words).join(' … ')
      if (!answer) return [{ what: 'not found', expected: words(piece), got: 'nothing', where: at(piece.start) }]
      if (piece.source.length === 0 || rightSpeaker(text, answer.speaker, piece.source)) return []
      return [
        {
          what: answer.speaker ? 'speaker wrong' : 'speaker unknown',
          expected: source,
          got: answer.speaker?.name ?? 'unknown',
          where: at(piece.start),
        },
      ]
    }),
  ]
}

/**
 * Measures quotations on one part of PolNeAR (Newell et al. 2018): direct quotations found, and the right speaker
 * given the words, beside the nearest name; intervals resample articles.
 */
export async function measureQuotes(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  const part = existsSync(join(dir, 'text')) ? dir : join(dir, 'dev')
  const articles = readPart(part)
  const marked = articles.map((a) => markedOf(a.article))
  const methods = { truceline: byTruceline, 'nearest name': byNearestName }
  const outcomes = Object.entries(methods).map(([who, find]) => ({
    who,
    all: articles.map((a, at) => outcomeOf(a, find(a, marked[at]!))),
  }))
  const rows = outcomes.flatMap(({ who, all }) => [
    ...rowsOf('direct quotations', who, merged(all), chance),
    speakerRow(who, all, chance),
  ])
  const notes = [
    `${articles.length} articles of PolNeAR; a quotation counts once for each paragraph it runs through`,
    'a speaker counts as right where its words meet those of the gold: whom a pronoun means is not measured here',
  ]
  return {
    set: 'quotes',
    rows: rows.sort((a, b) => a.name.localeCompare(b.name)),
    worst: outcomes[0]!.all.flatMap((o) => o.misses),
    notes,
  }
}

/** The cases of each article added up, so that the bootstrap draws articles. */
const merged = (all: readonly Outcome[]): Case[] => all.map((o) => added(o.content))
const added = (cases: readonly Case[]): Case => ({
  asked: sum(cases.map((c) => c.asked)),
  found: sum(cases.map((c) => c.found)),
  said: sum(cases.map((c) => c.said)),
  right: sum(cases.map((c) => c.right)),
})

function speakerRow(who: string, all: readonly Outcome[], chance: Chance): Row {
  const cases = all.map((o) => added(o.speakers))
  const share = (some: readonly Case[]) => ratio(sum(some.map((c) => c.found)), sum(some.map((c) => c.asked)))
  return {
    name: 'speaker right, given the words',
    who,
    ...bootstrap(cases, share, chance),
    n: sum(cases.map((c) => c.asked)),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, worst, notes } = await measureQuotes(process.argv[2]!)
  for (const r of rows)
    console.log(r.name.padEnd(32), r.who.padEnd(14), r.value.toFixed(3), r.low?.toFixed(3), r.high?.toFixed(3), r.n)
  for (const note of notes) console.log(note)
  for (const m of worst.slice(0, Number(process.argv[3] ?? 0)))
    console.log(m.what, '|', m.expected, '|', m.got, '|', m.where)
}
