import type { NameMark } from '../../record/index.ts'
import type { Token } from '../language.ts'
import { GROUP_NOUNS, OFFICES, PAIRS, STATE_NOUNS } from '../words/en/pledges.ts'
import { actorsIn } from './actors.ts'
import { bodyBefore, rebelsBefore } from './anaphora.ts'
import { homeOf } from './home.ts'
import { otherOf, pairBefore } from './pairs.ts'
import { namesIn, type Range, type Scene, spanOf } from './scene.ts'
import { type Actor, bodyOf, stateOf } from './stands.ts'

/** "the army of Norland", "the two nations", "the rebels". */
export function nameless(scene: Scene, core: Range, member: Range): Actor[] {
  const last = scene.tokens[core.to - 1]
  if (last === undefined) return []
  const head = nounOf(last)
  const owned = ofNamed(scene, core, member, head)
  if (owned !== undefined) return owned
  const voiced = voiceFor(scene, core, member)
  if (voiced.length > 0) return voiced
  const span = spanOf(scene, core)
  const words = wordsOf(scene, core)
  if (PAIRS.has(head) && (isPair(scene, core) || words === 'the parties')) {
    const pair = pairBefore(scene, span)
    return words.startsWith('neither') ? pair : orGroup(scene, core, pair)
  }
  if (/^(both|neither)$/.test(last.lower)) return pairBefore(scene, span)
  if (PAIRS.has(head) && /^the other (side|party|government)$/.test(words)) return otherOf(scene, span)
  if (isOneOfMany(scene, core)) return []
  const house = scene.tokens[core.from]!.lower === 'the' && HOUSES.has(head) ? homeOf(scene, span) : null
  if (house !== null) return [{ actor: { name: house, type: 'country', span }, saidBy: null }]
  const led = scene.tokens[core.from]!.lower === 'the' && HEADS.test(words) ? homeOf(scene, span) : null
  if (led !== null) return [{ actor: { name: led, type: 'country', span }, saidBy: null }]
  const body = LED.exec(words)?.[1]
  if (body !== undefined) return orGroup(scene, upTo(scene, core, body), bodyBefore(scene, body))
  if (/^the .*['’]s office$/.test(words)) return [groupOf(scene, core)]
  if (/^(ministers|.*\b(?:governing|regulatory|ruling|trade|umbrella|industry) body)$/.test(words))
    return [groupOf(scene, core)]
  if (FIGHTERS.test(words)) return orGroup(scene, core, rebelsBefore(scene, head))
  const same = FIRMS.test(words) ? bodyBefore(scene, head) : []
  if (same.length > 0) return same
  const office = OFFICES.has(head) && head === last.lower
  return office || GROUP_NOUNS.has(head) || MAKERS.test(head) ? [groupOf(scene, core, office ? 'other' : 'group')] : []
}

/** "the army of Norland", "a ministry in Ostrel": whom it belongs to; nobody where that is no actor. */
function ofNamed(scene: Scene, core: Range, member: Range, head: string): Actor[] | undefined {
  const preposition = scene.tokens[core.to]?.lower
  if (!STATE_NOUNS.has(head) || (preposition !== 'of' && preposition !== 'in')) return undefined
  const behind = namesIn(scene, { from: core.to, to: member.to })[0]
  if (behind === undefined) return undefined
  const ends = behind.end === spanOf(scene, member).end
  if (ends && preposition === 'in' && HOUSES.has(head)) return [seatOf(behind)]
  if (behind.type === 'country' && ends) return [stateOf(behind)]
  return behind.type === 'organisation' && ends && preposition === 'of' ? [bodyOf(scene, behind, undefined)] : []
}

/** "a lawyer for |the company|", "a spokesman for |Mr Brel|": who speaks for somebody is he. */
function voiceFor(scene: Scene, core: Range, member: Range): Actor[] {
  const { tokens } = scene
  if (tokens[core.to]?.lower !== 'for' || !VOICES_FOR.test(tokens[core.to - 1]!.lemma)) return []
  return actorsIn(scene, { from: core.to + 1, to: member.to })
}

const VOICES_FOR =
  /^(spokesman|spokeswoman|spokesperson|spokesmen|lawyer|attorney|counsel|representative|negotiator|agent|aide|publicist|solicitor|barrister)$/

/** The base of a common noun, also where its capital made it a name: "the Parties". */
const nounOf = ({ lemma, lower, tag }: Token): string =>
  tag === 'PROPN' ? lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : lemma

/** Bodies that are named once and then called by what they are. */
const FIRMS =
  /^the (company|firm|union|agency|bloc|alliance|party|federation|association|bank|organi[sz]ation|operator|committee|council|commission|consortium|charity|movement|coalition|league|fund)$/

/** Those who are named once as "the rebel Harbour Front" and then called by that word. */
const FIGHTERS = /^the (?:rebels|insurgents|separatists|militants|guerrillas|guerillas)$/

/** "the steelmaker", "a homebuilder" */
const MAKERS =
  /..(?:maker|builder|grower|holder|refiner|seller|operator|retailer|carrier|insurer|exporter|importer|provider)$/

/** "the union leadership", "the company's board": those who lead a body act for it. */
const LED =
  /^the (company|firm|union|agency|alliance|party|federation|association|bank|airline|club|league|charity|movement|coalition)(?: ['’]s)? (?:leadership|leaders|management|bosses|negotiators|executives|chiefs|officials|board)$/

/** Bodies of a state; without a name they are those of the state that is spoken of. */
const HOUSES = new Set('government ministry administration cabinet country embassy'.split(' '))

/** Those of whom a state has one. */
const HEADS =
  /^the (president|premier|prime minister|chancellor|foreign minister|defen[cs]e minister|king|queen|emir|sultan)$/

/** "a ministry in Ostrel": the place of a government stands for its state. */
const seatOf = ({ name, country, start, end }: NameMark): Actor => ({
  actor: { name: country ?? name, type: 'country', span: { start, end } },
  saidBy: null,
})

const wordsOf = ({ tokens }: Scene, { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ')

/** "|the airline|'s management" */
const upTo = ({ tokens }: Scene, { from, to }: Range, word: string): Range => ({
  from,
  to: tokens.findIndex((t, i) => i >= from && i < to && t.lower === word) + 1,
})

const orGroup = (scene: Scene, core: Range, found: Actor[]): Actor[] =>
  found.length > 0 ? found : [groupOf(scene, core)]

/** "a government", "any side", "no country": nobody in particular. */
function isOneOfMany({ tokens }: Scene, { from }: Range): boolean {
  const [first, second] = [tokens[from]!.lower, tokens[from + 1]?.lower]
  if (/^(other|more|further|another)$/.test(second ?? '')) return true
  if (/^(the|both|all)$/.test(first)) return second === 'other' || second === 'same'
  return /^(any|no|every|some|other|certain|many|few|several|most|such|which|its|his|her|their|our|my|your|this|that|these|those)$/.test(
    first,
  )
}

export function groupOf(scene: Scene, core: Range, type: 'group' | 'other' = 'group'): Actor {
  const from = /^(the|an?)$/.test(scene.tokens[core.from]!.lower) && core.to - core.from > 1 ? core.from + 1 : core.from
  const { start, end } = spanOf(scene, { from, to: core.to })
  return { actor: { name: scene.story.text.slice(start, end), type, span: { start, end } }, saidBy: null }
}

/** "the two nations", not "two other nations" */
function isPair({ tokens }: Scene, { from, to }: Range): boolean {
  const words = tokens.slice(from, to)
  return (
    words.some((t) => /^(two|both|each|neither|either)$/.test(t.lower)) &&
    !words.some((t) => /^(other|more|further|additional)$/.test(t.lower))
  )
}
