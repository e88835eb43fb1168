import type { Named, Stance } from '../../record/index.ts'
import type { Actor } from './actors.ts'
import type { Saying } from './sayings.ts'
import type { Range, Scene } from './scene.ts'

/** What a rule finds in one clause: who, with which stance, towards what. */
export type Proposal = {
  by: string
  stance: Stance
  actors: Actor[]
  action: Range
  to?: Named
  said?: Saying | undefined
  signed?: boolean
  condition?: Range // where the rule itself knows it
}

/** Looks at clause `k` of a sentence; undefined: not mine. */
export type Rule = (scene: Scene, k: number) => Proposal | undefined
