import { type Mark, type MarkKind, type MarkOf, type Member, marksOf, type Span } from '../../record/index.ts'

const KNOWN = new WeakMap<readonly Mark[], Map<MarkKind, readonly Mark[]>>()

/** The marks of one kind of an article, looked for once. */
export function marksIn<K extends MarkKind>({ marks }: Member, kind: K): readonly MarkOf<K>[] {
  const kinds = KNOWN.get(marks) ?? new Map<MarkKind, readonly Mark[]>()
  KNOWN.set(marks, kinds)
  const known = (kinds.get(kind) as readonly MarkOf<K>[] | undefined) ?? marksOf(marks, kind)
  kinds.set(kind, known)
  return known
}

/** The marks of one kind that lie within a span, in order. */
export function marksWithin<K extends MarkKind>(member: Member, kind: K, { start, end }: Span): MarkOf<K>[] {
  const marks = marksIn(member, kind)
  const found: MarkOf<K>[] = []
  for (let i = firstFrom(marks, start); i < marks.length && marks[i]!.start < end; i++)
    if (marks[i]!.end <= end) found.push(marks[i]!)
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
