import { STOP } from './words/stop.ts'

/** How a question is built: where its verb stands, whether who or what it asks for does that, and which words only set the scene. */
export type Clause = { verb: number | undefined; isSubject: boolean; setting: ReadonlySet<number> }

/** Reads how a question is built, from its words in lower case and where its names stand. */
export function clauseOf(words: readonly string[], names: ReadonlySet<number>): Clause {
  const tags = words.map((word, at) => tagOf(word, names.has(at))).join('')
  const found = FORMS.map((form) => form.exec(tags)).find((match) => match !== null)
  const verb = found?.indices?.groups?.verb?.[0]
  return { verb, isSubject: /^(?:Q|PW)$/.test(tags.slice(0, verb)), setting: settingIn(words, names) }
}

/** One letter for each word: name, "of", what asks (P before a noun), auxiliary, other word that says nothing, word. */
function tagOf(word: string, isName: boolean): string {
  if (isName) return 'N'
  if (word === 'of') return 'O'
  if (/^(?:who|what)$/.test(word)) return 'Q'
  if (/^(?:which|whose)$/.test(word)) return 'P'
  if (HELPS.test(word)) return 'H'
  return STOP.has(word.replace(/['’]s?$/, '')) ? 'S' : 'W'
}

const HELPS = /^(?:did|does|do|has|have|had|will|would|can|could|may|might|must|should|shall|is|are|was|were)$/

// In order: the first that fits.
const FORMS: readonly RegExp[] = [
  /^Q(?<verb>W)/d, // Who commands the observers
  /^PW(?<verb>W)/d, // Which party left the government
  /HS*W+OS*N*W?(?<verb>W)/d, // did the mayor of Orlen ask
  /HS*W+N+(?<verb>W)/d, // was the hospital ship Clement built
  /HS+N+W*(?<verb>W)(?!W)/d, // did the Vessanian paper propose
  /HN+(?<verb>W)/d, // did Tarland promise troops
  /HS*W+(?<verb>W)(?!W)/d, // did the talks fail
]

const SETS = /^(?:after|before|during|under|following|amid|since|in|at|near)$/
const ENDS = /^(?:about|for|to|by|with|on|from|did|does|will|has)$/

/** What stands behind "after", "during", "under" and the like, up to the next preposition or behind a name. */
function settingIn(words: readonly string[], names: ReadonlySet<number>): Set<number> {
  const found = new Set<number>()
  let isSetting = false
  for (const [at, word] of words.entries()) {
    if (SETS.test(word)) isSetting = at > 1
    else if (ENDS.test(word) || (names.has(at - 1) && !names.has(at))) isSetting = false
    else if (isSetting && !names.has(at)) found.add(at)
  }
  return found
}
