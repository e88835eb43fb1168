import { readSource } from '../src/read/index.ts'
import { bootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { COPIES } from './kinds/copies.ts'
import { FRESH } from './kinds/fresh.ts'
import { OTHERS } from './kinds/others.ts'
import { REPORTS } from './kinds/reports.ts'
import type { Sample } from './kinds/sample.ts'
import type { Measured } from './measured.ts'
import { mean } from './stats.ts'

const CLOCK = '2100-01-01'
const SAMPLES = [...REPORTS, ...COPIES, ...OTHERS]

type Judged = { kind: string; trait: string; got: string; title: string }

/** Of what kind our own short texts are taken to be, beside calling all of them reports; accuracy for each kind, and what is taken for what. */
export function measureKinds(chance: Chance = seeded(1)): Measured {
  const [judged, fresh] = [SAMPLES.map(judge), FRESH.map(judge)]
  const right = ({ kind, got }: Judged) => Number(kind === got)
  const accuracy = (all: readonly Judged[]) => mean(all.map(right))
  const kinds = [...new Set(judged.map((j) => j.kind))]
  const rows = kinds.map((kind) => {
    const own = judged.filter((j) => j.kind === kind)
    return { name: `${kind} right`, who: 'truceline', ...bootstrap(own, accuracy, chance), n: own.length }
  })
  const reports = {
    ...bootstrap(judged, (all) => mean(all.map((j) => Number(j.kind === 'report'))), chance),
    n: judged.length,
  }
  const wrong = [...judged, ...fresh].filter((j) => j.kind !== j.got)
  return {
    set: 'kinds',
    rows: [
      { name: 'all right', who: 'truceline', ...bootstrap(judged, accuracy, chance), n: judged.length },
      { name: 'all right', who: 'all reports', ...reports },
      {
        name: 'written after the rules, right',
        who: 'truceline',
        ...bootstrap(fresh, accuracy, chance),
        n: fresh.length,
      },
      ...rows,
    ],
    worst: wrong.map(({ kind, got, trait, title }) => ({ what: trait, expected: kind, got, where: title })),
    notes: [
      `taken for another kind: ${confusions(wrong) || 'none'}`,
      'the texts are our own; the rules were mended on all but those written after them',
    ],
  }
}

function judge([kind, trait, text, url]: Sample): Judged {
  const name = url ? 'page.html' : 'text.txt'
  const bytes = Buffer.from(url ? pageOf(text, url) : text)
  const { articles } = readSource({ name, path: '', given: null }, bytes, CLOCK)
  return { kind, trait, got: articles[0]?.kind ?? 'nothing read', title: text.split('\n', 1)[0]! }
}

function pageOf(text: string, url: string): string {
  const [title, ...paragraphs] = text.split('\n\n')
  const body = `<h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`
  return `<html><head><link rel="canonical" href="${url}"></head><body><article>${body}</article></body></html>`
}

function confusions(wrong: readonly Judged[]): string {
  const counts = new Map<string, number>()
  for (const { kind, got } of wrong) counts.set(`${kind} as ${got}`, (counts.get(`${kind} as ${got}`) ?? 0) + 1)
  return [...counts].map(([pair, count]) => `${pair} ${count}`).join(', ')
}
