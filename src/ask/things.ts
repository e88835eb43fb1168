import { clauseOf } from './clause.ts'
import { PROMISING } from './kinds.ts'
import { stem } from './stem.ts'
import { lower, meantBy, wordsOf } from './tokens.ts'
import { ROLE } from './words/roles.ts'
import { STOP } from './words/stop.ts'

/** One thing asked about: a stem, what else it can mean, how much it matters, whether it is the verb, and whether it only says when or where. */
export type Thing = { stem: string; meant: readonly string[]; weight: number; isVerb: boolean; isSetting: boolean }

// What somebody does by speaking is often left to the words themselves: "Dunmere will not station soldiers" refuses.
const SPOKEN = new RegExp(`^(?:${PROMISING}|depend|condition)`)
// A verb that does little is often another one in the answer.
const LIGHT =
  /^(?:(?:send|give|make|take|get|put|bring|provide|contribute|want|need|plan|go|come|let|keep)(?:s|d|ed|ing)?|sent|gave|given|made|took|taken|part|got|brought|going|came|kept|depends?|conditions?|uses?|used|using|people|persons?|men|man)$/
const LESS = 0.4

const VERB = 0.7
const SETTING = 0.5
const ROLE_WEIGHT = 0.3

/** The things that a question asks about, each once, without its names at `taken`; its verb and what only sets the scene matter less. */
export function thingsIn(text: string, taken: ReadonlySet<number>, hasAgent: boolean): Thing[] {
  const raw = wordsOf(text)
  const words = raw.map(lower)
  const { verb, isSubject, setting } = clauseOf(words, taken)
  const things = words.flatMap((word, at): Thing[] => {
    if (taken.has(at) || isStop(word)) return []
    const isLight = LIGHT.test(word) || (hasAgent && SPOKEN.test(word))
    const isTitle = taken.has(at + 1) && ROLE.test(word) && /^\p{Lu}/u.test(raw[at]!)
    const isSetting = setting.has(at)
    const weight = isTitle ? ROLE_WEIGHT : isLight ? LESS : at === verb && !isSubject ? VERB : isSetting ? SETTING : 1
    return [
      { stem: stem(word), meant: [...meantBy([stem(word)]), ...doersOf(word)], weight, isVerb: at === verb, isSetting },
    ]
  })
  return things.filter((thing, i) => things.findIndex((t) => t.stem === thing.stem) === i)
}

/** Who does what a word says, and what a doer does: "march" and "marcher". */
function doersOf(word: string): string[] {
  const own = stem(word)
  const [, root] = /^(.{4,}?)(?:er|or)s?$/.exec(word) ?? []
  return [`${own}er`, `${own}or`, ...(root ? [stem(root)] : [])].filter((other) => other !== own)
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
