import { type Line, type Member, marksOf, type SentenceMark } from '../record/index.ts'
import { lineAt } from './lines.ts'
import { originOf, type Story } from './story.ts'

/**
 * The story's title: the title of the article that says most of what all the others say too, never of a digest while
 * there is another; without any title, the most telling first sentence.
 */
export function titleOf(story: Story): Line {
  const weights = weightsOf(story)
  const candidates = story.members.flatMap((member) => candidatesOf(member).map((mark) => ({ member, mark })))
  const scored = candidates.map((c) => ({ ...c, score: standing(c) + meanWeight(c.mark.words, weights) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0]!)
  return best ? lineAt(best.member, best.mark) : firstWords(story.members[0]!)
}

type Candidate = { member: Member; mark: SentenceMark }

function candidatesOf(member: Member): SentenceMark[] {
  const marks = marksOf(member.marks, 'sentence')
  const title = marks.find((m) => member.article.blocks[m.block]?.kind === 'title')
  const lead = marks.find((m) => m.whole)
  return [title ?? lead ?? marks[0]].filter((m) => m !== undefined)
}

/** A report's title before a digest's, a title before a sentence. */
function standing({ member, mark }: Candidate): number {
  return (originOf(member) === undefined ? 0 : 20) + (mark.heading ? 10 : 0)
}

/** How many members use a word, as a share. */
function weightsOf(story: Story): Map<string, number> {
  const weights = new Map<string, number>()
  for (const member of story.members) {
    const words = new Set(marksOf(member.marks, 'sentence').flatMap((m) => m.words))
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1 / story.members.length)
  }
  return weights
}

function meanWeight(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  const distinct = [...new Set(words)]
  const sum = distinct.reduce((total, word) => total + (weights.get(word) ?? 0), 0)
  return sum / Math.max(4, distinct.length)
}

/** An article that was not marked (its language is not supported) lends the words of its first block. */
function firstWords(member: Member): Line {
  return lineAt(member, member.article.blocks[0]!)
}
