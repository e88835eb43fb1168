// What a line should not begin with, or hold, when it has to stand alone.

const PRONOUNS = 'he she it they this that these those we i you his her their its our my there here'
const CONNECTIVES =
  'but and or so yet however meanwhile also still then instead nevertheless moreover furthermore indeed even although ' +
  'while because if as another such both earlier later'

const opening = (words: string) => new RegExp(`^["“'‘(]*(?:${words.split(' ').join('|')})\\b`, 'i')

/** `They left on Tuesday`: who left stands in another sentence. */
export const OPENS_WITH_PRONOUN = opening(PRONOUNS)

/** `But both sides stayed`: it goes on from another sentence. */
export const OPENS_WITH_CONNECTIVE = opening(CONNECTIVES)

/** `We will not leave`: somebody speaks, or the reader is spoken to. */
export const IN_PERSON = /\b(?:I|[Ww]e|[Yy]ou|my|our|your)\b/
