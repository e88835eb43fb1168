import * as chrono from 'chrono-node'
import nlp from 'compromise'
import compromiseDates from 'compromise-dates'
import { isoDay, isoWeek } from '../../src/mark/dates/calendar.ts'
import { frozen, type TimedText, type Timex } from './timeml.ts'

/** What chrono-node finds with the creation time as its reference, as TIMEX3 values no finer than what it is sure of. */
export function byChrono({ text, published }: TimedText): Timex[] {
  const instant = noonOf(published)
  return chrono.en.casual.parse(text, { instant, timezone: 0 }).map((r) => {
    const span = { start: r.index, end: r.index + r.text.length }
    const from = valueIn(r.start, r.text)
    return { ...span, type: 'DATE', value: r.end ? `${from}/${valueIn(r.end, r.text)}` : from }
  })
}

const noonOf = (published: string) => new Date(`${published.slice(0, 10)}T12:00:00Z`)
const parts = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', noon: 'T12:00', midnight: 'T24:00' }

function valueIn(c: chrono.ParsedComponents, text: string): string {
  const lower = text.toLowerCase()
  if (/^(right )?now$/.test(lower)) return 'PRESENT_REF'
  const iso = c.date().toISOString()
  if (c.isCertain('hour') && /\d/.test(text)) return `${isoOf(c)}T${iso.slice(11, 16)}`
  const part = Object.entries(parts).find(([word]) => lower.includes(word))
  if (c.isCertain('day') || c.isCertain('weekday')) return isoOf(c) + (part?.[1] ?? '')
  if (/\bquarters?\b/.test(lower)) return `${c.get('year')}-Q${Math.ceil(c.get('month')! / 3)}`
  if (/\bweekend\b/.test(lower)) return `${weekOf(c)}-WE`
  if (/\bweeks?\b/.test(lower)) return weekOf(c)
  if (c.isCertain('month') && !/\byears?\b/.test(lower)) return isoOf(c).slice(0, 7)
  if (c.isCertain('year')) return isoOf(c).slice(0, 4)
  return isoOf(c) + (part?.[1] ?? '')
}

const two = (n: number | null) => String(n ?? 1).padStart(2, '0')
const isoOf = (c: chrono.ParsedComponents) =>
  `${String(c.get('year')).padStart(4, '0')}-${two(c.get('month'))}-${two(c.get('day'))}`
const weekOf = (c: chrono.ParsedComponents) => isoWeek(Math.floor(Date.parse(isoOf(c)) / 86_400_000))

type Found<T> = T & { text: string; offset: { start: number; length: number } }
type Dated = Found<{ dates: { start: string | null; end: string | null } }>
type Lasting = Found<{ duration: Record<string, number> }>

// biome-ignore lint/suspicious/noExplicitAny: the plugin's own types do not extend those of compromise
const reader: any = nlp.extend(compromiseDates as any)

/**
 * What compromise-dates finds, dates and durations, with the creation time as its today. It is given one paragraph
 * at a time, since it throws on some; of these it says nothing.
 */
export function byCompromise(document: TimedText): Timex[] {
  return frozen(document).blocks.flatMap(({ start, end }) => {
    const found = inParagraph(document.text.slice(start, end), document.published)
    return found.map((t) => ({ ...t, start: t.start + start, end: t.end + start }))
  })
}

function inParagraph(text: string, published: string): Timex[] {
  try {
    return compromised(text, `${published.slice(0, 10)}T12:00:00Z`)
  } catch {
    return []
  }
}

function compromised(text: string, today: string): Timex[] {
  const doc = reader(text)
  const dated: Dated[] = doc.dates({ today, timezone: 'UTC' }).json({ offset: true })
  const lasting: Lasting[] = doc.durations().json({ offset: true })
  const dates = dated.flatMap((d) => (d.dates.start ? { ...spanOf(text, d), type: 'DATE', value: rangeOf(d) } : []))
  const durations = lasting.map((d) => ({ ...spanOf(text, d), type: 'DURATION', value: lengthOf(d.duration) }))
  return [...dates, ...durations.filter((d) => !dates.some((o) => o.start < d.end && d.start < o.end))]
}

// Its spans take in the preposition and the final punctuation, which TimeML leaves out.
function spanOf(text: string, { offset }: Found<unknown>): { start: number; end: number } {
  const words = text.slice(offset.start, offset.start + offset.length)
  const head = /^\s*((on|in|at|by|from|since|until|during|for|of)\s+)?/i.exec(words)![0].length
  return { start: offset.start + head, end: offset.start + words.replace(/[\s.,;:]+$/, '').length }
}

// The value is as fine as the stretch of days is short.
function rangeOf({ dates, text }: Dated): string {
  const from = dates.start!.slice(0, 10)
  const day = Math.floor(Date.parse(from) / 86_400_000)
  const days = dates.end ? Math.floor(Date.parse(dates.end.slice(0, 10)) / 86_400_000) - day + 1 : 1
  if (days === 1) return /\d ?[ap]\.?m|\d:\d\d/i.test(text) ? dates.start!.slice(0, 16) : from
  if (days === 7) return isoWeek(day)
  if (days >= 28 && days <= 31) return from.slice(0, 7)
  if (days >= 89 && days <= 92) return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`
  if (days >= 365 && days <= 366) return from.slice(0, 4)
  return `${from}/${isoDay(day + days - 1)}`
}

const letters: Record<string, string> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  quarter: 'Q',
}

function lengthOf(duration: Record<string, number>): string {
  const [unit, count] = Object.entries(duration).find(([, n]) => n) ?? ['day', 0]
  return `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${count}${letters[unit] ?? unit}`
}
