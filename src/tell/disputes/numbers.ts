import { type Citation, type Days, dayOf, daysBetween, daysOf, type Figure } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { oldValueIn } from '../figures/revised.ts'
import { originOf, type Story, stemsIn } from '../story.ts'
import type { ToldEvent } from '../timeline.ts'
import { areComparable, fateOf, isShare, sameFate } from './counted.ts'
import { mayMeet, namedIn, passageAt } from './passages.ts'

/**
 * Two numbers for one thing at one time, from different origins, that cannot both hold. Rounded and approximate numbers
 * can; so can a part and its whole, an instalment and a sum, and a number that its own source has mended.
 */
export function numberDisputes(figures: readonly Figure[], events: readonly ToldEvent[], story: Story): Found[] {
  const exact = figures.filter((f) => !f.approx && f.high === null && f.unit !== '' && !isMended(f))
  return pairsOf(exact).flatMap(([a, b]) => {
    if (a.value === b.value || isPart(a.value, b.value) || (a.unit !== b.unit && !areComparable(a, b))) return []
    if (!apartOrigins(a, b, story)) return []
    if (sameThing(a, b, story))
      return [disputeOf(a, b, 'one thing at one time, two exact numbers from different origins')]
    return sameEvent(a, b, events, story)
      ? [disputeOf(a, b, 'one event, two exact numbers from different origins')]
      : []
  })
}

/** Each two figures that may be of one thing: told in the same words, or of people whom the same befell. */
function pairsOf(figures: readonly Figure[]): [Figure, Figure][] {
  const alike = new Map<string, Figure[]>()
  for (const figure of figures)
    for (const key of [`${figure.unit} of ${wordsOf(figure)}`, ...[fateOf(figure) ?? []].flat()])
      alike.set(key, [...(alike.get(key) ?? []), figure])
  return [...alike].flatMap(([key, of]) =>
    of.flatMap((a, i) =>
      of
        .slice(i + 1)
        .flatMap((b): [Figure, Figure][] =>
          key.includes(' of ') || a.unit !== b.unit || wordsOf(a) !== wordsOf(b) ? [[a, b]] : [],
        ),
    ),
  )
}

const wordsOf = (f: Figure) => (f.about.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []).join(' ')

function disputeOf(a: Figure, b: Figure, by: string): Found {
  return {
    by,
    kind: 'number',
    about: a.about === b.about || a.about.includes(a.unit) ? a.about : `${a.about} (${a.unit})`,
    sides: [a, b].map((f) => ({ value: `${f.value} ${f.unit}`, citations: f.line.citations })),
  }
}

/** One is so many times the other: 156 from each side and 312 in all. */
const isPart = (a: number, b: number) => Number.isInteger(Math.max(a, b) / Math.min(a, b))

const MENDED =
  /\b(?:correct\w*|revis\w*|amend\w*|updated|down from|up from|not \d|instead of|earlier (?:said|put|reported)|previously)\b/i

const isMended = (f: Figure) =>
  MENDED.test(f.line.citations[0].exact) || oldValueIn(f.line.citations[0].exact) !== undefined

function apartOrigins(a: Figure, b: Figure, story: Story): boolean {
  const [x, y] = [articlesBehind(a, story), articlesBehind(b, story)]
  const known = (f: Figure) => membersOf(f, story).some((m) => originOf(m) !== undefined)
  return known(a) && known(b) && !x.some((id) => y.includes(id))
}

const membersOf = (f: Figure, { members }: Story) =>
  members.filter((m) => f.line.citations.some((c) => c.article === m.article.id))

const articlesBehind = (f: Figure, story: Story) => membersOf(f, story).map((m) => m.origin?.of ?? m.article.id)

const LEAST_SHARED = 3
const COSTS =
  /\b(?:cost|costs|worth|valued|totall?ed|amount(?:s|ed)? to|st(?:ood|ands) at|put at|fined|price\w*|paid for)\b/i
const PLANNED =
  /\b(?:would|will|could|should|may|might|expected|estimated|planned|budget\w*|to cost|due|(?:is|are|was|were) to)\b/i

const isPlan = (f: Figure) => PLANNED.test(f.line.citations[0].exact)

/** The same words for what is measured, in sentences that have more in common. Money must be a price: sums come in parts. */
function sameThing(a: Figure, b: Figure, story: Story): boolean {
  if (a.unit !== b.unit || !sameTime(a, b)) return false
  if (wordsOf(a) !== wordsOf(b)) return false
  const [x, y] = [a.line.citations[0].exact, b.line.citations[0].exact]
  if (
    /^\p{Lu}{3}$|^(?:talers|florins|crowns|francs|dinars|pesos|kron)/u.test(a.unit) &&
    !(COSTS.test(x) && COSTS.test(y))
  )
    return false
  if (isPlan(a) !== isPlan(b) || isShare(a) || isShare(b) || !sameFate(a, b) || mayHaveGrown(a, b, story)) return false
  return mayMeetNames(a, b, story) && shared(a, b, story) >= LEAST_SHARED
}

/** What is merely called people or cases must be told of somebody or something with a name. */
function mayMeetNames(a: Figure, b: Figure, story: Story): boolean {
  const [x, y] = [a, b].map((f) => namesOf(f.line.citations[0], story))
  return /^\p{L}+$/u.test(a.about) ? [...x!].some((n) => y!.has(n)) : mayMeet(x!, y!)
}

function namesOf(citation: Citation, story: Story): Set<string> {
  const member = story.members.find((m) => m.article.id === citation.article)
  return member ? namedIn(member, citation, story) : new Set()
}

/** How many words their sentences share besides numbers and days. */
function shared(a: Figure, b: Figure, story: Story): number {
  const stems = new Set(stemsOf(a.line.citations[0], story))
  return new Set(stemsOf(b.line.citations[0], story).filter((s) => stems.has(s) && !/\d|day$/.test(s))).size
}

function sameTime(a: Figure, b: Figure): boolean {
  const [x, y] = [dayOf(a.asOf.edtf), dayOf(b.asOf.edtf)]
  if (!x || !y) return false
  return Math.abs(daysBetween(x, y)) <= (isStated(a) && isStated(b) ? 0 : 1)
}

function stemsOf(citation: Citation, story: Story): string[] {
  const member = story.members.find((m) => m.article.id === citation.article)
  return member ? stemsIn(member, citation) : []
}

const MOST_DAYS = 10

/** Both are told of people whom one thing befell, in tellings of one event; the dead and hurt of one day's papers, for a toll grows. */
function sameEvent(a: Figure, b: Figure, events: readonly ToldEvent[], story: Story): boolean {
  const fate = areComparable(a, b)
  if (!fate || isShare(a) || isShare(b) || isPlan(a) !== isPlan(b)) return false
  const near = publishedApart(a, b, story) <= (fate === 'freed' ? MOST_DAYS : 0)
  const told = events.filter((e) => inEvent(a, b, e, story))
  if (told.some(({ event }) => near || areSettled(a, b, event.when.edtf, story))) return true
  if (!isStated(a) || !isStated(b) || shared(a, b, story) < LEAST_SHARED) return false
  return near ? sameTime(a, b) : sameWeeks(a, b) && areSettled(a, b, laterOf(a, b), story)
}

/** `on 3 August` and `in early August`, of those who are called the same. */
function sameWeeks(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map((f) => daysOf(f.asOf.edtf))
  if (!x || !y || wordsOf(a) !== wordsOf(b) || !wordsOf(a).includes(' ')) return false
  return x.from <= y.to && y.from <= x.to && Math.max(lengthOf(x), lengthOf(y)) < MONTH
}

const MONTH = 31
const lengthOf = ({ from, to }: Days) => daysBetween(from, to)
const laterOf = (a: Figure, b: Figure) => [a, b].map((f) => daysOf(f.asOf.edtf)!.to).sort()[1]!

/** A toll grows from one day's papers to the next. */
const mayHaveGrown = (a: Figure, b: Figure, story: Story) =>
  fateOf(a) !== undefined && publishedApart(a, b, story) > 0 && !areSettled(a, b, laterOf(a, b), story)

const isStated = ({ asOf }: Figure) => asOf.basis !== 'published'

/** Each stands in a telling of the event, or right behind one in its paragraph. */
function inEvent(a: Figure, b: Figure, { event }: ToldEvent, story: Story): boolean {
  const tellings = [...event.line.citations, ...event.also]
  return [a, b].every((f) => f.line.citations.some((c) => tellings.some((t) => meets(c, t) || isBehind(c, t, story))))
}

const SETTLED = 10 // days

/** Told by both so long after its day that nobody counts any more. */
function areSettled(a: Figure, b: Figure, edtf: string, story: Story): boolean {
  const day = dayOf(edtf)
  return day !== undefined && [a, b].every((f) => daysPublished(f, story).every((d) => daysBetween(day, d) >= SETTLED))
}

function isBehind(figure: Citation, telling: Citation, story: Story): boolean {
  if (figure.article !== telling.article || figure.start < telling.end) return false
  const passage = passageAt(story, telling)
  const between = passage?.member.article.text.slice(passage.sentence.end, figure.start)
  return between !== undefined && /^ ?$/.test(between)
}

const meets = (a: Citation, b: Citation) => a.article === b.article && a.start < b.end && b.start < a.end

/** The fewest days between articles of one side and of the other. */
function publishedApart(a: Figure, b: Figure, story: Story): number {
  const gaps = daysPublished(a, story).flatMap((x) => daysPublished(b, story).map((y) => Math.abs(daysBetween(x, y))))
  return Math.min(...gaps, Number.POSITIVE_INFINITY)
}

const daysPublished = (f: Figure, story: Story) =>
  membersOf(f, story).flatMap((m) => dayOf(m.article.published?.edtf ?? '') ?? [])
