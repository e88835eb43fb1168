import type { Named, NameMark, Span } from '../../record/index.ts'
import { within } from '../../record/index.ts'
import { fits, genderOf } from '../names/gender.ts'
import type { Item } from './lines.ts'

/** Resolves the pronoun of a speaker that the names left open. */
export type Pronouns = { resolve(pronoun: Item): Named | undefined }

const REACH = 1500

/** "he", "she": the nearest person before, outside quotation marks, whom the pronoun fits; one who opens a sentence wins. */
export function pronounsOf(text: string, marks: readonly NameMark[], quoted: readonly Span[]): Pronouns {
  return {
    resolve({ lower, start, end }) {
      const pronoun = PRONOUNS[lower]
      if (!pronoun) return undefined
      const near = marks.filter(
        (m) => m.type === 'person' && m.end <= start && m.end > start - REACH && m.as !== 'pronoun',
      )
      const fitting = near.filter((m) => fits(pronoun, genderIn(marks, m)) && !quoted.some((q) => within(m, q)))
      const mark = fitting.findLast((m) => opensSentence(text, m)) ?? fitting.at(-1)
      return mark && { name: mark.name, type: mark.type, span: { start, end } }
    },
  }
}

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
