import { explicitDates } from '../gold/rival.ts'

const DAY = 86_400_000
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const NEAR = /\b(yesterday|today|tonight|tomorrow|(?:(?:last|next) )?(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/gi
const NEAR_OFFSET: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

/** The days that some words mention, as a plain method reads them: a weekday is the last one up to the publication. */
export function mentionedDays(words: string, published: string): string[] {
  const near = [...words.matchAll(NEAR)].map((m) => nearDay(m[1]!.toLowerCase(), published))
  return [...new Set([...explicitDates(words, published), ...near])]
}

function nearDay(words: string, published: string): string {
  const today = Date.parse(published)
  const offset = NEAR_OFFSET[words] ?? weekdayOffset(words, new Date(today).getUTCDay())
  return new Date(today + offset * DAY).toISOString().slice(0, 10)
}

function weekdayOffset(words: string, today: number): number {
  const weekday = WEEKDAYS.indexOf(words.split(' ').at(-1)!)
  const back = (today - weekday + 7) % 7
  if (words.startsWith('next ')) return back === 0 ? 7 : 7 - back
  return words.startsWith('last ') && back === 0 ? -7 : -back
}
