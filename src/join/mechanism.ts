import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Coverage } from '../record/index.ts'
import { HOUR, type Points } from './points.ts'

/** Tells whether an observation comes from a device of the mechanism that was at work then and there. */
export type Mechanism = (points: Points, i: number) => boolean

type Watch = { from: number; to: number; coverage: Coverage }

/**
 * The mechanism by its own coverage: a device counts as its own where coverage names the observer, in the hours and the
 * area it was watching; a recording from a time when the device was down is not believed by itself. Where no coverage is
 * known every observer but a party counts.
 */
export function mechanismOf(coverage: readonly Coverage[]): Mechanism {
  if (coverage.length === 0) return () => true
  const watches = new Map<string, Watch[]>()
  for (const one of coverage) {
    const watch = { from: Date.parse(one.when.from) / HOUR, to: Date.parse(one.when.to) / HOUR, coverage: one }
    watches.set(one.by.observer, [...(watches.get(one.by.observer) ?? []), watch])
  }
  return (points, i) => (watches.get(points.of[i]!.by.observer) ?? []).some((watch) => isWatched(watch, points, i))
}

function isWatched({ from, to, coverage: { by, area } }: Watch, points: Points, i: number): boolean {
  if (points.to[i]! < from || points.from[i]! > to) return false
  if (by.sensor !== null && by.sensor !== points.of[i]!.by.sensor) return false
  const isArea = area.type === 'Polygon' || area.type === 'MultiPolygon'
  return !isArea || booleanPointInPolygon([points.longitude[i]!, points.latitude[i]!], area)
}
