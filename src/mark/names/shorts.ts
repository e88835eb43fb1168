import type { NameMark } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { COMPANY_ENDS } from '../words/en/names.ts'

/** "the board", "the union": a body by the head of its name alone, where the article has named one such body and no other. */
export function shortNamesIn(sentences: readonly MarkedSentence[], marks: readonly NameMark[]): NameMark[] {
  const bodies = bodiesByHead(marks)
  if (bodies.size === 0) return []
  const found: NameMark[] = []
  for (const { tokens, heading } of sentences) {
    if (heading) continue
    for (let at = 1; at < tokens.length; at++) {
      const mark = tokens[at - 1]!.lower === 'the' ? shortNameAt(tokens, at, bodies) : undefined
      if (mark) found.push(mark)
    }
  }
  return found
}

/** The body that is meant by the word behind "the". */
function shortNameAt(
  tokens: readonly Token[],
  at: number,
  bodies: ReadonlyMap<string, NameMark | null>,
): NameMark | undefined {
  const body = bodies.get(tokens[at]!.lower)
  if (!body || tokens[at]!.tag !== 'NOUN' || goesOn(tokens[at + 1])) return undefined
  const span = { start: tokens[at - 1]!.start, end: tokens[at]!.end }
  if (body.start > span.start) return undefined
  const { type, name, country } = body
  return { kind: 'name', ...span, by: 'short name of a body', type, name, as: 'alias', country, role: null }
}

/** "the board |members", "the union |of miners", "the party|-run press": another thing. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(next.tag) || /^(?:of|for|-|‑)$/.test(next.text))

/** The first mark of the one body of each head; null where there are two. */
function bodiesByHead(marks: readonly NameMark[]): ReadonlyMap<string, NameMark | null> {
  const bodies = new Map<string, NameMark | null>()
  const seen = new Set<string>()
  for (const mark of marks) {
    if ((mark.type !== 'organisation' && mark.type !== 'group') || seen.has(mark.name)) continue
    seen.add(mark.name)
    if (!mark.name.includes(' ')) continue
    for (const head of headsOf(mark.name)) {
      const other = bodies.get(head)
      if (other === undefined) bodies.set(head, mark)
      else if (other?.name !== mark.name) bodies.set(head, null)
    }
  }
  return bodies
}

function headsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(' ')
  const of = words.findIndex((w) => w === 'of' || w === 'for')
  const head = words[of > 0 ? of - 1 : words.length - 1]!
  if (HEADS.has(head)) return [head]
  return COMPANY_ENDS.has(head) ? COMPANY : []
}

const COMPANY = ['company', 'firm']

/** Heads that mean the body itself where nothing else is said; "the office", "the centre", "the front" may be any. */
const HEADS = new Set(
  `board council commission committee agency authority ministry department bureau tribunal court parliament assembly senate party union league federation association organisation
  organization institute foundation fund university academy guild cooperative co-operative syndicate inspectorate registry forum caucus alliance coalition movement
  secretariat chamber network directorate consortium`.split(/\s+/),
)
