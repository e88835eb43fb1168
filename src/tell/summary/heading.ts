import { type Line, lineOf, type Member, oncePerArticle, type Span, wordsAt } from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, originOf, type Story } from '../story.ts'
import type { Candidate } from './candidates.ts'
import type { Naming } from './namings.ts'
import { mayHead } from './phrases.ts'

/**
 * The heading of a theme, a run of the story's own words: a heading that a report gave to it, else the phrase that names
 * it, with what it is of or for where the lines are about that too (`water of the Avel`).
 */
export function headingOf(naming: Naming, lines: readonly Candidate[], story: Story): Line {
  const given = givenHeading(naming, story)
  const { member, span } = given ?? best(placesOf(naming, lines, story))
  return lineOf([citeIn(member, span)])
}

type Run = { member: Member; span: Span }

const [FEWEST, MOST] = [2, 7] // words

/** `Water at night`: a short heading of a section that has the words of the phrase. */
function givenHeading({ words }: Naming, story: Story): Run | undefined {
  for (const member of story.members) {
    if (originOf(member) === undefined) continue
    const found = headingsOf(member).find((h) => words.every((w) => h.words.includes(w)))
    if (found) return { member, span: { start: found.start, end: found.end } }
  }
  return undefined
}

/** The headings of an article's sections that may head one of ours. */
const headingsOf = oncePerArticle((of) =>
  marksIn(of, 'sentence').filter((h) => {
    if (!h.heading || of.article.blocks[h.block]?.kind === 'title') return false
    const text = wordsAt(of.article.text, h)
    return isShort(text) && /^\p{Lu}.*[^?!:.…]$/u.test(text)
  }),
)

const isShort = (text: string) => {
  const count = text.split(/\s+/).length
  return count >= FEWEST && count <= MOST
}

/** Each place of the phrase, once more with what follows it where at least half the lines speak of that. */
function placesOf(
  { places }: Naming,
  lines: readonly Candidate[],
  story: Story,
): (Run & { text: string; more: boolean })[] {
  const heading = places.filter((p) => mayHead(p, story))
  return heading.flatMap(({ member, span }) => {
    const text = wordsAt(member.article.text, span)
    const end = endOfName(member, span.end)
    const name = end === undefined ? undefined : member.article.text.slice(span.end, end)
    const plain = { member, span: { start: span.start, end: span.end }, text, more: false }
    if (end === undefined || !isShort(text + name) || !shared(name!, lines)) return [plain]
    return [plain, { member, span: { start: span.start, end }, text: text + name, more: true }]
  })
}

/** `guarantees [for Tarland]`: where the name ends that a preposition ties to a phrase. */
function endOfName(member: Member, from: number): number | undefined {
  const { article } = member
  const tie = /^ (?:of|in|on|with|for|over|against|at) (?:the )?(?=\p{Lu})/u.exec(article.text.slice(from, from + 20))
  if (!tie) return undefined
  const at = from + tie[0].length
  const name = marksIn(member, 'name').find((n) => n.start === at && n.type !== 'person' && n.as !== 'demonym')
  return name && !/^(?:[-’']|,? (?:and|or) \p{Lu})/u.test(article.text.slice(name.end, name.end + 8))
    ? name.end
    : undefined
}

function shared(name: string, lines: readonly Candidate[]): boolean {
  const last = name.split(' ').at(-1)!
  const speaking = lines.filter((c) => wordsAt(c.member.article.text, c.mark).includes(last))
  return speaking.length * 2 >= lines.length
}

/** The fuller run before the shorter, a capital before none; then the first in order of article. */
const best = <T extends { text: string; more: boolean }>(runs: readonly T[]): T =>
  runs.reduce((a, b) => (rank(b) > rank(a) ? b : a))

const rank = ({ text, more }: { text: string; more: boolean }) => 2 * Number(more) + Number(/^\p{Lu}/u.test(text))
