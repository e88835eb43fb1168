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
  for (const alike of sameSpots(points)) {
    const byDevice = new Map<string, number[]>()
    for (const i of alike) byDevice.set(placeOf(points, i), [...(byDevice.get(placeOf(points, i)) ?? []), i])
    for (const list of byDevice.values()) if (list.length < OWN_PLACE) mark(points, list, replays)
  }
  return replays
}

/** The readings of devices that share a position, in order of time; those that share it with none are left out. */
function sameSpots(points: Points): number[][] {
  const first = new Map<number, number>()
  const more = new Map<number, number[]>()
  for (let i = 0; i < points.of.length; i++) {
    if (!isDevice(points, i)) continue
    const key = points.longitude[i]! * 1_000_003 + points.latitude[i]!
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, i)
    else if (!more.has(key)) more.set(key, [earlier, i])
    else if (more.get(key)!.length < MOST) more.get(key)!.push(i)
  }
  return [...more.values()]
}

/** Some devices at one mast, each with its own position again and again: more need not be looked at. */
const MOST = 1_000

function mark(points: Points, list: readonly number[], replays: Uint8Array): void {
  const first = new Map<string, number>()
  for (const i of list) {
    const said = valuesOf(points.of[i]!)
    const earlier = first.get(said)
    if (earlier === undefined) first.set(said, i)
    else if (points.from[i]! - points.from[earlier]! >= LATER) replays[i] = 1
  }
}

const isDevice = ({ sort }: Points, i: number) =>
  sort[i] === SORT.recording || sort[i] === SORT.sound || sort[i] === SORT.instrument

const placeOf = ({ of, longitude, latitude }: Points, i: number) =>
  `${of[i]!.by.observer} ${of[i]!.by.sensor} ${longitude[i]} ${latitude[i]}`

const valuesOf = ({ kind, values }: Observation) => `${kind} ${values.map(({ name, value }) => `${name}=${value}`)}`
