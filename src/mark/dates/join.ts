import { findAnniversaries } from './anniversary.ts'
import { findApart } from './apart.ts'
import type { Lexed } from './lex.ts'
import { lettersOf, type Match } from './pattern.ts'
import { joinRanges } from './range.ts'

const between = new RegExp(`^(?:${lettersOf('comma? (on|at|of|in the|in)?')})$`)
const edges = new RegExp(
  `(?:${lettersOf('the? (edge|early) of (the)?|(early|earlier|later|sometime|the early) dash?|(more|least) than')}|${lettersOf('about|at least|up to|more than|at least')})$`,
)

/** What refines the matches of a sentence before they become marks, in this order. */
export const joiners: ((matches: Match[], lexed: Lexed) => Match[])[] = [
  joinTimes,
  dropParts,
  findApart,
  joinRanges,
  findAnniversaries,
  takeEdges,
]

// "10 a.m. Tuesday", "Tuesday at 10 a.m.", "tomorrow night", "the morning of January 6": one mark, of type time.
function joinTimes(matches: Match[], { letters }: Lexed): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const near = last !== undefined && between.test(letters.slice(last.to, match.from))
    const both = near ? together(last, match) : undefined
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
