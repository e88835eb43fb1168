import { type Citation, overlaps, type Quote, type Who } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { LEAST_SHARE, wordsOf } from '../quotes/same.ts'
import type { Story } from '../story.ts'
import { ambiguityOf, onlyPersonOf } from './ambiguous.ts'
import { daysApart, namedIn, type Passage, passageAt } from './passages.ts'
import { consonantsOf, STOCK } from './words.ts'

/**
 * One quotation given to two people by different articles, each named in the sentence of the words. A body and its head are
 * not two speakers: people only. Two or three words must be more than what anybody says (`historic`), and said of one matter.
 */
export function attributionDisputes(quotes: readonly Quote[], story: Story): Found[] {
  const people = new Set(story.entities.filter((e) => e.kind === 'person' && isPersons(e.name)).map((e) => e.id))
  return quotes.flatMap((quote) => {
    const all = quote.same.length === 0 ? [] : [...sidesOf(quote, people).values()]
    if (all.length < 2) return []
    const named = all.filter((s) => s.citations.some((c) => isNamedBeside(c, s, all, story)))
    const sides = named.filter((s) => named.some((other) => other !== s && sayTheSame(s, other)))
    if (sides.length < 2 || articlesOf(sides).size < 2 || areOne(sides)) return []
    const passages = sides.flatMap((s) => s.citations.flatMap((c) => passageAt(story, c) ?? []))
    if (passages.some(({ text }) => TAKEN_UP.test(text))) return []
    const words = fewestOf(sides)
    if (isStock(words) || (words.length <= SHORT && !ofOneMatter(sides, story))) return []
    return [disputeOf(quote, sides, story)]
  })
}

/** A name that a person bears: no initials of a body alone, and no description (`the former minister`). */
const isPersons = (name: string) =>
  name.length > 2 &&
  name.split(' ').every((w) => /^\p{Lu}|^(?:al|bin|da|de|del|der|di|el|la|le|van|von)\b/u.test(w)) &&
  !/\b\p{Lu}{2,4}\b|[’']s\b/u.test(name)

function disputeOf(quote: Quote, sides: readonly Side[], story: Story): Found {
  const open = sides.flatMap((s) => s.citations.flatMap((c) => ambiguityOf(c, story) ?? []))
  const by = 'the same words in quotation marks, given to different people by different articles'
  return {
    by: [by, ...new Set(open)].join('; '),
    kind: 'attribution',
    about: `who said ${quote.line.text}`,
    sides: sides.map(({ who, citations }) => ({ value: who.name, citations })),
  }
}

type Side = { who: Who; citations: [Citation, ...Citation[]] }

function sidesOf(quote: Quote, people: ReadonlySet<string>): Map<string, Side> {
  const sides = new Map<string, Side>()
  for (const { citation, speaker } of [{ citation: quote.line.citations[0], speaker: quote.speaker }, ...quote.same]) {
    if (!speaker || !people.has(speaker.entity) || isScrap(citation, quote)) continue
    const side = sides.get(speaker.entity)
    if (side) side.citations.push(citation)
    else sides.set(speaker.entity, { who: speaker, citations: [citation] })
  }
  return sides
}

/** Each has words that the other has too, whole or nearly: `the country` in two long quotations makes them no saying of both. */
const sayTheSame = (a: Side, b: Side) => a.citations.some((c) => b.citations.some((d) => areNearlyOne(c, d)))

function areNearlyOne(a: Citation, b: Citation): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ]
  if (isScrapOf(few, many)) return false
  const known = new Set(many)
  return few.filter((w) => known.has(w)).length >= LEAST_SHARE * few.length
}

const fewestOf = (sides: readonly Side[]): readonly string[] =>
  sides.flatMap((s) => s.citations.map(wordsOf)).sort((a, b) => a.length - b.length)[0]!

const SCRAP = 4

/** A few words out of a long quotation (`as quickly as possible`) anybody may say. */
const isScrap = (citation: Citation, { line }: Quote) => isScrapOf(wordsOf(citation), wordsOf(line.citations[0]))

const isScrapOf = (few: readonly string[], many: readonly string[]) =>
  few.length <= SCRAP && many.length > 2 * few.length + 1

/**
 * True where the sentence around the words names the speaker (in no heading, and by `he` only where one person can be meant)
 * and none of the other sides, so that one cannot be taken for the other. A `who` that may be either is shown as such.
 */
function isNamedBeside(citation: Citation, side: Side, all: readonly Side[], story: Story): boolean {
  const passage = passageAt(story, citation)
  if (!passage || passage.sentence.heading) return false
  const named = new Set([...speakersIn(passage, citation, story), onlyPersonOf(citation, story)])
  if (!named.has(side.who.entity)) return false
  return !all.some((s) => s !== side && named.has(s.who.entity)) || ambiguityOf(citation, story) !== undefined
}

/** Who is named in a sentence outside the words, and not as an owner (`Adler's lawyer`), a doer (`proposed by Adler`) or company (`with Adler`). */
function speakersIn({ member, sentence }: Passage, { start, end }: Citation, story: Story): string[] {
  const { text } = member.article
  return marksIn(member, 'name')
    .filter(
      (m) => overlaps(m, sentence) && (m.end <= start || m.start >= end) && m.as !== 'pronoun' && m.as !== 'demonym',
    )
    .filter(
      (m) =>
        !/^ ?[’']s?\b/.test(text.slice(m.end, m.end + 3)) &&
        !/\bby (?:\p{L}+ )?$|\b(?:with|alongside|beside) (?:[^,.;]{0,60} and )?(?:\p{L}+ )?$/u.test(
          text.slice(sentence.start, m.start),
        ),
    )
    .flatMap((m) => story.who({ name: m.name, type: m.type, span: m })?.entity ?? [])
}

/** Two spellings of one name (`Hajj Osama`, `Haji Usama`), the beginning of a broken one, or a name and a fuller one: `Dick Durbin` and `Richard J. Durbin`. */
const areOne = ([a, b]: readonly Side[]) => {
  const [x, y] = [a!, b!].map((s) =>
    s.who.name
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .split(/\s+/),
  )
  const [last, other] = [x!.at(-1)!, y!.at(-1)!]
  return (
    last === other ||
    a!.who.name.startsWith(b!.who.name) ||
    b!.who.name.startsWith(a!.who.name) ||
    consonantsOf(x!.join('')) === consonantsOf(y!.join('')) ||
    x!.join('').endsWith(other) ||
    y!.join('').endsWith(last) ||
    ((x![0] === y![0] || Math.min(x!.length, y!.length) === 1) && near(last, other))
  )
}

/** Two letters more, fewer or exchanged. */
const near = (a: string, b: string) => {
  const shared = [...a].filter((c) => b.includes(c)).length
  return Math.abs(a.length - b.length) <= 2 && a[0] === b[0] && Math.max(a.length, b.length) - shared <= 2
}

const articlesOf = (sides: readonly Side[]) => new Set(sides.flatMap((s) => s.citations.map((c) => c.article)))

/** Words that their speaker takes from another, or that are everybody's. */
const TAKEN_UP =
  /\b(?:echo(?:ed|es|ing)?|quot(?:ing|ed)|in the words of|t(?:ook|aking|akes) up|borrow(?:ed|ing|s)|slogan|motto|proverb|agreed with|as \p{Lu}\p{L}+ (?:put|called|said|had))\b/u

const SHORT = 3
const MOST_DAYS = 2

const isStock = (words: readonly string[]) => words.every((w) => STOCK.has(w) || JUDGING.test(w))

/** Adjectives and adverbs judge, and two people may judge alike. */
const JUDGING = /(?:al|ous|ive|ful|able|ible|ic|less|ent|ant|ary|ed|ing|ly|ish|some)$/

/** The sentences name something in common besides the speakers, or two words and more, within a few days. */
function ofOneMatter([a, b]: readonly Side[], story: Story): boolean {
  const [x, y] = [passageAt(story, a!.citations[0]), passageAt(story, b!.citations[0])]
  if (!x || !y || daysApart(x, y) > MOST_DAYS) return false
  const speakers = new Set([a!.who.entity, b!.who.entity])
  const names = around(x, story)
  if ([...around(y, story)].some((n) => names.has(n) && !speakers.has(n))) return true
  const said = new Set(wordsOf(a!.citations[0]))
  const stems = new Set(x.sentence.words)
  return y.sentence.words.filter((w) => stems.has(w) && !said.has(w)).length >= 2
}

const around = ({ member, sentence }: Passage, story: Story) => namedIn(member, sentence, story)
