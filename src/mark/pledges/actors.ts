import type { NameMark } from '../../record/index.ts'
import { known } from '../names/gazetteer.ts'
import { GROUP_NOUNS, OFFICES, STATE_NOUNS } from '../words/en/pledges.ts'
import { groupOf, nameless } from './nameless.ts'
import { namesIn, type Range, type Scene } from './scene.ts'
import { type Actor, bodyOf, namedBy, personOf, stateOf } from './stands.ts'

export type { Actor }

import { type Member, membersIn } from './members.ts'

/**
 * Those who act in a noun phrase: one for each member of a list, a country for its people, offices and forces. Members
 * that are no actors are left out, so that an open remainder ("and other allies") stays open.
 */
export function actorsIn(scene: Scene, range: Range): Actor[] {
  const members = membersIn(scene, range)
  const found = members.map((member) => actorOf(scene, member))
  if (isSpelledOut(scene, members, range) || isNamedBehind(scene, members, found, range)) found[0] = []
  return distinct(members.flatMap((_, i) => named(scene, members, found, i)))
}

/** "Korda's boss, |Ana Brel|, has said", "The dockers' union, |Harbour Front|, said" */
const isNamedBehind = (
  { tokens }: Scene,
  members: readonly Member[],
  found: readonly Actor[][],
  { to }: Range,
): boolean =>
  members.length === 2 &&
  members[1]!.after === 'comma' &&
  found[0]!.every((a) => a.actor.type === 'group') &&
  found[1]!.length === 1 &&
  (tokens[to - 1]?.text === ',' || (tokens[to]?.tag ?? 'PUNCT') === 'PUNCT')

/** "The mediators, |Norland and Velmark|, want", "Two villages, |Upper and Lower Kesh|, have": who is meant is named behind it. */
function isSpelledOut(scene: Scene, members: readonly Member[], { to }: Range): boolean {
  const [first, ...rest] = members
  if (first === undefined || rest.length < 2 || rest[0]!.after !== 'comma') return false
  const end = scene.tokens[to - 1]?.text === ',' || scene.tokens[to]?.text === ','
  return end && namesIn(scene, first).length === 0 && rest.every((m) => namesIn(scene, m).length > 0)
}

/** "the Norland envoy, Anna Brel," is one: the office says whose person it is. */
function named(scene: Scene, members: readonly Member[], found: readonly Actor[][], i: number): Actor[] {
  const next = members[i + 1]
  const person = found[i + 1]?.[0]
  if (next?.after === 'comma' && person?.saidBy?.type === 'person' && isOffice(scene, members[i]!)) return []
  const before = members[i - 1]
  const own = found[i]!
  if (own[0]?.saidBy?.type !== 'person' || own[0].actor.type === 'country') return own
  if (before === undefined || members[i]!.after !== 'comma' || !isOffice(scene, before)) return own
  const land = namesIn(scene, before).find((m) => m.type === 'country' || isStateOwner(scene, m, before))
  return land
    ? [{ actor: { ...own[0].actor, name: land.country ?? land.name, type: 'country' }, saidBy: own[0].saidBy }]
    : own
}

/** "|San Brel|'s president": a name that owns what only a state has, whatever else it may be. */
const isStateOwner = (scene: Scene, name: NameMark, { to }: Range): boolean =>
  isOwner(scene, name) && OF_STATES.has(scene.tokens[to - 1]!.lemma)

/** A member that is an office and no name: "the Norland envoy", "the minister of defence". */
function isOffice({ tokens }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const last = i + 1 === to || tokens[i + 1]!.tag === 'ADP'
    if (last)
      return STATE_NOUNS.has(tokens[i]!.lemma) || OFFICES.has(tokens[i]!.lemma) || tokens[i]!.lemma === 'mediator'
  }
  return false
}

function actorOf(scene: Scene, member: Range): Actor[] {
  const { tokens } = scene
  let head = member.from
  while (head < member.to && (tokens[head]!.tag !== 'ADP' || isInName(scene, head))) head++
  if (head === member.from) return []
  const core = { from: member.from, to: head }
  const names = namesIn(scene, core)
  const countries = names.filter((m) => m.as === 'pronoun' && m.type === 'country')
  if (countries.length > 0) return countries.map(stateOf)
  const own = pick(scene, core, names)
  if (own) return [own]
  if (names.length > 0) return []
  const called = calledBehind(scene, core)
  return called ? [called] : nameless(scene, core, member)
}

function calledBehind({ tokens, names, story }: Scene, { from, to }: Range): Actor | undefined {
  const next =
    GROUP_NOUNS.has(tokens[to - 1]!.lemma) && /^an?$/.test(tokens[from]!.lower)
      ? names.find((m) => m.start > tokens[to - 1]!.end)
      : undefined
  return next && CALLED.test(story.text.slice(tokens[to - 1]!.end, next.start))
    ? { actor: { ...namedBy(next), type: 'group' }, saidBy: null }
    : undefined
}

/** "A group |called Deck Up|": what follows is its name. */
const CALLED = /^ (?:called|named|calling itself|known as|calling themselves) $/

/** "of" inside "the Bank of the Isles", "Up" in "Deck Up" */
const isInName = ({ tokens, names }: Scene, at: number): boolean =>
  names.some((m) => m.start < tokens[at]!.start && tokens[at]!.end <= m.end)

/** The name that heads the phrase: a person, an office of a state, a state by itself or with a noun that stands for it. */
function pick(scene: Scene, core: Range, names: readonly NameMark[]): Actor | undefined {
  const land = names.find((m) => m.type === 'country') ?? ownerIn(scene, names)
  const head = names[names.length - 1]
  if (head === undefined) return undefined
  const end = scene.tokens[core.to - 1]!
  const whole =
    head.end === end.end || end.tag === 'PUNCT' || /^(?:plc|inc|ltd|llc|corp|co|ag|sa|gmbh)$/.test(end.lower)
  if (head.type === 'person' && whole) return personOf(scene, head, land)
  if ((head.type === 'organisation' || head.type === 'group') && whole)
    return head.as === 'pronoun' ? { ...bodyOf(scene, head, land), called: true } : bodyOf(scene, head, land)
  const last = scene.tokens[core.to - 1]!.lemma
  if (head.type === 'person' && SPEAKING.has(last) && isOwnerAt(scene, head, core.to))
    return personOf(scene, head, land)
  if ((head.type === 'organisation' || head.type === 'group') && LEADERS.has(last)) return bodyOf(scene, head, land)
  if (head.as === 'demonym' && whole && !arePeople(scene, core)) return undefined
  const seat = whole && head.type === 'place' && head.country === null ? known(head.name) : undefined
  if (seat?.as === 'capital' && seat.country !== null) return stateOf({ ...head, country: seat.country })
  if (head.type === 'country' && (whole || STATE_NOUNS.has(last))) return stateOf(head)
  if (!whole && OF_STATES.has(last) && isOwner(scene, head) && !head.name.includes(' ')) return stateOf(head)
  if (!whole && head.country !== null && STATE_NOUNS.has(last)) return stateOf(head)
  if (
    whole &&
    head.type === 'place' &&
    (head.country !== null || head.name.includes(' ')) &&
    !CORPORATE.test(head.name)
  )
    return undefined // a dam, a gate
  if (whole) return head.type === 'country' ? undefined : { actor: namedBy(head), saidBy: null }
  return GROUP_NOUNS.has(last) ? groupOf(scene, core) : undefined
}

/** Places that are bodies as well: "the Port of Orn pledged". */
const CORPORATE = /^(?:Port|City|Town|County|State|Province|Municipality|Canton) of /

/** "the president's |office", "Brel's |spokesman": who speaks for a person. */
const SPEAKING = new Set('office spokesman spokeswoman spokesperson'.split(' '))

/** "the Harbour Union's |leadership|": those who lead a body act for it. */
const LEADERS = new Set('leadership leader management boss board executive negotiator'.split(' '))

const isOwnerAt = ({ tokens }: Scene, { end }: NameMark, to: number): boolean =>
  tokens[to - 2]?.tag === 'PART' && tokens[to - 2]!.start === end

/** "Kesh's Ana Brel": what a person is said to be of, though no other word says it is a state. */
function ownerIn({ story }: Scene, names: readonly NameMark[]): NameMark | undefined {
  const [owner, person] = names
  if (owner === undefined || person?.type !== 'person' || owner.name.includes(' ')) return undefined
  return /^['’]s $/.test(story.text.slice(owner.end, person.start)) ? owner : undefined
}

/** What only a state has: "Kesh's energy |ministry|" makes Kesh one. */
const OF_STATES = new Set('government ministry army navy parliament cabinet minister president premier'.split(' '))

const isOwner = ({ story }: Scene, { end }: NameMark): boolean => /^['’]s\b/.test(story.text.slice(end, end + 3))

/** "the Norlanders" can act as one; "Norlanders" and "many Norlanders" are people. */
const arePeople = ({ tokens }: Scene, { from }: Range): boolean => tokens[from]!.lower === 'the'

/** One of each name; the one that also says who spoke is kept. */
function distinct(actors: readonly Actor[]): Actor[] {
  const kept = new Map<string, Actor>()
  for (const actor of actors) {
    const before = kept.get(actor.actor.name)
    if (before === undefined || (before.saidBy === null && actor.saidBy !== null)) kept.set(actor.actor.name, actor)
  }
  return [...kept.values()]
}
