import { ACTS } from '../../words/en/pledges.ts'
import { isOwn, isReport } from '../own.ts'
import { hasWord, startsNoun } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

/** "Norland is sending two ships": what is under way is promised. */
export function underWay(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!verb.progressive || verb.negated || verb.perfect || verb.passive || verb.modal !== null) return undefined
  if (!SENDS.test(verb.lemma) || complement.from >= complement.to || role === 'relative' || role === 'adverbial')
    return undefined
  if (!startsNoun(scene.tokens[complement.from]) && !leavesIt(scene, k)) return undefined
  if (hasWord(scene, { from: complement.from, to: complement.from + 3 }, (t) => MESSAGES.test(t.lemma)))
    return undefined
  const said = sayingOf(scene, k)
  if (verb.tense !== 'present' && said === undefined) return undefined
  const actors = subjectsOf(scene, k).filter((a) => a.actor.type !== 'person')
  if (actors.length === 0 || said?.negated || (said !== undefined && !isOwn(said, actors) && !isReport(scene, said)))
    return undefined
  return { by: 'under way', stance: 'commits', actors, said, action: { from: verb.from, to: scene.clauses[k]!.to } }
}

/** "was withdrawing |from the pact|", "is pulling |out of the talks|" */
const leavesIt = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb } = clauses[k]!
  const next = tokens[verb.to]?.lower
  return (verb.lemma === 'withdraw' && next === 'from') || (verb.lemma === 'pull' && next === 'out')
}

/** "is sending a signal" */
const MESSAGES = /^(signal|message|warning|sign|word|hint|letter|condolence|regard|greeting)$/

const SENDS =
  /^(send|dispatch|deploy|provide|lend|donate|contribute|withdraw|release|free|lift|ease|pull|suspend|halt|freeze|recall|expel|sever|impose|waive|evacuate|postpone)$/

/** "We are not signing anything," "said it was not sending troops": what is not under way, said of oneself, will not be done. */
export function ongoing(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!verb.progressive || !verb.negated || verb.perfect || verb.modal !== null || role === 'relative') return undefined
  if (!ACTS.has(verb.lemma) || complement.from >= complement.to) return undefined
  const said = sayingOf(scene, k)
  const actors = subjectsOf(scene, k)
  const own = said !== undefined ? isOwn(said, actors) : scene.story.voice.length > 0 && actors === scene.story.voice
  if (actors.length === 0 || !own || said?.negated) return undefined
  return { by: 'not under way', stance: 'refuses', actors, said, action: { from: verb.from, to: scene.clauses[k]!.to } }
}
