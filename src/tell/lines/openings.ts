// Words that a line should not begin with, or hold, when it has to stand alone.

const PERSONAL = 'he she it they'
const OWNING = 'his her its their'
const POINTING = 'this that these those'
const SPOKEN = 'we i you my our there here'
const JOINING = 'but and or nor so yet then still also too both such another others'
const TURNING =
  'however meanwhile instead otherwise nevertheless nonetheless moreover furthermore separately indeed therefore thus ' +
  'earlier later adding asked'
const SUBORDINATING = 'even although while because if as'

const anyOf = (...lists: string[]) => `(?:${lists.join(' ').split(' ').join('|')})\\b`
const opening = (...lists: string[]) => new RegExp(`^["“'‘(]*${anyOf(...lists)}`, 'i')

/** `They left on Tuesday`: who left stands in another sentence. */
export const OPENS_WITH_PRONOUN = opening(PERSONAL, POINTING, OWNING, SPOKEN)

/** `But both sides stayed`: it goes on from another sentence. */
export const OPENS_WITH_CONNECTIVE = opening(JOINING, TURNING, SUBORDINATING)

/** `Its board`, `Both sides`: weaker than a name, but plain enough beside the other lines of a story. */
export const OPENS_WEAK = new RegExp(
  `^(?:${anyOf(OWNING)}|(?:both|the two)(?: (?:sides|countries|governments|nations|leaders|men|women|ministers)\\b| of\\b)|the (?:two|pair)\\b)`,
  'i',
)

const LOOSE = new RegExp(
  `^(?:[“"‘'][^”"]*[”"’']?\\s)?${anyOf(PERSONAL, POINTING, OWNING, JOINING, TURNING)}(?![-‑])`,
  'i',
)

// `This week`, `Earlier on Monday`, `So far`, `Both Tarland and Ilvany`: nothing is missing.
const WHOLE = [
  /^(?:(?:earlier|later) )?this (?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|evening|afternoon)\b/i,
  /^(?:earlier|later) (?:on|in) /i,
  /^so far\b/i,
  /^both (?=\p{Lu})/iu,
]

/** `It is not clear whether`, `At first it was unlikely that`: there "it" means nothing of another sentence. */
export const isExpletive = (words: string): boolean =>
  /\bit (?:is|was|remains|remained) (?:not |still |also |now )?(?:un)?(?:clear|known|likely|certain|possible)\b/i.test(
    words,
  )

/** Opened by a pronoun or a connective, or by a quotation and then one: what it hangs on stands in another sentence. */
export const opensLoose = (words: string): boolean =>
  LOOSE.test(words) && !isExpletive(words) && !WHOLE.some((whole) => whole.test(words))

/** `Y.) for giving way`, `the senator from Harl (R-Ky.)`, `soon after the plant`: a piece of a sentence cut in two. */
export const isTorn = (words: string): boolean =>
  /^(?:\p{Lu}\.?[),]|\p{Ll}{2,}(?![-‑]\p{Lu}|\p{Lu}))/u.test(words) || countOf(words, '(') !== countOf(words, ')')

/** `May 3, 2026 at 6:18 pm | Well said`, `At 07:52 2nd May 2026, ferryman wrote: ...`: the stamp of a reader’s comment. */
export const isComment = (words: string): boolean =>
  /^(?:At \d{1,2}:\d{2} \d{1,2}(?:st|nd|rd|th) \p{L}+ \d{4}, .{1,30} wrote:|\p{Lu}\p{Ll}+ \d{1,2}, \d{4} at \d{1,2}:\d{2} ?[ap]\.?m\b)/u.test(
    words,
  )

const countOf = (words: string, sign: string): number => words.split(sign).length

/** `We will not leave`: somebody speaks, or the reader is spoken to. */
export const IN_PERSON = /\b(?:I|[Ww]e|[Yy]ou|my|our|your)\b/
