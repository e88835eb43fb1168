import type { Columns } from './columns.ts'
import { lists } from './lists.ts'
import { REACH } from './same.ts'
import { isDay, type Telling } from './telling.ts'

/** The clusters whose days a telling's may be. Tellings go by their numbers, and a cluster by that of its first. */
export type DaysIndex = {
  add(cluster: number): void
  near(telling: number): number[]
}

/**
 * No cluster yet. `near` gives those of the days about a telling's; of its day in any year, where one of the two gives no
 * year; of plans for the day of its article; and whatever was called off, which may lie farther away.
 */
export function daysIndex(tellings: readonly Telling[], { from, to }: Columns): DaysIndex {
  const byDay = lists<number>()
  const [ofDate, undated, byDayOfYear, yearless] = [lists<string>(), lists<string>(), lists<string>(), lists<string>()]
  const [dated, wide]: [number[], number[]] = [[], []]

  const meet = (a: number, b: number) => from[a]! <= to[b]! + REACH && from[b]! <= to[a]! + REACH

  const reached = (telling: number): number[] => {
    const { days, edtf } = tellings[telling]!
    if (!days) return [...ofDate.at(edtf)]
    if (isWide(tellings[telling]!)) return dated.filter((c) => meet(c, telling) || isOff(tellings[telling]!))
    const near = wide.filter((c) => meet(c, telling) || isOff(tellings[c]!))
    for (let day = from[telling]! - REACH; day <= from[telling]! + REACH; day++) near.push(...byDay.at(day))
    return near
  }

  return {
    add(cluster) {
      const telling = tellings[cluster]!
      if (telling.yearless !== null) yearless.add(telling.yearless, cluster)
      if (isDay(telling)) byDayOfYear.add(dayOfYear(telling), cluster)
      if (!telling.days) return undated.add(telling.edtf, cluster)
      if (givesDate(telling)) ofDate.add(telling.edtf, cluster)
      dated.push(cluster)
      if (isWide(telling)) wide.push(cluster)
      else byDay.add(from[cluster]!, cluster)
    },
    near(number) {
      const telling = tellings[number]!
      const ofSomeYear = telling.yearless === null ? [] : byDayOfYear.at(telling.yearless)
      const ofNoYear = isDay(telling) ? yearless.at(dayOfYear(telling)) : []
      const ofNoDay = givesDate(telling) ? undated.at(telling.edtf) : []
      return [...reached(number), ...ofSomeYear, ...ofNoYear, ...ofNoDay]
    },
  }
}

/** Of its date may be what is told without a day in an article of that date. */
const givesDate = ({ days, mark, status }: Telling) =>
  days !== undefined && (mark.by === 'noun' || status === 'announced')

const isOff = ({ status }: Telling) => status === 'cancelled'
const isWide = (telling: Telling) => !isDay(telling) || isOff(telling)

/** `-02-24` */
const dayOfYear = ({ edtf }: Telling) => edtf.slice(4)
