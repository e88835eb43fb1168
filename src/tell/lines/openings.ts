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

const opening = (words: string) => new RegExp(`^["“'‘(]*(?:${words.split(' ').join('|')})\\b`, 'i')

/** `They left on Tuesday`: who left stands in another sentence. */
export const OPENS_WITH_PRONOUN = opening(`${PERSONAL} ${POINTING} ${OWNING} ${SPOKEN}`)

/** `But both sides stayed`: it goes on from another sentence. */
export const OPENS_WITH_CONNECTIVE = opening(`${JOINING} ${TURNING} ${SUBORDINATING}`)

/** Opened by a pronoun or a connective, or by a quotation and then one: what it hangs on stands in another sentence. */
export const OPENS_LOOSE = new RegExp(
  `^(?:[“"‘'][^”"]*[”"’']?\\s)?(?:${[PERSONAL, POINTING, OWNING, JOINING, TURNING].join(' ').split(' ').join('|')})\\b`,
  'i',
)

/** `We will not leave`: somebody speaks, or the reader is spoken to. */
export const IN_PERSON = /\b(?:I|[Ww]e|[Yy]ou|my|our|your)\b/
