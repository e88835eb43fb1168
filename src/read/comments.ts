import type { Draft, Piece } from './draft.ts'
import { furnitureOf } from './furniture.ts'
import { endsSentence, isBody } from './shape.ts'

const UNIT = '(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)'
// 2 hours ago · Millpond · 3h ago (edited)
const AGO = new RegExp(
  `^(?:.{2,40}[\\s·•|,–-])?(?:just now|(?:about )?(?:an?|\\d+) ?${UNIT} ago)(?: \\(?edited\\)?)?$`,
  'i',
)
// Gull says: · Nan wrote on 13 January 2026:
const SAYS =
  /^\S.{1,40} (?:says|said|wrote|writes|commented|replied)(?: (?:on|at) .{4,40})?:$|^(?:posted|comment) by .{2,60}$/i
// Reply · Like Reply Report · 12 likes | Reply
const ACT =
  /\b(?:reply|respond|report(?: (?:abuse|comment|post))?|flag|upvote|downvote|click to rate|recommend|\d+ (?:likes?|repl(?:y|ies)|upvotes?|points?|recommends?))\b/gi
const BESIDE = /\b(?:like|dislike|share|quote|permalink|edited)\b/gi
const NOTHING = /^[\s\d·•|,()+▲▼👍–-]*$/u
const OPENING = 12 // blocks between the head of a section of comments and the first
const LONGEST = 8 // blocks in one comment at most
const BEFORE = 200 // units of running text before a section of comments

/**
 * Takes out what readers wrote: comments that show who wrote them when and end in "Reply", wherever they stand, and all
 * that follows "14 comments" below the text as far as such signs go.
 */
export function dropComments(draft: Draft): Draft {
  const { pieces } = draft
  const signs = pieces.map(signOf)
  if (!signs.some((s) => s !== undefined)) return draft
  const taken = new Set([...single(pieces, signs), ...section(pieces, signs)])
  if (taken.size === 0) return draft
  return {
    ...draft,
    pieces: pieces.filter((_, i) => !taken.has(i)),
    removed: [...draft.removed, ...pieces.filter((_, i) => taken.has(i)).map((p) => p.text)],
  }
}

/** True for what a reader may do about a comment, and nothing else. */
function isActs(text: string): boolean {
  const rest = text.replace(ACT, '')
  return rest !== text && NOTHING.test(rest.replace(BESIDE, ''))
}

type Sign = 'opens' | 'closes' | undefined

function signOf({ text }: Piece): Sign {
  if (text.length > 90) return undefined
  if (isActs(text)) return 'closes'
  return AGO.test(text) || SAYS.test(text) ? 'opens' : undefined
}

/** Comments that open with who or when, and close with what a reader may do about them. */
function single(pieces: readonly Piece[], signs: readonly Sign[]): number[] {
  return signs.flatMap((sign, i) => {
    if (sign !== 'opens') return []
    const end = signs.findIndex((s, at) => at > i && s !== undefined && (s === 'closes' || at > i + 1))
    if (end < 0 || end - i > LONGEST || signs[end] !== 'closes') return []
    const start = i > 1 && isName(pieces[i - 1]!) ? i - 1 : i
    return range(start, end + 1)
  })
}

/** "14 comments" after the text, and the blocks behind it up to the last that has to do with a comment. */
function section(pieces: readonly Piece[], signs: readonly Sign[]): number[] {
  const last = signs.findLastIndex((s) => s !== undefined)
  let length = 0
  const start = pieces.findIndex(({ text }, i) => {
    if (length >= BEFORE && i < last && heads(text) && signs.slice(i, i + OPENING).some((s) => s)) return true
    length += isBody(text) ? text.length : 0
    return false
  })
  if (start < 0) return []
  const after = pieces.findIndex((p, i) => i > last && furnitureOf(p.text, true) !== undefined)
  return range(start, signs[last] === 'closes' ? last + 1 : after < 0 ? pieces.length : after)
}

const heads = (text: string): boolean => text.length <= 60 && !isActs(text) && furnitureOf(text, true) === 'comments'

const isName = ({ text }: Piece): boolean => text.length <= 40 && !endsSentence(text)

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
