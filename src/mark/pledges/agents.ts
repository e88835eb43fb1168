import type { Token } from '../language.ts'
import { ACT_NOUNS, DOCUMENTS, PERSONS, SEATS } from '../words/en/pledges.ts'
import type { Actor } from './actors.ts'
import { groupOf } from './nameless.ts'
import type { Scene } from './scene.ts'

/** "Shipowners", "the nurses", "creditors of the bank", "the hotel": people and places known by what they do, as the subject of clause `k`. */
export function agentsIn(scene: Scene, k: number, any = false): Actor[] {
  const { subject } = scene.clauses[k]!
  if (subject === null) return []
  let to = subject.from
  while (to < subject.to && scene.tokens[to]!.tag !== 'ADP' && scene.tokens[to]!.text !== ',') to++
  const head = scene.tokens[to - 1]
  const first = scene.tokens[subject.from]!
  if (head !== undefined && first.lower === 'the' && (SEATS.has(head.lemma) || PERSONS.has(head.lemma)))
    return [groupOf(scene, { from: subject.from, to })]
  const opens = to - 1 === 0 && head?.tag === 'PROPN' // "Activists": a capital says nothing at the head of a sentence
  if (
    head === undefined ||
    (head.tag !== 'NOUN' && !opens) ||
    (!/^(NOUN|ADJ|PROPN|NUM)$/.test(first.tag) && first.lower !== 'the')
  )
    return []
  if (
    !(any ? isSomebody(head) : PEOPLE.test(head.lower)) ||
    NO_PEOPLE.test(head.lower) ||
    /^(many|some|most|few|several|other|more)$/.test(first.lower)
  )
    return []
  return [groupOf(scene, { from: subject.from, to })]
}

/** Neither an abstract thing nor a paper or an act. */
const isSomebody = ({ lemma, lower, tag }: Token): boolean =>
  (lower !== lemma || (tag === 'PROPN' && lower.endsWith('s'))) &&
  !/(?:tion|ment|ness|ity|ance|ence|ing|ship|ism|age|ure|ics)s?$/.test(lower) &&
  !DOCUMENTS.has(lemma) &&
  !ACT_NOUNS.has(lemma)

const PEOPLE =
  /(?:ers|ors|ists|ians|ants|ees|men|women|eers|crats|smiths|mates|people|nurses|students|doctors|pilots|families|groups|organi[sz]ations|unions|bosses|chiefs|firms|companies|banks|councils|clubs|states|nations|governments|parties|clinics|hospitals|schools|parents|residents|airlines|villages|towns|cities|deputies|mps|delegates|ministers|generals|colonels)$/
const NO_PEOPLE =
  /^(?:people|.*(?:papers|powers|numbers|(?<!d)rivers|waters|offers|orders|letters|matters|factors|sectors|trees|committees|fees|degrees)|experts|reporters|analysts|economists|observers|commentators|scientists|others|readers|viewers|users|plants|documents|moments|events|elements|errors|doors|floors|colors|borders|corridors|restaurants)$/
