import type { NameMark } from '../../record/index.ts'
import { STANCE_VERBS } from '../words/en/pledges.ts'
import { SPEECH } from '../words/en/speech.ts'
import type { Actor } from './actors.ts'
import { actorsIn } from './actors.ts'
import { isNeuter } from './neuter.ts'
import { namesIn, type Scene } from './scene.ts'
import { subjectsOf } from './speakers.ts'
import { bodyOf, namedBy, personOf } from './stands.ts'

/** Whom "it" at the head of a sentence means: the state or body that the sentence before is about. */
export function subjectBefore(scene: Scene): Actor[] {
  const before = scene.last()
  if (before === null || before.heading) return []
  const { clauses } = before
  const main = clauses.findIndex((c) => c.role === 'main' && c.subject !== null && !isInside(before, c.subject))
  if (main < 0) return bodySaying(before)
  const actors = subjectsOf(before, main)
  if (actors.length === 1 && isThing(before, actors[0]!)) return actors
  const content = clauses.find((c) => c.parent === main && c.role === 'complement' && c.subject !== null)
  const inner = content?.subject ? actorsIn(before, content.subject) : []
  return inner.length === 1 && isThing(before, inner[0]!) ? inner : []
}

/** A state or a body by itself, and nobody who speaks for it. */
export const isThing = ({ story }: Scene, { actor, saidBy }: Actor): boolean =>
  isNeuter(story, actor) && (saidBy === null || saidBy.name === actor.name)

/** "After the talks, |the League| said": the one body that says something, where no clause is the main one. */
function bodySaying(scene: Scene): Actor[] {
  const k = scene.clauses.findIndex((c) => c.subject !== null && SPEECH.has(c.verb.lemma) && !c.verb.passive)
  const actors = k < 0 || isInside(scene, scene.clauses[k]!.subject!) ? [] : subjectsOf(scene, k)
  return actors.length === 1 && isThing(scene, actors[0]!) ? actors : []
}

/**
 * "She said", where nobody knows her name for a woman's: the one person named in the sentence before, who spoke there; the
 * "she" of that sentence where nobody is named.
 */
export function speakerBefore(scene: Scene, word = '', steps = 0): Actor[] {
  const before = scene.last()
  const people = before?.names.filter((m) => m.type === 'person') ?? []
  if (before === null || people.length > 1) return []
  if (people.length === 0) {
    const same = before.tokens.some((t) => t.lower === word) && !before.tokens.some((t) => t.lower === OTHER[word])
    return same && steps < 3 ? speakerBefore(before, word, steps + 1) : []
  }
  return before.clauses.some((c) => SPEECH.has(c.verb.lemma)) ? [personOf(before, people[0]!, undefined)] : []
}

const OTHER: Record<string, string> = { he: 'she', she: 'he' }

/** "they" goes on with the "they" of the sentence before, or with those that it is about. */
export function theyBefore(scene: Scene): Actor[] {
  const before = scene.before()
  const main = before?.clauses.findIndex((c) => c.role === 'main' && c.subject !== null) ?? -1
  const actors = before === null || main < 0 ? [] : subjectsOf(before, main)
  const many =
    actors.length === 1 &&
    (actors[0]!.actor.type === 'group' || /[^s]s$/.test(actors[0]!.actor.name)) &&
    actors[0]!.saidBy === null
  if (actors.length > 1 || many) return actors
  const same = before?.clauses.findIndex((c) => before.tokens[c.subject?.from ?? -1]?.lower === 'they') ?? -1
  return before === null || same < 0 ? [] : subjectsOf(before, same)
}

/** An organisation, or a name of one word that the article never gives a first name. */
const isBody = ({ type, name, role }: NameMark): boolean =>
  type === 'organisation' ||
  type === 'group' ||
  (role === null && !name.includes(' ') && (type === 'person' || type === 'other'))

/** "the association": the last body with that word in its name; "the company": what the three sentences before have as subject. */
export function bodyBefore(scene: Scene, head: string): Actor[] {
  const at = scene.tokens[0]!.start
  const { names, text } = scene.story
  const called = names.findLast((m) => m.end <= at && m.as !== 'pronoun' && isCalled(text, m, head))
  if (called) return [{ ...bodyOf(scene, called, undefined), called: true }]
  if (head === 'bloc') return blocIn(scene)
  if (!/^(company|firm|bank|operator|club|airline)$/.test(head)) return []
  let near = scene.last()
  for (let steps = 0; near !== null && steps < 3; steps++, near = near.last()) {
    const { clauses } = near
    for (let k = clauses.length - 1; k >= 0; k--) {
      const { subject } = clauses[k]!
      const name = subject === null ? undefined : namesIn(near, subject).at(-1)
      if (name && isBody(name) && name.end === near.tokens[subject!.to - 1]!.end) return actorsIn(near, subject!)
    }
  }
  return []
}

/** "the rebels": the one group that the article has called so by name. */
export function rebelsBefore(scene: Scene, word: string): Actor[] {
  const { names, text } = scene.story
  const found = names.filter(
    (m) =>
      (m.type === 'group' || m.type === 'organisation') &&
      m.end <= scene.tokens[0]!.start &&
      (m.role?.toLowerCase() === word ||
        text.slice(Math.max(0, m.start - word.length - 1), m.start).toLowerCase() === `${word} ` ||
        text.slice(m.end, m.end + word.length + 2) === ` ${word}s`),
  )
  return new Set(found.map((m) => m.name)).size === 1 ? [bodyOf(scene, found[0]!, undefined)] : []
}

/** "the bloc": the one union of states that the article names. */
function blocIn({ story }: Scene): Actor[] {
  const found = new Map(story.names.filter((m) => BLOCS.has(m.name)).map((m) => [m.name, m]))
  const [only] = found.values()
  return only && found.size === 1 ? [{ actor: namedBy(only), saidBy: null, called: true }] : []
}

const BLOCS = new Set([
  'European Union',
  'ECOWAS',
  'ASEAN',
  'African Union',
  'SADC',
  'CARICOM',
  'Mercosur',
  'Gulf Cooperation Council',
  'Arab League',
  'East African Community',
])

/** Whose resolution it is: the council or assembly that the article named last. */
export function councilBefore({ story, tokens }: Scene): Actor[] {
  const at = tokens[0]!.start
  const body = story.names.findLast(
    (m) =>
      m.end <= at &&
      m.type === 'organisation' &&
      (/(?:Council|Assembly|Parliament|Board|Senate|Congress|Commission)$/.test(m.name) ||
        /\b(?:board|council|assembly|congress) of (?:the )?$/.test(
          story.text.slice(Math.max(0, m.start - 20), m.start),
        )),
  )
  return body ? [bodyOf({ story }, body, undefined)] : []
}

/** "Kesh |Agency", "the Keshi |movement": the word that a body is called by stands in its name or right behind. */
const isCalled = (text: string, { start, end, type }: NameMark, head: string): boolean =>
  text.slice(start, end).toLowerCase().endsWith(` ${head}`) ||
  (type === 'group' && text.slice(end, end + head.length + 1) === ` ${head}`)

/** Inside quotation marks the subject is the speaker's. */
const isInside = ({ tokens, quotes }: Scene, { from }: { from: number }): boolean =>
  quotes.some((q) => q.parts.some((p) => p.start <= tokens[from]!.start && tokens[from]!.start < p.end))

/** Whom "its" means in clause `k`: the state or body that acts earlier in the sentence, else in the one before. */
export function ownerBefore(scene: Scene, k: number): Actor[] {
  for (let i = k - 1; i >= 0; i--) {
    const { subject, role } = scene.clauses[i]!
    if (subject === null || role === 'relative') continue
    const actors = actorsIn(scene, subject)
    if (actors.length === 1 && actors[0]!.saidBy === null && actors[0]!.actor.type !== 'person') return actors
  }
  return subjectBefore(scene)
}

/** True where the sentence before reports what one of these said or holds: what follows in "would" is still theirs. */
export function spokeBefore(scene: Scene, actors: readonly Actor[]): boolean {
  const before = scene.before()
  if (before === null) return false
  return before.clauses.some(
    ({ verb, subject }, k) =>
      subject !== null &&
      (SPEECH.has(verb.lemma) || isOffer(before, subject) || (STANCE_VERBS.has(verb.lemma) && !verb.negated)) &&
      subjectsOf(before, k).some((s) => actors.some((a) => isSame(s, a))),
  )
}

/** "Norland's |offer| is modest. It would": the offer speaks. */
const isOffer = ({ tokens }: Scene, { to }: { to: number }): boolean =>
  /^(offer|proposal|plan|bid)$/.test(tokens[to - 1]!.lemma) && /^['’]s?$/.test(tokens[to - 2]?.text ?? '')

const isSame = (a: Actor, b: Actor): boolean =>
  a.actor.name === b.actor.name || (a.saidBy !== null && a.saidBy.name === b.saidBy?.name)
