import { byPlace } from '../record/index.ts'
import type { Finder } from './draft.ts'
import { waysOf } from './pledges/ways.ts'

/**
 * Finds who commits to, may do, refuses, takes back, demands or threatens what, clause by clause: "Norland will send two
 * ships once a truce holds", "Korda and Brel said their countries would not pay". Hopes, expectations of others,
 * questions and what a plan would need are none.
 */
export const pledges: Finder = (draft) =>
  waysOf(draft)
    .flatMap((way) => way.marks)
    .sort(byPlace)
