import type { EntityKind, NameMark } from '../../src/record/index.ts'
import { namesIn } from './quotes-read.ts'

/** One name of a sample: its place in the plain text, whom it is, and what it should be called. */
export type Gold = { start: number; end: number; id: string; type: EntityKind; name: string | null; country?: string }

const TYPES: Record<string, EntityKind> = {
  p: 'person',
  c: 'country',
  o: 'organisation',
  l: 'place',
  g: 'group',
  t: 'other',
}

/** The plain text of a sample and the names in it. */
export function goldOf(sample: string): { text: string; names: Gold[] } {
  const names: Gold[] = []
  const first = new Map<string, string>()
  let text = ''
  for (const part of sample.replaceAll('\\n', '\n\n').split(/(\{[^}]*\})/)) {
    const [, words, id, name, country] = /^\{([^|]*)\|(\w+)(?:=([^@}]*))?(?:@([^}]*))?\}$/.exec(part) ?? []
    if (words && id) {
      if (!first.has(id)) first.set(id, name ?? words)
      const called = first.get(id)!
      const of = country ? { country } : {}
      const place = { start: text.length, end: text.length + words.length }
      names.push({ ...place, id, type: TYPES[id[0]!]!, name: called === '*' ? null : called, ...of })
    }
    text += words ?? part
  }
  return { text, names }
}

const HONORIFIC = /^(?:the|sir|mr|mrs|ms|dr|king|queen|prince|pope|chancellor|(?:lt|maj)\. (?:col|gen)\.) /i

/** The words themselves, without the article and titles before them. */
const core = (words: string) =>
  words
    .replace(HONORIFIC, '')
    .replace(HONORIFIC, '')
    .replace(/(?<=Ltd|Inc)\.$/, '')

const sameWords = (text: string, mark: NameMark, gold: Gold) =>
  mark.start < gold.end &&
  gold.start < mark.end &&
  (core(text.slice(mark.start, mark.end)) === core(text.slice(gold.start, gold.end)) || mark.end === gold.end) &&
  Math.abs(mark.start - gold.start) < 20

const LANDS = /^(?:her|his|their) /i

/** What was right in some samples, as [right, of]. */
export type Score = Record<'found' | 'typed' | 'named' | 'country' | 'joined' | 'apart' | 'precise', [number, number]>

/** Scores the names of samples; `tell` hears of each fault. */
export function scoreOf(samples: readonly string[], tell: (fault: string) => void = () => {}): Score {
  const score: Score = {
    found: [0, 0],
    typed: [0, 0],
    named: [0, 0],
    country: [0, 0],
    joined: [0, 0],
    apart: [0, 0],
    precise: [0, 0],
  }
  const count = (of: keyof Score, right: boolean, fault: string) => {
    score[of][1]++
    if (right) score[of][0]++
    else tell(`${of}: ${fault}`)
  }
  for (const sample of samples) scoreSample(sample, count)
  return score
}

type Count = (of: keyof Score, right: boolean, fault: string) => void

function scoreSample(sample: string, count: Count): void {
  const { text, names } = goldOf(sample)
  const { marks } = namesIn(text)
  const found = names.map((gold) => marks.find((m) => sameWords(text, m, gold)))
  names.forEach((gold, at) => {
    const mark = found[at]
    const words = `${text.slice(gold.start, gold.end)} (${gold.id}) in: ${text}`
    count('found', mark !== undefined, words)
    if (!mark) return
    count('typed', mark.type === gold.type, `${mark.type} for ${words}`)
    if (gold.name && !LANDS.test(words)) count('named', sameName(mark.name, gold.name), `${mark.name} for ${words}`)
    if (gold.country) count('country', mark.country === gold.country, `${mark.country} for ${words}`)
  })
  pairs(names, found, (a, b, one, two) => {
    const words = `${one?.name} / ${two?.name} in: ${text}`
    if (a.id === b.id) count('joined', one !== undefined && one.name === two?.name, words)
    else if (a.type === b.type && one && two) count('apart', one.name !== two.name, words)
  })
  for (const mark of marks) {
    const own = text.slice(mark.start, mark.end)
    if (mark.as !== 'title' && mark.as !== 'pronoun') count('precise', found.includes(mark), `${own} in: ${text}`)
  }
}

const sameName = (a: string, b: string) => core(a) === core(b)

type Pair = (a: Gold, b: Gold, one: NameMark | undefined, two: NameMark | undefined) => void

const pairs = (names: readonly Gold[], found: readonly (NameMark | undefined)[], each: Pair) =>
  names.forEach((a, i) => {
    for (let j = i + 1; j < names.length; j++) each(a, names[j]!, found[i], found[j])
  })
