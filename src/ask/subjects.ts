import { allNamesAt, type Names, namesAt } from './names.ts'
import { lower, wordsOf } from './tokens.ts'
import { STOP } from './words/stop.ts'

/**
 * Somebody or some place asked about. `inside` are those named inside the name: "Assembly" in "Karvelian Assembly".
 * `where`: it only says where ("the conference in Castrel"), which often stands elsewhere in the article.
 */
export type Subject = { key: string; inside: string[]; weight: number; where: boolean }

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on', 'off', 'aboard', 'from'])
const OWNING: ReadonlySet<string> = new Set(['of'])

/** Who is asked about; a name that only says where or whose ("the Diet of Ilvany") matters half. */
export function subjectsIn(text: string, names: Names): Subject[] {
  const words = wordsOf(text).map(lower)
  const [found, all] = [namesAt(text, names), allNamesAt(text, names)]
  const subjects = found.map(({ key, at, length }, i): Subject => {
    const inside = all.filter((o) => o.key !== key && o.at >= at && o.at + o.length <= at + length)
    const before = words.slice(Math.max(0, at - 2), at)
    const where = before.some((word) => PLACING.has(word))
    const whose = i > 0 && before.some((word) => OWNING.has(word))
    return { key, inside: [...new Set(inside.map((o) => o.key))], weight: where || whose ? 0.5 : 1, where }
  })
  return subjects.filter(({ key }, i) => subjects.findIndex((s) => s.key === key) === i)
}

/** Whose doing is asked for: the name behind "did", "would", "will" and the like; null where none stands there. */
export function agentIn(text: string, names: Names): string | null {
  const words = wordsOf(text).map(lower)
  const verb = words.findIndex((word) =>
    /^(?:did|does|do|has|have|had|would|will|must|may|can|could|should)$/.test(word),
  )
  const isAgent = ({ at, length }: { at: number; length: number }) => {
    const hasThe = at === verb + 2 && words[verb + 1] === 'the'
    return (at === verb + 1 || hasThe) && !isAdjective(words, at + length, hasThe)
  }
  const found = namesAt(text, names).find(isAgent)
  return verb < 0 ? null : (found?.key ?? null)
}

/** "the Vessanian envoy say" asks what the envoy said: words of their own follow the name. */
function isAdjective(words: readonly string[], at: number, hasThe: boolean): boolean {
  const [noun, next] = [words[at], words[at + 1]]
  if (noun === undefined || next === undefined || STOP.has(noun)) return false
  return /^(?:say|think|tell|write|want)$/.test(next) || (hasThe && !STOP.has(next))
}
