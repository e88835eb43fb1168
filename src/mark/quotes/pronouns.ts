import type { Named, NameMark, Span } from '../../record/index.ts'
import { within } from '../../record/index.ts'
import { fits, genderOf } from '../names/gender.ts'
import type { Item } from './lines.ts'

/** Resolves the pronoun of a speaker that the names left open. */
export type Pronouns = { resolve(pronoun: Item): Named | undefined }

const REACH = 700

/** "he", "she": the nearest person before, outside quotation marks, whom the pronoun fits; the one who was named as a subject wins. */
export function pronounsOf(text: string, marks: readonly NameMark[], quoted: readonly Span[]): Pronouns {
  const people = marks.filter((m) => m.type === 'person' && !quoted.some((q) => within(m, q)))
  const titles = new Map<string, string[]>()
  for (const { name, role } of people) if (role) titles.set(name, [...(titles.get(name) ?? []), role])
  const fitting = (pronoun: string, mark: NameMark) => fits(pronoun, genderOf(mark.name, titles.get(mark.name) ?? []))
  return {
    resolve({ lower, start, end }) {
      if (lower !== 'he' && lower !== 'she' && lower !== 'his' && lower !== 'her') return undefined
      const pronoun = lower === 'he' || lower === 'his' ? 'he' : 'she'
      const near = people.filter((m) => m.end <= start && m.end > start - REACH && fitting(pronoun, m))
      const mark = near.findLast((m) => opensSentence(text, m)) ?? near.at(-1)
      return mark && { name: mark.name, type: mark.type, span: { start, end } }
    },
  }
}

const opensSentence = (text: string, { start, as }: NameMark) =>
  as !== 'title' &&
  /(?:^|[.?!”"\n]\s*|\b(?:said|says|added)\s)(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  )
