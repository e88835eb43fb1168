import {
  byPlace,
  dayOf,
  daysBetween,
  type Member,
  oncePerArticle,
  type PledgeMark,
  type SentenceMark,
  type When,
  type Who,
  within,
  wordsAt,
} from '../../record/index.ts'
import { marksIn, sentencesAt } from '../lines/inside.ts'
import { alike, stemsOf } from './alike.ts'
import { type Amounts, amountsIn, otherAmount } from './scope.ts'

/** A pledge as one article tells it. */
export type Telling = Reading & { member: Member; actor: Who; asOf: When }

/** What the words of a pledge mark say, whoever the actor is and whatever else the story tells. */
export type Reading = {
  mark: PledgeMark
  sentence: SentenceMark | undefined
  stems: readonly string[]
  content: readonly string[] // stems of the words for what is promised
  amounts: Amounts
  condition: readonly string[] | null
}

/** The pledges of an article, in order of place. */
export const readingsIn = oncePerArticle((of): Reading[] =>
  [...marksIn(of, 'pledge')].sort(byPlace).map((mark) => {
    const action = wordsAt(of.article.text, mark.action)
    const told = sentencesAt(of, mark)
    return {
      mark,
      sentence: told.find((s) => within(mark, s)),
      stems: told.flatMap((s) => s.words),
      content: stemsOf(action),
      amounts: amountsIn(action),
      condition: mark.condition && wordsIn(wordsAt(of.article.text, mark.condition)),
    }
  }),
)

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

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
      byKey.set(keyOf(telling), known)
      known.push(groups.at(-1)!)
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
  if (!sameMoment(a.asOf, b.asOf) || !onLikeTerms(a.condition, b.condition)) return false
  const like = isDigest(a) === isDigest(b) ? LIKE : LIKE_IN_DIGEST
  const isAlike = alike(a.stems, b.stems) >= like || sameAction(a.content, b.content)
  return isAlike && !otherAmount(a.amounts, b.amounts)
}

/** `to establish military hubs`, "to establish military hubs across the land": all of one stands in the other. */
const sameAction = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) > 1 && alike(a, b) === 1

/** Both without a condition, or both on much the same: a bare promise says more than one with a condition. */
function onLikeTerms(a: Telling['condition'], b: Telling['condition']): boolean {
  if (a === null || b === null) return a === b
  return a.length === 0 || b.length === 0 || alike(a, b) > 0
}

/** One day; or next to it, where one of them is only the day of the article. */
function sameMoment(a: When, b: When): boolean {
  if (a.edtf === b.edtf) return true
  const [x, y] = [dayOf(a.edtf), dayOf(b.edtf)]
  const loose = a.basis === 'published' || b.basis === 'published'
  return loose && x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= 2
}
