import { type Citation, dayOf } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { citeIn } from '../story.ts'
import type { Telling } from '../timeline/telling.ts'
import type { ToldEvent } from '../timeline.ts'

/** One event that its tellings put on different days, each in words of its own. */
export function dateDisputes(events: readonly ToldEvent[]): Found[] {
  return events.flatMap(({ event, cluster }) => {
    const days = daysTold(cluster.tellings)
    if (days.size < 2) return []
    return [
      {
        by: 'one event, different days in the words of its tellings',
        kind: 'date',
        about: `the day of: ${event.line.text}`,
        sides: [...days.entries()].sort().map(([day, citations]) => ({ value: day, citations })),
      },
    ]
  })
}

/** The days that the tellings of what happened give, with the sentences that give them. */
function daysTold(tellings: readonly Telling[]): Map<string, [Citation, ...Citation[]]> {
  const days = new Map<string, [Citation, ...Citation[]]>()
  for (const telling of tellings.filter(saysItsDay)) {
    const day = dayOf(telling.edtf)!
    const citation = citeIn(telling.member, telling.sentence)
    const known = days.get(day)
    if (known) known.push(citation)
    else days.set(day, [citation])
  }
  return days
}

function saysItsDay({ mark, edtf }: Telling): boolean {
  const own = mark.when !== null && mark.when.basis !== 'published' && !mark.by.endsWith('anchored')
  return own && mark.by === 'clause' && mark.status === 'happened' && dayOf(edtf) !== undefined
}
