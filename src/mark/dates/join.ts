import { findAnniversaries } from './anniversary.ts'
import { findApart } from './apart.ts'
import type { Lexed } from './lex.ts'
import { lettersOf, type Match } from './pattern.ts'
import { joinRanges } from './range.ts'
import { repeated } from './reading.ts'
import { shareYears } from './year.ts'

const between = new RegExp(`^(?:${lettersOf('comma? (on|at|of|in the|in)?')})$`)
const edges = new RegExp(
  `(?:${lettersOf('the? (edge|early) of (the)?|(early|earlier|later|sometime|the early) dash?|(more|least) than')}|${lettersOf('about|at least|up to|more than|at least')})$`,
)

/** What refines the matches of a sentence before they become marks, in this order. */
export const joiners: ((matches: Match[], lexed: Lexed) => Match[])[] = [
  joinBrackets,
  joinTimes,
  dropParts,
  shareYears,
  findApart,
  joinRanges,
  findAnniversaries,
  takeEdges,
]

// "1 a.m. (2200 GMT) on Monday" is one time; the day beside it is that of the first.
function joinBrackets(matches: Match[], { tokens }: Lexed): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const inBrackets = tokens[match.from - 1]?.lower === '(' && tokens[match.to]?.lower === ')'
    if (last?.rule !== 'clock' || match.rule !== 'clock' || last.to !== match.from - 1 || !inBrackets)
      joined.push(match)
    else joined[joined.length - 1] = { ...last, to: match.to + 1 }
  }
  return joined
}

// "10 a.m. Tuesday", "Tuesday at 10 a.m.", "tomorrow night", "the morning of January 6": one mark, of type time.
function joinTimes(matches: Match[], { letters, tokens }: Lexed): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const near = last !== undefined && between.test(letters.slice(last.to, match.from))
    const both = near ? (together(last, match) ?? sharpened(last, match)) : undefined
    if (both && isNightly(match, both, tokens)) both.reading = repeated(both.reading.timex)
    if (both) joined[joined.length - 1] = both
    else joined.push(match)
  }
  return joined
}

function together(a: Match, b: Match): Match | undefined {
  const [time, date] = isTime(a) ? [a, b] : [b, a]
  if (!isClock(time) || isTime(date) || !isDay(date)) return undefined
  const clock = /T.+$/.exec(time.reading.timex)![0]
  const reading = { ...date.reading, type: 'time' as const, timex: date.reading.timex + clock }
  const certain = [...date.reading.certain, 'time']
  return { from: a.from, to: b.to, rule: `${date.rule}-${time.rule}`, reading: { ...reading, certain } }
}

// "Monday evening at 7:30 p.m.": the clock says it better than the part of the day.
function sharpened(a: Match, b: Match): Match | undefined {
  const part = /T[A-Z]{2}$/.exec(a.reading.timex)
  if (!part || a.rule === 'noon' || b.rule !== 'clock') return undefined
  const timex = a.reading.timex.slice(0, part.index) + b.reading.timex.slice(b.reading.timex.indexOf('T'))
  return { ...a, to: b.to, rule: `${a.rule}-clock`, reading: { ...a.reading, timex } }
}

// "Tuesday nights", "Sunday mornings": again and again.
const isNightly = (last: Match, { reading }: Match, tokens: Lexed['tokens']): boolean =>
  last.rule === 'noon' && /s$/.test(tokens[last.to - 1]!.lower) && reading.timex.startsWith('XXXX-WXX')

const isTime = ({ reading }: Match): boolean => reading.type === 'time'
// A time of no day of its own.
const isClock = (match: Match): boolean => isTime(match) && (match.rule === 'clock' || match.rule === 'noon')
const isDay = ({ reading: { timex, type } }: Match): boolean =>
  type === 'date' && /^[\dX]{4}-(\d\d|XX)-(\d\d|XX)$|^XXXX-WXX-\d$/.test(timex)

// A part of a day that joined no date says too little: "night" alone is no date.
function dropParts(matches: Match[]): Match[] {
  return matches.filter(({ reading, rule }) => !(rule === 'noon' && /T[A-Z]/.test(reading.timex)))
}

// "early next week", "the end of March", "mid-January", "nearly three years": the words that belong to the date.
function takeEdges(matches: Match[], { letters }: Lexed): Match[] {
  return matches.map((match, i) => {
    const before = letters.slice(Math.max(matches[i - 1]?.to ?? 0, match.from - 5), match.from)
    const edge = edges.exec(before)
    return edge ? { ...match, from: match.from - edge[0].length } : match
  })
}
