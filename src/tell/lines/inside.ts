import {
  type Mark,
  type MarkedArticle,
  type MarkKind,
  type MarkOf,
  onceFor,
  type SentenceMark,
  type Span,
} from '../../record/index.ts'

const NONE: readonly Mark[] = []

const byKind = onceFor((marks: readonly Mark[]): ReadonlyMap<MarkKind, readonly Mark[]> => {
  const kinds = new Map<MarkKind, Mark[]>()
  for (const mark of marks) {
    const known = kinds.get(mark.kind)
    if (known) known.push(mark)
    else kinds.set(mark.kind, [mark])
  }
  return kinds
})

/** The marks of one kind of an article, looked for once. */
export function marksIn<K extends MarkKind>({ marks }: MarkedArticle, kind: K): readonly MarkOf<K>[] {
  return (byKind(marks).get(kind) ?? NONE) as readonly MarkOf<K>[]
}

/** The marks of one kind that lie within a span, in order. */
export function marksWithin<K extends MarkKind>(of: MarkedArticle, kind: K, { start, end }: Span): MarkOf<K>[] {
  const marks = marksIn(of, kind)
  const found: MarkOf<K>[] = []
  for (let i = firstFrom(marks, start); i < marks.length && marks[i]!.start < end; i++)
    if (marks[i]!.end <= end) found.push(marks[i]!)
  return found
}

/** The sentences that a span touches, in order. */
export function sentencesAt(of: MarkedArticle, { start, end }: Span): SentenceMark[] {
  const sentences = marksIn(of, 'sentence')
  const found: SentenceMark[] = []
  for (let i = Math.max(0, firstFrom(sentences, start) - 1); i < sentences.length && sentences[i]!.start < end; i++)
    if (sentences[i]!.end > start) found.push(sentences[i]!)
  return found
}

/** The number of the first mark that begins at a place or behind it; marks stand in order. */
export function firstFrom(marks: readonly Span[], start: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
