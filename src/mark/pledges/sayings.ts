import type { Named } from '../../record/index.ts'
import { DOCUMENTS, VOICES } from '../words/en/pledges.ts'
import { SPEECH, type SpeechKind } from '../words/en/speech.ts'
import { type Actor, actorsIn } from './actors.ts'
import { agentsIn } from './agents.ts'
import { hasWord, nounPhrase } from './phrases.ts'
import type { Range, Scene } from './scene.ts'
import { subjectsOf } from './speakers.ts'

/** Who says a clause: by a verb of saying above it, by the quotation it stands in, or by "according to". */
export type Saying = {
  clause: number | null // the clause of the verb of saying
  kind: SpeechKind
  actors: Actor[]
  document: boolean // a paper speaks, for those who made it
  negated: boolean
  words?: Range // of a saying without a verb: "according to two officials"
  vague: boolean // an official of no known state, who speaks for the one he speaks of
}

/** Who says clause `k`, or undefined where the article itself says it. */
export function sayingOf(scene: Scene, k: number): Saying | undefined {
  const above = sayingAbove(scene, k)
  if (above && above.actors.length > 0) return above
  const quoted = quotedBy(scene, k)
  if (above && quoted) return { ...above, actors: quoted.actors, vague: quoted.vague } // "said |its president, Ana Brel"
  return (
    above ?? saidInside(scene, k) ?? saidAtEnd(scene, k) ?? quoted ?? accordingTo(scene, k) ?? sayingBefore(scene, k)
  )
}

/** "The state would pay, Korda said, |and it would rebuild": what follows in "would" is still said. */
export function sayingBefore(scene: Scene, k: number): Saying | undefined {
  const { clauses, tokens } = scene
  const own = clauses[k]!
  const said = clauses[k - 1]
  if (own.role !== 'main' || own.verb.modal !== 'would' || said?.role !== 'main' || said.subject === null)
    return undefined
  const kind = said.verb.passive ? undefined : SPEECH.get(said.verb.lemma)
  const behind = clauses.some(
    (c, i) => i < k - 1 && c.parent === k - 1 && c.role === 'complement' && c.verb.modal === 'would',
  )
  const beside = own.subject !== null && /^(it|he|she|they|its|his|her|their)$/.test(tokens[own.subject.from]!.lower)
  return kind !== undefined && behind && beside ? saying(scene, k - 1, kind) : undefined
}

/** "will be shut until Friday|, the firm said|": behind "until" and its like the saying passes for a part of their clause. */
export function saidAtEnd(scene: Scene, k: number): Saying | undefined {
  const comma = endSaying(scene)
  if (comma === undefined || k === scene.clauses.length - 1) return undefined
  const { verb } = scene.clauses[scene.clauses.length - 1]!
  const actors = actorsIn(scene, { from: comma + 1, to: verb.from })
  const kind = SPEECH.get(verb.lemma)!
  return { clause: null, kind, actors, document: false, negated: false, vague: isVague(scene, actors) }
}

/** The comma before a saying at the end that the clause of an "until" has swallowed. */
export function endSaying({ tokens, clauses }: Scene): number | undefined {
  const { role, marker, verb, complement } = clauses[clauses.length - 1]!
  if (role !== 'adverbial' || marker === null || complement.from < complement.to || !SPEECH.has(verb.lemma))
    return undefined
  if (verb.to - verb.from > 1 || !/^(until|till|before|after|since)$/.test(tokens[marker]!.lower)) return undefined
  let comma = verb.from - 1
  while (comma > marker && tokens[comma]!.text !== ',') comma--
  return comma > marker + 1 ? comma : undefined
}

/** "It will not|, the minister said,| pay": the saying stands inside the verb group. */
export function saidInside(scene: Scene, k: number): Saying | undefined {
  const { tokens, clauses } = scene
  const { from, head } = clauses[k]!.verb
  for (let i = from + 1; i < head; i++) {
    const kind = tokens[i]!.tag === 'VERB' ? SPEECH.get(tokens[i]!.lemma) : undefined
    if (kind === undefined) continue
    let first = i
    while (first > from && tokens[first - 1]!.text !== ',') first--
    const actors = actorsIn(scene, { from: first, to: i })
    return { clause: null, kind, actors, document: false, negated: false, vague: isVague(scene, actors) }
  }
  return undefined
}

export function sayingAbove(scene: Scene, k: number): Saying | undefined {
  const { clauses } = scene
  let at = k
  for (let steps = 0; steps < clauses.length; steps++) {
    const parent = clauses[at]!.parent
    if (parent === null) return undefined
    if (isContrast(scene, at)) return undefined
    const above = clauses[parent]!
    const kind = SPEECH.get(above.verb.lemma) ?? (makesKnown(scene, parent) ? 'say' : undefined)
    const told = clauses[at]!.role === 'complement' || (at !== k && isSubjectOfTold(scene, at, above.verb.to))
    if (kind !== undefined && told && !above.verb.passive) return saying(scene, parent, kind)
    const agent = clauses[at]!.role === 'complement' && above.verb.passive ? agentOf(scene, parent, at) : undefined
    if (agent) return agent
    at = parent
  }
  return undefined
}

/** "has made clear that", "made it plain that", "ruled that", "notified Velmark that" */
function makesKnown({ tokens, clauses }: Scene, k: number): boolean {
  const { verb, complement } = clauses[k]!
  if (/^(rule|notify)$/.test(verb.lemma)) return true
  if (verb.lemma !== 'make') return false
  const at = tokens[complement.from]?.lower === 'it' ? complement.from + 1 : complement.from
  return /^(clear|plain)$/.test(tokens[at]?.lower ?? '')
}

/** "said |any soldier who crossed| would be shot": the relative clause stands at the head of what is said. */
const isSubjectOfTold = ({ clauses }: Scene, k: number, at: number): boolean =>
  clauses[k]!.role === 'relative' && clauses[k]!.subject?.from === at

/** "was assured |by Norland| that": whoever gave the word. */
function agentOf(scene: Scene, parent: number, content: number): Saying | undefined {
  const { verb, complement } = scene.clauses[parent]!
  if (
    !/^(assure|promise|tell|inform|guarantee|warn)$/.test(verb.lemma) ||
    scene.tokens[complement.from]?.lower !== 'by'
  )
    return undefined
  const actors = actorsIn(
    scene,
    nounPhrase(scene, complement.from + 1, scene.clauses[content]!.marker ?? complement.to),
  )
  if (actors.length === 0) return undefined
  return {
    clause: null,
    kind: SPEECH.get(verb.lemma) ?? 'say',
    actors,
    document: false,
    negated: verb.negated,
    vague: false,
  }
}

/** ", while Norland promised": a clause of its own, whatever it stands behind. */
export function isContrast({ clauses, tokens }: Scene, k: number): boolean {
  const { role, marker } = clauses[k]!
  if (role !== 'adverbial' || marker === null || tokens[marker - 1]?.text !== ',') return false
  return /^(while|whilst|whereas|although|though|as)$/.test(tokens[marker]!.lower)
}

function saying(scene: Scene, clause: number, kind: SpeechKind): Saying {
  const { subject, verb } = scene.clauses[clause]!
  const head = subject === null ? undefined : scene.tokens[subject.to - 1]!.lemma
  const document = (head !== undefined && DOCUMENTS.has(head)) || isJoint(scene, clause)
  const named = subjectsOf(scene, clause)
  const actors = named.length > 0 || scene.quotes.length > 0 ? named : agentsIn(scene, clause)
  const its =
    subject !== null && scene.tokens[subject.from]!.lower === 'its' && actors.every((a) => a.actor.type !== 'country')
  const hired = named.length === 0 && subject !== null && isHired(scene, subject)
  const unknown = actors.length === 0 && subject !== null && /^(he|she)$/.test(scene.tokens[subject.from]!.lower)
  const vague =
    its ||
    unknown ||
    hired ||
    (actors.length === 0 ? subject !== null && hasVoice(scene, subject) : isVague(scene, actors))
  return { clause, kind, actors, document, negated: verb.negated, vague }
}

/** "his lawyer", "their agents" */
const isHired = ({ tokens }: Scene, { from, to }: Range): boolean =>
  /^(his|her|their)$/.test(tokens[from]!.lower) &&
  /^(lawyer|attorney|agent|solicitor|counsel)$/.test(tokens[to - 1]!.lemma)

/** "the council said |in a joint statement": the paper of all who made it. */
const isJoint = ({ tokens, clauses }: Scene, clause: number): boolean => {
  const { from, to } = clauses[clause]!.complement
  return tokens.slice(from, to).some((t, i) => t.lower === 'joint' && DOCUMENTS.has(tokens[from + i + 1]?.lemma ?? ''))
}

/** "a leading official", "the defence minister" */
function hasVoice({ tokens }: Scene, { from, to }: Range): boolean {
  let head = from
  while (head < to && tokens[head]!.tag !== 'ADP' && tokens[head]!.text !== ',') head++
  return VOICES.has(tokens[head - 1]?.lemma ?? '')
}

/** Holders of an office whose state the article does not say. */
const isVague = ({ story }: Scene, actors: readonly Actor[]): boolean =>
  actors.every(({ actor: { type, name } }) => {
    if (type === 'country') return false
    return (
      type === 'other' ||
      story.officials.has(name) ||
      VOICES.has(
        name
          .slice(name.lastIndexOf(' ') + 1)
          .toLowerCase()
          .replace(/s$/, ''),
      )
    )
  })

function quotedBy(scene: Scene, k: number): Saying | undefined {
  const { verb } = scene.clauses[k]!
  const at = scene.tokens[verb.head]!.start
  const quote = scene.quotes.find(
    (q) => /\p{Lu}/u.test(q.speaker?.name ?? '') && q.parts.some((p) => p.start <= at && at < p.end),
  )
  if (!quote?.speaker) return undefined
  const actors = [actorNamed(scene, quote.speaker)]
  return { clause: null, kind: 'say', actors, document: false, negated: false, vague: isVague(scene, actors) }
}

/** The actor that a speaker stands for. */
function actorNamed({ story }: Scene, speaker: Named): Actor {
  const country = story.countries.get(speaker.name) ?? story.ministers.get(speaker.name)
  if (country) return { actor: { name: country, type: 'country', span: speaker.span }, saidBy: speaker }
  const body = story.bodies.get(speaker.name)
  return { actor: speaker, saidBy: speaker, ...(body ? { body } : {}) }
}

function accordingTo(scene: Scene, k: number): Saying | undefined {
  const { from, to } = scene.clauses[k]!
  const at = scene.tokens.findIndex((t, i) => t.lower === 'according' && scene.tokens[i + 1]?.lower === 'to')
  if (at < 0 || (at >= from && at < scene.clauses[k]!.verb.from && to < at)) return undefined
  const phrase = nounPhrase(scene, at + 2, scene.tokens.length)
  const document = hasWord(scene, phrase, (t) => DOCUMENTS.has(t.lemma))
  const actors = document ? [] : actorsIn(scene, phrase)
  return {
    clause: null,
    kind: 'say',
    actors,
    document,
    negated: false,
    words: { from: at, to: phrase.to },
    vague: hasVoice(scene, phrase) || isVague(scene, actors),
  }
}
