import type { Coverage } from '../record/index.ts'
import { HOUR, type Points, SORT } from './points.ts'

/** Tells whether an observation comes from a device of the mechanism that was at work then. */
export type Mechanism = (points: Points, i: number) => boolean

type Watch = { from: number; to: number; sensor: string | null }

/**
 * The mechanism by its own coverage: a recording counts as its own where coverage names the observer or the sensor, in
 * the hours it was watching; one from a time when the device was down is not believed by itself. Where coverage names none of
 * the devices that record, every observer but a party counts.
 */
export function mechanismOf(coverage: readonly Coverage[], points: Points): Mechanism {
  const watches = new Map<string, Watch[]>()
  for (const { by, when } of coverage) {
    const watch = { from: Date.parse(when.from) / HOUR, to: Date.parse(when.to) / HOUR, sensor: by.sensor }
    for (const name of [by.observer, by.sensor])
      if (name !== null) watches.set(name, [...(watches.get(name) ?? []), watch])
  }
  const named = (i: number) => {
    const { observer, sensor } = points.of[i]!.by
    return watches.get(observer) ?? (sensor === null ? undefined : watches.get(sensor))
  }
  const isKnown = watches.size > 0 && points.sort.some((sort, i) => sort === SORT.recording && named(i) !== undefined)
  if (!isKnown) return () => true
  return ({ of, from, to }, i) =>
    (named(i) ?? []).some(
      (w) => to[i]! >= w.from && from[i]! <= w.to && (w.sensor ?? of[i]!.by.sensor) === of[i]!.by.sensor,
    )
}
