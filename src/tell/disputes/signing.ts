import { overlaps, type Span } from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import type { Story } from '../story.ts'
import type { Passage } from './passages.ts'
import { BESIDE_NAMES, CARDINAL, DOCUMENT_NOUN, documentKind, numberOf, PARTIES_WORD, SIGNERS } from './words.ts'

/** One telling of a signing. `said` is false where the number is only that of the names. */
export type Signing = {
  passage: Passage
  kind: string
  like: string
  parties: number
  said: boolean
  value: string
  names: Set<string>
}

const PARTLY =
  /\b(?:among|including|along with|alongside|together with|as well as|in the presence of|witness|others?|separate|another|second|not|never|would|will|could|may|might|should|if|to sign)\b/i

const SIGNING = new RegExp(
  `\\b(?:have |has |had |jointly )?sign(?:s|ed)?\\b (?:(?:the|a|an|their|its) )?((?:[\\p{L}-]+ ){0,3}?(${DOCUMENT_NOUN}))\\b`,
  'iu',
)
const SIGNED = new RegExp(
  `\\b((?:[\\p{L}-]+ ){0,3}?(${DOCUMENT_NOUN}))\\b[^.;]{0,25} (?:that|which) ([^.;,]{3,80}?) (?:have |had )?sign(?:ed)?\\b`,
  'iu',
)

/** The signing that a sentence tells with the number of those who signed, by a word or by their names. */
export function signingIn(passage: Passage, story: Story): Signing[] {
  const { text, sentence } = passage
  const active = SIGNING.exec(text)
  const relative = active ? null : SIGNED.exec(text)
  const match = active ?? relative
  if (!match) return []
  const subject = active
    ? { start: clauseStart(text, match.index), end: match.index }
    : within(text, relative![3]!, match.index)
  if (PARTLY.test(text.slice(subject.start, commaAfter(text, match.index + match[0].length)))) return []
  const document = match[1]!.toLowerCase()
  const said = saidCount(text.slice(subject.start, subject.end), document)
  const list = listed(passage, { start: sentence.start + subject.start, end: sentence.start + subject.end }, story)
  const parties = said?.parties ?? list.size
  if (parties < 2) return []
  const value = said?.value ?? text.slice(subject.start, subject.end).trim()
  return [
    {
      passage,
      kind: documentKind(match[2]!)!,
      like: likeOf(document),
      parties,
      said: said !== undefined,
      value,
      names: list,
    },
  ]
}

/** Behind the dash, colon or stop before, or behind `that`. */
function clauseStart(text: string, end: number): number {
  const before = [...text.slice(0, end).matchAll(/[;:]|[–—]| that (?=the )/g)].at(-1)
  return before ? before.index + before[0].length : 0
}

function commaAfter(text: string, from: number): number {
  const stop = /[,;.]/.exec(text.slice(from))
  return stop ? from + stop.index : text.length
}

const within = (text: string, words: string, from: number): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

/** The words of a document that tell which it is: without articles and without words for the number of parties. */
const likeOf = (document: string) =>
  document
    .split(' ')
    .filter((w) => !PARTIES_WORD.has(w) && !/^(?:the|a|an|their|its|new|joint|long|this|of)$/.test(w))
    .join(' ')

const COUNTED = new RegExp(`\\b(${CARDINAL}) (?:other )?(?:${SIGNERS})\\s*$`, 'i')

function saidCount(subject: string, document: string): { parties: number; value: string } | undefined {
  const word = document.split(' ').find((w) => PARTIES_WORD.has(w))
  if (word) return { parties: PARTIES_WORD.get(word)!, value: word }
  const counted = COUNTED.exec(subject.trim())
  return counted ? { parties: numberOf(counted[1]!), value: counted[0].trim() } : undefined
}

/** Who is named before the verb, each for the country he leads, if nothing but names, titles and commas stands there. */
function listed({ member }: Passage, subject: Span, story: Story): Set<string> {
  const names = marksIn(member, 'name').filter((m) => overlaps(m, subject))
  let rest = member.article.text.slice(subject.start, subject.end)
  for (const m of names) rest = rest.replace(member.article.text.slice(m.start, m.end), ' ')
  const words = rest.toLowerCase().match(/[\p{L}]+/gu) ?? []
  if (!/\band\b/.test(rest) || words.some((w) => w.length > 1 && !BESIDE_NAMES.has(w))) return new Set()
  return new Set(
    names.flatMap((m) => {
      const who = story.who({ name: m.name, type: m.type, span: m })
      return who ? [(story.countryOf(who) ?? who).entity] : []
    }),
  )
}
