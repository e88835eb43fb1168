import {
  byPlace,
  type Citation,
  idOfLine,
  lineOf,
  type Member,
  marksOf,
  type Quote,
  type QuoteMark,
  type Who,
} from '../record/index.ts'
import { sameWords, wordsIn } from './quotes/same.ts'
import { citeIn, type Story } from './story.ts'

type Telling = { member: Member; mark: QuoteMark; words: string[]; speaker: Who | null; citation: Citation }

/** Every quotation once, with its speaker as the text names him, and its other tellings with their own. */
export function tellQuotes(story: Story): Quote[] {
  const tellings = story.members.flatMap((member) => tellingsIn(member, story))
  return groupsOf(tellings).map(quoteOf)
}

function tellingsIn(member: Member, story: Story): Telling[] {
  const marks = marksOf(member.marks, 'quote').sort(byPlace)
  return marks.map((mark) => ({
    member,
    mark,
    words: mark.parts.flatMap((p) => wordsIn(member.article.text.slice(p.start, p.end))),
    speaker: story.who(mark.speaker),
    citation: citeIn(member, mark),
  }))
}

/** Groups tellings of the same words; compared only where they share their rarest word. */
function groupsOf(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = []
  const byWord = new Map<string, Telling[][]>()
  for (const telling of tellings) {
    const near = new Set(telling.words.flatMap((w) => byWord.get(w) ?? []))
    const group = [...near].find((g) => sameWords(g[0]!.words, telling.words)) ?? []
    if (group.length === 0) groups.push(group)
    group.push(telling)
    for (const word of new Set(telling.words.filter((w) => w.length > 3))) {
      const known = byWord.get(word) ?? []
      if (!known.includes(group)) byWord.set(word, [...known, group])
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
