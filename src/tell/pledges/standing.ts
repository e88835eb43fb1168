import type { Stance } from '../../record/index.ts'

/** How far a stance goes towards the act, from refusal to promise; demands and threats are not on this scale. */
export const STANDING: Partial<Record<Stance, number>> = {
  commits: 2,
  may: 1,
  undecided: 0,
  refuses: -1,
  withdraws: -1,
}
