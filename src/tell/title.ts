import { type Edit, type Line, lineOf, type Member, type SentenceMark, wordsAt } from '../record/index.ts'
import { marksIn } from './lines/inside.ts'
import { lineAt } from './lines.ts'
import { citeIn, originOf, type Story, stemShares } from './story.ts'

/**
 * The story's title: the title of the article that says most of what all the others say too, never of a digest while
 * there is another; without any title, the head of the most telling first sentence.
 */
export function titleOf(story: Story): Line {
  const shares = stemShares(story)
  const candidates = story.members.flatMap(candidateOf)
  const scored = candidates.map((c) => ({ ...c, score: standing(c) + meanShare(c.mark.words, shares) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0]!)
  if (!best) return lineAt(story.members[0]!, story.members[0]!.article.blocks[0]!)
  return best.mark.heading ? lineAt(best.member, best.mark) : headOf(best.member, best.mark)
}

type Candidate = { member: Member; mark: SentenceMark }

function candidateOf(member: Member): Candidate[] {
  const marks = marksIn(member, 'sentence')
  const title = marks.find((m) => member.article.blocks[m.block]?.kind === 'title')
  const mark = title ?? marks.find((m) => m.whole) ?? marks[0]
  return mark ? [{ member, mark }] : []
}

/** A report before a digest, a title before a sentence. */
function standing({ member, mark }: Candidate): number {
  return (originOf(member) === undefined ? 0 : 20) + (mark.heading ? 10 : 0)
}

function meanShare(words: readonly string[], shares: ReadonlyMap<string, number>): number {
  const distinct = [...new Set(words)]
  const sum = distinct.reduce((total, word) => total + (shares.get(word) ?? 0), 0)
  return sum / Math.max(4, distinct.length)
}

const SHORTEST = 50
const LOOSE_TAIL =
  /, (?:an?|the|which|who|whose|where|although|though|while|as|with|after|amid|but|and|in|on|at|one|[a-z]+ing)\b/g

/** `The sides agreed to meet in Orlen[, a step that ...].`: what hangs on loosely behind is cut, as a recorded edit. */
function headOf(member: Member, mark: SentenceMark): Line {
  const words = wordsAt(member.article.text, mark)
  const tail = [...words.matchAll(LOOSE_TAIL)].find((m) => m.index >= SHORTEST)
  const full: Edit[] = tail ? [{ at: tail.index, cut: words.length - tail.index, insert: '' }] : []
  return full.length > 0 ? lineOf([citeIn(member, mark)], full) : lineAt(member, mark)
}
