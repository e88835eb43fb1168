import { type NameMark, type Span, within } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { HONORIFICS, OFFICES, TITLE_WORDS } from '../words/en/titles.ts'
import { type Holder, holdersOf, holds } from './holders.ts'

/** "the UK prime minister", "the chancellor": a title that stands alone, for the one person of the article who holds it. */
export function officesIn(
  text: string,
  sentences: readonly MarkedSentence[],
  marks: readonly NameMark[],
  quoted: readonly Span[],
): NameMark[] {
  const holders = holdersOf(text, marks)
  const named = new Map(marks.map((m) => [m.start, m]))
  const ends = new Map(marks.map((m) => [m.end, m]))
  const main = mainPerson(marks)
  const found: NameMark[] = []
  sentences.forEach(({ tokens }, place) => {
    for (let at = 0; at < tokens.length; at++) {
      if (!isNoun(tokens[at]!) || !OFFICES.has(tokens[at]!.lower)) continue
      const mark = officeAt(tokens, at, holders, named, ends) ?? ofOneBefore(sentences, place, at, holders, named, main)
      if (mark && !spokenOf(mark, quoted)) found.push(mark)
    }
  })
  return found
}

/** The person whom the article names most often. */
function mainPerson(marks: readonly NameMark[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { type, name } of marks) if (type === 'person') counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce<[string, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined)?.[0]
}

/**
 * "Ana Brel stood there. |The president promised": the one person of the sentence before, whom no other title names, and of
 * whom the article tells most. Of somebody else "the president" would need a name.
 */
function ofOneBefore(
  sentences: readonly MarkedSentence[],
  place: number,
  office: number,
  holders: readonly Holder[],
  named: ByPlace,
  main: string | undefined,
): NameMark | undefined {
  const { tokens, block } = sentences[place]!
  const before = sentences[place - 1]
  const first = office < 3 && tokens[0]!.lower === 'the' && SOLE.has(tokens[office]!.lower)
  if (!first || before?.block !== block || !/^(?:VERB|AUX)$/.test(tokens[office + 1]?.tag ?? '')) return undefined
  const words = tokens.slice(1, office + 1).map((t) => t.lower)
  if (holders.some((h) => h.words.at(-1) === words.at(-1))) return undefined
  const people = before.tokens.flatMap((t) => named.get(t.start) ?? []).filter((m) => m.type === 'person')
  const [person] = people
  if (!person?.name.includes(' ') || person.name !== main || people.some((p) => p.name !== person.name))
    return undefined
  if (holders.some((h) => h.name === person.name)) return undefined
  const span = { start: tokens[0]!.start, end: tokens[office]!.end }
  const { name, country } = person
  return { kind: 'name', ...span, type: 'person', as: 'title', role: words.join(' '), by: ALONE, name, country }
}

const isNoun = ({ tag }: Token) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' // "chief" is often tagged so

/** Inside somebody's words "the president" is theirs, not the article's, unless the country stands beside it. */
const spokenOf = (mark: NameMark, quoted: readonly Span[]) => mark.by === ALONE && quoted.some((q) => within(mark, q))

const ALONE = 'title that one person holds'

type ByPlace = ReadonlyMap<number, NameMark>

function officeAt(
  tokens: readonly Token[],
  office: number,
  holders: readonly Holder[],
  named: ByPlace,
  ends: ByPlace,
): NameMark | undefined {
  if (OFFICES.has(tokens[office + 1]?.lower ?? '') || besideName(tokens, office + 1, named)) return undefined
  let from = office
  while (TITLE_WORDS.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.text === '-') from--
  const land = landMark(tokens, from, ends)
  const start = land
    ? from -
      tokens
        .slice(0, from)
        .reverse()
        .findIndex((t) => t.start === land.start) -
      1
    : from
  const before = tokens[start - 1]?.lower ?? ''
  const the = before === 'the'
  if (ONE_OF_MANY.test(before) || isOther(tokens, office)) return undefined
  if ((!the && !land) || besideName(tokens, start - (the ? 2 : 1), ends)) return undefined
  const words = tokens
    .slice(from, office + 1)
    .map((t) => t.lower)
    .filter((w) => w !== '-')
  const country = land?.type === 'country' ? land.country : null
  const span = { start: tokens[the ? start - 1 : start]!.start, end: tokens[office]!.end }
  return markOf(span, words, country, holders, tokens.slice(start, office + 1))
}

/** "|a Varnian official" is anyone. */
const ONE_OF_MANY = /^(?:an?|another|one|two|three|some|many|several|few|other|most|all)$/

/** "the |general staff", "the |head of the delegation, Ana Brel": not the one who holds the office in the article. */
const isOther = (tokens: readonly Token[], at: number): boolean => {
  const [{ lower }, next] = [tokens[at]!, tokens[at + 1]]
  if (lower === 'general') return next?.tag === 'NOUN' || next?.tag === 'PROPN'
  return /^(?:head|leader|chief|director|official|founder|owner)$/.test(lower) && next?.lower === 'of'
}

/** "Keir Starmer, the prime minister" and "the prime minister, Keir Starmer": the title is that person's already. */
function besideName(tokens: readonly Token[], at: number, names: ByPlace): boolean {
  const near = HONORIFICS.has(tokens[at]?.lower ?? '') ? tokens[at + 1] : tokens[at]
  if (!near) return false
  if (names.get(near.start)?.type === 'person' || names.get(near.end)?.type === 'person') return true
  const next = near.text === ',' ? (tokens[at + 1]?.start ?? -1) : -1
  const before = near.text === ',' ? (tokens[at - 1]?.end ?? -1) : -1
  return names.get(next)?.type === 'person' || names.get(before)?.type === 'person'
}

function landMark(tokens: readonly Token[], from: number, ends: ByPlace): NameMark | undefined {
  const before = tokens[from - 1]
  if (!before) return undefined
  return before.tag === 'PART' ? ends.get(tokens[from - 2]?.end ?? -1) : ends.get(before.end)
}

function markOf(
  span: { start: number; end: number },
  words: string[],
  country: string | null,
  holders: readonly Holder[],
  own: readonly Token[],
): NameMark | undefined {
  const found = [...new Set(holders.filter((h) => holds(h, words, country)).map((h) => h.name))]
  const mark = { kind: 'name', ...span, type: 'person', as: 'title', role: words.join(' ') } as const
  if (found.length === 1) {
    const holder = holders.find((h) => h.name === found[0] && holds(h, words, country))!
    return {
      ...mark,
      by: country ? 'title and country that one person holds' : ALONE,
      name: found[0]!,
      country: country ?? holder.country,
    }
  }
  if (found.length > 1 || !country || !SOLE.has(words.at(-1)!)) return undefined
  return { ...mark, by: 'title without a name', name: nameOf(own), country }
}

const nameOf = (own: readonly Token[]) =>
  own
    .map((t, at) => (at > 0 && own[at - 1]!.end < t.start ? ` ${t.text}` : t.text))
    .join('')
    .replaceAll('’', "'")

/** Offices that one person in a country holds at a time. */
const SOLE = new Set(['president', 'premier', 'chancellor', 'minister', 'king', 'queen', 'emir', 'sultan', 'monarch'])
