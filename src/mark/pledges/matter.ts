import type { Matter } from '../../record/index.ts'
import { MATTERS } from '../words/en/pledges.ts'
import type { Range, Scene } from './scene.ts'

const MATTER_OF: ReadonlyMap<string, Matter> = new Map(
  [...MATTERS].reverse().flatMap(([matter, words]) => [...words].map((word) => [word, matter] as const)),
)

const SPOKEN = /^(dialogue|talk|negotiation|negotiate)$/

/** "cross the border", "reopen its border" */
const isPassed = (tokens: Scene['tokens'], from: number, at: number): boolean =>
  tokens.slice(from, at).some((t) => /^(cross|open|reopen|close|shut|seal)$/.test(t.lemma))

/** "hand over eleven captured soldiers", "release the pilots" */
const handsOver = (tokens: Scene['tokens'], from: number, to: number): boolean => {
  const at = tokens.findIndex(
    (t, i) =>
      i >= from &&
      i < to &&
      (/^(release|free|swap|exchange)$/.test(t.lemma) || (t.lemma === 'hand' && tokens[i + 1]?.lower === 'over')),
  )
  return at >= 0 && tokens.slice(at, Math.min(to, at + 8)).some((t) => HELD.test(t.lemma))
}

const HELD = /^(prisoner|captive|hostage|detainee|soldier|pilot|sailor|fighter|marine|officer|crewman)$/

/** What a pledge is about, by the first word that says so. */
export function matterOf({ tokens }: Scene, { from, to }: Range): Matter {
  const verb = tokens[tokens[from]?.lower === 'to' ? from + 1 : from]?.lemma ?? ''
  if (handsOver(tokens, from, to)) return 'exchange'
  for (let i = from; i < to; i++) {
    const { lemma, lower, text } = tokens[i]!
    if (verb === 'sign' && SPOKEN.test(lemma)) continue
    if (/^(border|frontier)$/.test(lemma) && isPassed(tokens, from, i)) return 'access'
    if (/[€$£]/.test(text)) return 'money'
    const matter = MATTER_OF.get(lower) ?? MATTER_OF.get(lemma)
    if (matter !== undefined) return matter
  }
  return 'other'
}
