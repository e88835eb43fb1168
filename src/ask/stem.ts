import { IRREGULAR } from './words/irregular.ts'

const VOWEL = /[aeiouy]/

/**
 * The stem of a lower-case English word: `postponed`, `postponement` -> `postpon`; `sent` -> `send`. The endings of
 * inflection as in Porter's stemmer (1980), a few of derivation, and the irregular verbs by a table.
 */
export function stem(word: string): string {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  const made = stemmed(word)
  STEMS.set(word, made)
  return made
}

const STEMS = new Map<string, string>()

function stemmed(word: string): string {
  const base = word.replace(/['’]s?$/, '')
  return derived(inflected(IRREGULAR.get(base) ?? base)).replace(/(?<=..)([a-z])\1$/, '$1')
}

// "delays" -> "delay", "bodies" -> "body", "postponed" -> "postpon"
function inflected(word: string): string {
  if (word.length < 4) return word
  const one = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.replace(/(ss|sh|ch|x|z)es$/, '$1').replace(/([^su])s$/, '$1')
  const [, root] = /^(.+?)(?:ed|ing)$/.exec(one) ?? []
  if (word.endsWith('eed') && word.length > 5) return word.slice(0, -1)
  return root === undefined || root.length < 3 || !VOWEL.test(root) || /^.?.?e$/.test(root) ? one : root
}

// "violation", "violate" -> "viol"; "postponement" -> "postpon"
function derived(word: string): string {
  const bare =
    word.length > 6 ? word.replace(/(?:ations?|ment|ness|ly|ful|al|[ae]nce)$/, '').replace(/([st])ion$/, '$1') : word
  const cut = bare.length > 5 ? bare.replace(/ate?$/, '') : bare
  const end = cut.length > 3 ? cut.replace(/e$/, '') : cut
  return end.length > 2 ? end.replace(/y$/, 'i') : end
}
