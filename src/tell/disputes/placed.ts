import {
  type DateMark,
  dayOf,
  type MarkedArticle,
  type Member,
  oncePerArticle,
  overlaps,
  type SentenceMark,
  wordsAt,
} from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, type Story } from '../story.ts'
import { AHEAD, areRivals, dayIn, toldOf } from './mistaken.ts'

/** A day that an article gives for something, and the one that it then says another source gives. */
type Placed = { told: SentenceMark; date: DateMark; other: SentenceMark; rival: DateMark }

/** `The army says that the shelling on Tuesday began it. But the log of the clinic puts the impacts at ten on Monday.` */
export const placedDisputes = (story: Story): Found[] =>
  story.members.flatMap((member) => placedIn(member).map((found) => disputeOf(found, member, story)))

const PLACES =
  /^(?:But|Yet|However|Still|Only)\b.{0,120}?\b(?:puts?|dates?|dated|places?|placed) (?:the|it|its|this|that|his|her|their|them)\b[^;:“"]{0,40} (?:at|on|to)\b[^,;:“"]{0,30}$/u
/** What is put on a day by those who choose it. */
const CHOSEN = /\b(?:votes?|debates?|meetings?|talks|sessions?|hearings?|trials?|matches|elections?|summits?|polls?)\b/i
const SAYS =
  /\b(?:sa(?:ys|id)|according to|claims?|claimed|insists?|insisted|maintains?|reported|announced|had it|stated)\b/

const placedIn = oncePerArticle((of): Placed[] => {
  const sentences = marksIn(of, 'sentence').filter((s) => !s.heading)
  return sentences.flatMap((other, i) => {
    const told = sentences[i - 1]
    if (
      !told ||
      told.block !== other.block ||
      !/^(?:But|Yet|However|Still|Only)\b/.test(wordsAt(of.article.text, other))
    )
      return []
    return rivalsIn(told, other, of)
  })
})

function rivalsIn(told: SentenceMark, other: SentenceMark, of: MarkedArticle): Placed[] {
  const { text } = of.article
  const [date, more] = daysIn(told, of)
  const [rival, further] = daysIn(other, of)
  if (!date || more || !rival || further || !areRivals(date, rival)) return []
  const ahead = text.slice(other.start, rival.start)
  const isPlaced = PLACES.test(ahead) && !CHOSEN.test(ahead) && SAYS.test(wordsAt(text, told))
  return isPlaced && [told, other].every((s) => !AHEAD.test(wordsAt(text, s))) ? [{ told, date, other, rival }] : []
}

/** The days that a sentence names, besides those after the article. */
const daysIn = (sentence: SentenceMark, of: MarkedArticle): DateMark[] =>
  marksIn(of, 'date').filter(
    (d) =>
      overlaps(d, sentence) && dayIn(d) !== undefined && dayIn(d)! <= (dayOf(of.article.published?.edtf ?? '') ?? ''),
  )

function disputeOf({ told, date, other, rival }: Placed, member: Member, story: Story): Found {
  const said = { start: told.start, end: other.end, words: [...told.words, ...other.words] }
  return {
    by: 'one event, and the day that one article says another source gives for it',
    kind: 'date',
    about: `the day of: ${wordsAt(member.article.text, told)}`,
    sides: [
      { value: dayIn(date)!, citations: [citeIn(member, told), ...toldOf(dayIn(date)!, said, member, story)] },
      { value: dayIn(rival)!, citations: [citeIn(member, other)] },
    ],
  }
}
