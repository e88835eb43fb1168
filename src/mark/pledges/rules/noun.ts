import { CONFIRMED, LIGHT, STANCE_NOUNS } from '../../words/en/pledges.ts'
import { actorsIn } from '../actors.ts'
import { contentOf, goesOn, hasWord, infinitiveOf, nounPhrase, startsNoun, withNot } from '../phrases.ts'
import type { Proposal } from '../proposal.ts'
import { sayingOf } from '../sayings.ts'
import type { Range, Scene } from '../scene.ts'
import { subjectsOf } from '../speakers.ts'
import { isHistory } from '../vetoes.ts'

import { lastOf } from './paper.ts'

/** "renewed the demand that", "repeated its pledge to", "gave an undertaking to", "confirmed Norland's participation in" */
export function noun(scene: Scene, k: number): Proposal | undefined {
  const { verb, complement, role } = scene.clauses[k]!
  if (!LIGHT.has(verb.lemma) || verb.modal !== null || verb.negated || verb.passive || role === 'infinitive')
    return undefined
  if (role === 'participle' && !goesOn(scene, k)) return undefined
  const start = pastReceiver(scene, verb.lemma, complement.from)
  if (!startsNoun(scene.tokens[start])) return undefined
  const phrase = nounPhrase(scene, start, complement.to)
  const said = sayingOf(scene, k)
  if (isHistory(scene, k, said !== undefined)) return undefined
  return ofStance(scene, k, phrase) ?? ofPart(scene, k, phrase)
}

/** "confirmed that its soldiers and the two hubs stand", "confirmed that the withdrawal begins on Monday" */
export function standing(scene: Scene, k: number): Proposal | undefined {
  const { verb } = scene.clauses[k]!
  if (!/^(confirm|reaffirm|reiterate|repeat)$/.test(verb.lemma) || verb.negated || verb.passive || verb.modal !== null)
    return undefined
  const inner = contentOf(scene, k)
  if (inner === undefined) return undefined
  const { verb: stands, subject, to } = scene.clauses[inner]!
  if (stands.negated || stands.modal !== null || subject === null) return undefined
  const kept =
    /^(stand|hold|remain)$/.test(stands.lemma) && /^(its|his|her|their)$/.test(scene.tokens[subject.from]!.lower)
  const set = /^(begin|start|resume)$/.test(stands.lemma) && stands.tense === 'present' && !stands.perfect
  if (!kept && !(set && hasWord(scene, nounPhrase(scene, subject.from, subject.to), (t) => DELIVERED.test(t.lemma))))
    return undefined
  const actors = subjectsOf(scene, k)
  const action = { from: subject.from, to }
  return actors.length === 0
    ? undefined
    : { by: 'confirms that it stands', stance: 'commits', actors, said: sayingOf(scene, k), action }
}

/** What somebody does for another, and says when. */
const DELIVERED =
  /^(purchase|sale|delivery|withdrawal|payment|supply|transfer|release|evacuation|deployment|shipment|repayment)$/

/** "gave |us| his word" */
const pastReceiver = ({ tokens }: Scene, lemma: string, at: number): number =>
  lemma === 'give' && /^(us|them|him|her|me|you)$/.test(tokens[at]!.lower) && startsNoun(tokens[at + 1]) ? at + 1 : at

const NAMING_STANCE = new Set(STANCE_NOUNS.keys())

function ofStance(scene: Scene, k: number, phrase: Range): Proposal | undefined {
  const { complement } = scene.clauses[k]!
  const at = lastOf(scene, phrase, NAMING_STANCE)
  const stance = at === undefined ? undefined : STANCE_NOUNS.get(scene.tokens[at]!.lemma)
  if (at === undefined || stance === undefined) return undefined
  if (scene.tokens[at]!.lemma === 'word' && !/^(his|her|its|their|our|my)$/.test(scene.tokens[at - 1]?.lower ?? ''))
    return undefined
  const infinitive = infinitiveOf(scene, k, at)
  const clause = contentOf(scene, k) ?? told(scene, k, at + 1)
  const opener = scene.tokens[at + 1]?.lower ?? ''
  const toDo = infinitive === undefined ? undefined : withNot(scene, scene.clauses[infinitive]!).from
  const from = toDo === at + 1 ? toDo : undefined
  const follows = from ?? (clause !== undefined && opener === 'that' ? at + 1 : undefined)
  const alone = scene.tokens[at]!.lemma === 'ultimatum' ? phrase.from : undefined // it is all there is to tell
  const held =
    opener === 'to' && /^(commitment|opposition)$/.test(scene.tokens[at]!.lemma) && startsNoun(scene.tokens[at + 2])
  const thing =
    (held ? at + 2 : undefined) ?? follows ?? (/^(for|of)$/.test(opener) && stance !== 'commits' ? at + 1 : alone)
  const actors = subjectsOf(scene, k)
  if (thing === undefined || actors.length === 0 || thing >= complement.to) return undefined
  return {
    by: `noun: ${scene.tokens[at]!.lemma}`,
    stance,
    actors,
    said: sayingOf(scene, k),
    action: { from: thing, to: complement.to },
  }
}

/** "gave its word |that the prisoners will be moved|": a whole clause behind the noun. */
function told({ clauses }: Scene, k: number, at: number): number | undefined {
  const found = clauses.findIndex(
    (c) => c.parent === k && c.marker === at && c.subject?.from === at + 1 && /^(will|would)$/.test(c.verb.modal ?? ''),
  )
  return found < 0 ? undefined : found
}

function ofPart(scene: Scene, k: number, phrase: Range): Proposal | undefined {
  const { verb, complement } = scene.clauses[k]!
  if (!/^(confirm|announce|reaffirm|declare)$/.test(verb.lemma)) return undefined
  const at = lastOf(scene, phrase, CONFIRMED)
  if (at === undefined || !/^(in|to|of|for)$/.test(scene.tokens[at + 1]?.lower ?? '')) return undefined
  const subjects = subjectsOf(scene, k)
  const owners = actorsIn(scene, { from: phrase.from, to: at - (isPossessive(scene, at - 1) ? 1 : 0) })
  const bySubject = owners.map((o) => subjects.find((s) => s.actor.name === o.actor.name) ?? o)
  const actors =
    owners.length > 0 ? bySubject : /^(its|their|his|her|our)$/.test(scene.tokens[phrase.from]!.lower) ? subjects : []
  if (actors.length === 0) return undefined
  return {
    by: 'noun: participation',
    stance: 'commits',
    actors,
    said: sayingOf(scene, k),
    action: { from: at, to: complement.to },
  }
}

const isPossessive = ({ tokens }: Scene, at: number): boolean => /^['’]s?$/.test(tokens[at]?.text ?? '')
