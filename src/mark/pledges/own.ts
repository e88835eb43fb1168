import type { Actor } from './actors.ts'
import type { Saying } from './sayings.ts'
import type { Scene } from './scene.ts'

/** "the Kesh Gazette reports", "according to the Clarion": one who has no part in it, and passes on what he has read or heard. */
export const isReport = (scene: Scene, { clause, words, actors, document }: Saying): boolean =>
  !document &&
  actors.length > 0 &&
  actors.every((a) => a.actor.type === 'organisation' && a.saidBy === null) &&
  (words !== undefined ||
    (clause !== null &&
      /^(report|write|quote|publish|reveal|announce|confirm|disclose)$/.test(scene.clauses[clause]!.verb.lemma)))

/** "the firm would pay, Brel said": the one that a speaker calls by no name is his. */
const THE_BODY =
  /^(firm|company|club|bank|union|airline|operator|party|league|federation|association|council|group|board|museum|school|hospital|university|city|agency|charity|ministry|department|company|movement|organi[sz]ation|coalition|lobby|secretariat)$/

/** "firm", "party": what somebody may lead. */
export const isBodyName = (name: string): boolean => THE_BODY.test(name)

/** True when what is said binds the speaker himself: he, his state, or one of those he speaks for. */
export function isOwn(said: Saying, actors: readonly Actor[]): boolean {
  if (said.vague) return actors.length > 0
  return said.actors.some((s) =>
    actors.some(
      (a) =>
        a.actor.name === s.actor.name ||
        (a.saidBy !== null && a.saidBy.name === s.saidBy?.name) ||
        s.body?.name.endsWith(a.actor.name) ||
        (s.saidBy !== null && a.saidBy === null && (isBodyName(a.actor.name) || (a.called && !s.body))),
    ),
  )
}
