import {
  byPlace,
  type Citation,
  idOfLine,
  lineOf,
  type Member,
  oncePerArticle,
  type Quote,
  type QuoteMark,
  type Who,
  wordsAt,
} from '../record/index.ts'
import { marksIn } from './lines/inside.ts'
import { quotationIndex } from './quotes/near.ts'
import { sameWords, wordsIn } from './quotes/same.ts'
import { citeIn, type Story } from './story.ts'

/** A quotation as one article has it. */
type Telling = Reading & { member: Member; speaker: Who | null }
type Reading = { mark: QuoteMark; words: string[]; citation: Citation }

/** Every quotation once, with its speaker as the text names him, and its other tellings with their own. */
export function tellQuotes(story: Story): Quote[] {
  const tellings = story.members.flatMap((member) =>
    readingsIn(member).map((reading) => ({ ...reading, member, speaker: story.who(reading.mark.speaker) })),
  )
  return groupsOf(tellings).map(quoteOf)
}

const readingsIn = oncePerArticle((of): Reading[] =>
  [...marksIn(of, 'quote')].sort(byPlace).map((mark) => ({
    mark,
    words: mark.parts.flatMap((p) => wordsIn(wordsAt(of.article.text, p))),
    citation: citeIn(of, mark),
  })),
)

type Group = Telling[]

/** Groups tellings of the same words: each joins the earliest group whose first telling has them. */
function groupsOf(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = []
  const begun = quotationIndex(tellings.map((t) => t.words))
  for (const telling of tellings) {
    const n = begun.near(telling.words).find((n) => sameWords(groups[n]![0]!.words, telling.words))
    if (n !== undefined) groups[n]!.push(telling)
    else {
      begun.add(telling.words, groups.length)
      groups.push([telling])
    }
  }
  return groups
}

/** The fullest telling is the quote; of equally full ones the one with a speaker, then the first. */
function quoteOf(group: readonly Telling[]): Quote {
  const [first, ...rest] = [...group].sort(
    (a, b) => Number(b.speaker !== null) - Number(a.speaker !== null) || b.words.length - a.words.length,
  ) as [Telling, ...Telling[]]
  const { mark, member, citation, speaker } = first
  const cue = mark.cue && member.article.text.slice(mark.cue.start, mark.cue.end)
  return {
    id: idOfLine('quote', [citation]),
    by: mark.edited ? `${mark.by}, edited in the source` : mark.by,
    speaker,
    cue,
    line: lineOf([citation]),
    same: rest.map((t) => ({ citation: t.citation, speaker: t.speaker })),
  }
}
