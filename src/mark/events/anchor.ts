import { dayOf, type EventMark, type Span, within } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { stemOf } from '../stems.ts'
import { DEEDS, HAPPENED, HAPPENINGS, LIGHT, STATES } from '../words/en/events.ts'

/** An event on its way: the mark, and the clause and sentence it was found in. */
export type Telling = { mark: EventMark; sentence: MarkedSentence; clause: Clause }

/**
 * Dates events by the happening they point back to: in "said after the talks", the talks are the ones of Tuesday that
 * the article told of. Only a definite noun points back, and only to a happening that has a day.
 */
export function anchored(tellings: readonly Telling[]): EventMark[] {
  const days = daysOfHappenings(tellings)
  return tellings.map(({ mark, sentence, clause }) => {
    if (mark.when !== null || mark.status !== 'happened') return mark
    const when = definite(outrightTokens(sentence, clause)).flatMap((t) => days.get(keyOf(t)) ?? [])[0]
    return when ? { ...mark, by: `${mark.by}, anchored`, when: { ...when, basis: 'resolved' } } : mark
  })
}

/** The words of a clause without those of the conditions, reasons and times that stand under it. */
function outrightTokens({ tokens, clauses }: MarkedSentence, clause: Clause): Token[] {
  const under = clauses.filter((c) => c !== clause && c.role === 'adverbial' && within(c, clause))
  return tokens.filter((t) => within(t, clause) && !under.some((c) => within(t, c)))
}

type When = NonNullable<EventMark['when']>

/** The day of each happening that a dated sentence names, by noun family or by the verb it is made of. */
function daysOfHappenings(tellings: readonly Telling[]): Map<string, When> {
  const days = new Map<string, When>()
  for (const { mark, sentence, clause } of tellings) {
    if (mark.when === null || mark.passing || mark.status !== 'happened' || !dayOf(mark.when.edtf)) continue
    if (STATES.has(clause.verb.lemma) && mark.deed === undefined) continue
    for (const t of outrightTokens(sentence, clause)) {
      const key = t.tag === 'VERB' ? stemOf(t.lemma) : HAPPENINGS.has(t.lower) ? keyOf(t) : undefined
      if (key && !days.has(key)) days.set(key, mark.when)
    }
  }
  return days
}

/** `signing` answers to "signed"; `summit` to "talks". */
const keyOf = (t: Token) =>
  t.lower.endsWith('ing') && t.lower !== 'meeting' ? stemOf(t.lower) : HAPPENINGS.get(t.lower)!

/** What can stand behind the noun that a subject turns on: "the [talks] in Orlen", "the [swap] set for Sunday". */
const BEHIND = new Set(['ADP', 'PUNCT', 'VERB', 'AUX', 'PRON', 'SCONJ'])

/** The kind of happening that a clause is about: the noun its subject turns on, "the 15th [meeting] in Orlen". */
export function subjectHappening(subject: readonly Token[]): string | null {
  const noun = subject.find((t, i) => {
    const [before, after] = [subject[i - 1], subject[i + 1]]
    return HAPPENINGS.has(t.lower) && before?.tag !== 'ADP' && (!after || BEHIND.has(after.tag))
  })
  return (noun && HAPPENINGS.get(noun.lower)) ?? null
}

/** The kinds of happening that a sentence names, its clause's own deed among them, and those that it points back to. */
export function happeningsIn({ tokens }: MarkedSentence, clause: Clause): Pick<EventMark, 'deed' | 'tells' | 'points'> {
  const deed = deedOf(tokens, clause)
  const tells = kindsOf(tokens.filter((t) => HAPPENINGS.has(t.lower) && (t.tag === 'NOUN' || t.lower.endsWith('ing'))))
  const points = kindsOf(definite(tokens))
  return deed ? { deed, tells: [...new Set([...tells, deed])], points } : { tells, points }
}

const GIVEN = new Set(['over', 'to'])

/**
 * `met`, `handed over`, `handed the crew to the Red Cross`; with a verb that says little, its object: "will hold an
 * emergency session", "talks were held".
 */
export function deedOf(tokens: readonly Token[], { verb, subject, complement }: Clause): string | undefined {
  const object = tokens.slice(complement.from, complement.to)
  const isOver =
    tokens[verb.head + 1]?.lower === 'over' || (verb.lemma === 'hand' && object.some((t) => GIVEN.has(t.lower)))
  if (!LIGHT.has(verb.lemma)) return DEEDS.get(isOver ? `${verb.lemma} over` : verb.lemma)
  if (verb.passive) return (subject && subjectHappening(tokens.slice(subject.from, subject.to))) ?? undefined
  const end = object.findIndex((t) => t.tag === 'ADP' || t.tag === 'PUNCT')
  const noun = (end < 0 ? object : object.slice(0, end)).findLast((t) => t.tag === 'NOUN' || t.tag === 'PROPN')
  return noun && HAPPENINGS.get(noun.lower)
}

const kindsOf = (tokens: readonly Token[]) => [...new Set(tokens.map((t) => HAPPENINGS.get(t.lower)!))]

const NEAR = 4
const LINKS = new Set(['of', 'on', 'in', 'for', 'at', 'scheduled', 'planned', 'due', 'set', 'held'])

/**
 * The words up to the noun for a happening that a date stands right behind: "the Paris [summit] scheduled for 3 May",
 * "the [vote] of 14 December".
 */
export function nounBefore(tokens: readonly Token[], date: Span): Token[] | undefined {
  const at = tokens.findIndex((t) => t.start >= date.start)
  let last = at - 1
  while (last >= 0 && at - last < NEAR && LINKS.has(tokens[last]!.lower)) last--
  if (last < 0 || last === at - 1) return undefined
  const { tag, lower } = tokens[last]!
  const found = tag === 'NOUN' && (HAPPENINGS.has(lower) || HAPPENED.has(lower))
  return found ? tokens.slice(Math.max(0, last - NEAR), last + 1) : undefined
}

const POINTERS = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', '’s', "'s"])
const FREE = new Set([
  'a',
  'an',
  'any',
  'no',
  'some',
  'another',
  'every',
  'each',
  'more',
  'further',
  'several',
  'possible',
])
const REACH = 3

/** The nouns for happenings that are pointed at: "the Paris talks", "the signing"; not "that any deployment". */
function definite(tokens: readonly Token[]): Token[] {
  return tokens.filter((t, i) => {
    if ((t.tag !== 'NOUN' && t.tag !== 'VERB') || !HAPPENINGS.has(t.lower)) return false
    const before = tokens.slice(Math.max(0, i - REACH), i)
    const nearest = before.findLast((b) => POINTERS.has(b.lower) || FREE.has(b.lower))
    return nearest !== undefined && POINTERS.has(nearest.lower)
  })
}
