// Words that lead from the sentence before and say nothing of what happened: a line may do without them.

const BEFORE_COMMA =
  'but|and|yet|so|then|also|still|however|meanwhile|in the meantime|in addition|additionally|separately|moreover|' +
  'furthermore|besides|nevertheless|nonetheless|even so|that said|indeed|in fact|likewise|similarly|by contrast|' +
  'on the other hand|at the same time|as a result|in turn|in response|finally|notably|of course|instead'

// `But for the rain they would have met`, `Yet another round`, `Meanwhile in Harl`: there the word means something.
const BARE =
  'but(?! (?:for|then|rather|instead)\\b)|and(?! (?:so|then|nor)\\b)|yet(?! (?:another|again|to)\\b)|meanwhile'

const LEADING = new RegExp(`^(?:(?:${BEFORE_COMMA}), |(?:${BARE}) (?=[\\p{L}\\p{N}]))`, 'iu')

/**
 * How many units a connective takes that leads some words: `But `, `In addition, `; 0 where there is none, or where it
 * carries a condition, a choice or a negation (`Otherwise, `, `Or `, `Nor `).
 */
export function connectiveIn(words: string): number {
  const length = LEADING.exec(words)?.[0].length ?? 0
  return length > 0 && length < words.length ? length : 0
}
