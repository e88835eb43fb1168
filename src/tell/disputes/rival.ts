import {
  type MarkedArticle,
  oncePerArticle,
  overlaps,
  type SentenceMark,
  type Span,
  wordsAt,
} from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, type Story } from '../story.ts'
import { type Claim, claimsIn, type Numeral, numeralsIn } from './claims.ts'
import { withElsewhere } from './elsewhere.ts'

/** A number that an article gives, and at once that of somebody who gives another: `They released 214. The Front says 196.` */
export const rivalDisputes = (story: Story): Found[] =>
  asOne(story.members.flatMap((member) => rivalsIn(member))).map(withElsewhere(story))

/** The same two numbers, told by several sentences or articles, are one dispute. */
function asOne(found: readonly Found[]): Found[] {
  const known = new Map<string, Found>()
  for (const dispute of found) {
    const values = dispute.sides.map((s) => s.value).sort()
    const earlier = known.get(values.join())
    known.set(
      values.join(),
      earlier ? { ...earlier, sides: earlier.sides.map((side) => withTold(side, dispute)) } : dispute,
    )
  }
  return [...known.values()]
}

function withTold(side: Found['sides'][number], { sides }: Found): Found['sides'][number] {
  const same = sides.filter(({ value }) => value === side.value).flatMap(({ citations }) => citations)
  return { ...side, citations: [...side.citations, ...same] }
}

const rivalsIn = oncePerArticle((of) => {
  const sentences = marksIn(of, 'sentence').filter((s) => !s.heading)
  return sentences.flatMap((sentence, i) =>
    claimsIn(of, sentence).flatMap((claim) => {
      const before = i > 0 && sentences[i - 1]!.block === sentence.block ? sentences[i - 1] : undefined
      const rival = rivalOf(claim, sentence, before, of)
      return rival ? [disputeOf(rival, claim, of)] : []
    }),
  )
})

/** Whoever gives the other number, and where it stands. */
type Rival = { numeral: Numeral; clause: Span }

/** The one other number that a claim may be about: in its sentence, or in the one before where that has none. */
function rivalOf(
  claim: Claim,
  own: SentenceMark,
  before: SentenceMark | undefined,
  of: MarkedArticle,
): Rival | undefined {
  const ahead = { start: own.start, end: claim.clause.start }
  const near = numeralsIn(of, ahead)
  const clause = near.length > 0 ? ahead : before
  if (!clause || isOfAnotherTime(claim, own, clause, of) || isMended(own, of)) return undefined
  const fitting = numeralsIn(of, clause).filter((n) => mayRival(n, claim))
  const [numeral] = fitting
  if (!numeral || fitting.length > 1) return undefined
  return speaksForItself(claim, clause, of) ? { numeral, clause } : undefined
}

const MOST_TIMES = 3

/** Two numbers for one thing differ, but not by much; where one leaves out its scale, it has that of the other. */
function mayRival(a: Numeral, b: Numeral): boolean {
  if (a.scale !== b.scale && a.scale !== '' && b.scale !== '') return false
  const times = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  return a.value !== b.value && times <= MOST_TIMES && !isYear(a) && !isYear(b)
}

const isYear = ({ value, start, end }: Numeral) => end - start === 4 && value >= 1900 && value < 2100

/** Who counts may count what is his own, unless the other number was claimed, or is what he himself denies. */
const COUNTING = /^(?:count|tall|report|record)/
const CLAIMED =
  /\b(?:says?|said|claims?|claimed|boasts?|boasted|insists?|maintains?|speaks? of|according to|alleged|puts?)\b/
const OWN = /^.{0,40}\bof (?:its|their|our|his|her) own\b/

function speaksForItself({ by }: Claim, clause: Span, { article }: MarkedArticle): boolean {
  const text = wordsAt(article.text, clause)
  if (!by) return true
  if (text.includes(by.source) || OWN.test(text) || BARGAIN.test(text)) return false
  return !COUNTING.test(by.verb) || (CLAIMED.test(text) && !/^(?:while|whereas)\b/i.test(by.source))
}

/** What is asked, offered or promised is no count. */
const BARGAIN =
  /\b(?:demand\w*|offer\w*|propos\w*|ask\w*|want\w*|bid|promis\w*|undert\w+|pledg\w*|will|would|goal|target|quota of)\b/i

const MENDED =
  /\b(?:corrected|revised|updated|rose|risen|grew|grown|fell|fallen|later|by (?:evening|nightfall|noon)|more|another|further|additional)\b/i
const isMended = (own: SentenceMark, { article }: MarkedArticle) => MENDED.test(wordsAt(article.text, own))

/** Where the claim has a day of its own, it may be another count. */
function isOfAnotherTime(claim: Claim, own: SentenceMark, other: Span, of: MarkedArticle): boolean {
  const dates = marksIn(of, 'date').filter((d) => d.type === 'date' || d.type === 'time')
  const said = dates.filter((d) => overlaps(d, own) && d.start >= claim.clause.start)
  return said.some((d) => !dates.some((o) => overlaps(o, other) && o.edtf === d.edtf))
}

function disputeOf({ numeral, clause }: Rival, claim: Claim, of: MarkedArticle): Found {
  const { text } = of.article
  const scale = claim.scale || numeral.scale
  return {
    by: `two numbers that one article puts beside each other${claim.by ? `, the second as what “${claim.by.source}” gives` : ''}`,
    kind: 'number',
    about: wordsAt(text, clause).replace(/[\s,;:.—–]+$/u, ''),
    sides: [
      { value: wordsAt(text, numeral), citations: [citeIn(of, clause)] },
      {
        value: `${wordsAt(text, claim).replace(/ \p{L}+$/u, '')}${scale && ` ${scale}`}`,
        citations: [citeIn(of, claim.clause)],
      },
    ],
  }
}
