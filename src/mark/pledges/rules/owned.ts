import type { Stance } from '../../../record/index.ts'
import { HARM_NOUNS, OWNED_NOUNS, THREATENED } from '../../words/en/pledges.ts'
import { type Actor, actorsIn } from '../actors.ts'
import { subjectBefore } from '../anaphora.ts'
import { dealsWithAct, hasWord, isNoAct, nounPhrase } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Range, Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'

/** A noun of stance with an owner, and the clause it stands in. */
export type Owned = { k: number; proposal: Proposal }

/** "Norland's threat to close the gate worried traders", "a vow by Norland that it would pay" */
export function ownedIn(scene: Scene): Owned[] {
  const found: Owned[] = []
  scene.tokens.forEach((_, at) => {
    if (!isOwnedNoun(scene.tokens, at)) return
    const k = clauseAt(scene, at)
    const proposal = k === undefined ? undefined : owned(scene, k, at)
    if (k !== undefined && proposal) found.push({ k, proposal })
  })
  return found
}

/** A noun of stance behind "'s" or "its", or before "by": the cheap test before all others. */
export function isOwnedNoun(tokens: Scene['tokens'], at: number): boolean {
  const { lemma, tag } = tokens[at]!
  if (tag !== 'NOUN' || !OWNED_NOUNS.has(lemma)) return false
  return tokens[at + 1]?.lower === 'by' || ownerAt(tokens, at) !== undefined
}

/** The "'s" or "its" before the noun and its adjectives. */
function ownerAt(tokens: Scene['tokens'], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/^(?:['’]s?|its|their)$/.test(tokens[i]!.lower)) return i
    if (!/^(ADJ|NOUN)$/.test(tokens[i]!.tag)) return undefined
  }
  return undefined
}

/** The innermost clause that a token stands in. */
function clauseAt({ clauses }: Scene, at: number): number | undefined {
  let inner: number | undefined
  clauses.forEach((c, i) => {
    if (c.from <= at && at < c.to && (inner === undefined || c.from >= clauses[inner]!.from)) inner = i
  })
  return inner
}

/** Verbs whose object is a pledge that no longer stands, or that another rule reads: "kept its promise to pay", "dropped its demand". */
const OVER =
  /^(keep|honou?r|fulfil|fulfill|break|breach|forget|betray|meet|deliver|withdraw|drop|abandon|retract|recall|remember)$/

function owned(scene: Scene, k: number, at: number): Proposal | undefined {
  const { verb, complement } = scene.clauses[k]!
  if (at >= complement.from && OVER.test(verb.lemma)) return undefined
  const { lemma } = scene.tokens[at]!
  const stance = OWNED_NOUNS.get(lemma)!
  const by = scene.tokens[at + 1]?.lower === 'by' ? nounPhrase(scene, at + 2, scene.tokens.length) : undefined
  const end = at < verb.from ? verb.from : scene.tokens.length
  const action = aimAt(scene, stance, by ? endOfOwner(scene, by) : at + 1, end)
  if (action === undefined || isHistory(scene, k, true)) return undefined
  const actors = by
    ? actorsIn(scene, { from: by.from, to: endOfOwner(scene, by) })
    : ownersAt(scene, k, ownerAt(scene.tokens, at)!)
  return actors.length === 0 ? undefined : { by: `noun of: ${lemma}`, stance, actors, said: sayingOf(scene, k), action }
}

/** "by |Norland| to", "by |the union| that" */
const endOfOwner = ({ tokens }: Scene, { from, to }: Range): number => {
  const stop = tokens.findIndex((t, i) => i > from && i < to && /^(to|that|not)$/.test(t.lower))
  return stop < 0 ? to : stop
}

/** "|Norland|'s", "the union's", "its" of whom the clause or the sentence before is about. */
function ownersAt(scene: Scene, k: number, end: number): Actor[] {
  const { tokens, clauses } = scene
  if (/^(its|their)$/.test(tokens[end]!.lower)) {
    const { subject } = clauses[k]!
    if (subject !== null && subject.to <= end) return subjectsOf(scene, k)
    return end === 0 ? subjectBefore(scene) : []
  }
  let from = end
  while (from > Math.max(0, end - 8) && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]!.tag)) from--
  return from < end ? actorsIn(scene, { from, to: end }) : []
}

/** What the noun is about, from a token on and before its verb: "to pay", "that it would pay", "of a strike", "for a truce". */
function aimAt(scene: Scene, stance: Stance, at: number, end: number): Range | undefined {
  const { tokens, clauses } = scene
  const opener = tokens[at]?.lower ?? ''
  const start = opener === 'not' ? at + 1 : at
  const infinitive = clauses.findIndex((c) => c.role === 'infinitive' && c.from === start)
  if (infinitive >= 0) return isNoAct(scene, infinitive) ? undefined : { from: at, to: clauses[infinitive]!.to }
  const content = opener === 'that' ? clauses.find((c) => c.marker === at) : undefined
  if (content)
    return /^(will|would|must|should)$/.test(content.verb.modal ?? '') ? { from: at, to: content.to } : undefined
  const counted = stance === 'commits' && /^(of|to)$/.test(opener) && isCount(tokens, at + 1)
  if (!counted && !OPENERS[stance]?.test(opener)) return undefined
  const thing = nounPhrase(scene, at + 1, end)
  const fits =
    stance === 'threatens'
      ? hasWord(scene, thing, (t) => THREATENED.has(t.lemma))
      : dealsWithAct(scene, thing) || (stance === 'demands' && hasWord(scene, thing, (t) => HARM_NOUNS.has(t.lemma)))
  return counted || fits ? { from: opener === 'to' ? at : at + 1, to: thing.to } : undefined
}

/** "an offer of |8 percent|", "raised its bid to |$3 billion|" */
const isCount = (tokens: Scene['tokens'], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some((t) => t !== undefined && (t.tag === 'NUM' || /^[€$£]/.test(t.text)))

const OPENERS: Partial<Record<Stance, RegExp>> = {
  commits: /^of$/,
  refuses: /^(to|of)$/,
  demands: /^for$/,
  threatens: /^of$/,
}
