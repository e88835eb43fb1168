import type { Coverage, Incident, Observation, Term, Zone } from '../record/index.ts'
import { backgroundOf } from './background.ts'
import { noticesIn } from './explain.ts'
import { habitsOf } from './habits.ts'
import { incidentOf } from './incident.ts'
import { mechanismOf } from './mechanism.ts'
import { pointsOf } from './points.ts'
import { replaysIn } from './replays.ts'
import { starsOf, toldAgain } from './star.ts'

export { type Background, backgroundOf, chanceAt, type Spot } from './background.ts'
export { GROUPS, type Group, groupOf, SORTS, type Sort, sortOf } from './kinds.ts'
export { metresBetween, type Points, pointsOf, SORT } from './points.ts'
export { LIMIT } from './rule.ts'
export { insideOf, touchesOf } from './touches.ts'

/** What a join knows besides the observations; all may be empty. */
export type Context = { coverage: readonly Coverage[]; terms: readonly Term[]; zones: readonly Zone[] }

/** Nothing known besides the observations. */
export const NO_CONTEXT: Context = { coverage: [], terms: [], zones: [] }

/**
 * Joins observations to incidents by the star join, in order of the anchor's time and id. The same observations give the
 * same incidents in whatever order they come and however often; a notice, heat and what has no place begin none.
 */
export const join = (observations: readonly Observation[], context: Context = NO_CONTEXT): Incident[] => [
  ...joinEach(observations, context),
]

/** The same one by one, for more incidents than one wants to hold at once. */
export function* joinEach(observations: readonly Observation[], context: Context = NO_CONTEXT): Generator<Incident> {
  const { coverage, terms, zones } = context
  const points = pointsOf(observations)
  const stars = starsOf(points, replaysIn(points))
  const background = backgroundOf(points, toldAgain(points, stars))
  const [habits, mechanism, notices] = [habitsOf(points), mechanismOf(coverage, points), noticesIn(points)]
  const making = { points, background, habits, mechanism, notices, terms, zones }
  stars.sort((a, b) => a.anchor - b.anchor)
  for (const star of stars) yield incidentOf(making, star)
}
