import { type Member, type SentenceMark, wordsAt } from '../record/index.ts'

const OPENS_LOOSE =
  /^(?:[“"‘'][^”"]*[”"’']?\s)?(?:he|she|it|they|this|that|these|those|but|and|or|nor|however|also|meanwhile|separately|instead|so|then|still|yet|such|his|her|their|its|earlier|later|others|another|both|too|furthermore|moreover|nevertheless|otherwise|therefore|thus|asked|adding)\b/i

/** True when a sentence can be read by itself: whole, and not opened by a pronoun or a connective. */
export function standsAlone({ article }: Member, mark: SentenceMark): boolean {
  return mark.whole && !OPENS_LOOSE.test(wordsAt(article.text, mark))
}
