import { daysOf } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import type { Story } from '../story.ts'
import {
  citePassage,
  familyOf,
  mayMeet,
  namedIn,
  numbered,
  type Passage,
  type Place,
  readingsWith,
} from './passages.ts'
import { CARDINAL, LASTING_NOUN, lastingKind, numberOf, ORDINAL } from './words.ts'

/**
 * How long something has lasted, said outright, against the start that other words imply: `the nearly two-year drought`
 * and `since the drought began in May 2027`. No dispute where any other word for its start agrees, and none of things that
 * bear a name of their own (`the five-year Merren War`) or are over (`the strike of 2024`).
 */
export function lastingDisputes(story: Story): Found[] {
  const spells = timedIn(story).flatMap((reading) => spellOf(reading, story))
  const ages = spells.filter((s) => s.age)
  const opposed = ages.flatMap((age) => {
    const others = spells.filter((s) => s.kind === age.kind && s !== age && mayMeet(s.named, age.named))
    const elsewhere = others.filter((s) => familyOf(s.passage.member) !== familyOf(age.passage.member))
    const starts = others.filter((s) => !agree(s, age))
    if (elsewhere.length === 0 || starts.length < others.length || !agreeAmong(starts)) return []
    return [disputeOf(age, starts)]
  })
  return opposed.slice(0, 1)
}

/** When something began, in days since 1970, as one passage has it. */
type Spell = {
  passage: Passage
  kind: string
  value: string
  from: number
  to: number
  age: boolean
  named: Set<string>
}

const TIMED =
  /[- ‑](?:day|week|month|year)\b|\banniversary\b|\bsince\b|\bbegan\b|\bstarted\b|\bbroke out\b|\berupted\b|\binvasion (?:of|in|on)\b/
const LASTS = new RegExp(`\\b${LASTING_NOUN}\\b`)

const timedIn = readingsWith([TIMED, LASTS], (found) => [
  ...agesIn(found),
  ...seasonsIn(found),
  ...anniversariesIn(found),
  ...startsIn(found),
])

function disputeOf(age: Spell, starts: readonly Spell[]): Found {
  return {
    by: 'a length of time said outright, and a start that other words imply, do not fit',
    kind: 'number',
    about: `how long the ${age.kind} had lasted`,
    sides: [age, ...starts].map((s) => ({ value: s.value, citations: [citePassage(s.passage)] })),
  }
}

/** Two starts agree when they overlap, give or take a tenth of the time between start and telling. */
function agree(a: Spell, b: Spell): boolean {
  const told = Math.max(startOf(a.passage) ?? a.to, startOf(b.passage) ?? b.to)
  const slack = 14 + 0.1 * (told - Math.min(a.from, b.from))
  return a.from <= b.to + slack && b.from <= a.to + slack
}

const agreeAmong = (spells: readonly Spell[]) => spells.every((a, i) => spells.slice(i + 1).every((b) => agree(a, b)))

const startOf = ({ day }: Passage) => (day ? numbered(day) : undefined)

function spellOf({ noun, passage, ...spell }: Read & { passage: Passage }, story: Story): Spell[] {
  const kind = lastingKind(noun)
  return kind ? [{ passage, kind, named: namedIn(passage.member, passage.sentence, story), ...spell }] : []
}

type Read = { noun: string; value: string; from: number; to: number; age: boolean }

const LENGTHS: Record<string, number> = { day: 1, week: 7, month: 30.4, year: 365.25 }

const AGE = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|whose)\\s+(more than |over |nearly |almost |about |around |roughly |some )?(${CARDINAL})[- ‑](day|week|month|year)(?:[- ‑]?(?:long|old))? (?:full-scale |long |bloody |bitter )?(${LASTING_NOUN})\\b(?! (?:of|in|with|from|between|over|against) (?:\\p{Lu}|\\d))`,
  'gu',
)

/** `the nearly two-year drought`, told on a day, began between so many years before it. */
function agesIn({ text, day }: Place): Read[] {
  if (!day || /\b(?:ended|was over|came to an end)\b/.test(text)) return []
  return [...text.matchAll(AGE)]
    .filter((m) => m[4] === m[4]!.toLowerCase())
    .map(([value, lead, number, unit, noun]) => {
      const [least, most] = boundsOf(lead?.trim(), numberOf(number!))
      const length = LENGTHS[unit!.toLowerCase()]!
      const told = numbered(day)
      return { noun: noun!, value, from: told - most * length, to: told - least * length, age: true }
    })
}

function boundsOf(lead: string | undefined, n: number): [number, number] {
  if (lead === 'nearly' || lead === 'almost') return [n - 0.5, n]
  if (lead === 'more than' || lead === 'over') return [n, n + 1]
  return lead ? [0.7 * n, 1.3 * n] : [n - 0.5, n + 1]
}

const SEASON = new RegExp(
  `\\b(${LASTING_NOUN})\\b[^.;]{0,60}?\\b(?:in|into|entered|enters) (?:its|their) (${ORDINAL}) (day|week|month|year)\\b`,
  'giu',
)

/** `The strike, now in its third week`: between two and three weeks. */
function seasonsIn({ text, day }: Place): Read[] {
  if (!day) return []
  return [...text.matchAll(SEASON)]
    .filter((m) => m[1] === m[1]!.toLowerCase())
    .map(([value, noun, number, unit]) => {
      const [length, n, told] = [LENGTHS[unit!.toLowerCase()]!, numberOf(number!), numbered(day)]
      return { noun: noun!, value, from: told - n * length, to: told - (n - 1) * length, age: true }
    })
}

const ANNIVERSARY = new RegExp(
  `\\b(?:(${LASTING_NOUN})[’']s (${ORDINAL}) anniversary|(${LASTING_NOUN})\\b[^.;]{0,40} its (${ORDINAL}) anniversary|(${ORDINAL}) anniversary of (?:the|this) (?:full-scale )?(${LASTING_NOUN}))\\b`,
  'giu',
)

/** `on the fifth anniversary of the siege, 3 May 2031`: it began five years before. */
function anniversariesIn({ text, day }: Place): Read[] {
  if (!day || /\b(?:ahead of|before|eve of|next|upcoming|approaching)\b/i.test(text)) return []
  return [...text.matchAll(ANNIVERSARY)].map(([value, a, n, b, m, o, c]) => {
    const start = numbered(day) - numberOf((n ?? m ?? o)!) * LENGTHS.year!
    return { noun: (a ?? b ?? c)!, value, from: start - 7, to: start + 7, age: false }
  })
}

const BEGAN = new RegExp(
  `\\b(${LASTING_NOUN})\\b(?:,? (?:which |that |has |have )?(?:began|started|broke out|erupted|gone on|lasted|raged))?(?: (?:of|in|on|since|from))? (?:early |late |mid-)?$`,
  'u',
)
const BEGINNING = /\b(?:since|began|started|broke out|erupted)\b|invasion (?:of|in|on) $/i

/** `since the drought began in May 2027`, `the invasion of February 2028`, `on strike since 3 January`. */
function startsIn({ text, sentence, dates }: Place): Read[] {
  return dates.flatMap((date) => {
    const before = text.slice(0, Math.max(0, date.start - sentence.start))
    const noun = BEGINNING.test(before) ? BEGAN.exec(before) : null
    const known = noun ? daysOf(date.edtf!) : undefined
    if (!noun || !known) return []
    const value = text.slice(noun.index, date.end - sentence.start)
    return [{ noun: noun[1]!, value, from: numbered(known.from), to: numbered(known.to), age: false }]
  })
}
