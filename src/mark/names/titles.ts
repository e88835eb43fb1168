import type { Token } from '../language.ts'
import { GROUP_HEADS, ORGANISATION_HEADS } from '../words/en/names.ts'
import { HONORIFICS, OFFICES, TITLE_WORDS } from '../words/en/titles.ts'
import { capital } from './letters.ts'

/** The end of the title that begins here, or 0: "Prime Minister", "Secretary of State", "Sir". */
export function titleAt(tokens: readonly Token[], from: number, to: number): number {
  let end = 0
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (HONORIFICS.has(lower) && at === from) return from + 1
    if (OFFICES.has(lower) || isPluralOffice(tokens, at)) end = at + 1
    else if (lower === 'of' && end === at && TITLE_WORDS.has(tokens[at + 1]?.lower ?? '')) {
      while (at + 1 < to && TITLE_WORDS.has(tokens[at + 1]!.lower)) at++
      end = at + 1
    } else if (!TITLE_WORDS.has(lower) && tokens[at]!.text !== '-') break
  }
  return end
}

/** "Foreign |Ministers Ana Brel of Varnia and", "|Presidents Kolm and Brel": one office for all that follow. */
const isPluralOffice = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!
  return PLURAL.has(lower) && tokens[at + 1] !== undefined && capital(tokens[at + 1]!)
}

const PLURAL = new Set(
  'presidents ministers premiers chancellors secretaries senators governors ambassadors envoys generals kings leaders'.split(
    ' ',
  ),
)

/** "Varnian| Prime Minister Ana Brel"; "Supreme Court Justice" is no title of a Supreme. */
export const opensTitle = (word: string) =>
  OFFICES.has(word) || (TITLE_WORDS.has(word) && !ORGANISATION_HEADS.has(word) && !GROUP_HEADS.has(word))
