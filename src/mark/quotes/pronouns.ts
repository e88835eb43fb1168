import type { Named, NameMark, Span } from '../../record/index.ts'
import { within } from '../../record/index.ts'
import { fits, genderOf } from '../names/gender.ts'
import { OFFICES } from '../words/en/titles.ts'
import type { Item } from './lines.ts'

/** Resolves the pronoun of a speaker that the names left open. */
export type Pronouns = {
  resolve(pronoun: Item): Named | undefined
  /** "the envoy", whom nobody in the article is called: the last person before who has no other office. */
  resolveOffice(phrase: readonly Item[]): Named | undefined
  /** "it" before a place: the last body or state that a sentence begins with. */
  resolveBody(start: number): Named | undefined
}

const REACH = 1500

/** "he", "she": the nearest person before, outside quotation marks, whom the pronoun fits; one who opens a sentence wins. */
export function pronounsOf(text: string, marks: readonly NameMark[], quoted: readonly Span[]): Pronouns {
  const near = (start: number, reach: number) =>
    marks.filter(
      (m) => m.type === 'person' && m.end <= start && m.end > start - reach && !quoted.some((q) => within(m, q)),
    )
  const last = (people: readonly NameMark[]) => {
    const full = people.filter((m) => m.name.includes(' '))
    const some = full.length > 0 ? full : people
    const nearest = some.at(-1)
    const same = nearest ? some.filter((m) => m.start >= sentenceStart(text, nearest.start)) : []
    return same.findLast((m) => opensSentence(text, m)) ?? same[0]
  }
  return {
    resolve({ lower, start, end }) {
      const pronoun = PRONOUNS[lower]
      const mark = pronoun && last(near(start, REACH).filter((m) => fits(pronoun, genderIn(marks, m))))
      return mark && { name: mark.name, type: mark.type, span: { start, end } }
    },
    resolveBody(start) {
      const mark = marks.findLast(
        (m) =>
          m.end <= start &&
          m.end > start - OFFICE_REACH &&
          BODIES.has(m.type) &&
          m.as !== 'demonym' &&
          !quoted.some((q) => within(m, q)) &&
          BEGINS.test(text.slice(Math.max(0, m.start - 10), m.start)),
      )
      return mark && { name: mark.name, type: mark.type, span: { start: mark.start, end: mark.end } }
    },
    resolveOffice(phrase) {
      const office = phrase.at(-1)!
      if (phrase[0]!.lower !== 'the' || !OFFICES.has(office.lower) || phrase.length > 4) return undefined
      const { start } = phrase[0]!
      const free = (m: NameMark) =>
        !marks.some((n) => n.name === m.name && n.role && !n.role.toLowerCase().endsWith(office.lower))
      const mark = last(near(start, OFFICE_REACH).filter(free))
      return mark && { name: mark.name, type: mark.type, span: { start, end: office.end } }
    },
  }
}

/** Where the sentence round a place begins, by its stops. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 400)
  const stops = [...text.slice(from, at).matchAll(/(?<!\b\p{Lu}\p{Ll}{0,3})[.?!]["”’]?\s|\n/gu)]
  const last = stops.at(-1)
  return last ? from + last.index + last[0].length : from
}

const OFFICE_REACH = 400

const BODIES: ReadonlySet<NameMark['type']> = new Set(['organisation', 'group', 'country'] as const)

/** Where a sentence begins, with "The" or without. */
const BEGINS = /(?:^|[.?!”"]\s+|\n\s*)(?:The )?$/

const PRONOUNS: Record<string, 'he' | 'she'> = { he: 'he', his: 'he', she: 'she', her: 'she' }

const genderIn = (marks: readonly NameMark[], { name }: NameMark) =>
  genderOf(
    name,
    marks.filter((m) => m.name === name && m.role).map((m) => m.role),
  )

const opensSentence = (text: string, { start, as }: NameMark) =>
  as !== 'title' &&
  /(?:^|[.?!”"\n]\s*|\b(?:said|says|added)\s)(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  )
