import type { NameMark } from '../../record/index.ts'
import type { Actor } from './actors.ts'
import { isNeuter } from './neuter.ts'
import type { Scene } from './scene.ts'
import { subjectsOf } from './speakers.ts'
import { namedBy } from './stands.ts'
import { TOGETHER } from './story.ts'

/** "the two nations", "both": the two states or sides named together last, else those that the article is about. */
export function pairBefore({ story }: Scene, at: { start: number; end: number }): Actor[] {
  return (
    couple(story, at, (a, b) => a.name !== b.name && areSides(story, a, b)) ??
    couple(story, at, mayBeStates) ??
    (story.pair === null ? [] : story.pair.map((name) => stateAt(name, at)))
  )
}

/** The two such names that stand together last before a place. */
function couple(
  { text, names }: Scene['story'],
  at: { start: number; end: number },
  suits: (a: NameMark, b: NameMark) => boolean,
): Actor[] | undefined {
  for (let i = names.length - 1; i > 0; i--) {
    const [first, second] = [names[i - 1]!, names[i]!]
    if (second.end > at.start || !suits(first, second)) continue
    if (!TOGETHER.test(text.slice(first.end, second.start))) continue
    return [first, second].map((m) => stateAt(m.country ?? m.name, at, m.type === 'group' ? 'group' : 'country'))
  }
  return undefined
}

const stateAt = (name: string, span: { start: number; end: number }, type: 'country' | 'group' = 'country'): Actor => ({
  actor: { name, type, span },
  saidBy: null,
})

/** Two states, a state and those it fights, or two single names of the same kind that no article would give a person. */
function areSides(story: Scene['story'], a: NameMark, b: NameMark): boolean {
  if (a.type === 'country') return b.type === 'country' || b.type === 'group'
  return [a, b].every((m) => BARE.test(`${m.type} ${m.name}`) && m.as === 'name' && isNeuter(story, namedBy(m)))
}

/** A single word of which no more is known. */
const BARE = /^(?:person|other) \S+$/

/** Two states, or a state and a single word that may be one. */
const mayBeStates = (a: NameMark, b: NameMark): boolean =>
  a.name !== b.name &&
  ((a.type === 'country' && (b.type === 'country' || !b.name.includes(' '))) ||
    (b.type === 'country' && !a.name.includes(' ')))

/** "the other side": of the two that the article is about, the one that the sentences before are not of. */
export function otherOf(scene: Scene, at: { start: number; end: number }): Actor[] {
  const { pair } = scene.story
  if (pair === null) return []
  let near = scene.last()
  for (let steps = 0; near !== null && steps < 3; steps++, near = near.last()) {
    const sentence = near
    const main = near.clauses.findIndex((c) => c.role === 'main' && c.subject !== null)
    const [actor] = main < 0 ? [] : subjectsOf(sentence, main)
    const other = actor && pair.includes(actor.actor.name) ? pair.find((name) => name !== actor.actor.name) : undefined
    if (other) return [stateAt(other, at)]
  }
  return []
}
