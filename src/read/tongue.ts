import type { Draft } from './draft.ts'

const ENOUGH = 1200
const ASCII_ENGLISH = / (?:the|of|and|to|in|that|said|was|for|on|with|by|is|has|have|from|at|as) /g

/** Thrown where a text has to be told that is not plainly English, and what tells other languages is not loaded yet. */
export const NO_TONGUES = new Error('what tells languages is not loaded')

let eld: typeof import('eld/extrasmall').eld | undefined

/** Loads what tells languages: as large as all else that reads, and most runs are of English alone. */
export async function loadTongues(): Promise<void> {
  eld = (await import('eld/extrasmall')).eld
}

/**
 * Finds the language: the text itself decides where it is plain, then what the page declares; else `und`. A page's
 * `lang` is often the template's and not the article's, so a reliable reading of a longer text beats it.
 */
export function findLanguage(draft: Draft): Draft {
  const { facts, pieces } = draft
  const declared =
    facts.language && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(facts.language) ? tagOf(facts.language) : null
  const text = sampleOf(pieces.map((p) => p.text))
  const read = detect(text)
  const language = read && declared?.split('-', 1)[0] !== read ? read : (declared ?? read ?? 'und')
  return { ...draft, facts: { ...facts, language } }
}

function sampleOf(texts: readonly string[]): string {
  let sample = ''
  for (const text of texts) {
    sample += `${text} `
    if (sample.length > ENOUGH) break
  }
  return sample.slice(0, ENOUGH)
}

/** The language of a text where it can be told; its commonest words alone settle English, and cheaply. */
function detect(text: string): string | undefined {
  const common = text.match(ASCII_ENGLISH)?.length ?? 0
  if (common >= 12 && common > text.length / 60) return 'en'
  if (!eld) throw NO_TONGUES
  const result = eld.detect(text)
  return result.isReliable() && text.length >= 60 ? result.language : undefined
}

/** BCP 47 in its usual spelling: en-GB, zh-Hant. */
function tagOf(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).toString()
  } catch {
    return 'und'
  }
}
