import type { DateMark, Named, PledgeMark, Span } from '../../record/index.ts'
import { type Actor, actorsIn } from './actors.ts'
import { type Condition, conditionOf } from './conditions.ts'
import { confinedAfter, limitsOf } from './limits.ts'
import { matterOf } from './matter.ts'
import { isOwn } from './own.ts'
import { asideIn, nounPhrase } from './phrases.ts'
import type { Proposal } from './proposal.ts'
import { endSaying } from './sayings.ts'
import { type Range, type Scene, spanOf } from './scene.ts'
import { collective } from './stands.ts'

/** One mark for each actor of what a rule found in clause `k`. */
export function marksOfProposal(scene: Scene, k: number, found: Proposal, dates: readonly DateMark[]): PledgeMark[] {
  const action = trimmed(scene, found.action, scene.clauses[k]!.verb)
  if (action.to <= action.from) return []
  const condition = conditionOf(scene, k, found)
  const ends = condition ? spanOf(scene, condition.range) : null
  const rest = confinedAfter(scene, k)
  const bare = found.condition ? action : withoutCondition(action, condition)
  const shared = {
    kind: 'pledge' as const,
    by: found.by,
    ...wholeSpan(scene, k, action, condition, rest),
    stance: found.stance,
    action: spanOf(scene, bare),
    matter: matterOf(scene, action),
    condition: ends,
    met: condition?.met ?? false,
    limits: limitsOf(scene, action, rest, ends, dates),
    to: found.to ?? recipient(scene, bare),
    via: viaOf(scene, found),
    form: formOf(found),
  }
  const actors = found.actors.map((actor) => (isVoice(scene, actor, action) ? collective(actor) : actor))
  return actors.map((actor) => ({ ...shared, actor: actor.actor, saidBy: saidBy(found, actor) }))
}

/** "Brel, the head of Kesh Rail, ruled out a strike": who manages a body or speaks for it binds it, unless he himself is to act. */
function isVoice({ story, tokens }: Scene, { actor, body }: Actor, { from, to }: Range): boolean {
  if (body === undefined || tokens.slice(from, Math.min(to, from + 3)).some((t) => IN_PERSON.test(t.lemma)))
    return false
  return story.names.some((m) => m.name === actor.name && VOICE.test(m.role ?? ''))
}

const VOICE = /\b(?:spokes\w+|chief executive|ceo|managing director|director general)\b/i
const IN_PERSON =
  /^(resign|retire|quit|step|stand|run|attend|visit|travel|meet|testify|appear|speak|recuse|apologi[sz]e|vote)$/

/** Without commas, conjunctions and quotation marks at its ends. */
function trimmed(scene: Scene, { from, to }: Range, verb: { from: number; head: number }): Range {
  const { tokens } = scene
  let [first, last] = [from, asideIn(tokens, from === verb.from ? verb.head : from, to)]
  const end = endSaying(scene)
  if (end !== undefined && end > first) last = Math.min(last, end)
  while (first < last && /^[,;:]$/.test(tokens[first]!.text)) first++
  while (last > first && /^([,;:.!]|and|but|or)$/.test(tokens[last - 1]!.lower)) last--
  return unquoted(tokens, first, last)
}

const QUOTES = /^[“"”]$/

/** With the fellow of each quotation mark in it, or without the mark: “several thousand” troops, "open to “talks”". */
function unquoted(tokens: Scene['tokens'], from: number, to: number): Range {
  let [first, last] = [from, to]
  const places = () => [...tokens.keys()].slice(first, last).filter((i) => QUOTES.test(tokens[i]!.text))
  if (places().length === 1) {
    const at = places()[0]!
    const closes = tokens[at]!.text === '”' || at === last - 1
    if (at === first) first++
    else if (closes && at < last - 1 && QUOTES.test(tokens[first - 1]?.text ?? '')) first--
    else if (closes) last = at
    else if (QUOTES.test(tokens[last]?.text ?? '')) last++
  }
  if (places().length === 2 && places()[0] === first && places()[1] === last - 1) [first, last] = [first + 1, last - 1]
  while (last > first && /^[,;:.!]$/.test(tokens[last - 1]!.text)) last--
  return { from: first, to: last }
}

/** A condition at the end or the beginning of the action is no part of it. */
function withoutCondition(action: Range, condition: Condition | undefined): Range {
  if (!condition) return action
  const { from, to } = condition.range
  if (from > action.from + 1 && from < action.to && to >= action.to) return { from: action.from, to: from }
  return from <= action.from && to > action.from && to < action.to ? { from: to, to: action.to } : action
}

function wholeSpan(
  scene: Scene,
  k: number,
  action: Range,
  condition: Condition | undefined,
  rest: Range | undefined,
): Span {
  const parts = [scene.clauses[k]!, action, condition?.range, rest].filter((r) => r !== undefined)
  return spanOf(scene, { from: Math.min(...parts.map((r) => r.from)), to: Math.max(...parts.map((r) => r.to)) })
}

const GIVING =
  /^(give|lend|send|provide|supply|deliver|donate|grant|offer|sell|transfer|pay|extend|release|return|hand)$/

/** "send arms to Norland" */
function recipient(scene: Scene, { from, to }: Range): Named | null {
  const { tokens } = scene
  const gives = tokens.slice(from, Math.min(to, from + 4)).some((t) => GIVING.test(t.lemma))
  for (let i = from; gives && i < to - 1; i++) {
    if (!/^(to|for)$/.test(tokens[i]!.lower) || tokens[i]!.tag !== 'ADP') continue
    const actors = actorsIn(scene, nounPhrase(scene, i + 1, to))
    if (actors.length === 1) return actors[0]!.actor
  }
  return null
}

/** The chain of a report by somebody else: "Velmark said Norland had promised". */
function viaOf(scene: Scene, { said, actors }: Proposal): Span | null {
  if (!said || said.actors.length === 0 || said.document || isOwn(said, actors)) return null
  if (said.words) return spanOf(scene, said.words)
  if (said.clause === null) return null
  const { subject, verb } = scene.clauses[said.clause]!
  if (subject === null) return null
  return spanOf(scene, { from: Math.min(subject.from, verb.from), to: Math.max(subject.to, verb.to) })
}

function saidBy({ said, actors }: Proposal, actor: Actor): Named | null {
  if (actor.saidBy) return actor.saidBy
  if (!said || !isOwn(said, actors)) return null
  const own = said.actors.find((s) => s.actor.name === actor.actor.name) ?? said.actors[0]
  return own ? (own.saidBy ?? (own.actor.type === 'person' ? own.actor : null)) : null
}

function formOf({ said, signed, actors, by }: Proposal): PledgeMark['form'] {
  if (signed) return 'signed'
  if (said) return isOwn(said, actors) ? 'said' : 'reported'
  return /^(verb: (pledge|promise|vow|undertake|swear|insist|demand|urge|call|threaten|offer|propose|suggest)|warns|noun)/.test(
    by,
  )
    ? 'said'
    : 'reported'
}
