import { PROMISING } from './kinds.ts'
import { stem } from './stem.ts'
import { lower, meantBy, wordsOf } from './tokens.ts'
import { STOP } from './words/stop.ts'

/** One thing asked about: a stem, what else it can mean, and how much it matters. */
export type Thing = { stem: string; meant: readonly string[]; weight: number }

// What somebody does by speaking is often left to the words themselves: "Dunmere will not station soldiers" refuses.
// And a verb that does little is often another one in the answer.
const LIGHT = new RegExp(
  `^(?:${PROMISING}|conditions?|depends?|send|sent|give|gave|given|make|made|take|took|taken|part|get|got|put|bring|brought|provide|contribute|want|need|plan|go|going|come|came|let|keep|kept)`,
)
const LESS = 0.4

/** The things that some words ask about, each once; in a question for yes or no the last, its verb, matters less. */
export function thingsIn(words: readonly string[], isWhether: boolean): Thing[] {
  const said = words.map(lower).filter((word) => !isStop(word))
  const things = said.map((word, i): Thing => {
    const isVerb = isWhether && i > 0 && i === said.length - 1
    return { stem: stem(word), meant: meantBy([stem(word)]), weight: isVerb || LIGHT.test(word) ? LESS : 1 }
  })
  return things.filter((thing, i) => things.findIndex((t) => t.stem === thing.stem) === i)
}

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
