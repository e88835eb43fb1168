import { type MarkedArticle, oncePerArticle, type SentenceMark } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, type Story } from '../story.ts'

/** Two sources that an article itself puts beside each other, each with a number of its own for one thing. */
export const besideDisputes = ({ members }: Story): Found[] => members.flatMap((member) => besideIn(member))

const besideIn = oncePerArticle((of) => {
  const sentences = marksIn(of, 'sentence').filter((s) => !s.heading)
  return sentences.flatMap((s, i) => [...inOne(of, s), ...inTwo(of, s, sentences[i + 1])])
})

const NUMBER =
  '(?:(?:about|some|around|nearly|almost|more than|at least|up to|only|just) )?(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)'
const PUTS = '(?:puts?|estimates?d?|reckons?|counts?|counted|reckoned|gives?|gave)'

const ONE = new RegExp(
  `^(.{3,80}?) ${PUTS} ((?:the|their|its) [^,;]{3,60}?) at ${NUMBER}(?: [\\p{L}]+)?(?:,|;| while| but| whereas) ?(?:while |but |whereas |and )?([^,;]{3,60}?) (?:${PUTS}|sp(?:oke|eaks?) of|says?|said)(?: (?:it|them))?(?: at)? ${NUMBER}`,
  'iu',
)

/** `Police put the crowd at 12,000, while the organisers put it at 31,000.` */
function inOne(member: MarkedArticle, sentence: SentenceMark): Found[] {
  const text = member.article.text.slice(sentence.start, sentence.end)
  const match = / at /.test(text) ? ONE.exec(text) : null
  if (!match) return []
  const [all, , about, first, , second] = match
  const middle = all.indexOf(first!, 0) + first!.length
  if (amountOf(first!) === amountOf(second!)) return []
  const from = sentence.start + match.index
  const cites = [
    { start: from, end: from + middle },
    { start: sentence.start + text.lastIndexOf(match[4]!), end: from + all.length },
  ].map((span) => citeIn(member, span))
  return [disputeOf(about!, [first!, second!], cites)]
}

const SAYS = '(?:,? (?:says|said|according to|by the count of|reckons|reports|reported) )'
const STANDS = '(stood|stands|was|were|is|are|came|comes|amounted|amounts|reached|reaches)'
const FIRST = new RegExp(`([^,;]{3,60}?) ${STANDS}(?: at| to)? ${NUMBER}[^,;]{0,40}${SAYS}([^,;.]{3,60})[.,]`, 'iu')
const SECOND = new RegExp(
  `^(?:It|They|That|The figure|The number|The count) ${STANDS}(?: at| to)? ${NUMBER}[^,;]{0,30}${SAYS}([^,;.]{3,60})[.,]`,
  'u',
)

/** `The flow stood at 260, says the dam office. It stood at 210, says the water board.` */
function inTwo(member: MarkedArticle, one: SentenceMark, two: SentenceMark | undefined): Found[] {
  const { text } = member.article
  if (!two || two.block !== one.block) return []
  const second = SECOND.exec(text.slice(two.start, two.end))
  const first = second && FIRST.exec(text.slice(one.start, one.end))
  if (!first || first[2]!.toLowerCase() !== second[1]!.toLowerCase() || first[4] === second[3]) return []
  if (amountOf(first[3]!) === amountOf(second[2]!)) return []
  const about = first[1]!.replace(/^(?:On|In|At|By) \p{Lu}\p{L}+ /u, '').trim()
  return [disputeOf(about, [first[3]!, second[2]!], [citeIn(member, one), citeIn(member, two)])]
}

const amountOf = (digits: string) => Number(digits.replaceAll(',', ''))

function disputeOf(about: string, values: [string, string], cites: ReturnType<typeof citeIn>[]): Found {
  return {
    by: 'two sources that one article puts beside each other, each with a number of its own',
    kind: 'number',
    about,
    sides: values.map((value, i) => ({ value, citations: [cites[i]!] })),
  }
}
