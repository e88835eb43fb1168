import { dayOf, type Figure } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { oldValueIn } from '../figures/revised.ts'
import type { Story } from '../story.ts'
import type { ToldEvent } from '../timeline.ts'
import { type Amount, amountsOf, stemsOf } from './amounts.ts'
import { countTwoThings } from './apart.ts'
import { areComparable } from './counted.ts'
import { mayMeet, meet, namedIn, numbered, passageAt } from './passages.ts'

/**
 * Two numbers for one thing at one time, from different origins, that cannot both hold. Rounded and approximate numbers
 * can; so can a part and its whole, an instalment and a sum, and a number that its own source has mended.
 */
export function numberDisputes(figures: readonly Figure[], events: readonly ToldEvent[], story: Story): Found[] {
  const exact = figures.filter((f) => !f.approx && f.high === null && f.unit !== '' && !isMended(f))
  return pairsOf(amountsOf(exact, events, story)).flatMap(([a, b]) => {
    const of = sameThing(a, b, story) ? 'one thing at one time' : sameEvent(a, b, story) ? 'one event' : undefined
    if (!of || countTwoThings(a, b, story)) return []
    return [disputeOf(a, b, `${of}, two exact numbers from different origins`)]
  })
}

/** Each two figures that may be of one thing: told in the same words, or of people whom the same befell. */
function pairsOf(amounts: readonly Amount[]): [Amount, Amount][] {
  const alike = new Map<string, Amount[]>()
  for (const amount of amounts)
    for (const key of [sayingOf(amount), ...[amount.fate ?? []].flat()]) {
      const known = alike.get(key)
      if (known) known.push(amount)
      else alike.set(key, [amount])
    }
  return [...alike].flatMap(([key, group]) =>
    pairsIn(group).filter(([a, b]) => key !== a.fate || sayingOf(a) !== sayingOf(b)),
  )
}

/** `prisoners of sick prisoners`: what is counted, and the words for it. */
const sayingOf = ({ figure, words }: Amount) => `${figure.unit} of ${words}`

/** Each two of a group that differ as numbers of one thing would. */
const pairsIn = (group: readonly Amount[]): [Amount, Amount][] =>
  group.flatMap((a, i) => group.slice(i + 1).flatMap((b): [Amount, Amount][] => (areApart(a, b) ? [[a, b]] : [])))

function disputeOf({ figure: a }: Amount, { figure: b }: Amount, by: string): Found {
  return {
    by,
    kind: 'number',
    about: a.about === b.about || a.about.includes(a.unit) ? a.about : `${a.about} (${a.unit})`,
    sides: [a, b].map((f) => ({ value: `${f.value} ${f.unit}`, citations: f.line.citations })),
  }
}

const MENDED =
  /\b(?:correct\w*|revis\w*|amend\w*|updated|down from|up from|not \d|instead of|earlier (?:said|put|reported)|previously)\b/i

const isMended = (f: Figure) =>
  MENDED.test(f.line.citations[0].exact) || oldValueIn(f.line.citations[0].exact) !== undefined

/** Two values, neither a part of the other, each told by reports that the other does not go back to. */
function areApart(a: Amount, b: Amount): boolean {
  const [x, y] = [a.figure.value, b.figure.value]
  if (x === y || isPart(x, y) || isRounded(x, y) || [a, b].some(isConverted)) return false
  return a.reported && b.reported && !meet(a.families, b.families)
}

/** One is so many times the other: 156 from each side and 312 in all. */
const isPart = (a: number, b: number) => Number.isInteger(Math.max(a, b) / Math.min(a, b))

/** One is the other without its last digits: 441.8 million and 442 million. */
function isRounded(a: number, b: number): boolean {
  if (Math.min(a, b) < 1000) return false
  return [a, b].some((x) => Math.abs(a - b) <= grainOf(x) / 2)
}

/** The highest power of ten that a number is a multiple of. */
const grainOf = (value: number) => (Number.isInteger(value) ? 10 ** /0*$/.exec(value.toFixed())![0].length : 1)

/** `(795,000 litres or 175,000 gallons)`: behind a bracket a text converts, as well as it can. */
const isConverted = ({ figure }: Amount): boolean => {
  const { exact } = figure.line.citations[0]
  return /\([^)]*$/.test(exact.slice(0, Math.max(0, exact.indexOf(figure.about))))
}

const LEAST_SHARED = 3

/** The same words for what is measured, in sentences that have more in common. Money must be a price: sums come in parts. */
function sameThing(a: Amount, b: Amount, story: Story): boolean {
  if (sayingOf(a) !== sayingOf(b) || a.fate !== b.fate || a.planned !== b.planned || a.part || b.part) return false
  if (
    !sameTime(a, b) ||
    mayHaveGrown(a, b) ||
    (areTallied(a, b) && !areSettled(a, b, laterOf(a, b))) ||
    (isMoney(a) && !(a.priced && b.priced))
  )
    return false
  return shared(a, b) >= LEAST_SHARED && mayBeOfOne(a, b, story)
}

const isMoney = ({ figure }: Amount) =>
  /^\p{Lu}{3}$|^(?:talers|florins|crowns|francs|dinars|pesos|kron)/u.test(figure.unit)

/** What is merely called people or cases must be told of somebody or something with a name. */
function mayBeOfOne(a: Amount, b: Amount, story: Story): boolean {
  const [x, y] = [namesOf(a, story), namesOf(b, story)]
  return /^\p{L}+$/u.test(a.figure.about) ? meet(x, y) : mayMeet(x, y)
}

const namesOf = ({ member, figure }: Amount, story: Story) => namedIn(member, figure.line.citations[0], story)

/** How many words their sentences share besides numbers and days. */
const shared = (a: Amount, b: Amount): number => [...stemsOf(a)].filter((s) => stemsOf(b).has(s)).length

/** Of one day; or next to it, where one of them is only the day of the article. */
const sameTime = (a: Amount, b: Amount): boolean =>
  a.from === a.to && b.from === b.to && Math.abs(a.from - b.from) <= (a.stated && b.stated ? 0 : 1)

const MOST_DAYS = 10

/** Both are told of people whom one thing befell, in tellings of one event; the dead and hurt of one day's papers, for a toll grows. */
function sameEvent(a: Amount, b: Amount, story: Story): boolean {
  const { fate } = a
  if (!fate || fate !== b.fate || !areComparable(fate, a.figure.unit, b.figure.unit)) return false
  if (a.part || b.part) return false
  if (hasShrunk(a, b, story)) return true
  if (a.planned !== b.planned) return false
  const near = publishedApart(a, b) <= (fate === 'freed' ? MOST_DAYS : 0)
  const told = [...a.events].filter((e) => b.events.has(e))
  if (told.some(({ when }) => near || areSettled(a, b, dayIn(when.edtf)))) return true
  if (!a.stated || !b.stated || shared(a, b) < LEAST_SHARED) return false
  return near ? sameTime(a, b) : sameWeeks(a, b) && areSettled(a, b, laterOf(a, b))
}

/** `on 3 August` and `in early August`, of those who are called the same. */
function sameWeeks(a: Amount, b: Amount): boolean {
  if (a.words !== b.words || !a.words.includes(' ')) return false
  return a.from <= b.to && b.from <= a.to && Math.max(a.to - a.from, b.to - b.from) < MONTH
}

const MONTH = 31
const laterOf = (a: Amount, b: Amount) => Math.max(a.to, b.to)

/** A toll grows from one day's papers to the next. */
const mayHaveGrown = (a: Amount, b: Amount) =>
  a.fate !== undefined && publishedApart(a, b) > 0 && !areSettled(a, b, laterOf(a, b))

/** A toll that others, later, give lower for one stated day and place did not grow: `17 were dead` and, days on, `killed 12`. */
function hasShrunk(a: Amount, b: Amount, story: Story): boolean {
  const [more, less] = a.figure.value > b.figure.value ? [a, b] : [b, a]
  if (Math.min(...less.published) <= Math.max(...more.published)) return false
  const [x, y] = [tollDay(more, story), tollDay(less, story)]
  return x !== undefined && x === y && shared(a, b) >= LEAST_SHARED && meet(namesOf(a, story), namesOf(b, story))
}

const TOLL = /\b(?:killed|killing|kills|were dead|died|dead|drowned|wounded|injured)\b/

/** The one day of the sentence of those whom something befell, where the words beside their number say so of what is over. */
function tollDay({ figure }: Amount, story: Story): string | undefined {
  const passage = passageAt(story, figure.line.citations[0])
  if (!passage?.stated || /\b(?:would|could|might|may have)\b/.test(passage.text)) return undefined
  const at = passage.text.indexOf(figure.about)
  return TOLL.test(passage.text.slice(Math.max(0, at - NEAR), at + figure.about.length + NEAR))
    ? passage.day
    : undefined
}

const NEAR = 25

/** What is counted anew every few hours, as long as it lasts: cases of an illness, and where there are any. */
const areTallied = (a: Amount, b: Amount) => [a, b].some(({ figure }) => TALLIED.test(figure.line.citations[0].exact))

const TALLIED =
  /\b(?:cases|infect(?:ed|ions?)|diagnosed|symptoms|hospitali[sz]ed|outbreak|epidemic|pandemic|virus|laboratory-confirmed)\b/i

const SETTLED = 10 // days

/** Told by both so long after a day that nobody counts any more. */
const areSettled = (a: Amount, b: Amount, day: number): boolean =>
  !Number.isNaN(day) && [...a.published, ...b.published].every((d) => d - day >= SETTLED)

const dayIn = (edtf: string) => numbered(dayOf(edtf) ?? '')

/** The fewest days between articles of one side and of the other. */
const publishedApart = (a: Amount, b: Amount): number =>
  Math.min(...a.published.flatMap((x) => b.published.map((y) => Math.abs(x - y))), Number.POSITIVE_INFINITY)
