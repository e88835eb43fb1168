import type { EntityKind } from './entity.ts'
import type { EventStatus } from './event.ts'
import type { Matter, Stance } from './pledge.ts'
import type { Span } from './span.ts'

/**
 * What a finder found in one frozen text. Every mark has a place (UTF-16, half-open) and the name of the rule
 * that found it; what is certain stands apart from what is implied.
 */
export type Mark = SentenceMark | DateMark | NameMark | QuoteMark | FigureMark | PledgeMark | EventMark
export type MarkKind = Mark['kind']
export type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>

type Found<K extends string> = Span & { kind: K; by: string }

/** A sentence or a heading. */
export type SentenceMark = Found<'sentence'> & {
  block: number // index into the article's blocks
  heading: boolean // a title, a heading of a section, or a heading run into its first sentence
  whole: boolean // begins as a sentence begins, has a finite verb and ends as a sentence ends: may stand as a line
  words: string[] // lower-case stems of its content words, for likeness
  phrases: Phrase[] // noun phrases of two words and more that could head a theme
}
/** A run of words that names a thing, with the stems of its words. */
export type Phrase = Span & { words: string[] }

/** Words that say when. `edtf` is null while the date is relative and nothing fixes it. */
export type DateMark = Found<'date'> & {
  type: 'date' | 'time' | 'duration' | 'set' // TimeML's TIMEX3 types; only 'date' and 'time' can date an event
  edtf: string | null
  timex: string // the value as TIMEX3 writes it (2026-01-06, P3D, XXXX-WXX-2, FUTURE_REF ...)
  basis: 'stated' | 'resolved' | null // stated: the words alone say it; resolved: with the help of another date
  certain: string[] // parts that the words say: 'year', 'month', 'day', 'weekday', 'time'
  implied: string[] // parts that were filled in
  relative: RelativeDate | null // how to resolve it once its anchor is known
  role: 'plain' | 'since' | 'until' | 'entry' | 'dateline' // entry: the date that heads an entry of a timeline
}
export type RelativeDate = {
  anchor: 'published' | 'event' // event: the date told just before, as in "the following day"
  unit: 'day' | 'weekday' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'hour'
  offset: number // in units; for a weekday the ISO weekday number 1 to 7, with the direction beside it
  direction: 'past' | 'future' | 'either'
  strict?: true // the anchor itself does not count: "last Friday" said on a Friday is a week ago
  shift?: { unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; offset: number } // then so far on: "a week from Friday"
}

/** Someone or something that acts or speaks, as one article names it; `name` is its fullest name there. */
export type Named = { name: string; type: EntityKind; span: Span | null }

/** A mention of a name, a demonym, a title or a pronoun that is safely resolved. */
export type NameMark = Found<'name'> & {
  type: EntityKind
  name: string // the fullest name the article gives: "Keir Starmer" where the words are "Starmer"
  as: 'name' | 'alias' | 'demonym' | 'capital' | 'seat' | 'title' | 'pronoun'
  country: string | null // the country a person or an organisation stands for, where the article says so
  role: string | null // the title beside a person's name, verbatim
}

/** Words in quotation marks. The span takes in the marks; `parts` are the words inside, more than one if interrupted. */
export type QuoteMark = Found<'quote'> & {
  parts: Span[]
  form: 'direct' | 'fragment' // direct: at least a clause of its own
  speaker: Named | null
  cue: Span | null
  edited: boolean // has an ellipsis or editorial brackets
}

/** A quantity. `about` are the words for what it measures. */
export type FigureMark = Found<'figure'> & {
  value: number
  high: number | null
  unit: string
  approx: boolean
  about: Span
}

/** One actor's promise, refusal, demand or threat. The span is the clause it stands in. */
export type PledgeMark = Found<'pledge'> & {
  actor: Named
  stance: Stance
  action: Span
  matter: Matter | null
  condition: Span | null
  met: boolean
  limits: Span[]
  to: Named | null
  saidBy: Named | null
  via: Span | null
  form: 'said' | 'signed' | 'reported'
}

/** A sentence or clause that tells an event, with the best of its dates. */
export type EventMark = Found<'event'> & {
  sentence: Span
  status: EventStatus
  when: { edtf: string; basis: 'stated' | 'resolved' | 'published'; from: Span | null } | null
  verb: string // stem of the verb that says it, or of the noun
  party: Named | null // who it is that says or does it: the first name of the subject
  about: string | null // the kind of happening that is its subject: meeting in "the talks opened"
  deed?: string // the kind of happening that its verb tells: meeting in "they met"
  tells: string[] // kinds of happening that the sentence names: meeting, signing, vote, attack ...
  points: string[] // kinds of happening that it points back to: "the talks", "the signing"
  head: string[] // stems of the words that say what happened (predicate and its nouns), for likeness
  names: string[] // names that take part, as NameMark.name
  passing?: true // told by the way, in a clause or a noun that hangs on another: "the accord signed on Tuesday"
  relative?: Span // the words that say when, where nothing in the article says which day they mean
}

/** The marks of one kind, in the order they stand. */
export function marksOf<K extends MarkKind>(marks: readonly Mark[], kind: K): MarkOf<K>[] {
  return marks.filter((m): m is MarkOf<K> => m.kind === kind)
}
