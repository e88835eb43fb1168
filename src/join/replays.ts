import type { Observation } from '../record/index.ts'
import { type Points, SORT } from './points.ts'

/** As often as this a device gives the same position only when it gives its own. */
const OWN_PLACE = 4

/** Hours behind the first reading from which on a second one of the same position and values is a replay. */
const LATER = 0.5

/**
 * Marks the readings that repeat an earlier one of the same device to the last digit of position and values: old readings
 * sent once more under a new time. A device that always gives its own position is not meant.
 */
export function replaysIn(points: Points): Uint8Array {
  const replays = new Uint8Array(points.of.length)
  const first = new Map<string, number>()
  const often = oftenAt(points)
  for (let i = 0; i < points.of.length; i++) {
    if (!isDevice(points, i) || often.get(placeOf(points, i))! >= OWN_PLACE) continue
    const key = `${placeOf(points, i)} ${valuesOf(points.of[i]!)}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, i)
    else if (points.from[i]! - points.from[earlier]! >= LATER) replays[i] = 1
  }
  return replays
}

function oftenAt(points: Points): Map<string, number> {
  const often = new Map<string, number>()
  for (let i = 0; i < points.of.length; i++)
    if (isDevice(points, i)) often.set(placeOf(points, i), (often.get(placeOf(points, i)) ?? 0) + 1)
  return often
}

const isDevice = ({ sort }: Points, i: number) =>
  sort[i] === SORT.recording || sort[i] === SORT.sound || sort[i] === SORT.instrument

const placeOf = ({ of, longitude, latitude }: Points, i: number) =>
  `${of[i]!.by.observer} ${of[i]!.by.sensor} ${longitude[i]} ${latitude[i]}`

const valuesOf = ({ kind, values }: Observation) => `${kind} ${values.map(({ name, value }) => `${name}=${value}`)}`
