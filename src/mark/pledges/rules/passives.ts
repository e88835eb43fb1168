import type { Stance } from '../../../record/index.ts'
import { DENIED } from '../../words/en/pledges.ts'
import { actorsIn } from '../actors.ts'
import { dealsWithAct, hasWord, nounPhrase } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Range, Scene } from '../scene.ts'
import { isHistory } from '../vetoes.ts'

const STANCES: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    promise: 'commits',
    pledge: 'commits',
    offer: 'commits',
    guarantee: 'commits',
    reject: 'refuses',
    refuse: 'refuses',
    veto: 'refuses',
    rebuff: 'refuses',
    spurn: 'refuses',
    oppose: 'refuses',
    demand: 'demands',
  } satisfies Record<string, Stance>),
)

/** "The offer was rejected by Norland", "Velmark was promised two ships by Norland": the one behind "by" acts. */
export function doneBy(scene: Scene, k: number): Proposal | undefined {
  const { verb, subject, complement, role } = scene.clauses[k]!
  const turned = verb.lemma === 'turn' && scene.tokens[verb.to]?.lower === 'down'
  const stance = turned ? 'refuses' : STANCES.get(verb.lemma)
  if (stance === undefined || !verb.passive || verb.modal !== null || verb.negated || subject === null) return undefined
  if (role === 'relative' || role === 'infinitive' || role === 'participle') return undefined
  const by = agentIn(scene, complement)
  if (by === undefined || isHistory(scene, k, sayingOf(scene, k) !== undefined)) return undefined
  const given = { from: turned ? verb.to + 1 : verb.to, to: by - 1 }
  const action = given.to > given.from && stance === 'commits' ? given : nounPhrase(scene, subject.from, subject.to)
  if (hasWord(scene, subject, (t) => DENIED.has(t.lemma)) || !dealsWithAct(scene, action)) return undefined
  const actors = actorsIn(scene, nounPhrase(scene, by, complement.to))
  return actors.length === 0 ? undefined : { by: `${verb.lemma} by`, stance, actors, said: sayingOf(scene, k), action }
}

/** Behind the "by" that names who did it. */
function agentIn({ tokens }: Scene, { from, to }: Range): number | undefined {
  for (let i = from; i < to - 1; i++)
    if (tokens[i]!.lower === 'by' && /^(DET|PROPN|NOUN|ADJ|PRON)$/.test(tokens[i + 1]!.tag)) return i + 1
  return undefined
}
