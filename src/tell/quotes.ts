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

type Group = Telling[]

/** Groups tellings of the same words; compared only with those that share a word with them. */
function groupsOf(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = []
  const byWord = new Map<string, Set<Group>>()
  for (const telling of tellings) {
    const known = knownGroup(telling, byWord)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(telling)
    for (const word of telling.words) if (word.length > 3) listUnder(byWord, word, group)
  }
  return groups
}

function knownGroup({ words }: Telling, byWord: ReadonlyMap<string, ReadonlySet<Group>>): Group | undefined {
  const seen = new Set<Group>()
  for (const word of words)
    for (const group of byWord.get(word) ?? []) {
      if (!seen.has(group) && sameWords(group[0]!.words, words)) return group
      seen.add(group)
    }
  return undefined
}

function listUnder(byWord: Map<string, Set<Group>>, word: string, group: Group): void {
  const known = byWord.get(word)
  if (known) known.add(group)
  else byWord.set(word, new Set([group]))
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
