import { shareNames } from './names.ts'
import { isDay, isLoose, isPassing, type Telling, weekdayOf } from './telling.ts'

const SAME_DAY = 0.42
const NEAR_DAY = 0.55
const OTHER_DAY = 0.75
/** The likeness that two tellings need of which one has no day. */
export const UNDATED = 0.5
/** How many days before a planned day it may be called off. */
export const LONGEST_PLAN = 30
export const SAME_SAYING = 0.3
const SAME_DEED = 0.25
export const SAME_KIND = 0.1
const FULFILLED = 0.2

/** The least likeness that two tellings need which neither their days nor what they are bring together. */
export const LEAST = 0.35

/** So much of a likeness is nearly as much. */
export const NEARLY = 0.8

/** Two tellings that are one event in whatever words, so that they need no likeness, have one of these in common. */
export function keysOfOne({ mark, edtf, from, party, member, days, yearless }: Telling): string[] {
  const kinds = [mark.about, mark.deed].filter((kind) => kind)
  if (kinds.length === 0 && mark.by !== 'statement') return []
  const dates = days ? [edtf, from, edtf.slice(4)] : yearless ? [edtf, yearless] : [edtf]
  const said = mark.by === 'statement' && party !== null ? [`${party} in ${member.article.id} on ${from}`] : []
  return [...kinds.flatMap((kind) => dates.map((date) => `${kind} of ${date}`)), ...said]
}

/** Over how many days a telling may miss the day of its event. */
export const REACH = 3

/** Days between the first days of two tellings. */
export const apart = (a: Telling, b: Telling): number => Math.abs(a.from - b.from)

/** How alike two tellings must be to be one event, or undefined when their days forbid it. */
export function neededLikeness(a: Telling, b: Telling): number | undefined {
  if (isOtherWeekday(a, b) || isOtherWeekday(b, a) || areTwoOfOne(a, b)) return undefined
  const yearless = ofSomeYear(a, b) ?? ofSomeYear(b, a)
  if (yearless !== undefined)
    return yearless ? (a.mark.about !== null && a.mark.about === b.mark.about ? 0 : SAME_DAY) : undefined
  if (endsPlan(a, b)) return sameKind(a, b) && apart(a, b) === 0 ? 0 : NEAR_DAY
  if (isDay(a) && isDay(b) && apart(a, b) > REACH) return undefined
  if (sameHappening(a, b)) return comesInNumbers(a) ? SAME_DEED : 0
  if (pointsBack(a, b) || pointsBack(b, a) || mentions(a, b) || mentions(b, a)) return 0
  if (sameStatement(a, b)) return 0
  if (sameSaying(a, b) || retold(a, b)) return SAME_SAYING
  if (sameDeed(a, b)) return SAME_DEED
  if (overlap(a, b) && sameKind(a, b) && (isLoose(a) || isLoose(b)) && namesInCommon(a, b) >= 2) return SAME_KIND
  if (overlap(a, b) && (isPassing(a) || isPassing(b))) return sameKind(a, b) ? SAME_KIND : SAME_DEED
  if (arePlansOfOneDay(a, b)) return sameKind(a, b) ? SAME_KIND : FULFILLED
  if (fulfils(a, b) && overlap(a, b)) return sameKind(a, b) ? SAME_KIND : FULFILLED
  return neededByDays(a, b)
}

function neededByDays(a: Telling, b: Telling): number | undefined {
  if (!a.days || !b.days) return isOfItsDay(a, b) ? LEAST : isThin(a) || isThin(b) ? undefined : UNDATED
  if (overlap(a, b)) return isDay(a) === isDay(b) ? SAME_DAY : NEAR_DAY
  if (!isDay(a) || !isDay(b)) return undefined
  if (retellsPlan(a, b) || retellsPlan(b, a)) return SAME_KIND
  if (isLoose(a) || isLoose(b)) return namesInCommon(a, b) >= 2 ? SAME_DAY : NEAR_DAY
  return a.status === b.status ? OTHER_DAY : undefined
}

/** Whether `24 February` of some year is the day of another telling; undefined when one of them gives no such day. */
const ofSomeYear = (a: Telling, b: Telling): boolean | undefined =>
  a.yearless !== null && isDay(b) ? b.edtf.slice(4) === a.yearless : undefined

/** `went on Sunday, a day after shells hit the bridge`: two days of one sentence are two events. */
const areTwoOfOne = (a: Telling, b: Telling) => a.sentence === b.sentence && isDay(a) && isDay(b) && a.from !== b.from

/** `On Friday` in an article without a date cannot be a Thursday. */
function isOtherWeekday(a: Telling, b: Telling): boolean {
  if (a.relative?.unit !== 'weekday' || a.fixed) return false
  const weekday = isDay(b) ? weekdayOf(b.from) : b.relative?.unit === 'weekday' ? b.relative.offset : undefined
  return weekday !== undefined && weekday !== a.relative.offset
}

const overlap = (a: Telling, b: Telling): boolean =>
  a.days !== undefined && b.days !== undefined && a.days.from <= b.days.to && b.days.from <= a.days.to

/** `The declaration of 27 January`, and what was declared or signed on that day. */
function mentions(a: Telling, b: Telling): boolean {
  if (a.mark.by !== 'noun' || a.edtf !== b.edtf) return false
  return b.mark.about === a.mark.about || b.mark.deed === a.mark.about || (b.days !== undefined && names(a, b))
}

/** True where another telling has the word of a noun. */
export const names = ({ mark }: Telling, { stems }: Telling): boolean => mark.by === 'noun' && stems.has(mark.verb)

/** What an article tells without a day is of its own day where a plan, or a noun that it uses, is of that day. */
function isOfItsDay(a: Telling, b: Telling): boolean {
  if (a.edtf !== b.edtf || (!a.days && !b.days)) return false
  const [dated, other] = a.days ? [a, b] : [b, a]
  return names(dated, other) || (dated.status === 'announced' && other.status === 'announced')
}

/** A meeting and a summit, "they signed" and a signing: what one of them is about, the other tells of. */
const sameKind = (a: Telling, b: Telling): boolean => isAbout(a, b) || isAbout(b, a)

const isAbout = ({ mark: a }: Telling, { mark: b }: Telling): boolean =>
  [a.about, a.deed].some((kind) => kind && b.tells.includes(kind))

/** A plan told before its day and the report of that day in another article. */
function fulfils(a: Telling, b: Telling): boolean {
  const [plan, report] = a.status === 'announced' ? [a, b] : [b, a]
  if (plan.status !== 'announced' || report.status === 'announced' || a.member === b.member) return false
  const isOneSpan = plan.edtf === report.edtf && plan.edtf.includes('/')
  return ((isDay(plan) && isDay(report)) || isOneSpan) && (dayPublished(plan) ?? '') <= plan.days!.from
}

/** `The next round is on 20 October`, `talks move to Vienna on 20 October`: seldom are two things planned for one day. */
const arePlansOfOneDay = (a: Telling, b: Telling): boolean =>
  a.status === 'announced' && b.status === 'announced' && overlap(a, b) && a.edtf === b.edtf

/** A digest that tells under the day of its article what was planned for a day or two before. */
const retellsPlan = (digest: Telling, plan: Telling): boolean =>
  isLoose(digest) &&
  digest.status === 'happened' &&
  plan.status === 'announced' &&
  plan.from < digest.from &&
  sameAct(digest, plan)

/** The same verb, or the same kind of happening. */
export const sameAct = ({ mark: a }: Telling, { mark: b }: Telling): boolean =>
  a.verb === b.verb || (a.about ?? a.deed ?? null) === (b.about ?? b.deed)

const dayPublished = ({ member }: Telling) => member.article.published?.edtf.slice(0, 10)

/** `The signing came after ...` behind "they signed" in one article: told again, and not another. */
function pointsBack(a: Telling, b: Telling): boolean {
  const kind = a.mark.by.endsWith('anchored') ? a.mark.about : null
  const back = kind !== null && a.mark.points.includes(kind) && (b.mark.about === kind || b.mark.deed === kind)
  return back && a.member === b.member && a.edtf === b.edtf && !b.mark.by.endsWith('anchored')
}

/** Attacks, protests and deaths: of these a day may have many, so that the day alone makes no two of them one. */
const MANY = new Set(['attack', 'protest', 'death'])
const comesInNumbers = ({ mark }: Telling) => MANY.has(mark.about ?? '')

/** "The talks in Orlen opened" and "The Orlen meeting gathered ..." on one day: what both are about is one happening. */
const sameHappening = (a: Telling, b: Telling) =>
  a.mark.about !== null && a.mark.about === b.mark.about && isDay(a) && isDay(b) && a.days!.from === b.days!.from

/** True when the same side says or does it. */
const sameParty = (a: Telling, b: Telling): boolean => a.party !== null && a.party === b.party

/** True when the same side acts, or somebody or something is in both. */
export const shareParty = (a: Telling, b: Telling): boolean => sameParty(a, b) || shareNames(a, b)

/** What one side said on one day, in one article, is one statement. */
const sameStatement = (a: Telling, b: Telling) => sameSpeaker(a, b) && a.member === b.member && a.from === b.from

const sameSpeaker = (a: Telling, b: Telling) =>
  a.mark.by === 'statement' && b.mark.by === 'statement' && sameParty(a, b) && isDay(a) && isDay(b)

/** A digest may give the article's day for the day of a statement. */
const retold = (a: Telling, b: Telling) => sameSpeaker(a, b) && (isLoose(a) || isLoose(b)) && apart(a, b) <= REACH

/** What somebody is twice reported to have said with the same number: "about 90 % ready", "90 % done". */
function sameSaying(a: Telling, b: Telling): boolean {
  if (!a.mark.by.startsWith('statement') || !b.mark.by.startsWith('statement') || !isDay(a) || !isDay(b)) return false
  return apart(a, b) <= REACH && a.names.size > 0 && a.numbers.some((n) => b.stems.has(n))
}

/** One verb, one kind of happening and two in common who did it: a digest's second signing is the first. */
function sameDeed(a: Telling, b: Telling): boolean {
  if (!(isLoose(a) || isLoose(b)) || !isDay(a) || !isDay(b) || apart(a, b) > REACH) return false
  return a.mark.verb === b.mark.verb && sameKind(a, b) && namesInCommon(a, b) >= 2
}

function namesInCommon(a: Telling, b: Telling): number {
  let common = 0
  for (const name of a.names) if (b.names.has(name)) common++
  return common
}

/** `called off on Wednesday the meeting of Thursday`: the word comes before the planned day, and not long before. */
function endsPlan(a: Telling, b: Telling): boolean {
  const [off, plan] = a.status === 'cancelled' ? [a, b] : [b, a]
  if (off.status !== 'cancelled' || !off.days || !plan.days) return false
  if (plan.status !== 'announced' && !isLoose(plan)) return false
  const ahead = plan.from - off.from
  return ahead >= 0 && ahead <= LONGEST_PLAN
}

/** What somebody merely said, or few words, is not enough to know an event by without its day. */
export const isThin = ({ mark, stems }: Telling) => mark.by !== 'clause' || stems.size < 4
