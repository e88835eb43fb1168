import { daysBetween } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { originOf, type Story } from '../story.ts'
import { atNight, citePassage, familyOf, mayMeet, namedIn, type Passage, passagesWith } from './passages.ts'

/**
 * What befell one building, ship or train on two days, in words of which the timeline may know nothing: `shells hit the bridge
 * at Tolm on Thursday`, `The structure was struck on the evening of 7 January`. A digest's day may be that of an article.
 */
export function deedDisputes(story: Story): Found[] {
  const blows = befallenIn(story).flatMap((p) => blowIn(p, story))
  const pairs = blows.flatMap((a, i) => blows.slice(i + 1).map((b) => [a, b] as const))
  const pair = pairs.find(([a, b]) => areOpposed(a, b) && !toldTwice(a, b, blows))
  if (!pair) return []
  const about = blows.filter((x) => x.deed === pair[0].deed && x.thing === pair[0].thing)
  return [
    {
      by: 'one deed done to one thing, two days in words of their own',
      kind: 'date',
      about: `on which day it befell the ${pair[0].thing}`,
      sides: [pair[0].day, pair[1].day].sort().map((value) => {
        const [first, ...rest] = about.filter((x) => x.day === value).map((x) => citePassage(x.passage))
        return { value, citations: [first!, ...rest] }
      }),
    },
  ]
}

type Blow = { passage: Passage; deed: string; thing: string; day: string; names: Set<string> }

/** What befalls things; each line one kind of deed. */
const DEEDS = [
  'hit hits struck strike strikes shelled bombed attacked',
  'sank sunk capsized',
  'burned burnt',
  'collapsed',
  'exploded',
  'crashed',
  'derailed',
].map((line) => line.split(' '))

/** Things, and behind the colon the word by which a text takes them up again. */
const THINGS: [string, string[]][] = [
  ['structure', 'bridge dam tower tunnel pier viaduct lock building'.split(' ')],
  ['building', 'mill factory school hospital church mosque theatre warehouse hotel library station'.split(' ')],
  ['vessel', 'ship boat ferry tanker freighter trawler barge'.split(' ')],
  ['aircraft', 'plane jet helicopter airliner'.split(' ')],
  ['plant', 'factory refinery mine depot'.split(' ')],
]

const VERB = `(${DEEDS.flat().join('|')})`
const THING = `(${[...new Set(THINGS.flatMap(([above, below]) => [above, ...below]))].join('|')})`
const befallenIn = passagesWith(new RegExp(`\\b${VERB}\\b`))
const ACTIVE = new RegExp(`\\b${VERB} (?:the|a|an) (?:[\\p{L}-]+ ){0,2}?${THING}\\b`, 'iu')
const PASSIVE = new RegExp(
  `\\b(?:the|a|an) (?:[\\p{L}-]+ ){0,2}?${THING}(?: (?:at|of|in|near) \\p{Lu}\\p{L}+)? (?:was |were |had been )?${VERB}\\b`,
  'iu',
)

function blowIn(passage: Passage, story: Story): Blow[] {
  const { text, member, sentence, day, stated } = passage
  const active = ACTIVE.exec(text)
  const passive = active ? null : PASSIVE.exec(text)
  const verb = active?.[1] ?? passive?.[2]
  const noun = (active?.[2] ?? passive?.[1])?.toLowerCase()
  if (
    !verb ||
    !noun ||
    !day ||
    !stated ||
    originOf(member) === undefined ||
    /\b(?:again|second|another|would|will|could)\b/i.test(text)
  )
    return []
  const deed = DEEDS.find((line) => line.includes(verb.toLowerCase()))![0]!
  const thing = takenUp(passage, noun)
  return [{ passage, deed, thing, day, names: thing === noun ? namedIn(member, sentence, story) : new Set() }]
}

/** `The structure` is the last bridge, dam or tower that the article named before it. */
function takenUp({ member, sentence }: Passage, noun: string): string {
  const below = THINGS.find(([above]) => above === noun)?.[1]
  if (!below) return noun
  const before = member.article.text.slice(0, sentence.start).toLowerCase()
  const last = below.map((thing) => ({ thing, at: before.lastIndexOf(` ${thing}`) })).sort((a, b) => b.at - a.at)[0]!
  return last.at < 0 ? noun : last.thing
}

const MOST_DAYS = 3

function areOpposed(a: Blow, b: Blow): boolean {
  if (a.deed !== b.deed || a.thing !== b.thing || a.day === b.day) return false
  const apart = Math.abs(daysBetween(a.day, b.day))
  if (apart > MOST_DAYS || (apart === 1 && (atNight(a.passage) || atNight(b.passage)))) return false
  return familyOf(a.passage.member) !== familyOf(b.passage.member) && mayMeet(a.names, b.names)
}

/** An article that tells both days tells of two blows. */
const toldTwice = (a: Blow, b: Blow, blows: readonly Blow[]) =>
  [a, b].some((x) =>
    blows.some(
      (y) =>
        familyOf(y.passage.member) === familyOf(x.passage.member) &&
        y.thing === x.thing &&
        y.day === (x === a ? b : a).day,
    ),
  )
