import { marksWithin } from '../lines/inside.ts'
import type { Cluster } from './merge.ts'
import { shareParty } from './same.ts'
import { isDay, type Telling } from './telling.ts'

/** `They met on Sunday and not on Monday, as was first reported`: what was told of Monday is the event of Sunday. */
export function corrected(clusters: readonly Cluster[]): Cluster[] {
  const wrong = new Set<Cluster>()
  for (const cluster of clusters) {
    const correction = cluster.tellings.find((t) => daysDeniedBy(t).length > 0)
    const denied = correction ? daysDeniedBy(correction) : []
    if (denied.includes(cluster.dated.edtf)) cluster.dated = correction!
    if (cluster.dated.edtf !== correction?.edtf) continue
    for (const meant of denied.flatMap((day) => meantBy(cluster, day, clusters) ?? [])) {
      cluster.tellings.push(...meant.tellings)
      wrong.add(meant)
    }
  }
  return clusters.filter((c) => !wrong.has(c))
}

const DENIED = /\bnot (?:on )?$/

/** The days of which the sentence that gives a day says that it was not then. */
function daysDeniedBy(t: Telling): string[] {
  const { member, sentence } = t
  const { text } = member.article
  if (!isDay(t) || !text.slice(sentence.start, sentence.end).includes('not ')) return []
  const denied = marksWithin(member, 'date', sentence).filter((d) => DENIED.test(text.slice(sentence.start, d.start)))
  return denied.flatMap((d) => d.edtf?.slice(0, 10) ?? [])
}

/** Of the events told of a denied day the one most like it in its words; none where nobody and nothing is in both. */
function meantBy({ dated }: Cluster, day: string, clusters: readonly Cluster[]): Cluster | undefined {
  const others = clusters.filter((c) => c.dated.edtf === day && c.dated.status === dated.status)
  const told = others.filter((c) => shareParty(c.dated, dated) && wordsInCommon(c.dated, dated) > 0)
  return told.sort((a, b) => wordsInCommon(b.dated, dated) - wordsInCommon(a.dated, dated))[0]
}

function wordsInCommon(a: Telling, b: Telling): number {
  let common = 0
  for (const stem of a.stems) if (b.stems.has(stem)) common++
  return common
}
