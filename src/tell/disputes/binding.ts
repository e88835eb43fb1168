import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import type { Story } from '../story.ts'
import { BINDING, NOT_BINDING, SUPPOSED } from './legal.ts'
import { citePassage, daysApart, familyOf, mayMeet, namedIn, type Passage, passagesWith } from './passages.ts'
import { DOCUMENT_NOUN } from './words.ts'

const MOST_DAYS = 3

/** One document that binds in law according to one article and does not according to another. */
export function bindingDisputes(story: Story): Found[] {
  const stands = spokenIn(story).flatMap((p) => standIn(p, story))
  const pairs = stands.flatMap((a) =>
    a.binds ? stands.filter((b) => !b.binds && areOpposed(a, b)).map((b) => [a, b]) : [],
  )
  if (pairs.length === 0) return []
  const sides = [true, false].map((binds) =>
    stands.filter((s) => s.binds === binds && pairs.some((p) => p.includes(s))),
  )
  return [
    {
      by: 'one document, legally binding in one article and not binding in another',
      kind: 'wording',
      about: 'whether the document binds in law',
      sides: sides.map(([first, ...rest]) => ({
        value: first!.words,
        citations: [citePassage(first!.passage), ...rest.map((s) => citePassage(s.passage))],
      })),
    },
  ]
}

const spokenIn = passagesWith(
  /\bbinding\b|\bobligations?\b|\ba (?:legal )?treaty\b|\ba political \w+|\b(?:legal|binding) (?:force|weight|effect|status)\b/,
)

type Stand = {
  passage: Passage
  binds: boolean
  words: string
  own: string | undefined
  names: Set<string>
  signed: Set<string> | undefined // who signed `the declaration`, and where, as the article has it
}

const NOUN = `(?:document|text|${DOCUMENT_NOUN})`
const NAMED = new RegExp(`\\b(?!The |This |That |A |Its |Their )(\\p{Lu}\\p{L}+) ${NOUN}\\b`, 'u')
const OF_DOCUMENT = new RegExp(`\\b${NOUN}\\b`, 'i')
const BARE = new RegExp(`\\b(?:the|this) ${NOUN}\\b`, 'i')

function standIn(passage: Passage, story: Story): Stand[] {
  const { text, member, sentence } = passage
  const match = NOT_BINDING.exec(text) ?? BINDING.exec(text)
  if (!match || !OF_DOCUMENT.test(text) || SUPPOSED.test(clauseUpTo(text, match.index + match[0].length))) return []
  const own = NAMED.exec(text)?.[1]
  const signed = own || !BARE.test(text) ? undefined : signedIn(passage, story)
  const names = new Set([...namedIn(member, sentence, story), ...(signed ?? [])])
  return [{ passage, binds: !NOT_BINDING.test(text), words: match[0], own, names, signed }]
}

/** The words that stand before and over the term: a clause behind a comma or `under which` says something else. */
const clauseUpTo = (text: string, end: number) => text.slice(Math.max(0, text.lastIndexOf(';', end)), end)

const MADE = new RegExp(
  `\\b(?:sign(?:ed)?|adopt(?:ed)?|concluded)\\b[^.;]{0,60}\\b${NOUN}\\b|\\b${NOUN}\\b[^.;]{0,30}\\b(?:signed|adopted|concluded)\\b`,
  'i',
)

/** `The declaration` is what the article says was signed: who and where; undefined where it says nothing of it. */
function signedIn({ member }: Passage, story: Story): Set<string> | undefined {
  const { text } = member.article
  const made = marksIn(member, 'sentence').filter((s) => MADE.test(text.slice(s.start, s.end)))
  return made.length === 0 ? undefined : new Set(made.flatMap((s) => [...namedIn(member, s, story)]))
}

function areOpposed(a: Stand, b: Stand): boolean {
  if (familyOf(a.passage.member) === familyOf(b.passage.member) || daysApart(a.passage, b.passage) > MOST_DAYS)
    return false
  if (a.own && b.own) return a.own === b.own
  if (a.signed && b.signed) return mayMeet(a.signed, b.signed)
  return [...a.names].some((n) => b.names.has(n))
}
