import {
  dayOf,
  daysBetween,
  type Member,
  type PledgeMark,
  type SentenceMark,
  type When,
  type Who,
  wordsAt,
} from '../../record/index.ts'
import { alike, stemsOf } from './alike.ts'
import { otherAmount } from './scope.ts'

/** A pledge as one article tells it. */
export type Telling = {
  member: Member
  mark: PledgeMark
  actor: Who
  sentence: SentenceMark | undefined
  stems: string[]
  asOf: When
}

/**
 * Same actor, stance and day, and much the same words: one pledge with several citations. A digest comes last: what a
 * report tells too is told in the report's words.
 */
export function groupsOf(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = []
  const byKey = new Map<string, Telling[][]>()
  const own = tellings.filter((t) => !isDigest(t))
  for (const telling of [...own, ...tellings.filter(isDigest)]) {
    const known = byKey.get(keyOf(telling)) ?? []
    const group = known.find((g) => isSame(g[0]!, telling))
    if (group) group.push(telling)
    else {
      groups.push([telling])
      byKey.set(keyOf(telling), [...known, groups.at(-1)!])
    }
  }
  return groups
}

const keyOf = ({ actor, mark }: Telling): string => `${actor.entity} ${mark.stance} ${mark.matter}`

const isDigest = ({ member }: Telling): boolean => member.article.kind === 'digest'

/** How many words two tellings share; a digest tells shortly, in words of its own. */
const LIKE = 0.5
const LIKE_IN_DIGEST = 0.25

/** Of one actor, stance and matter. */
function isSame(a: Telling, b: Telling): boolean {
  if (!onLikeTerms(a, b)) return false
  const like = isDigest(a) === isDigest(b) ? LIKE : LIKE_IN_DIGEST
  const isAlike = share(a.stems, b.stems) >= like || sameAction(actionIn(a), actionIn(b))
  return isAlike && sameMoment(a.asOf, b.asOf) && !otherAmount(actionIn(a), actionIn(b))
}

/** `to establish military hubs`, "to establish military hubs across the land": all of one stands in the other. */
function sameAction(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a), stemsOf(b)]
  return Math.min(x.length, y.length) > 1 && alike(x, y) === 1
}

const actionIn = ({ member, mark }: Telling): string => wordsAt(member.article.text, mark.action)

/** Both without a condition, or both on much the same: a bare promise says more than one with a condition. */
function onLikeTerms(a: Telling, b: Telling): boolean {
  const [x, y] = [conditionIn(a), conditionIn(b)]
  if (x === null || y === null) return x === y
  return x.length === 0 || y.length === 0 || share(x, y) > 0
}

const conditionIn = ({ member: { article }, mark: { condition } }: Telling): string[] | null =>
  condition &&
  (wordsAt(article.text, condition)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ??
    [])

/** One day; or next to it, where one of them is only the day of the article. */
function sameMoment(a: When, b: When): boolean {
  if (a.edtf === b.edtf) return true
  const [x, y] = [dayOf(a.edtf), dayOf(b.edtf)]
  const loose = a.basis === 'published' || b.basis === 'published'
  return loose && x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= 2
}

/** How much of the shorter list stands in the longer. */
function share(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.filter((w) => long.includes(w)).length / Math.max(1, short.length)
}
