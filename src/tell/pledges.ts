import { byDate, type Citation, idOf, type Member, type Pledge, type SentenceMark, type When } from '../record/index.ts'
import { lineAt } from './lines.ts'
import { type ActorOf, actorsOf } from './pledges/actors.ts'
import { threaded } from './pledges/changes.ts'
import { groupsOf, readingsIn, type Telling } from './pledges/same.ts'
import { citeIn, type Story } from './story.ts'
import type { ToldEvent } from './timeline.ts'
import { saidWhen } from './whens.ts'

/** The ledger: each pledge once, with all the words it rests on, in order of when it was said, with what changed. */
export function tellPledges(story: Story, events: readonly ToldEvent[]): Pledge[] {
  const actorOf = actorsOf(story)
  const whenOf = dayOfTelling(events)
  const tellings = story.members.flatMap((member) => tellingsIn(member, actorOf, whenOf))
  const steps = groupsOf(tellings).map((group) => ({ ...group[0]!, pledge: pledgeOf(group, story) }))
  return threaded(steps.sort((a, b) => byDate(a.pledge.asOf.edtf, b.pledge.asOf.edtf)))
}

function tellingsIn(member: Member, actorOf: ActorOf, whenOf: WhenOf): Telling[] {
  return readingsIn(member).flatMap((reading) => {
    const actor = actorOf(reading.mark)
    if (!actor) return []
    const asOf = (reading.sentence && whenOf(member, reading.sentence)) ?? saidWhen(member, reading.mark)
    return [{ ...reading, member, actor, asOf }]
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
