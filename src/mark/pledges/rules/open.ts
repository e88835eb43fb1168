import { LINKING } from '../../words/en/pledges.ts'
import { type Actor, actorsIn } from '../actors.ts'
import { agentsIn } from '../agents.ts'
import { hasWord, infinitiveOf, pastAdverbs } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { openEnd } from './objects.ts'
import { mustAsk, pondered, unanswered } from './waiting.ts'

const UNSETTLED = /^(unclear|undecided|open|unresolved|uncertain|unknown|unsettled)$/

/** "has not decided whether to send", "has yet to make up its mind", "Whether Norland joins is still open" */
export function undecided(scene: Scene, k: number): Proposal | undefined {
  return (
    unmade(scene, k) ??
    noWord(scene, k) ??
    unanswered(scene, k) ??
    mustAsk(scene, k) ??
    pondered(scene, k) ??
    untold(scene, k) ??
    unsettled(scene, k) ??
    keptOpen(scene, k) ??
    deferred(scene, k)
  )
}

/** "has made no comment on |whether it will halt work|": what one will not tell of oneself */
function noWord(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement } = scene.clauses[k]!
  if (!/^(make|give|offer)$/.test(verb.lemma) || !verb.perfect || verb.passive || verb.modal !== null) return undefined
  if (scene.tokens[complement.from]?.lower !== 'no') return undefined
  if (!/^(comment|statement|word|indication|sign|hint|clue)$/.test(scene.tokens[complement.from + 1]?.lower ?? ''))
    return undefined
  const inner = scene.clauses.find((c) => c.parent === k && c.marker !== null && isWhether(scene, c.marker))
  const own = inner?.subject && /^(it|he|she|they|its|their)$/.test(scene.tokens[inner.subject.from]!.lower)
  const actors = inner && own ? subjectsOf(scene, k) : []
  if (inner === undefined || actors.length === 0) return undefined
  const action = { from: inner.marker!, to: inner.to }
  return { by: 'no word whether', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

function unmade(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to } = scene.clauses[k]!
  const makesMind = verb.lemma === 'make' && hasWord(scene, complement, (t) => t.lower === 'mind')
  const decides =
    /^(decide|determine)$/.test(verb.lemma) ||
    makesMind ||
    (/^(take|make|reach)$/.test(verb.lemma) && hasDecision(scene, k))
  const taken =
    /^(take|make|reach|adopt)$/.test(verb.lemma) &&
    (verb.perfect || verb.tense === 'past') &&
    hasNone(scene, complement.from)
  if (!decides && !taken) return undefined
  if (!(verb.negated || taken) || (verb.modal !== null && verb.modal !== 'will' && verb.modal !== 'would'))
    return undefined
  if (!taken && !opensChoice(scene, complement.from, to) && !makesMind) return undefined
  const named = subjectsOf(scene, k)
  const actors = named.length > 0 ? named : agentsIn(scene, k)
  if (actors.length === 0) return undefined
  const action = openIn(scene, complement.from, to) ?? { from: verb.from, to }
  return { by: 'not decided', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

/** What is open: "has not made up its mind |whether to join|", "has not decided |on a date|"; nothing behind "mind". */
function openIn(scene: Scene, from: number, to: number): { from: number; to: number } | undefined {
  const end = openEnd(scene, to)
  const opens = scene.tokens.findIndex((t, i) => i >= from && i < end && /^(whether|if)$/.test(t.lower))
  if (opens >= 0) return { from: opens, to: end }
  const mind = scene.tokens.findIndex((t, i) => i >= from && i < end && t.lower === 'mind')
  const start = mind >= 0 ? mind + 1 : from
  return start < end ? { from: start, to: end } : undefined
}

/** "has not said whether she will sign", "declined to say whether it would": what one will not tell of oneself; not "did not say". */
function untold(scene: Scene, k: number): Proposal | undefined {
  const { verb, to, role } = scene.clauses[k]!
  if (verb.passive || role === 'infinitive') return undefined
  const refusing = /^(refuse|decline)$/.test(verb.lemma) ? infinitiveOf(scene, k, verb.to) : undefined
  const teller = refusing ?? k
  if (refusing === undefined && !(verb.negated && (verb.perfect || verb.modal === 'would'))) return undefined
  if (!/^(say|disclose|reveal|indicate|specify|announce)$/.test(scene.clauses[teller]!.verb.lemma)) return undefined
  const inner = scene.clauses.findIndex(
    (c) => c.parent === teller && c.marker !== null && isWhether(scene, c.marker) && c.verb.modal !== null,
  )
  const subjects = inner < 0 ? [] : subjectsOf(scene, inner)
  const own = subjectsOf(scene, k)
  const pronoun =
    inner >= 0 &&
    /^(it|he|she|they|its|his|her|their)$/.test(scene.tokens[scene.clauses[inner]!.subject?.from ?? -1]?.lower ?? '')
  if (own.length === 0 || !(pronoun || subjects.some((s) => own.some((o) => o.actor.name === s.actor.name))))
    return undefined
  const action = { from: scene.clauses[inner]!.from, to: Math.max(to, scene.clauses[inner]!.to) }
  return { by: 'not said whether', stance: 'undecided', actors: own, said: sayingOf(scene, k), action }
}

/** "decided whether", "decided on", "decided yet", not "decided the outcome" */
const opensChoice = ({ tokens }: Scene, at: number, to: number): boolean =>
  at >= to ||
  (/^(whether|if|on|to|what|how|who|when|where|about|yet|a|any|the|its)$/.test(tokens[at]!.lower) &&
    !/^(outcome|fate|result|winner|course)$/.test(tokens[at + 1]?.lower ?? ''))

/** "had taken |no position", "has made |no decision" */
const hasNone = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'no' &&
  [tokens[at + 1], tokens[at + 2]].some((t) => /^(decision|position|stance|view|choice)$/.test(t?.lemma ?? ''))

const hasDecision = (scene: Scene, k: number): boolean =>
  hasWord(scene, scene.clauses[k]!.complement, (t) => t.lemma === 'decision')

function unsettled(scene: Scene, k: number): Proposal | undefined {
  const { verb, to, role } = scene.clauses[k]!
  if (!LINKING.has(verb.lemma) || verb.modal !== null || role === 'relative') return undefined
  const at = pastAdverbs(scene, verb.to, to)
  const word = scene.tokens[at]?.lower ?? ''
  if (!UNSETTLED.test(word) && !(verb.negated && word === 'clear')) return undefined
  const inner = scene.clauses.findIndex(
    (c) => c.parent === k && c.marker !== null && scene.tokens[c.marker]!.lower === 'whether',
  )
  const actors = inner < 0 ? [] : subjectsOf(scene, inner)
  if (actors.length === 0) return undefined
  return {
    by: `whether: ${word}`,
    stance: 'undecided',
    actors,
    said: sayingOf(scene, k),
    action: scene.clauses[inner]!,
  }
}

const ANSWER = /^(answer|decision|option|choice|position|question|participation)$/

/** "left its answer open", "left open whether it will sign", "left it open when" */
function keptOpen(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, to } = scene.clauses[k]!
  if (!/^(leave|keep)$/.test(verb.lemma) || verb.modal !== null || verb.negated || verb.passive) return undefined
  const { from } = complement
  const opens = [from, from + 1].find((i) => scene.tokens[i]?.lower === 'open')
  const whether = opens !== undefined && /^(whether|if|when|how)$/.test(scene.tokens[opens + 1]?.lower ?? '')
  const answer =
    /^(its|his|her|their|the)$/.test(scene.tokens[from]?.lower ?? '') &&
    ANSWER.test(scene.tokens[from + 1]?.lemma ?? '') &&
    scene.tokens[from + 2]?.lower === 'open'
  const actors = whether || answer ? subjectsOf(scene, k) : []
  if (actors.length === 0) return undefined
  const action = whether ? { from: opens + 1, to: openEnd(scene, to) } : { from: verb.from, to }
  return { by: 'left open', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

/** "Whether Norland joins is for its council to say", "Norland's decision rests with its council" */
function deferred(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, subject, to } = scene.clauses[k]!
  if (subject === null || verb.modal !== null || verb.negated) return undefined
  const first = scene.tokens[complement.from]?.lower
  const rests = /^(rest|lie)$/.test(verb.lemma) && first === 'with' && ANSWER.test(scene.tokens[subject.to - 1]!.lemma)
  const left = verb.lemma === 'be' && (first === 'for' || first === 'up') && isToSay(scene, k)
  const inner =
    rests || !left ? -1 : scene.clauses.findIndex((c) => c.marker === subject.from && isWhether(scene, c.marker))
  const must = whoMust(scene, k)
  if (must >= 0) return mustDecide(scene, k, must)
  const owners = rests
    ? actorsIn(scene, { from: subject.from, to: subject.to - 2 })
    : inner < 0
      ? []
      : subjectsOf(scene, inner)
  if (owners.length === 0) return undefined
  return {
    by: 'left to another',
    stance: 'undecided',
    actors: owners,
    said: sayingOf(scene, k),
    action: { from: subject.from, to },
  }
}

/** "it is the council that must decide": the clause of its verb. */
function whoMust({ tokens, clauses }: Scene, k: number): number {
  const { subject, verb } = clauses[k]!
  if (verb.lemma !== 'be' || tokens[subject!.from]!.lower !== 'it') return -1
  return clauses.findIndex(
    (c) =>
      c.role === 'relative' &&
      c.parent === k &&
      c.verb.modal !== null &&
      /^(decide|determine|choose)$/.test(c.verb.lemma),
  )
}

function mustDecide(scene: Scene, k: number, inner: number): Proposal | undefined {
  const lands = [...new Set(scene.names.flatMap((m) => (m.type === 'country' ? [m.country ?? m.name] : [])))]
  if (lands.length !== 1) return undefined
  const actors: Actor[] = [{ actor: { name: lands[0]!, type: 'country', span: null }, saidBy: null }]
  const action = { from: scene.clauses[k]!.from, to: scene.clauses[inner]!.to }
  return { by: 'left to another', stance: 'undecided', actors, said: sayingOf(scene, k), action }
}

const isWhether = ({ tokens }: Scene, at: number): boolean => tokens[at]!.lower === 'whether'

/** "is for the council to say", "is up to the council" */
function isToSay(scene: Scene, k: number): boolean {
  const { complement } = scene.clauses[k]!
  if (scene.tokens[complement.from]!.lower === 'up') return true
  const infinitive = infinitiveOf(scene, k, complement.from)
  return infinitive !== undefined && /^(say|decide|determine|choose|judge)$/.test(scene.clauses[infinitive]!.verb.lemma)
}
