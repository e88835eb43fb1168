import { ACTS, DOCUMENTS } from '../../words/en/pledges.ts'
import { infinitiveOf } from '../phrases.ts'
import type { Scene } from '../scene.ts'

/** What the article announces with these may be no more than an event. */
export const AGENDA =
  /^(leave|reach|host|hold|open|vote|convene|enter|cross|return|begin|end|lead|make|take|give|go|launch)$/

/** "will take |50| passengers", "will open |an inquiry|": what is counted or looked into is no date on the calendar. */
export function isCounted({ tokens, clauses }: Scene, k: number): boolean {
  const { verb, complement } = clauses[k]!
  const object = tokens.slice(complement.from, complement.from + 5)
  if (/^(take|give|open|launch)$/.test(verb.lemma) && object[0]?.tag === 'NUM') return true
  if (verb.lemma === 'vote' && object[0]?.lower === 'against') return true
  return /^(open|launch|begin|start|hold|convene)$/.test(verb.lemma) && object.some((t) => INQUIRIES.test(t.lemma))
}

/** "will open |the border|": a way that was shut is no date on the calendar. */
export const opensWay = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb, complement } = clauses[k]!
  const object = tokens.slice(complement.from, complement.from + 5)
  return verb.lemma === 'open' && object.some((t) => WAYS.test(t.lemma))
}

const WAYS = /^(border|crossing|checkpoint|gate|frontier|airspace|corridor|strait|blockade|archive|register)$/

const INQUIRIES = /^(inquiry|enquiry|investigation|probe|review|audit|consultation|referendum|recount)$/

/** "Under its terms, the rebels are to leave": what a paper lays down is no mere event. */
export const underPaper = ({ tokens }: Scene): boolean =>
  tokens[0]!.lower === 'under' &&
  tokens
    .slice(1, 6)
    .some(
      (t) => DOCUMENTS.has(t.lemma) || /^(terms?|compromise|arrangement|truce|understanding|settlement)$/.test(t.lemma),
    )

/** "will lead the force" */
export const leads = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { verb, complement } = clauses[k]!
  const object = tokens.slice(complement.from, complement.from + 5)
  return (
    verb.lemma === 'lead' &&
    object.some((t) =>
      /^(force|mission|operation|monitoring|inquiry|investigation|reconstruction|contingent|patrol)$/.test(t.lemma),
    )
  )
}

export const hasIf = ({ tokens, clauses }: Scene, k: number): boolean =>
  clauses.some(
    (c) =>
      c.parent === k &&
      c.role === 'adverbial' &&
      c.marker !== null &&
      /^(if|should|unless|once|provided|providing)$/.test(tokens[c.marker]!.lower),
  )

/** "will continue |to provide" */
export function goesOnDoing(scene: Scene, k: number): boolean {
  const { verb } = scene.clauses[k]!
  const inner = verb.lemma === 'continue' ? infinitiveOf(scene, k, verb.to) : undefined
  return inner !== undefined && ACTS.has(scene.clauses[inner]!.verb.lemma)
}

/** "the flights would |go ahead|", "work will |resume|" */
export const goesAhead = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { lemma, to } = clauses[k]!.verb
  return (
    /^(resume|proceed|begin|start|reopen)$/.test(lemma) ||
    (/^(go|take)$/.test(lemma) && /^(ahead|place|forward)$/.test(tokens[to]?.lower ?? ''))
  )
}

/** "engineers would begin filling the basin, the minister said": those whom a state sends do its work. */
export const worksOn = ({ tokens, clauses }: Scene, k: number): boolean => {
  const { subject, verb } = clauses[k]!
  return (
    subject !== null &&
    ACTS.has(verb.lemma) &&
    WORKERS.test(tokens[subject.to - 1]!.lemma) &&
    subject.to - subject.from <= 2
  )
}

const WORKERS = /^(engineer|soldier|troop|crew|inspector|observer|monitor|peacekeeper|deminer|ship|trawler|jet|vessel)$/
