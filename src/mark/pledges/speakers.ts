import { PAIRS, PERSONS, STATE_NOUNS } from '../words/en/pledges.ts'
import { type Actor, actorsIn } from './actors.ts'
import { isThing, ownerBefore, speakerBefore, subjectBefore, theyBefore } from './anaphora.ts'
import { groupOf } from './nameless.ts'
import { isBodyName } from './own.ts'
import { type Saying, saidInside, sayingAbove, sayingBefore, sayingOf } from './sayings.ts'
import type { Range, Scene } from './scene.ts'
import { collective } from './stands.ts'

const THIRD = /^(it|he|she|they)$/

const FIRST = /^(i|we)$/

/**
 * Those who act in clause `k`: its subject; for a participle that of the clause above; for "it", "he", "they" under a
 * verb of saying whoever said it; for "we" and "I" the speaker.
 */
export function subjectsOf(scene: Scene, k: number): Actor[] {
  const before = scene.subjects.get(k)
  if (before) return before
  const found = subjectsIn(scene, k)
  scene.subjects.set(k, found)
  return found
}

function subjectsIn(scene: Scene, k: number): Actor[] {
  const { tokens, clauses } = scene
  const { role, parent } = clauses[k]!
  const subject = pronounBehind(scene, k) ?? clauses[k]!.subject
  if (subject === null) return role === 'participle' && parent !== null && parent < k ? subjectsOf(scene, parent) : []
  const alone = subject.to - subject.from === 1 || /sel(?:f|ves)$/.test(tokens[subject.from + 1]!.lower)
  const word = alone ? tokens[subject.from]!.lower : ''
  const first = tokens[subject.from]!.lower
  if (FIRST.test(word) || first === 'our') {
    const own = sayingOf(scene, k)?.actors ?? scene.story.voice
    return word !== 'i' && own.some((a) => a.body) ? own.map(collective) : own
  }
  const said = isTheState(scene, subject) ? sayingOf(scene, k)?.actors : undefined
  if (said?.length === 1 && said[0]!.actor.type === 'country') return said
  if (/^(his|her)$/.test(first) && speaksForState(scene, subject)) {
    const own = sayingOf(scene, k)?.actors ?? []
    if (own.length > 0) return isBodyWord(scene, subject) ? own.map(collective) : own
  }
  const sayer = /^(he|she)$/.test(word) ? sayerOf(scene, k, word) : undefined
  if (sayer) return [sayer]
  const named = actorsIn(scene, subject)
  const body = first === 'the' && named.length === 1 ? bodyOfSpeaker(scene, k, named[0]!) : undefined
  if (body) return [body]
  if (named.length > 0) return named
  const owner = OWN.test(first) && speaksForState(scene, subject) ? ownState(scene, k, first) : []
  if (owner.length > 0) return owner
  if (first === 'their' && isBody(scene, subject)) return [groupOf(scene, { from: subject.from + 1, to: subject.to })]
  return THIRD.test(word) ? meantBy(scene, k, word) : []
}

/** "something |we| are ready to sign": the pronoun behind a noun acts, and not the noun. */
function pronounBehind({ tokens, clauses }: Scene, k: number): Range | undefined {
  const { subject } = clauses[k]!
  if (subject === null || subject.to - subject.from < 2) return undefined
  const [noun, pronoun] = [tokens[subject.to - 2]!, tokens[subject.to - 1]!]
  if (!/^(i|we|he|she|they)$/.test(pronoun.lower) || !/^(NOUN|PRON)$/.test(noun.tag)) return undefined
  return { from: subject.to - 1, to: subject.to }
}

/** "Brel said |she| would pay": the one who says so, unless the article calls him by the other word. */
function sayerOf(scene: Scene, k: number, word: string): Actor | undefined {
  const said = sayingAbove(scene, k)
  if (said === undefined || said.clause === null || said.clause > k || said.actors.length !== 1) return undefined
  const [sayer] = said.actors
  const person = sayer!.saidBy?.type === 'person' ? sayer!.saidBy.name : null
  const other = word === 'he' ? /^(she|her)$/i : /^(he|his|him)$/i
  const { names, text } = scene.story
  const called = names.some((m) => m.as === 'pronoun' && m.name === person && other.test(text.slice(m.start, m.end)))
  return person !== null && !called ? sayer : undefined
}

/** "Their association" */
const isBody = ({ tokens }: Scene, { from, to }: Range): boolean =>
  to === from + 2 &&
  /^(union|association|club|federation|league|council|party|alliance|guild|company|employer)$/.test(
    tokens[from + 1]!.lower,
  )

/** "Korda said |the group| would pay": the body that she leads. */
function bodyOfSpeaker(scene: Scene, k: number, { actor }: Actor): Actor | undefined {
  if (actor.type !== 'group' || !isBodyName(actor.name)) return undefined
  const said = sayingOf(scene, k)?.actors ?? []
  return said.length === 1 && said[0]!.body ? collective(said[0]!) : undefined
}

/** "his party", "her union" */
const isBodyWord = ({ tokens }: Scene, { from, to }: Range): boolean =>
  to === from + 2 && isBodyName(tokens[from + 1]!.lower)

/** "the country", "the government", "the president", as the subject of what its minister or its palace says. */
const isTheState = ({ tokens }: Scene, { from, to }: Range): boolean =>
  to - from === 2 &&
  tokens[from]!.lower === 'the' &&
  /^(country|nation|kingdom|republic|president|premier|chancellor|king|queen|emir|sultan|government|cabinet)$/.test(
    tokens[from + 1]!.lower,
  )

/** "his army" is the speaker's; "its government" that of the state spoken of. */
function ownState(scene: Scene, k: number, first: string): Actor[] {
  const said = sayingOf(scene, k)?.actors ?? []
  if (first !== 'its') return said.length > 0 ? said : speakerBefore(scene)
  const before = said.every((s) => s.actor.type === 'country') ? [] : ownerBefore(scene, k)
  return said.length > 0 && before.length === 0 ? said : before.length > 0 ? before : ownerBefore(scene, k)
}

/** Whom "it", "he", "they" mean: whoever says so, else whom the sentence before is about. */
function meantBy(scene: Scene, k: number, word: string): Actor[] {
  const goesOn = sayingBefore(scene, k)
  if (word === 'it' && goesOn?.actors[0]?.actor.type === 'country') return goesOn.actors
  const said = sayingAbove(scene, k) ?? saidInside(scene, k) ?? goesOn
  if (said === undefined) {
    if (scene.clauses[k]!.role !== 'main') return []
    const near = word === 'it' ? mainBefore(scene, k) : []
    if (near.length > 0) return near
    return word === 'it' ? subjectBefore(scene) : word === 'they' ? theyBefore(scene) : speakerBefore(scene, word)
  }
  if (agrees(word, said.actors) || (word === 'it' && isFirm(scene, said, k))) return said.actors
  const near = word === 'it' ? mainBefore(scene, k, said.clause) : []
  if (near.length > 0) return near
  if (said.clause !== null && said.clause < k) return word === 'they' ? theirs(scene, said) : []
  return word === 'it' ? subjectBefore(scene) : word === 'they' ? theirs(scene, said) : []
}

/** "Balt Air says |it| will join": a full name without office, surname or "she" is no person's where "it" may mean it. */
function isFirm({ story, clauses }: Scene, { actors, clause }: Saying, k: number): boolean {
  const [first] = actors
  if (first === undefined || actors.length > 1 || clause === null || clauses[k]!.parent !== clause || clause > k)
    return false
  const { name, type } = first.actor
  if (type !== 'person' || !name.includes(' ')) return false
  return story.names.every(
    (m) => m.name !== name || (m.as === 'name' && m.end - m.start >= name.length && !OFFICE.test(m.role ?? '')),
  )
}

const OFFICE = /minister|president|secretary|leader|spokes|director|chief|chair|head|mayor|senator|general/i

/** "Norland gave way; should the strikes go on, |it| may": the body that the sentence so far is about. */
function mainBefore(scene: Scene, k: number, saying: number | null = null): Actor[] {
  for (let i = k - 1; i >= 0 && i !== saying; i--) {
    const { role, subject, parent } = scene.clauses[i]!
    const beside = role === 'complement' && (parent === scene.clauses[k]!.parent || parent === k)
    if (subject === null || (role !== 'main' && !beside)) continue
    const own = OWN.test(scene.tokens[subject.from]!.lower) ? subjectsOf(scene, i) : []
    if (own.length === 1) return own
    const actors = actorsIn(scene, subject)
    return actors.length === 1 && isThing(scene, actors[0]!) ? actors : []
  }
  return []
}

/** "They will not fire first, the minister promised": the people of a state, where nobody else was spoken of. */
function theirs(scene: Scene, said: Saying): Actor[] {
  if (said.kind !== 'promise' || said.actors.length !== 1) return []
  const before = subjectBefore(scene)
  return before.every((b) => b.actor.name === said.actors[0]!.actor.name) ? said.actors : []
}

const OWN = /^(his|her|its|their|my)$/

/** "her country", "his government", "its soldiers" */
function speaksForState({ tokens }: Scene, { from, to }: Range): boolean {
  let head = from + 1
  while (head < to && tokens[head]!.tag !== 'ADP' && tokens[head]!.text !== ',') head++
  const last = tokens[head - 1]!.lemma
  return STATE_NOUNS.has(last) || PAIRS.has(last) || OWN_PEOPLE.test(last)
}

/** Whom and what one sends: "its planes would", "their drivers will". */
const OWN_PEOPLE =
  /^(board|member|man|fighter|team|firm|company|party|union|plane|aircraft|helicopter|truck|vessel|boat|convoy|driver|pilot|doctor|nurse|worker|staff|employee|officer|teacher|miner|docker|crew|secretariat|agency|office|group|movement|airline|bank|lawmaker|deputy|supporter|battalion|unit|observer|inspector|monitor|group|council|organi[sz]ation|association|institute|ministry|delegation)$/

/** "he" and "she" are people, "it" is none. */
function agrees(word: string, actors: readonly Actor[]): boolean {
  const [first] = actors
  if (word === 'they') return actors.length > 1 || first?.saidBy?.type !== 'person'
  if (first === undefined || actors.length > 1) return false
  if (PERSONS.has(first.actor.name)) return true
  const person = first.saidBy?.type === 'person' && (first.actor.type === 'country' || first.actor.name.includes(' '))
  return person !== (word === 'it')
}
