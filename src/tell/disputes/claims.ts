import { type MarkedArticle, overlaps, type SentenceMark, type Span, wordsAt } from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'

/** A number as it stands in an article: `31 million` is 31 with the scale of a million. */
export type Numeral = Span & { value: number; scale: string }

/** What somebody says that the number of something is, without saying again of what: "the Front speaks of 196". */
export type Claim = Numeral & { clause: Span; by: { source: string; verb: string } | null } // null: "or 27", "it was never 148"

const NUMERAL =
  '(?<![\\d.,:/-])(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\d%:/-])(?: (?<scale>thousand|million|billion|trillion))?'
const ABOUT = '(?:(?:about|around|some|nearly|almost|only|just|at least|at most|no more than|more than|over) )?'
const SOURCE = '(?<source>(?:\\p{L}|[“"‘]\\p{Lu})[^,;:.!?()—–]{1,60}?)'
const SAYS =
  '(?<verb>says?|said|claims?|claimed|speaks?|spoke|talks?|puts?|insists?|insisted|maintains?|maintained|estimates?|estimated|reckons?|reckoned|counts?|counted|tall(?:y|ies|ied)|reports?|reported|records?|recorded)'
const AUXILIARY = '(?:(?:has|have|had|now|still|itself|themselves|only|however|though) )*'
const THING =
  '(?:of|that|it|them|there (?:are|were)|it (?:is|was)|they (?:are|were)|(?:the|its|their|that) (?:number|figure|toll|count|total|cost|costs|bill|crowd|loss|losses|damage|strength|turnout))'
const CLAIM = new RegExp(
  `(?:^|[;:,.—–] ?|\\b(?:while|but|whereas|and|yet|though) )${SOURCE} ${AUXILIARY}${SAYS}(?: ${THING})*(?: (?:at|as))? ${ABOUT}${NUMERAL}(?<behind>.{0,24})`,
  'gu',
)

/** The number stands alone: what it counts was said before. */
const ALONE = /^(?:[.;:,!?)”"—–]|$| (?:and|but|while|of (?:them|its|their|these|those|our|his|her)|in (?:all|total))\b)/

/** Who is called by a pronoun is no new source, but for "we" and "others". */
const NOBODY_NEW = /^(?:he|she|it|they|i|you|who|which|that|this|these|those|one|both|neither|none|nobody)$/i
/** `The second`, `the latest` count is another count. */
const ANOTHER = /\b(?:first|second|third|fourth|other|next|latest|last|previous|earlier|later|new|then)\b/i

/** The claims of a sentence whose numbers stand alone. */
export const claimsIn = (of: MarkedArticle, sentence: SentenceMark): Claim[] => [
  ...said(of, sentence),
  ...matchesIn(OTHERWISE, of, sentence, 'instead'),
]

function said(of: MarkedArticle, sentence: SentenceMark): Claim[] {
  const found = matchesIn(CLAIM, of, sentence, 'source')
  return found.filter(({ by }) => !NOBODY_NEW.test(by!.source) && !ANOTHER.test(by!.source))
}

/** `it has never been 148,000`, `or 27, depending on whom one believes`. */
const OTHERWISE = new RegExp(
  `\\b(?<instead>(?:it|they|there|that) (?:has|have|had|was|were|is|are) (?:never|not)(?: been)?|or(?= [\\d,.]+,? depending on wh)) ${NUMERAL}(?<behind>.{0,24})`,
  'gu',
)
const DEPENDING = /^,? depending on wh/

/** The claims that a pattern finds; each begins with the words of one of its groups. */
function matchesIn(pattern: RegExp, { article }: MarkedArticle, sentence: SentenceMark, first: string): Claim[] {
  return [...wordsAt(article.text, sentence).matchAll(pattern)].flatMap((match) => {
    const { source, verb, digits, scale = '', behind, [first]: words } = match.groups!
    if (!ALONE.test(behind!) && !DEPENDING.test(behind!)) return []
    const start = sentence.start + match.index + match[0].indexOf(words!)
    const end = sentence.start + match.index + match[0].length - behind!.length
    const at = { start: end - `${digits}${scale && ` ${scale}`}`.length, end }
    return [{ ...at, ...readAs(digits!, scale), clause: { start, end }, by: source ? { source, verb: verb! } : null }]
  })
}

const NUMERALS = new RegExp(NUMERAL, 'gu')
const COUNTS_NOTHING =
  /^(?: per ?cent|-| (?:years?|year-old|days?|hours?|minutes?|weeks?|months?|kilomet\w+|km|miles?|met\w+|degrees|a\.m|p\.m|am|pm)\b)/

/** The numbers in a span that may count something: no part of a date, no age, share, length or time. */
export function numeralsIn(member: MarkedArticle, span: Span): Numeral[] {
  const dates = marksIn(member, 'date')
  return [...wordsAt(member.article.text, span).matchAll(NUMERALS)].flatMap((match) => {
    const start = span.start + match.index
    const at = { start, end: start + match[0].length }
    const behind = member.article.text.slice(at.end, at.end + 12)
    if (COUNTS_NOTHING.test(behind) || dates.some((d) => overlaps(d, at))) return []
    return [{ ...at, ...readAs(match.groups!.digits!, match.groups!.scale ?? '') }]
  })
}

const readAs = (digits: string, scale: string) => ({ value: Number(digits.replaceAll(',', '')), scale })
