import { type DateMark, marksOf, type PledgeMark, type Span } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import { STANCE_LEMMAS } from '../words/en/pledges.ts'
import { marksOfProposal } from './marks.ts'
import type { Proposal, Rule } from './proposal.ts'
import { conditioned } from './rules/conditioned.ts'
import { mustDo, never, noChoice, noReason } from './rules/denials.ts'
import { given } from './rules/given.ts'
import { branded, noSuch, reserved, saidNo, unbound, unthinkable, withheld } from './rules/idioms.ts'
import { modal } from './rules/modal.ts'
import { noun, standing } from './rules/noun.ts'
import { obliged, ultimatum } from './rules/obliged.ts'
import { ongoing, underWay } from './rules/ongoing.ts'
import { undecided } from './rules/open.ts'
import { isOwnedNoun, ownedIn } from './rules/owned.ts'
import { binding, planned, signed } from './rules/paper.ts'
import { doneBy } from './rules/passives.ts'
import { declaredReady, ready } from './rules/ready.ts'
import { target, warning } from './rules/target.ts'
import { verb } from './rules/verb.ts'
import { type Scene, sceneAt } from './scene.ts'
import { isEcho, isSettled } from './settle.ts'
import { storyOf } from './story.ts'
import { vetoOf } from './vetoes.ts'

/** In the order they are asked; the first that knows a clause decides. */
const rules: readonly Rule[] = [
  target,
  warning,
  undecided,
  given,
  signed,
  binding,
  planned,
  ready,
  declaredReady,
  conditioned,
  reserved,
  withheld,
  unbound,
  unthinkable,
  branded,
  noSuch,
  saidNo,
  noReason,
  noChoice,
  mustDo,
  obliged,
  ultimatum,
  noun,
  standing,
  verb,
  doneBy,
  ongoing,
  never,
  underWay,
  modal,
]

/** How one clause came to be a pledge, or why what a rule found in it is none: `veto` says so, or `dropped` for one actor. */
export type Way = {
  clause: Span
  proposal: Proposal
  veto: string | null
  marks: PledgeMark[]
  dropped: { mark: PledgeMark; why: string }[]
}

/** What the rules found in an article, clause by clause, with what was then done to it. */
export function waysOf(draft: Draft): Way[] {
  const story = storyOf(draft)
  const dates = marksOf(draft.marks, 'date')
  const inText: Way[] = []
  const inTitles: Way[] = []
  draft.sentences.forEach((sentence, at) => {
    const owns = sentence.tokens.some((_, i) => isOwnedNoun(sentence.tokens, i))
    if (!owns && !sentence.clauses.some(mayPledge)) return
    const scene = sceneAt(draft, story, at)
    const ways = waysIn(scene, dates, owns)
    if (ways.length > 0) (isTitle(scene) ? inTitles : inText).push(...ways)
  })
  const said = inText.flatMap((way) => way.marks)
  for (const way of inTitles) drop(way, 'said again in the text', (mark) => isEcho(mark, said))
  return [...inTitles, ...inText]
}

/** Most clauses have neither a modal nor a verb that any rule looks at. */
const mayPledge = ({ verb: { modal, negated, passive, lemma } }: Clause): boolean =>
  modal !== null || negated || passive || STANCE_LEMMAS.has(lemma)

function waysIn(scene: Scene, dates: readonly DateMark[], owns: boolean): Way[] {
  const ways: Way[] = []
  const weigh = (k: number, proposal: Proposal) => {
    const { start, end } = scene.clauses[k]!
    const veto = vetoOf(scene, k) ?? null
    const marks = veto === null ? marksOfProposal(scene, k, proposal, dates) : []
    ways.push({ clause: { start, end }, proposal, veto, marks, dropped: [] })
  }
  scene.clauses.forEach((clause, k) => {
    const proposal = mayPledge(clause) ? ruled(scene, k) : undefined
    if (proposal) weigh(k, proposal)
  })
  if (owns) for (const { k, proposal } of ownedIn(scene)) weigh(k, proposal)
  const all = ways.flatMap((way) => way.marks)
  if (all.length > 1) for (const way of ways) drop(way, 'inside another pledge of its actor', (m) => !isSettled(m, all))
  return ways
}

function ruled(scene: Scene, k: number): Proposal | undefined {
  for (const rule of rules) {
    const proposal = rule(scene, k)
    if (proposal) return proposal
  }
  return undefined
}

function drop(way: Way, why: string, isOut: (mark: PledgeMark) => boolean): void {
  way.dropped.push(...way.marks.filter(isOut).map((mark) => ({ mark, why })))
  way.marks = way.marks.filter((mark) => !isOut(mark))
}

/** A heading, or a line that ends like one: the title of another article. */
function isTitle({ heading, tokens }: Scene): boolean {
  return heading || !/^[.!?…:;"”’')\]]$/.test(tokens[tokens.length - 1]!.text)
}
