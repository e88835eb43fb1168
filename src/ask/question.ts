import type { Days } from '../record/index.ts'
import { daysIn, writtenDates } from './dates.ts'
import { allNamesAt, type Names, namesAt } from './names.ts'
import { stem } from './stem.ts'
import { inOneWord, lower, meantBy, wordsOf } from './tokens.ts'
import { STOP } from './words/stop.ts'

/** What kind of answer a question wants. */
export type Kind =
  | 'when'
  | 'why'
  | 'how many'
  | 'how old'
  | 'disagree'
  | 'condition'
  | 'said'
  | 'promised'
  | 'who'
  | 'what'

/** One thing asked about: a stem, what else it can mean, and how much it matters. */
export type Thing = { stem: string; meant: readonly string[]; weight: number }

/** Somebody asked about; `inside` are those named inside the name: "Assembly" in "Karvelian Assembly". */
export type Subject = { key: string; inside: string[]; weight: number }

/**
 * A question as it is understood: its kind and time, who is asked about, names that nobody in the record bears, the
 * things asked about, which of them is to be counted, and for each date in it the days it can mean.
 */
export type Question = {
  kind: Kind
  tense: 'past' | 'ahead' | 'duty' | null
  names: Subject[]
  strangers: string[]
  things: Thing[]
  counted: number
  days: Days[][]
}

const PROMISING = 'promise|pledge|commit|offer|threaten|threat|demand|refuse|reject|undertake|exclude|agree'

// In order: the first that fits.
const KINDS: readonly [RegExp, Kind][] = [
  [
    /\b(?:where|sources?|outlets?|papers?|newspapers?|reports?|accounts?|articles?|figures?|numbers?)\b.*\b(?:disagree|differ|contradict|conflict|dispute)|\bconflicting\b/i,
    'disagree',
  ],
  [/\b(?:under|on|with) (?:which|what) (?:condition|term)|\bon what\b.*\bdepend|\bconditions?\b/i, 'condition'],
  [
    /^(?:when|(?:on|since|until|by|for|from) (?:when|(?:which|what) (?:day|date))|(?:which|what) (?:day|date))\b/i,
    'when',
  ],
  [/^(?:why|for what reason|what (?:is|was) the reason)\b/i, 'why'],
  [/\bhow old\b/i, 'how old'],
  [
    /\bhow (?:many|much|long|far|large|big|high)\b|\b(?:what|which) (?:share|number|percentage|proportion)\b/i,
    'how many',
  ],
  [new RegExp(`\\b(?:${PROMISING}|must|have to|has to|obliged|owe)`, 'i'), 'promised'],
  [/\b(?:say|says|said|tell|told|declare|warn|call|write|wrote|answer|comment)\b/i, 'said'],
  [/^(?:\p{L}+ )?(?:who|whom|whose)\b|^which (?:country|countries|state|party|side|government|minister)/iu, 'who'],
]

/** Understands a question by the names of a record; a date without a year may be in any of `years`. */
export function understood(asked: string, names: Names, years: readonly string[]): Question {
  const kind = KINDS.find(([form]) => form.test(asked.trim()))?.[1] ?? 'what'
  const dates = writtenDates(asked)
  const bare = inOneWord(dates.reduce((rest, { words }) => rest.replace(words, ' '), asked))
  const found = namesAt(bare, names)
  const taken = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
  const words = wordsOf(bare)
  const left = words.filter((_, i) => !taken.has(i))
  const things = thingsIn(left)
  return {
    kind,
    tense: tenseOf(asked),
    names: subjectsIn(bare, words, names),
    strangers: words.flatMap((word, i) => (i > 0 && !taken.has(i) && isName(word) ? stem(lower(word)) : [])),
    things,
    counted: countedIn(bare, things),
    days: dates.map((date) => daysIn(date, years)),
  }
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !STOP.has(lower(word).replace(/['’]s?$/, ''))

function tenseOf(asked: string): Question['tense'] {
  if (/\b(?:must|shall|have to|has to|obliged|owe|owes|bound)\b/i.test(asked)) return 'duty'
  if (/\b(?:will|is going to|are going to|plans? to)\b/i.test(asked)) return 'ahead'
  return /\b(?:did|was|were|had|has|have)\b/i.test(asked) ? 'past' : null
}

/** A name that only says where or whose ("the Diet of Ilvany") matters half. */
function subjectsIn(text: string, words: readonly string[], names: Names): Subject[] {
  const all = allNamesAt(text, names)
  const found = namesAt(text, names)
  const subjects = found.map(({ key, at, length }, i): Subject => {
    const inside = all.filter((o) => o.key !== key && o.at >= at && o.at + o.length <= at + length)
    const before = words.slice(Math.max(0, at - 2), at).map(lower)
    const where = i > 0 && before.some((word) => ['of', 'in', 'at', 'from', 'near'].includes(word))
    return { key, inside: [...new Set(inside.map((o) => o.key))], weight: where ? 0.5 : 1 }
  })
  return subjects.filter(({ key }, i) => subjects.findIndex((s) => s.key === key) === i)
}

// What somebody does by speaking is often left to the words themselves: "Dunmere will not station soldiers" refuses.
// And a verb that does little is often another one in the answer.
const ACT = new RegExp(
  `^(?:${PROMISING}|conditions?|depends?|send|sent|give|gave|given|make|made|take|took|taken|get|got|put|bring|brought|provide|contribute|want|need|plan|go|going|come|let)`,
)

function thingsIn(words: readonly string[]): Thing[] {
  const said = words.map(lower).filter((word) => !STOP.has(word.replace(/['’]s?$/, '')))
  const things = said.map((word) => ({
    stem: stem(word),
    meant: meantBy([stem(word)]),
    weight: ACT.test(word) ? 0.4 : 1,
  }))
  return things.filter((thing, i) => things.findIndex((t) => t.stem === thing.stem) === i)
}

/** The place among the things of the first word behind "how many" that is one of them. */
function countedIn(text: string, things: readonly Thing[]): number {
  const [, behind] = /\bhow (?:many|much)\s+(.*)/i.exec(text) ?? []
  const stems = behind === undefined ? [] : wordsOf(behind).map((word) => stem(lower(word)))
  const first = stems.find((one) => things.some((thing) => thing.stem === one))
  return things.findIndex((thing) => thing.stem === first)
}
