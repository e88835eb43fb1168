import { overlaps, type Span } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, originOf, type Story } from '../story.ts'
import { INSTRUMENTS, WEIGHTS } from './legal.ts'
import { daysApart, type Passage, type Place, readingsWith } from './passages.ts'

const MOST_DAYS = 1
const MOST_LOOSE_DAYS = 3

/**
 * Two terms for one thing of which one has legal weight: `a clear, unambiguous pledge` and `a clear, legally binding
 * pledge`, of one speaker, both denied or both not, at one time. Where one source has both words the other is merely silent.
 */
export function termDisputes(story: Story): Found[] {
  const uses = usesIn(story)
  return SWAPS.flatMap((swap) =>
    swapped(
      uses.filter((u) => u.swap === swap),
      story,
    ),
  )
}

/** Two lists of terms, and where they stand: before the noun that they weigh, or as the noun itself. */
type Swap = { where: 'before' | 'itself'; any: RegExp; pattern: RegExp; legal: readonly RegExp[] }

/** A clause that has terms of a pair, with the words that say of what. */
type Use = Reading & { passage: Passage }
type Reading = {
  swap: Swap
  span: Span
  terms: string[]
  legal: boolean
  of: string[]
  denied: boolean
}

/** `unambiguous, clear` and up to two words before the noun; or the noun with the amount or the word before it. */
function patternOf(terms: readonly string[], where: Swap['where']): RegExp {
  const any = terms.map((t) => t.replaceAll(' ', '[ -]')).join('|')
  return where === 'before'
    ? new RegExp(`\\b((?:(?:${any})(?:,? (?:and |or )?))+)((?:[\\p{L}-]+ )?[\\p{L}-]{4,})`, 'iu')
    : new RegExp(
        `\\b(?:([\\p{L}-]{4,}) )?(${any})\\b(?: of (?:about |up to )?([^,.;]*?\\d[\\d.,]*(?: (?:million|billion))?(?: \\p{L}+)?))?`,
        'iu',
      )
}

const oneOf = (terms: readonly string[]) => new RegExp(`\\b(?:${terms.join('|')})\\b`)

const swapOf =
  (where: Swap['where']) =>
  ({ legal, other }: { legal: string[]; other: string[] }): Swap => ({
    where,
    any: oneOf([...legal, ...other]),
    pattern: patternOf([...legal, ...other], where),
    legal: legal.map((t) => new RegExp(`^(?!.*non-?${t}).*\\b${t}\\b`)),
  })

const SWAPS = [...WEIGHTS.map(swapOf('before')), ...INSTRUMENTS.map(swapOf('itself'))]

const ANY = oneOf([...WEIGHTS, ...INSTRUMENTS].flatMap(({ legal, other }) => [...legal, ...other]))

const usesIn = readingsWith([ANY], (found) =>
  SWAPS.filter(({ any }) => any.test(found.text)).flatMap((swap) => readingOf(found, swap)),
)

function swapped(uses: readonly Use[], story: Story): Found[] {
  const found = uses
    .filter((u) => u.legal)
    .flatMap((legal) => {
      const other = uses.find((o) => !o.legal && isSame(legal, o, story))
      return other ? [disputeOf(legal, other)] : []
    })
  return found.slice(0, 1)
}

function readingOf({ text, sentence }: Place, swap: Swap): Reading[] {
  const { pattern, where, legal: binding } = swap
  const match = pattern.exec(text)
  if (!match) return []
  const span = clauseOf(text, match.index)
  const clause = text.slice(span.start, span.end)
  const all = (where === 'before' ? match[1]! : match[2]!).toLowerCase().trim()
  const terms = all.split(/,? (?:and |or )?/)
  const legal = binding.some((term) => term.test(all))
  const of = (where === 'before' ? match[2]!.split(' ') : [match[3] ?? match[1] ?? '']).map((w) => w.toLowerCase())
  const place = { start: sentence.start + span.start, end: sentence.start + span.end }
  const things = of.filter((w) => w.length > 3 && !NO_NOUN.test(w))
  if (things.length === 0 || wished(clause)) return []
  return [
    {
      swap,
      span: place,
      terms: legal ? [all] : terms,
      legal,
      of: things,
      denied: DENIED.test(clause),
    },
  ]
}

const DENIED = /\b(?:not|no|never|without|neither|nor|lack\w*|yet to)\b|n[’']t\b/i
const NO_NOUN =
  /^(?:that|this|than|with|from|they|have|been|what|when|about|will|would|also|their|into|over|after|only|even)$/
const wished = (clause: string) =>
  /\b(?:demand\w*|want\w*|call\w* for|seek\w*|ask\w*|if|unless|would|should|could)\b/i.test(clause)

/** Between the stops, dashes and colons around a place. */
function clauseOf(text: string, at: number): Span {
  const before = [...text.slice(0, at).matchAll(/[;–—]|: /g)].at(-1)
  const after = /;|[–—]/.exec(text.slice(at))
  return { start: before ? before.index + before[0].length : 0, end: after ? at + after.index : text.length }
}

/** `the prefect`: who acts where nobody is named. */
const firstWords = (clause: string) => /^\s*(?:the|a) [\p{L}-]+/iu.exec(clause)?.[0].trim().toLowerCase()

/** Who it is that speaks or acts: the first name of the clause, a country for its leaders, else its first words. */
function subjectOf({ passage: { member }, span }: Use, story: Story): string | undefined {
  const first = marksIn(member, 'name')
    .filter((m) => overlaps(m, span) && m.as !== 'pronoun')
    .sort((a, b) => a.start - b.start)[0]
  const who = first && story.who({ name: first.name, type: first.type, span: first })
  return who ? (story.countryOf(who) ?? who).entity : firstWords(member.article.text.slice(span.start, span.end))
}

const LEAST_SHARED = 2

function isSame(a: Use, b: Use, story: Story): boolean {
  if (!a.of.some((w) => b.of.includes(w)) || a.denied !== b.denied || overlapping(a, b)) return false
  if (
    daysApart(a.passage, b.passage) > (isLoose(a) || isLoose(b) ? MOST_LOOSE_DAYS : MOST_DAYS) ||
    a.terms.some((t) => b.terms.includes(t))
  )
    return false
  if (hasBoth(a.passage, b) || hasBoth(b.passage, a)) return false
  return shared(a, b) >= LEAST_SHARED && sameSubject(a, b, story)
}

/** The day is that of the article, or a digest's. */
const isLoose = ({ passage }: Use) => !passage.stated || originOf(passage.member) === undefined

const overlapping = (a: Use, b: Use) => a.passage.member === b.passage.member && overlaps(a.span, b.span)

/** A passage that has the other's own word too agrees with it. */
const hasBoth = ({ text }: Passage, other: Use) => other.terms.every((t) => text.toLowerCase().includes(t))

function sameSubject(a: Use, b: Use, story: Story): boolean {
  const subject = subjectOf(a, story)
  return subject !== undefined && subject === subjectOf(b, story)
}

function shared(a: Use, b: Use): number {
  const stems = new Set(a.passage.sentence.words)
  return new Set(b.passage.sentence.words.filter((w) => stems.has(w))).size
}

function disputeOf(legal: Use, other: Use): Found {
  const words = [legal, other].map((u) => `“${u.terms.join(', ')}”`)
  return {
    by: `two terms for one matter, of which one has legal weight: ${words.join(' and ')}`,
    kind: 'wording',
    about: `${words.join(' or ')} ${legal.of.find((w) => other.of.includes(w))}`,
    sides: [legal, other].map((u) => ({ value: u.terms.join(', '), citations: [citeIn(u.passage.member, u.span)] })),
  }
}
