import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import type { Cast } from './cast.ts'
import { known } from './gazetteer.ts'
import { isHeadline } from './headlines.ts'
import { capital } from './letters.ts'
import type { Mention } from './mentions.ts'

const LONGEST = 5

/** Names in headings In Title Case: only what a table or the text below knows. They join the members of the cast. */
export function inHeadings(text: string, sentences: readonly MarkedSentence[], cast: Cast): Mention[] {
  return sentences.flatMap((s) => (isHeadline(s) ? inHeading(text, s, cast) : []))
}

function inHeading(text: string, sentence: MarkedSentence, cast: Cast): Mention[] {
  const found: Mention[] = []
  const { tokens } = sentence
  for (let from = 0; from < tokens.length; from++) {
    const mention = capital(tokens[from]!) ? longestAt(text, sentence, from, cast) : undefined
    if (!mention) continue
    found.push(mention)
    from = mention.to - 1
  }
  return found
}

function longestAt(text: string, sentence: MarkedSentence, from: number, cast: Cast): Mention | undefined {
  const { tokens } = sentence
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    if (!capital(tokens[to - 1]!)) continue
    const mention = mentionAt(text, sentence, from, to)
    if (mention.known) return mention
    const member = nameable(tokens, from, to) ? cast.find(mention.words) : undefined
    if (member && (member.name.includes(' ') || sameLetters(member.name, mention.words))) {
      cast.of.set(mention, member)
      return mention
    }
  }
  return undefined
}

const sameLetters = (name: string, words: string) => name === words || name.toUpperCase() === words

/** One word with another capital of a name before or behind it would be half a name; that is accepted, a common word is not. */
const nameable = (tokens: readonly Token[], from: number, to: number) => to - from > 1 || tokens[from]!.tag === 'PROPN'

function mentionAt(text: string, sentence: MarkedSentence, from: number, to: number): Mention {
  const start = sentence.tokens[from]!.start
  const end = sentence.tokens[to - 1]!.end
  const words = text.slice(start, end).replaceAll('’', "'")
  return {
    start,
    end,
    sentence,
    from,
    to,
    words,
    known: known(words),
    role: null,
    land: null,
    honorific: null,
    weak: false,
    opening: false,
  }
}
