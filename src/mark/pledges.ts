import { byPlace, type DateMark, marksOf, type PledgeMark } from '../record/index.ts'
import type { Clause } from './clauses.ts'
import type { Finder } from './draft.ts'
import { marksOfProposal } from './pledges/marks.ts'
import type { Proposal, Rule } from './pledges/proposal.ts'
import { modal } from './pledges/rules/modal.ts'
import { given, undecided } from './pledges/rules/open.ts'
import { binding, noun, planned, signed, standing } from './pledges/rules/paper.ts'
import { declaredReady, ready } from './pledges/rules/ready.ts'
import { target, warning } from './pledges/rules/target.ts'
import { verb } from './pledges/rules/verb.ts'
import { type Scene, sceneAt, storyOf } from './pledges/scene.ts'
import { settle, withoutEchoes } from './pledges/settle.ts'
import { isUnreal } from './pledges/vetoes.ts'
import { STANCE_LEMMAS } from './words/en/pledges.ts'

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
  noun,
  standing,
  verb,
  modal,
]

/**
 * Finds who commits to, may do, refuses, takes back, demands or threatens what, clause by clause: "Norland will send two
 * ships once a truce holds", "Korda and Brel said their countries would not pay". Hopes, expectations of others,
 * questions and what a plan would need are none.
 */
export const pledges: Finder = (draft) => {
  const story = storyOf(draft)
  const dates = marksOf(draft.marks, 'date')
  const inText: PledgeMark[] = []
  const inHeadings: PledgeMark[] = []
  draft.sentences.forEach((sentence, at) => {
    if (!sentence.clauses.some(mayPledge)) return
    const scene = sceneAt(draft, story, at)
    const marks = marksIn(scene, dates)
    if (marks.length > 0) (isTitle(scene) ? inHeadings : inText).push(...marks)
  })
  return [...inText, ...withoutEchoes(inHeadings, inText)].sort(byPlace)
}

/** Most clauses have neither a modal nor a verb that any rule looks at. */
const mayPledge = ({ verb: { modal, negated, passive, lemma } }: Clause): boolean =>
  modal !== null || negated || passive || STANCE_LEMMAS.has(lemma)

function marksIn(scene: Scene, dates: readonly DateMark[]): PledgeMark[] {
  const found: PledgeMark[] = []
  scene.clauses.forEach((clause, k) => {
    const proposal = mayPledge(clause) ? ruled(scene, k) : undefined
    if (proposal && !isUnreal(scene, k)) found.push(...marksOfProposal(scene, k, proposal, dates))
  })
  return found.length > 1 ? settle(found) : found
}

function ruled(scene: Scene, k: number): Proposal | undefined {
  for (const rule of rules) {
    const proposal = rule(scene, k)
    if (proposal) return proposal
  }
  return undefined
}

/** A heading, or a line that ends like one: the title of another article. */
function isTitle({ heading, tokens }: Scene): boolean {
  return heading || !/^[.!?…:;"”’')\]]$/.test(tokens[tokens.length - 1]!.text)
}
