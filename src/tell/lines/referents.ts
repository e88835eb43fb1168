import { type MarkedArticle, type NameMark, type SentenceMark, type Span, wordsAt } from '../../record/index.ts'
import { connectiveIn } from './connectives.ts'
import { firstFrom, marksIn, marksWithin } from './inside.ts'

/** Words that stand for something of another sentence, and the name that the article makes plain for them. */
export type Referent = Span & { name: string }

/** Whom the words at some place of a sentence stand for, or undefined where the article does not make it plain. */
export function referentAt(member: MarkedArticle, sentence: SentenceMark, at: number): Referent | undefined {
  const rest = member.article.text.slice(at, sentence.end)
  const person = personIn(member, sentence, at, rest)
  if (person) return person
  const before = HANGING.test(rest) ? sentenceBefore(member, sentence) : undefined
  return before && (ownerOf(member, before, rest, at) ?? pairOf(member, before, rest, at))
}

// Looked for first: most sentences open otherwise.
const HANGING = /^(?:its|his|her|they|both|the two)\b/i

/** A pronoun that opens a sentence, its main clause behind `On Tuesday, `, or the words behind a quotation. */
export const PRONOUN_AHEAD = /^(?:[“"][^“”"]*[,.?!…][”"] |[^,“”"]{2,60}, )?(?:he|she|it|they)\b/i

/** `On Tuesday, she [Berit Sandor] said ...`: the mark of the pronoun says whom, unless the sentence has named her. */
function personIn(member: MarkedArticle, sentence: SentenceMark, at: number, rest: string): Referent | undefined {
  const words = PRONOUN_AHEAD.exec(rest)?.[0]
  if (!words) return undefined
  const names = marksWithin(member, 'name', sentence)
  const mark = names.find((n) => n.as === 'pronoun' && n.end === at + words.length)
  if (!mark || names.some((n) => n.name === mark.name && n.start < mark.start)) return undefined
  return { start: mark.start, end: mark.end, name: mark.name }
}

function sentenceBefore(member: MarkedArticle, { start }: SentenceMark): SentenceMark | undefined {
  const sentences = marksIn(member, 'sentence')
  const before = sentences[firstFrom(sentences, start) - 1]
  return before?.heading || !before?.whole ? undefined : before
}

const PEOPLE = new Set(['person'])
const BODIES = new Set(['organisation', 'country', 'group'])

/** `Its [The Avel Trust’s] board`, `Her [Berit Sandor’s] party`: the one of its kind in the sentence before, its subject. */
function ownerOf(member: MarkedArticle, before: SentenceMark, rest: string, at: number): Referent | undefined {
  const word = /^(?:its|his|her)(?= \p{Ll})/iu.exec(rest)?.[0]
  if (!word) return undefined
  const its = word.toLowerCase() === 'its'
  const named = namesIn(member, before).filter((n) => (its ? BODIES : PEOPLE).has(n.type))
  const subject = named[0]
  if (!subject || new Set(named.map((n) => n.name)).size > 1 || !opensWith(member, before, subject)) return undefined
  if (!its && !isCalled(member, subject.name, word)) return undefined
  return { start: at, end: at + word.length, name: `${subject.name}’s` }
}

/** That the article elsewhere says "she" for a person, and never "he". */
function isCalled(member: MarkedArticle, name: string, word: string): boolean {
  const pronouns = marksIn(member, 'name').filter((n) => n.as === 'pronoun' && n.name === name)
  const said = new Set(pronouns.map((n) => wordsAt(member.article.text, n).toLowerCase()))
  const [own, other] = word.toLowerCase() === 'his' ? ['he', 'she'] : ['she', 'he']
  return said.has(own!) && !said.has(other!)
}

const PAIR =
  /^(?:the two(?: (?:sides|countries|governments|nations|leaders|men|women|ministers))?|both (?:sides|countries|governments|nations|leaders|men|women|ministers)|they)(?= \p{Ll})/iu

/** `They [Tarland and Ilvany]`, `The two sides [...]`: the two that are the subject of the sentence before. */
function pairOf(member: MarkedArticle, before: SentenceMark, rest: string, at: number): Referent | undefined {
  const words = PAIR.exec(rest)?.[0]
  if (!words) return undefined
  const [one, other] = namesIn(member, before)
  if (!one || !other || one.type !== other.type || one.name === other.name) return undefined
  const { text } = member.article
  const joined = text.slice(one.end, other.start) === ' and ' && leadBefore(member, before, one) === ''
  const behind = text.slice(other.end, before.end)
  if (
    !joined ||
    /^[’']/.test(behind) ||
    namesIn(member, before)
      .slice(2)
      .some((n) => n.type === one.type)
  )
    return undefined
  return /^they/i.test(words) && MANY.test(behind)
    ? undefined
    : { start: at, end: at + words.length, name: `${one.name} and ${other.name}` }
}

/** Others of whom "they" could be said: a plural behind the verb. */
const MANY =
  /\b(?:people|police|men|women|children|(?:two|three|both|all|some|several|many)\b|\p{Ll}{3,}(?<!ss|us|is)s)\b/u

const namesIn = (member: MarkedArticle, span: Span): NameMark[] => marksWithin(member, 'name', span)

/** What stands before a name in its sentence, without a connective and an article. */
function leadBefore({ article }: MarkedArticle, sentence: SentenceMark, { start }: Span): string {
  const lead = article.text.slice(sentence.start, start)
  return lead
    .slice(connectiveIn(`${lead}X`))
    .replace(/^the /i, '')
    .trim()
}

/** True when a name is the subject that opens a sentence, with no more than its title before it. */
function opensWith(member: MarkedArticle, sentence: SentenceMark, name: NameMark): boolean {
  const lead = leadBefore(member, sentence, name)
  const behind = member.article.text.slice(name.end, sentence.end)
  return (
    (lead === '' || lead === name.role || /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(lead)) &&
    /^(?:,| (?!and\b|of\b|or\b)\p{Ll})/u.test(behind)
  )
}
