import { lists } from './lists.ts'
import { names } from './same.ts'
import { isDay, type Telling } from './telling.ts'

/** The clusters that the same date brings near. Tellings go by their numbers, and a cluster by that of its first. */
export type DatesIndex = {
  add(cluster: number): void
  near(telling: number): number[]
}

/**
 * No cluster yet. `near` gives those that may need fewer words, or others, than `wordsIndex` asks for: of a telling's day
 * in any year, where one of the two gives no year; without a day, of the date of a plan or a noun; and of one date, where
 * one is a noun or was called off, known by hardly a word.
 */
export function datesIndex(tellings: readonly Telling[]): DatesIndex {
  const [dayOfYear, yearless, fromDay, bare] = [lists<string>(), lists<string>(), lists<number>(), lists<number>()]
  const [undated, giving] = [lists<string>(), lists<string>()]
  return {
    add(cluster) {
      const telling = tellings[cluster]!
      if (telling.yearless !== null) yearless.add(telling.yearless, cluster)
      if (isDay(telling)) dayOfYear.add(inYear(telling), cluster)
      if (!telling.days) return undated.add(telling.edtf, cluster)
      fromDay.add(telling.from, cluster)
      if (isBare(telling)) bare.add(telling.from, cluster)
      if (givesDate(telling)) giving.add(telling.edtf, cluster)
    },
    near(number) {
      const telling = tellings[number]!
      const near: number[] = []
      if (telling.yearless !== null) near.push(...dayOfYear.at(telling.yearless))
      if (isDay(telling)) near.push(...yearless.at(inYear(telling)))
      if (!telling.days) return [...near, ...giving.at(telling.edtf)]
      const sameDay = (isBare(telling) ? fromDay : bare).at(telling.from)
      near.push(...sameDay.filter((c) => needFewWords(telling, tellings[c]!)))
      return givesDate(telling) ? [...near, ...undated.at(telling.edtf)] : near
    },
  }
}

/** `-02-24` */
const inYear = ({ edtf }: Telling) => edtf.slice(4)

const isOff = ({ status }: Telling) => status === 'cancelled'
const isBare = (telling: Telling) => telling.mark.by === 'noun' || isOff(telling)

const needFewWords = (a: Telling, b: Telling) => isOff(a) || isOff(b) || names(a, b) || names(b, a)

/** Of its date may be what is told without a day in an article of that date. */
const givesDate = ({ mark, status }: Telling) => mark.by === 'noun' || status === 'announced'
