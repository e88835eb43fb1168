import { within } from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import type { Cluster } from './merge.ts'
import { isPassing, stands, type Telling } from './telling.ts'

/**
 * Whether an event belongs on the timeline: one of its tellings gives a day (or month) for it, or it leads an article.
 * What somebody merely said belongs there when it has a day of its own, or when a pledge was made by it.
 */
export function lineworthy(cluster: Cluster): boolean {
  const best = cluster.dated
  const isDated = best.days !== undefined || (leads(best) && best.mark.by === 'clause' && !datesOthers(best))
  if (!isDated || isBackground(cluster) || cluster.tellings.every(isRemark)) return false
  return cluster.tellings.some(stands)
}

/** `The bridge was rebuilt in 2019`, `the dean, who died in the flood of 3 May 2001`: once, a year or by the way: background. */
function isBackground({ dated, tellings }: Cluster): boolean {
  if (tellings.length > 1) return false
  return /^\d{4}$|X/.test(dated.edtf) || (isPassing(dated) && isLongAgo(dated))
}

const LONG = 4 // years

/** True for what lies four years and more before its article. */
function isLongAgo({ days, member }: Telling): boolean {
  const published = member.article.published?.edtf
  return (
    days !== undefined &&
    published !== undefined &&
    days.to < `${Number(published.slice(0, 4)) - LONG}${published.slice(4, 10)}`
  )
}

/** Something said, without a day of its own, a pledge in it or an occasion ("at a joint press conference"). */
function isRemark({ mark, member, sentence }: Telling): boolean {
  if (!mark.by.startsWith('statement')) return false
  const dated = mark.when !== null && !mark.by.endsWith('anchored')
  if (mark.tells.some((t) => !mark.points.includes(t))) return false
  return !dated && !member.marks.some((m) => m.kind === 'pledge' && within(m, sentence))
}

/** An article that gives a day for what it tells elsewhere would have said that this was today. */
const datesOthers = ({ member }: Telling) => marksIn(member, 'event').some((m) => m.when !== null)

const LEAD = 0.08

const leads = (t: Telling) => t.place <= LEAD && t.member.article.published !== null
