import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative } from './reading.ts'

/** Times of day. They join the date beside them; alone they are of the day told before. */
export const clocks: Rule[] = [
  // "10:30 a.m. EST", "5pm", "5 p.m. local time"
  { name: 'clock', pattern: pattern('(clock|daynum) ampm (zone|local time)?'), read: clock },
  { name: 'clock', pattern: pattern('clockap (zone|local time)?'), read: clock },
  { name: 'clock', pattern: pattern('(clock|number|year) (zone|local time)'), read: clock },
  { name: 'clock', pattern: pattern('(daynum|numword) oclock (in the part)?'), read: clock },
  { name: 'clock', pattern: pattern('(clock|daynum) in the part'), read: clock },
  // "at 14:30": without "at" it may be a score or a ratio
  { name: 'clock', pattern: pattern('(?<=at|by|from|until|since|before|after|about|to|and) clock'), read: colon },
  { name: 'noon', pattern: pattern('part'), read: partOfDay },
]

function clock(words: Word[], { tokens, from }: Place): Reading | undefined {
  const time = timeOf(words)
  const before = tokens[from - 1]
  if (time === undefined || before?.lower === '$') return undefined
  // "14:" before "00:00Z": the tail of a longer number
  if (before?.end === words[0]!.start && /[:\d]$/.test(before.text)) return undefined
  return onDay(`T${time}${first(words, 'zone')?.value ?? ''}`)
}

function colon(words: Word[]): Reading | undefined {
  return words[0]!.text.includes(':') ? onDay(`T${timeOf(words)}`) : undefined
}

const onDay = (time: string): Reading => ({
  ...relative(`XXXX-XX-XX${time}`, ['time'], { anchor: 'event', unit: 'day', offset: 0, direction: 'either' }),
  type: 'time',
})

function timeOf(words: Word[]): string | undefined {
  const shape = /^(\d{1,2})[:.]?(\d\d)?/.exec(String(words[0]!.cls === 'numword' ? words[0]!.value : words[0]!.lower))
  if (!shape) return undefined
  const [hour, minute] = [+shape[1]!, shape[2] ?? '00']
  const late = isLate(words)
  const hours = late === undefined ? hour : (hour % 12) + (late ? 12 : 0)
  return hour > (late === undefined ? 24 : 12) || +minute > 59
    ? undefined
    : `${String(hours).padStart(2, '0')}:${minute}`
}

// p.m., or an hour that stands in the afternoon, the evening, the night.
function isLate(words: Word[]): boolean | undefined {
  const half = first(words, 'ampm')
  if (half) return half.value === 12
  const clockap = first(words, 'clockap')
  if (clockap) return /p\.?m/.test(clockap.lower)
  const part = first(words, 'part')?.value
  return part === undefined ? undefined : part !== 'MO'
}

// "midnight" and "noon" are times; "morning", "night" only say which part of the day beside them.
function partOfDay(words: Word[], { tokens, from }: Place): Reading | undefined {
  if (tokens[from - 1]?.lower === 'high') return undefined
  return onDay(`T${words[0]!.value}`)
}
