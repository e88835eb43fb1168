import { namesIn, type Range, type Scene } from './scene.ts'

export type Member = Range & { after: 'start' | 'and' | 'comma' }

/** The members of a list or of an apposition that may act. */
export function membersIn(scene: Scene, range: Range): Member[] {
  const own = withoutFloat(scene, pastDateline(scene, range))
  return membersOf(scene, own).filter((member) => !isAside(scene, member))
}

/** "OSTREL, May 3 — |The government": the place that a report comes from does nothing. */
function pastDateline({ tokens }: Scene, { from, to }: Range): Range {
  if (from > 0 || !/^\p{Lu}{3,}$/u.test(tokens[0]!.text)) return { from, to }
  for (let i = Math.min(to - 1, 12); i > 0; i--) if (/^[—–-]$/.test(tokens[i]!.text)) return { from: i + 1, to }
  return { from, to }
}

/** "Norland and Velmark |each| pledged" */
function withoutFloat({ tokens }: Scene, { from, to }: Range): Range {
  const last = tokens[to - 1]
  return to - from > 1 && last !== undefined && FLOATING.test(last.lower) ? { from, to: to - 1 } : { from, to }
}

const FLOATING = /^(each|both|all|jointly|together|alone|themselves|itself|himself|herself)$/

/** Parted at commas and conjunctions; what stands in brackets is none. */
function membersOf({ tokens }: Scene, { from, to }: Range): Member[] {
  const members: Member[] = []
  let start = from
  let after: Member['after'] = 'start'
  for (let i = from; i <= to; i++) {
    const token = tokens[i]
    if (token?.text === '(' && i < to) {
      const end = closing(tokens, i, to)
      if (i > start) members.push({ from: start, to: i, after })
      i = end
      start = end + 1
      after = 'and'
      continue
    }
    if (i < to && ((token!.tag !== 'CCONJ' && token!.text !== ',') || token!.text === '&')) continue
    if (i > start) members.push({ from: start, to: i, after })
    after = token?.text === ',' && i > start ? 'comma' : 'and'
    start = i + 1
  }
  return members
}

const closing = (tokens: Scene['tokens'], open: number, to: number): number => {
  let i = open
  while (i < to - 1 && tokens[i]!.text !== ')') i++
  return i
}

/** "Velmark, a neighbour of Norland," and "Korda, the head of its council," add no actor; "Velmark, the United Provinces and" does. */
function isAside(scene: Scene, { from, to, after }: Member): boolean {
  const { lower: first, tag } = scene.tokens[from]!
  if (after === 'comma' && tag === 'VERB' && first.endsWith('ing')) return true // ", meeting in Kesh,"
  if (after !== 'comma' || !/^(an?|the|its|his|her|their|whose|which|who|one)$/.test(first)) return false
  const name = namesIn(scene, { from, to })[0]
  return !(
    first === 'the' &&
    name &&
    /^(country|organisation)$/.test(name.type) &&
    name.end === scene.tokens[to - 1]!.end
  )
}
