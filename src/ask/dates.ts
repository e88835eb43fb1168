import { type Days, daysOf, isEdtf } from '../record/index.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const NAMED_MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)'
const YEAR = '((?:19|20)\\d\\d)'
const FORMS: readonly [RegExp, (found: string[]) => (string | undefined)[]][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/gi, ([y, m, d]) => [y, m, d]],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?(?![\\p{L}])`, 'giu'),
    ([d, m, y]) => [y, m, d],
  ],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? ${YEAR})?`, 'giu'), ([m, d, y]) => [y, m, d]],
  [new RegExp(`\\b${MONTH} ${YEAR}\\b`, 'giu'), ([m, y]) => [y, m]],
  // "in May", never "may": a month alone is one where it is written as a name behind a preposition.
  [
    new RegExp(
      `\\b(?:in|of|by|since|until|before|after|during|about|for|from|to|early|mid|late) ${MONTH}(?![\\p{L}])`,
      'giu',
    ),
    ([m]) => [undefined, m],
  ],
  // "the November talks", "as late as October", never "the march".
  [
    new RegExp(`\\b(?:the|this|that|last|next|as|on|and|between|through|till) ${NAMED_MONTH}(?![\\p{L}])`, 'gu'),
    ([m]) => [undefined, m],
  ],
  [new RegExp(`\\b(?:in|since|of|during|by|from|until|before|after) ${YEAR}\\b`, 'giu'), ([y]) => [y]],
]

/** A date as it is written, with the words that write it; the year is null where they do not say it. */
export type Written = { year: string | null; month: string | null; day: string | null; words: string }

/** The dates written out in a text: `6 January 2026`, `Jan 6`, `in January`, `2026-01-06`, `in 2026`. */
export function writtenDates(text: string): Written[] {
  const found: Written[] = []
  let rest = text
  for (const [form, parts] of FORMS)
    rest = rest.replace(form, (words, ...groups) => {
      const [year, month, day] = parts(groups.map((g) => (typeof g === 'string' ? g : '')))
      const number = month ? monthNumber(month) : null
      if (number === null && month) return words
      found.push({ year: year || null, month: number, day: day ? day.padStart(2, '0') : null, words })
      return ' '.repeat(words.length)
    })
  return found
}

function monthNumber(month: string): string | null {
  const at = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return at >= 1 && at <= 12 ? String(at).padStart(2, '0') : null
}

/** What a written date can mean in any of some years, as first and last days. */
export function daysIn({ year, month, day }: Written, years: readonly string[]): Days[] {
  return (year ? [year] : years).flatMap((y) => {
    const edtf = [y, month, day].filter((part) => part !== null).join('-')
    return (isEdtf(edtf) && daysOf(edtf)) || []
  })
}

const LONG = 8

/** True when something dated `days` falls into what is asked; a stretch longer than both a week and that does not. */
export function fallsInto(days: Days, asked: Days): boolean {
  const [from, to] = [days.from || days.to, days.to || days.from]
  if (to < asked.from || from > asked.to) return false
  return lengthOf({ from, to }) <= Math.max(LONG, lengthOf(asked))
}

const lengthOf = ({ from, to }: Days) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
