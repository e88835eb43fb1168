import { seeded } from '../chance.ts'
import { agreementOf, type TrueZone } from './agreement.ts'
import { claimFiles } from './feeds/claims.ts'
import type { File } from './feeds/file.ts'
import { noticeFiles } from './feeds/notices.ts'
import { patrolFiles } from './feeds/patrols.ts'
import { pressFiles } from './feeds/press.ts'
import { satelliteFiles } from './feeds/satellites.ts'
import { sensorFiles } from './feeds/sensors.ts'
import { tabletFiles } from './feeds/tablets.ts'
import { type Truth, truthOf } from './truth.ts'
import { LIST_ERROR, positionOf, type Village, type World, worldOf } from './world.ts'

export type { File } from './feeds/file.ts'
export type { Happening, Truth } from './truth.ts'
export { positionOf, type Spot, type World } from './world.ts'

/** A simulated truce: its folder, and what is true of it. */
export type Truce = { world: World; truth: Truth; zones: TrueZone[]; files: File[] }

/**
 * Makes the truce of a seed; the same seed gives the same bytes. docs/join.md lists what it assumes. All is invented: the
 * land, the parties, the numbers; error sizes follow the instruments' own papers where there are any (a VIIRS pixel of
 * 375 m that grows to the side of the swath, positions by sound worse with distance, places in lists kilometres off).
 */
export function truceOf(seed: number): Truce {
  const chance = seeded(seed * 7919 + 17)
  const world = worldOf(seed, chance)
  const truth = truthOf(world, chance)
  const { files: agreement, zones } = agreementOf(world, chance)
  const claims = claimFiles(world, truth, chance)
  const files = [
    ...agreement,
    ...satelliteFiles(world, truth, chance),
    ...sensorFiles(world, truth, chance),
    ...patrolFiles(world, truth, chance),
    ...tabletFiles(world, truth, chance),
    ...claims.files,
    ...pressFiles(world, truth, claims.invented, chance),
    ...noticeFiles(world, truth),
  ]
  return { world, truth, zones, files }
}

/** The villages as the agreement's own list of places has them. */
export const placesOf = (world: World) =>
  world.villages.map(({ name, said }: Village) => ({
    name,
    geometry: { type: 'Point' as const, coordinates: positionOf(world, said) },
    sigma: LIST_ERROR,
  }))
