import type { Matter } from '../../record/index.ts'
import { MATTERS } from '../words/en/pledges.ts'
import type { Range, Scene } from './scene.ts'

const MATTER_OF: ReadonlyMap<string, Matter> = new Map(
  [...MATTERS].reverse().flatMap(([matter, words]) => [...words].map((word) => [word, matter] as const)),
)

/** What a pledge is about, by the first word that says so. */
export function matterOf({ tokens }: Scene, { from, to }: Range): Matter {
  for (let i = from; i < to; i++) {
    const { lemma, lower, text } = tokens[i]!
    if (/[€$£]/.test(text)) return 'money'
    const matter = MATTER_OF.get(lower) ?? MATTER_OF.get(lemma)
    if (matter !== undefined) return matter
  }
  return 'other'
}
