import type { Citation, Member, NameMark, Span } from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import type { Story } from '../story.ts'
import { passageAt } from './passages.ts'

/**
 * What the grammar leaves open about who spoke, in words, or undefined where it leaves nothing open: a `who` behind two
 * people joined by `and` (`Adler and Venn, who said “...”`), or `he` behind a sentence that names two.
 */
export function ambiguityOf(citation: Citation, story: Story): string | undefined {
  const passage = passageAt(story, citation)
  if (!passage) return undefined
  const { member, sentence } = passage
  const people = peopleIn(member, { start: before(member, sentence), end: citation.end + BEHIND }, story)
  const relative = relativeOf(member, { start: sentence.start, end: citation.start }, people)
  const open = relative ?? pronounOf(member, sentence, citation, people)
  if (!open) return undefined
  const n = story.articles.find((a) => a.id === member.article.id)!.n
  return `the grammar of article ${n} is ambiguous: “${open.word}” may be ${open.names.join(' or ')}`
}

const BEHIND = 40

type Person = { mark: NameMark; name: string; entity: string }
type Open = { word: string; names: string[] }

/** Where the sentence before begins. */
const before = (member: Member, sentence: Span) =>
  marksIn(member, 'sentence').findLast((s) => s.end <= sentence.start)?.start ?? sentence.start

function peopleIn(member: Member, { start, end }: Span, story: Story): Person[] {
  return marksIn(member, 'name')
    .filter((m) => m.type === 'person' && m.as !== 'pronoun' && m.start >= start && m.end <= end)
    .sort((a, b) => a.start - b.start)
    .flatMap((mark) => {
      const who = story.who({ name: mark.name, type: mark.type, span: mark })
      return who ? [{ mark, name: who.name, entity: who.entity }] : []
    })
}

const WHO = /, who\b[^,;.]{0,60}$/

/** `Adler and the envoy Oskar Venn, |who`: whom `and` joins in front of it. */
function relativeOf({ article: { text } }: Member, { start, end }: Span, people: readonly Person[]): Open | undefined {
  const who = WHO.exec(text.slice(start, end))
  if (!who) return undefined
  const at = start + who.index
  const last = people.findLast(({ mark }) => mark.end === at)
  const first = people.findLast(({ mark }) => mark.end < (last?.mark.start ?? 0) && !isOwner(text, mark))
  if (!last || !first || first.name === last.name) return undefined
  const joined = text.slice(first.mark.end, last.mark.start)
  return /^,? and [^,;.]{0,50}$/.test(joined) ? { word: 'who', names: [first.name, last.name] } : undefined
}

const isOwner = (text: string, { end }: NameMark) => /^[’']s?/.test(text.slice(end, end + 2))

/** Whom `he said` means beyond doubt: the one person whom the sentence before, in the same paragraph, and the words before name. */
export function onlyPersonOf(citation: Citation, story: Story): string | undefined {
  const passage = passageAt(story, citation)
  if (!passage) return undefined
  const { member, sentence } = passage
  const { text } = member.article
  const start = before(member, sentence)
  if (text.slice(start, sentence.start).includes('\n') || !PRONOUN.test(besideOf(text, sentence, citation)))
    return undefined
  const people = peopleIn(member, { start, end: citation.start }, story)
  const [only, ...others] = new Set(people.map((p) => p.entity))
  return others.length === 0 && people.every(({ mark }) => !isOwner(text, mark)) ? only : undefined
}

const besideOf = (text: string, sentence: Span, { start, end }: Citation) =>
  `${text.slice(Math.max(sentence.start, start - BEHIND), start)} ${text.slice(end, Math.min(end + BEHIND, sentence.end))}`

const PRONOUN =
  /\b(he|she) (?:also |then |later )?(?:said|says|added|told|called|warned|wrote)\b|\b(?:said|added|asked) (he|she)\b/i

/** “...,” |he said, where the words before name two people and no more is known of either. */
function pronounOf(
  { article: { text } }: Member,
  sentence: Span,
  { start, end }: Citation,
  people: readonly Person[],
): Open | undefined {
  const beside = `${text.slice(Math.max(sentence.start, start - BEHIND), start)} ${text.slice(start, Math.min(end + BEHIND, sentence.end))}`
  const word = PRONOUN.exec(beside)
  const names = [...new Set(people.filter(({ mark }) => mark.end <= start && !isOwner(text, mark)).map((p) => p.name))]
  return word && names.length === 2 ? { word: (word[1] ?? word[2])!.toLowerCase(), names } : undefined
}
