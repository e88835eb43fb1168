import {
  byDate,
  byPlace,
  type Citation,
  dayOf,
  daysBetween,
  idOf,
  type Member,
  type Pledge,
  type PledgeMark,
  type SentenceMark,
  type When,
  type Who,
  within,
  wordsAt,
} from '../record/index.ts'
import { marksIn } from './lines/inside.ts'
import { lineAt } from './lines.ts'
import { type ActorOf, actorsOf } from './pledges/actors.ts'
import { alike, stemsOf } from './pledges/alike.ts'
import { threaded } from './pledges/changes.ts'
import { otherAmount } from './pledges/scope.ts'
import { citeIn, type Story, stemsIn } from './story.ts'
import type { ToldEvent } from './timeline.ts'
import { saidWhen } from './whens.ts'

type Telling = {
  member: Member
  mark: PledgeMark
  actor: Who
  sentence: SentenceMark | undefined
  stems: string[]
  asOf: When
}

/** The ledger: each pledge once, with all the words it rests on, in order of when it was said, with what changed. */
export function tellPledges(story: Story, events: readonly ToldEvent[]): Pledge[] {
  const actorOf = actorsOf(story)
  const whenOf = dayOfTelling(events)
  const tellings = story.members.flatMap((member) => tellingsIn(member, actorOf, whenOf))
  const pledges = groupsOf(tellings).map((group) => pledgeOf(group, story))
  return threaded(pledges.sort((a, b) => byDate(a.asOf.edtf, b.asOf.edtf)))
}

function tellingsIn(member: Member, actorOf: ActorOf, whenOf: WhenOf): Telling[] {
  const sentences = marksIn(member, 'sentence')
  const marks = [...marksIn(member, 'pledge')].sort(byPlace)
  return marks.flatMap((mark) => {
    const actor = actorOf(mark)
    if (!actor) return []
    const sentence = sentences.find((s) => within(mark, s))
    const asOf = (sentence && whenOf(member, sentence)) ?? saidWhen(member, mark)
    return [{ member, mark, actor, sentence, stems: stemsIn(member, mark), asOf }]
  })
}

type WhenOf = (member: Member, sentence: SentenceMark) => When | undefined

/** A pledge made in a sentence that tells an event was made on the day of that event, as the whole story knows it. */
function dayOfTelling(events: readonly ToldEvent[]): WhenOf {
  const days = new Map<string, When>()
  for (const { event, cluster } of events) {
    if (event.status !== 'happened') continue
    for (const { member, sentence } of cluster.tellings) days.set(`${member.article.id} ${sentence.start}`, event.when)
  }
  return (member, sentence) => days.get(`${member.article.id} ${sentence.start}`)
}

/**
 * Same actor, stance and day, and much the same words: one pledge with several citations. A digest comes last: what a
 * report tells too is told in the report's words.
 */
function groupsOf(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = []
  const own = tellings.filter((t) => !isDigest(t))
  for (const telling of [...own, ...tellings.filter(isDigest)]) {
    const group = groups.find((g) => isSame(g[0]!, telling))
    if (group) group.push(telling)
    else groups.push([telling])
  }
  return groups
}

const isDigest = ({ member }: Telling): boolean => member.article.kind === 'digest'

/** How many words two tellings share; a digest tells shortly, in words of its own. */
const LIKE = 0.5
const LIKE_IN_DIGEST = 0.25

function isSame(a: Telling, b: Telling): boolean {
  if (a.mark.stance !== b.mark.stance || a.mark.matter !== b.mark.matter) return false
  if (a.actor.entity !== b.actor.entity || !onLikeTerms(a, b)) return false
  const like = isDigest(a) === isDigest(b) ? LIKE : LIKE_IN_DIGEST
  const isAlike = share(a.stems, b.stems) >= like || sameAction(actionIn(a), actionIn(b))
  return isAlike && sameMoment(a.asOf, b.asOf) && !otherAmount(actionIn(a), actionIn(b))
}

/** `to establish military hubs`, "to establish military hubs across the land": all of one stands in the other. */
function sameAction(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a), stemsOf(b)]
  return Math.min(x.length, y.length) > 1 && alike(x, y) === 1
}

const actionIn = ({ member, mark }: Telling): string => wordsAt(member.article.text, mark.action)

/** Both without a condition, or both on much the same: a bare promise says more than one with a condition. */
function onLikeTerms(a: Telling, b: Telling): boolean {
  const [x, y] = [conditionIn(a), conditionIn(b)]
  if (x === null || y === null) return x === y
  return x.length === 0 || y.length === 0 || share(x, y) > 0
}

const conditionIn = ({ member: { article }, mark: { condition } }: Telling): string[] | null =>
  condition &&
  (wordsAt(article.text, condition)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ??
    [])

/** One day; or next to it, where one of them is only the day of the article. */
function sameMoment(a: When, b: When): boolean {
  if (a.edtf === b.edtf) return true
  const [x, y] = [dayOf(a.edtf), dayOf(b.edtf)]
  const loose = a.basis === 'published' || b.basis === 'published'
  return loose && x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= 2
}

/** How much of the shorter list stands in the longer. */
function share(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.filter((w) => long.includes(w)).length / Math.max(1, short.length)
}

/** The first condition that one of the tellings names. */
function conditionOf(group: readonly Telling[]): Citation | null {
  const named = group.find((t) => t.mark.condition)
  return named ? citeIn(named.member, named.mark.condition!) : null
}

function pledgeOf(group: readonly Telling[], story: Story): Pledge {
  const [{ member, mark, actor, sentence, asOf }, ...rest] = group as [Telling, ...Telling[]]
  const others = rest.map((t) => citeIn(t.member, t.mark))
  const line = lineAt(member, sentence?.whole ? sentence : mark, others)
  const via = mark.via && member.article.text.slice(mark.via.start, mark.via.end)
  const action = citeIn(member, mark.action)
  return {
    id: idOf('pledge', actor.entity, mark.stance, action.article, action.start, action.end),
    by: mark.by,
    actor,
    stance: mark.stance,
    action,
    matter: mark.matter,
    condition: conditionOf(group),
    met: mark.met,
    limits: mark.limits.map((limit) => citeIn(member, limit)),
    to: story.who(mark.to),
    saidBy: story.who(mark.saidBy),
    via,
    form: mark.form,
    asOf,
    line,
    change: null,
  }
}
