import { PROMISING } from './kinds.ts'
import { stem } from './stem.ts'
import { lower, meantBy, wordsOf } from './tokens.ts'
import { STOP } from './words/stop.ts'

/** One thing asked about: a stem, what else it can mean, how much it matters, and whether it only says when or where. */
export type Thing = { stem: string; meant: readonly string[]; weight: number; isSetting: boolean }

// What somebody does by speaking is often left to the words themselves: "Dunmere will not station soldiers" refuses.
const SPOKEN = new RegExp(`^(?:${PROMISING}|depend|condition)`)
// A verb that does little is often another one in the answer.
const LIGHT =
  /^(?:(?:send|give|make|take|get|put|bring|provide|contribute|want|need|plan|go|come|let|keep)(?:s|d|ed|ing)?|sent|gave|given|made|took|taken|part|got|brought|going|came|kept|depends?|conditions?|people|persons?|men|man)$/
const LESS = 0.4

const VERB = 0.6
const SETTING = 0.5

/** The things that a question asks about, each once, without its names at `taken`; its verb and what only sets the scene matter less. */
export function thingsIn(text: string, taken: ReadonlySet<number>, hasAgent: boolean): Thing[] {
  const words = wordsOf(text).map(lower)
  const verb = verbAt(words, taken)
  const isSubject = /^(?:who|which|what)$/.test(words[0] ?? '') && (verb ?? 9) < 3
  const setting = settingIn(words)
  const things = words.flatMap((word, at): Thing[] => {
    if (taken.has(at) || isStop(word)) return []
    const isSetting = setting.has(at)
    const isLight = LIGHT.test(word) || (hasAgent && SPOKEN.test(word))
    const weight = isLight ? LESS : at === verb && !isSubject ? VERB : isSetting ? SETTING : 1
    return [{ stem: stem(word), meant: meantBy([stem(word)]), weight, isSetting }]
  })
  return things.filter((thing, i) => things.findIndex((t) => t.stem === thing.stem) === i)
}

const HELPS = /^(?:did|does|do|has|have|had|will|would|can|could|may|might|must|should|shall|is|are|was|were)$/
const DETERMINER = /^(?:the|an?|this|that|these|those|its|their|his|her|any)$/

/** Where the verb of a question stands: "Who signed", "did Tarland promise", "was the treaty of Brae signed". */
function verbAt(words: readonly string[], taken: ReadonlySet<number>): number | undefined {
  const isWord = (at: number) => at < words.length && !taken.has(at) && !isStop(words[at]!)
  const helps = words.findIndex((word) => HELPS.test(word))
  if (helps < 0)
    return isWord(1) && /^(?:who|what)$/.test(words[0]!)
      ? 1
      : isWord(2) && /^(?:which|what|whose)$/.test(words[0]!)
        ? 2
        : undefined
  let at = helps + 1
  const pass = (is: (at: number) => boolean) => {
    while (at < words.length && is(at)) at++
  }
  const phrase = () => {
    pass((i) => DETERMINER.test(words[i]!))
    pass((i) => taken.has(i))
  }
  phrase()
  const noun = at
  pass(isWord)
  while (words[at] === 'of') {
    at++
    phrase()
    if (isWord(at)) at++
    if (isWord(at)) return at
  }
  if (taken.has(noun - 1) && (at - noun < 2 || !DETERMINER.test(words[helps + 1]!))) return at > noun ? noun : undefined
  return at - noun > 1 ? at - 1 : undefined
}

/** What stands behind "after", "during", "under" and the like, up to the next preposition. */
function settingIn(words: readonly string[]): Set<number> {
  const found = new Set<number>()
  let isSetting = false
  for (const [at, word] of words.entries()) {
    if (SETS.test(word)) isSetting = at > 1
    else if (/^(?:about|for|to|by|with|on|from|did|does|was|were|will|has)$/.test(word)) isSetting = false
    else if (isSetting) found.add(at)
  }
  return found
}

const SETS = /^(?:after|before|during|under|following|amid|since|in|at|near)$/

const isStop = (word: string): boolean => STOP.has(word.replace(/['’]s?$/, ''))

/** Words of a text that stand side by side and both are asked about: "defence minister". */
export function pairsIn(text: string, things: readonly Thing[]): [string, string][] {
  const isThing = (one: string) => things.some((thing) => thing.stem === one)
  const stems = wordsOf(text).map((word) => (isStop(lower(word)) ? '' : stem(lower(word))))
  return stems.flatMap((one, i) => {
    const next = stems[i + 1]
    return next !== undefined && isThing(one) && isThing(next) ? [[one, next] as [string, string]] : []
  })
}

/** The first thing behind "how many" or "how much": what is to be counted. */
export function countedIn(text: string, things: readonly Thing[]): Thing | undefined {
  const [, behind] = /\bhow (?:many|much)\s+(.*)/i.exec(text) ?? []
  const stems = behind === undefined ? [] : wordsOf(behind).map((word) => stem(lower(word)))
  const first = stems.find((one) => things.some((thing) => thing.stem === one))
  return things.find((thing) => thing.stem === first)
}
