import { infinitiveOf } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'

/** "has yet to show its hand", "have not responded to the offer"; not "to a request for comment". */
export function unanswered(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to } = scene.clauses[k]!
  if (!verb.negated || verb.passive || (verb.modal !== null && verb.modal !== 'must')) return undefined
  const words = scene.tokens.slice(complement.from, Math.min(to, complement.from + 6)).map((t) => t.lower)
  const shows =
    verb.lemma === 'show' && /^(?:its|his|her|their)$/.test(words[0] ?? '') && /^(?:hand|cards)$/.test(words[1] ?? '')
  const answers =
    /^(respond|reply|answer|react)$/.test(verb.lemma) && (verb.perfect || scene.tokens[verb.from + 1]?.lower === 'yet')
  const asked =
    answers &&
    words.some((w) => ASKED.test(w)) &&
    !words.some((w) => /^(?:comment|questions?|messages?|calls?)$/.test(w))
  const yet =
    /^(accept|agree|sign|ratify|approve|endorse)$/.test(verb.lemma) && scene.tokens[verb.from + 1]?.lower === 'yet'
  const actors = shows || asked || yet ? subjectsOf(scene, k) : []
  if (actors.length === 0) return undefined
  const action = complement.from < to ? { from: complement.from, to } : { from: verb.from, to: verb.to }
  return { by: 'no answer yet', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

const ASKED = /^(?:request|offer|proposal|invitation|demand|demands|appeal|plan|terms|ultimatum|overture)$/

/** "would have to consult her government" */
export function mustAsk(scene: Scene, k: number): Proposal | undefined {
  const { verb, to } = scene.clauses[k]!
  const inner = verb.lemma === 'need' ? infinitiveOf(scene, k, verb.to) : undefined
  const lemma = inner === undefined ? verb.lemma : scene.clauses[inner]!.verb.lemma
  if (lemma !== 'consult' || verb.negated || (inner === undefined && verb.modal !== 'must')) return undefined
  const said = sayingOf(scene, k)
  const actors = said === undefined ? [] : subjectsOf(scene, k)
  return actors.length === 0
    ? undefined
    : { by: 'must consult', stance: 'undecided', actors, said, action: { from: verb.from, to } }
}

/** "is still deciding how to vote", "was still thinking about it": what goes on is not decided. */
export function pondered(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to, role } = scene.clauses[k]!
  if (!verb.progressive || verb.negated || verb.passive || role === 'infinitive') return undefined
  const still = scene.tokens.slice(verb.from, verb.head).some((t) => t.lower === 'still')
  const opens = /^(whether|if|how|what|when|about|on|over)$/.test(scene.tokens[complement.from]?.lower ?? '')
  const ponders = /^(decide|debate|ponder|deliberate)$/.test(verb.lemma) && (still || opens)
  if (
    !ponders &&
    !(still && /^(think|consider|weigh|study|discuss|examine|review|consult|mull|assess)$/.test(verb.lemma))
  )
    return undefined
  const bare = complement.from >= to && !/^(decide|debate|deliberate)$/.test(verb.lemma)
  const actors = bare ? [] : subjectsOf(scene, k)
  if (actors.length === 0) return undefined
  const action = complement.from < to ? { from: complement.from, to } : { from: verb.from, to: verb.to }
  return { by: 'still deciding', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}
