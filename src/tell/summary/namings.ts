import { wordsAt } from '../../record/index.ts'
import { originOf, type Story } from '../story.ts'
import type { Candidate } from './candidates.ts'
import { mayHead, type Place, type Said, saidIn } from './phrases.ts'

/** A phrase that may name a theme, with the sentences that have its words, the weightiest first. */
export type Naming = Said & { speaking: readonly Candidate[] }

/** The phrases that most weight speaks for, and apart from them the bare names: `Harn Gate`. */
export type Namings = { phrases: readonly Naming[]; names: readonly Naming[] }

export const MOST_LINES = 3
const TRIED = 60 // phrases, and sentences of each

/** What may name a theme of a story, the most promising first: what is said in more than one sentence, or for want of that all. */
export function namingsOf(story: Story, candidates: readonly Candidate[]): Namings {
  const said = saidIn(story)
  const often = said.filter((s) => s.sentences > 1)
  const byStem = byStemOf(candidates)
  const [phrases, names]: [Naming[], Naming[]] = [[], []]
  for (const one of ranked(often.some((s) => headIn(s, story)) ? often : said, byStem)) {
    if (phrases.length === TRIED && names.length === TRIED) break
    const place = headIn(one, story)
    if (!place) continue
    const list = saysMore(place) || one.places.some((p) => saysMore(p) && mayHead(p, story)) ? phrases : names
    if (list.length < TRIED) list.push({ ...one, speaking: speakingOf(one.words, byStem, TRIED) })
  }
  return { phrases, names }
}

/** The first place where a phrase may head a section. */
const headIn = ({ places }: Said, story: Story): Place | undefined => places.find((p) => mayHead(p, story))

/** A name alone says less of a theme than a phrase. */
const saysMore = ({ member, span }: Place) => /(?<!\p{L})\p{Ll}{4}/u.test(wordsAt(member.article.text, span))

/** The candidates by each of their stems, the weightiest first. */
type ByStem = ReadonlyMap<string, readonly Candidate[]>

function byStemOf(candidates: readonly Candidate[]): ByStem {
  const byStem = new Map<string, Candidate[]>()
  for (const candidate of [...candidates].sort(byWeight)) {
    for (const stem of candidate.stems) {
      const known = byStem.get(stem)
      if (known) known.push(candidate)
      else byStem.set(stem, [candidate])
    }
  }
  return byStem
}

function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.weight - a.weight ||
    (articleIdOf(a) < articleIdOf(b) ? -1 : articleIdOf(a) > articleIdOf(b) ? 1 : a.mark.start - b.mark.start)
  )
}

const articleIdOf = ({ member }: Candidate) => member.article.id

/** The phrases of which any sentence speaks, those first whose lines weigh most. */
function ranked(said: readonly Said[], byStem: ByStem): Said[] {
  return said
    .map((one) => ({ one, lines: speakingOf(one.words, byStem, MOST_LINES) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ one, lines }) => ({ one, worth: worthOf(one, lines) }))
    .sort((a, b) => b.worth - a.worth || (a.one.key < b.one.key ? -1 : 1))
    .map(({ one }) => one)
}

/** The weightiest sentences that have all words of a phrase, so many of them. */
function speakingOf(words: readonly string[], byStem: ByStem, most: number): Candidate[] {
  const lists = words.map((w) => byStem.get(w) ?? [])
  const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a))
  const speaking: Candidate[] = []
  for (const candidate of shortest) {
    if (speaking.length === most) break
    if (words.every((w) => candidate.stems.has(w))) speaking.push(candidate)
  }
  return speaking
}

/** A phrase is worth the weight of its lines, more where it is said often and by more than one origin. */
export function worthOf({ sentences }: Said, lines: readonly Candidate[]): number {
  const weight = lines.reduce((sum, c) => sum + c.weight, 0)
  const origins = new Set(lines.map((c) => originOf(c.member))).size
  return weight * Math.log(1 + sentences) * (1 + 0.3 * (origins - 1))
}
