import type { NameMark } from '../../record/index.ts'
import { GROUP_NOUNS, OFFICES, PAIRS, STATE_NOUNS } from '../words/en/pledges.ts'
import { homeOf, otherOf, pairBefore } from './anaphora.ts'
import { namesIn, type Range, type Scene, spanOf } from './scene.ts'
import { type Actor, bodyOf, stateOf } from './stands.ts'

/** "the army of Norland", "the two nations", "the rebels". */
export function nameless(scene: Scene, core: Range, member: Range): Actor[] {
  const last = scene.tokens[core.to - 1]
  if (last === undefined) return []
  const preposition = scene.tokens[core.to]?.lower
  const behind =
    STATE_NOUNS.has(last.lemma) && (preposition === 'of' || preposition === 'in')
      ? namesIn(scene, member)[0]
      : undefined
  const ends = behind?.end === spanOf(scene, member).end
  if (behind && ends && preposition === 'in' && HOUSES.has(last.lemma)) return [seatOf(behind)]
  if (behind?.type === 'country' && ends) return [stateOf(behind)]
  if (behind?.type === 'organisation' && ends && preposition === 'of') return [bodyOf(scene, behind, undefined)]
  if (behind !== undefined) return []
  const span = spanOf(scene, core)
  if (PAIRS.has(last.lemma) && isPair(scene, core)) return orGroup(scene, core, pairBefore(scene, span))
  if (/^(both|neither)$/.test(last.lower)) return pairBefore(scene, span)
  if (PAIRS.has(last.lemma) && /^the other (side|party|government)$/.test(wordsOf(scene, core)))
    return otherOf(scene, span)
  if (isOneOfMany(scene, core)) return []
  const office = OFFICES.has(last.lemma) && last.lemma === last.lower
  const body = scene.tokens[core.from]!.lower === 'the' && HOUSES.has(last.lemma) ? homeOf(scene, span) : null
  if (body !== null) return [{ actor: { name: body, type: 'country', span }, saidBy: null }]
  return office || GROUP_NOUNS.has(last.lemma) ? [groupOf(scene, core, office ? 'other' : 'group')] : []
}

/** Bodies of a state; without a name they are those of the state that is spoken of. */
const HOUSES = new Set('government ministry'.split(' '))

/** "a ministry in Ostrel": the place of a government stands for its state. */
const seatOf = ({ name, country, start, end }: NameMark): Actor => ({
  actor: { name: country ?? name, type: 'country', span: { start, end } },
  saidBy: null,
})

const wordsOf = ({ tokens }: Scene, { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ')

const orGroup = (scene: Scene, core: Range, found: Actor[]): Actor[] =>
  found.length > 0 ? found : [groupOf(scene, core)]

/** "a government", "any side", "no country": nobody in particular. */
function isOneOfMany({ tokens }: Scene, { from }: Range): boolean {
  const [first, second] = [tokens[from]!.lower, tokens[from + 1]?.lower]
  if (/^(the|both|all)$/.test(first)) return second === 'other' || second === 'same'
  return /^(any|no|every|some|other|certain|many|few|several|most|such|which|its|his|her|their|our|my|your|this|that|these|those)$/.test(
    first,
  )
}

export function groupOf(scene: Scene, core: Range, type: 'group' | 'other' = 'group'): Actor {
  const from = /^(the|an?)$/.test(scene.tokens[core.from]!.lower) && core.to - core.from > 1 ? core.from + 1 : core.from
  const { start, end } = spanOf(scene, { from, to: core.to })
  return { actor: { name: scene.story.text.slice(start, end), type, span: { start, end } }, saidBy: null }
}

const isPair = ({ tokens }: Scene, { from, to }: Range): boolean =>
  tokens.slice(from, to).some((t) => /^(two|both|each)$/.test(t.lower))
