import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDay } from '../../src/mark/dates/calendar.ts'
import { mark } from '../../src/mark/index.ts'
import { type Block, marksOf, type Span } from '../../src/record/index.ts'
import type { Miss } from '../measured.ts'
import type { Case } from '../stats.ts'
import { frozen, type TimedText, type Timex } from './timeml.ts'

/** A word that tells an event, and its day, month or year as far as the annotators knew it. */
export type DatedEvent = Span & { edtf: string }
/** A Wikinews article of TimeSET (Hasegawa et al. 2024) with those of its salient events that have a date. */
export type DatedText = TimedText & { events: DatedEvent[] }

/** The annotated articles in brat's format below a folder, those with dated events alone; none where it is absent. */
export function readTimeSet(dir: string): DatedText[] {
  if (!existsSync(dir)) return []
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ann'))
  return files.sort().flatMap((name) => {
    const text = readFileSync(join(dir, name.replace(/ann$/, 'txt')), 'utf8')
    const published = dayIn(text.split('\n')[1] ?? '')
    const events = eventsIn(readFileSync(join(dir, name), 'utf8'), text)
    return published === undefined || events.length === 0 ? [] : [{ name, text, published, gold: [], events }]
  })
}

function dayIn(line: string): string | undefined {
  const at = Date.parse(`${line.trim()} UTC`)
  return Number.isNaN(at) ? undefined : isoDay(Math.floor(at / 86_400_000))
}

// "T2 event 5 9 left", "E1 event:T2 TIMEX:T7", "#1 AnnotatorNotes T7 2023-04-xx"; places count code points.
function eventsIn(notes: string, text: string): DatedEvent[] {
  const units = unitsOf(text)
  const spans = new Map<string, Span>()
  const values = new Map<string, string>()
  for (const [, id, from, to] of notes.matchAll(/^(T\d+)\t\w+ (\d+) (?:\d+;\d+ )*(\d+)\t/gm))
    spans.set(id!, { start: units[Number(from)]!, end: units[Number(to)]! })
  for (const [, id, value] of notes.matchAll(/^#\d+\tAnnotatorNotes (T\d+)\t(\d{4}-[\dx]{2}-[\dx]{2})\s*$/gm))
    values.set(id!, value!.replaceAll('-xx', ''))
  return [...notes.matchAll(/^E\d+\tevent:(T\d+) .*\bTIMEX:(T\d+)/gm)].flatMap(([, word, timex]) => {
    const [span, edtf] = [spans.get(word!), values.get(timex!)]
    return span === undefined || edtf === undefined ? [] : [{ ...span, edtf }]
  })
}

function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const point of text) {
    units.push(at)
    at += point.length
  }
  return [...units, at]
}

/** The days our event marks give to the words of each event; undefined where no mark holds them. */
export function daysByTruceline(document: DatedText): (string | undefined)[] {
  const marks = marksOf(mark({ ...frozen(document), blocks: linesOf(document.text) }).marked.marks, 'event')
  return document.events.map(({ start }) => {
    const over = marks.filter((m) => m.sentence.start <= start && start < m.sentence.end)
    const held = over.filter((m) => m.start <= start && start < m.end)
    return (held[0] ?? over[0])?.when?.edtf
  })
}

function linesOf(text: string): Block[] {
  return [...text.matchAll(/\S.*/g)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: i === 0 ? 'title' : 'paragraph',
  }))
}

/** The days a method's dates give: the date nearest in the sentence of the event's words, else the day of the article. */
export function daysNearest({ text, published, events }: DatedText, said: readonly Timex[]): string[] {
  const days = said.filter((s) => /^\d{4}(-\d\d){0,2}(T|$)/.test(s.value))
  return events.map(({ start }) => {
    const [from, to] = [lastEnd(text, start), start + (/[.!?]\s|\n|$/.exec(text.slice(start))?.index ?? 0)]
    const near = days.filter((d) => d.start >= from && d.start < to)
    near.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    return near[0]?.value.slice(0, 10) ?? published
  })
}

const lastEnd = (text: string, at: number): number =>
  Math.max(...[...text.slice(0, at).matchAll(/[.!?]\s|\n/g)].map((m) => m.index), -1) + 1

/** How many events of an article have the day of the gold, no coarser; an interval is no day. */
export function scoreDays({ events }: DatedText, said: readonly (string | undefined)[]): Case {
  const right = events.filter((event, i) => isDay(said[i], event)).length
  return { asked: events.length, found: right, said: said.filter((d) => d !== undefined).length, right }
}

const isDay = (said: string | undefined, { edtf }: DatedEvent): boolean =>
  said?.startsWith(edtf) === true && !said.includes('/')

/** The events with another day or none. */
export function missedDays({ name, text, events }: DatedText, said: readonly (string | undefined)[]): Miss[] {
  return events.flatMap((event, i) => {
    if (isDay(said[i], event)) return []
    const around = text.slice(Math.max(0, event.start - 60), event.end + 40).replace(/\s+/g, ' ')
    return [{ what: 'event day', expected: event.edtf, got: said[i] ?? '', where: `${name}:${event.start} ${around}` }]
  })
}
