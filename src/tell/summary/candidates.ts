import {
  type DateMark,
  type MarkedArticle,
  type Member,
  oncePerArticle,
  type SentenceMark,
  wordsAt,
} from '../../record/index.ts'
import { standsFirm } from '../alone.ts'
import { cutBefore } from '../choice/sentences.ts'
import { marksIn, marksWithin } from '../lines/inside.ts'
import { IN_PERSON } from '../lines/openings.ts'
import { originOf, type Story } from '../story.ts'

/** A sentence that may stand in the summary, with how much of the story it speaks of. */
export type Candidate = {
  member: Member
  mark: SentenceMark
  stems: ReadonlySet<string>
  weight: number // how widely the story's articles use its words, lowered for digests and for late places
  background: boolean // tells of what was long before the article
}

const FEWEST = 7
const LONGEST = 420

/** Every sentence that can stand alone: whole, not opened by a pronoun or a connective, not overlong. */
export function candidatesOf(story: Story, shares: ReadonlyMap<string, number>): Candidate[] {
  return story.members.filter(isOriginal).flatMap((member) => {
    const trust = trustOf(member)
    return standingIn(member).map(({ mark, stems, early, matters, background }) => {
      const weight = sharedWeight(stems, shares) * trust * early * matters
      return { member, mark, stems, weight, background }
    })
  })
}

/** What a candidate has from its article alone: how early it stands, and whether it names anybody. */
type Standing = Pick<Candidate, 'mark' | 'stems' | 'background'> & { early: number; matters: number }

const standingIn = oncePerArticle((of): Standing[] => {
  const marks = marksIn(of, 'sentence')
  let told = 0
  return marks.flatMap((mark, i) => {
    const place = mark.heading ? told : told++
    if (!isTelling(of, mark)) return []
    const dates = marksWithin(of, 'date', mark)
    if (dates.some(isEntry)) return []
    const stems = new Set(cutBefore(mark, of.article.text, place, dates).words)
    const early = 1 - (0.5 * i) / marks.length
    const matters = marksWithin(of, 'name', mark).some((n) => n.as !== 'pronoun') ? 1 : COLOUR
    return [{ mark, stems, early, matters, background: isBackground(of, dates) }]
  })
})

/** A sentence that names nobody and no place is colour more often than news. */
const COLOUR = 0.6

/** Words of the writer or of a speaker about himself, questions and what begins like no sentence are no telling. */
function isTelling(of: MarkedArticle, mark: SentenceMark): boolean {
  if (!mark.whole || mark.words.length < FEWEST || mark.end - mark.start > LONGEST) return false
  const words = wordsAt(of.article.text, mark)
  if (/\?[”"’']?$/.test(words)) return false
  if (!/^[“"]?\p{L}(?!\p{L}*: )/u.test(words) || IN_PERSON.test(words.replace(/[“"][^“”"]*[”"]/g, ''))) return false
  return standsFirm(of, mark)
}

/** A copy says nothing that its origin has not said. */
const isOriginal = ({ origin }: Member) => origin === null

/** An entry of somebody's timeline belongs on the timeline. */
const isEntry = ({ role }: DateMark) => role === 'entry'

/** Grows with the words that many articles use, and stops growing with length. */
function sharedWeight(stems: ReadonlySet<string>, shares: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const stem of stems) sum += (shares.get(stem) ?? 0) ** 2
  return sum / (FULL + stems.size)
}

const FULL = 12

const trustOf = (member: Member) => (originOf(member) === undefined ? 0.3 : 1)

/** `Since February 2022, ...`: a sentence whose date lies a year or more before the article. */
function isBackground({ article }: MarkedArticle, dates: readonly DateMark[]): boolean {
  const inside = dates.filter((d) => d.edtf !== null)
  const year = Number(article.published?.edtf.slice(0, 4))
  return inside.some((d) => d.role === 'since' || Number(d.edtf!.slice(0, 4)) < year - 1)
}
