import type { Chance } from '../../chance.ts'
import { between, happens, howMany, normal } from '../draw.ts'
import type { Happening, Truth } from '../truth.ts'
import { DAY, HOUR, isCloudy, positionOf, type Spot, type World } from '../world.ts'
import { csv, digits, type File } from './file.ts'

/** A satellite: its hours over the land, the size of its pixel in kilometres, how little it still sees. */
type Satellite = { code: string; instrument: 'VIIRS' | 'MODIS'; hours: number[]; pixel: number; blind: number }

const SATELLITES: Satellite[] = [
  { code: 'N', instrument: 'VIIRS', hours: [0.9, 11.2], pixel: 0.39, blind: 0.5 },
  { code: '1', instrument: 'VIIRS', hours: [1.7, 12.1], pixel: 0.39, blind: 0.5 },
  { code: 'Terra', instrument: 'MODIS', hours: [8.6, 19.8], pixel: 1, blind: 0.8 },
]

/** What glows at a pass: where, and how strongly (0 to 1). */
type Glow = { spot: Spot; power: number; of?: Happening }

/**
 * FIRMS rows of each satellite. A shell sets something alight one time in three; the fire lasts hours; a pass sees it when
 * it is strong enough for the pixel and no cloud covers it; pixels grow to the side of the swath and stand on a grid.
 */
export function satelliteFiles(world: World, { happenings }: Truth, chance: Chance): File[] {
  const fires = happenings.flatMap((h) => fireOf(h, chance))
  const rows: Record<string, (string | number)[][]> = { VIIRS: [], MODIS: [] }
  for (let day = 0; day < world.days; day++)
    for (const satellite of SATELLITES)
      for (const hour of satellite.hours) {
        const at = world.start + day * DAY + (hour + between(-0.5, 0.5, chance)) * HOUR
        const [slant, beside] = [between(0, 1, chance), between(0, 1, chance)]
        if (beside > 0.9) continue
        const glows = [...burning(fires, at), ...plants(world, chance), ...strays(world, chance)]
        const seen = glows.filter(
          (glow) => glow.power * chance() > satellite.blind * 0.5 && !isCloudy(world, glow.spot, day),
        )
        for (const glow of seen) glow.of?.seenAs.push('heat')
        for (const glow of seen) rows[satellite.instrument]!.push(rowOf(world, satellite, glow, at, slant, chance))
      }
  return Object.entries(rows).map(([name, list]) => ({
    source: `firms/${name.toLowerCase()}.csv`,
    text: csv(HEAD, list),
  }))
}

const HEAD =
  'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight'.split(
    ',',
  )

type Fire = Glow & { from: number; to: number }

function fireOf(of: Happening, chance: Chance): Fire[] {
  const { kind, why, spot, at, lasts } = of
  if (why === 'burning') return [{ spot, power: between(0.5, 1, chance), from: at, to: at + lasts * HOUR }]
  const share = why === 'demining' || why === 'quarry' ? 0.08 : 0.33
  if (kind !== 'shelling' || !happens(share, chance)) return []
  return [{ of, spot, power: between(0.3, 1, chance), from: at, to: at + between(1, 12, chance) * HOUR }]
}

const burning = (fires: readonly Fire[], at: number): Glow[] => fires.filter(({ from, to }) => from <= at && at <= to)

const plants = ({ sites }: World, chance: Chance): Glow[] =>
  sites
    .filter((s) => s.kind === 'plant')
    .filter((s) => happens(Math.min(0.9, s.perDay / 2), chance))
    .map((spot) => ({ spot, power: between(0.4, 1, chance) }))

// Sun on roofs and warm ground.
const strays = ({ length }: World, chance: Chance): Glow[] =>
  Array.from({ length: howMany(0.15, chance) }, () => ({
    spot: { x: between(0, length, chance), y: between(-20, 20, chance) },
    power: 0.9,
  }))

function rowOf(
  world: World,
  { code, instrument, pixel }: Satellite,
  { spot, power }: Glow,
  at: number,
  slant: number,
  chance: Chance,
) {
  const [scan, track] = [pixel * (1 + 2 * slant ** 2), pixel * (1 + 0.5 * slant)]
  const snapped = { x: (Math.floor(spot.x / scan) + 0.5) * scan, y: (Math.floor(spot.y / track) + 0.5) * track }
  const [longitude, latitude] = positionOf(world, {
    x: snapped.x + 0.05 * normal(chance),
    y: snapped.y + 0.05 * normal(chance),
  })
  const when = new Date(at).toISOString()
  const confidence =
    instrument === 'MODIS' ? String(Math.floor(between(30, 100, chance))) : power > 0.8 ? 'h' : power > 0.4 ? 'n' : 'l'
  return [
    digits(latitude, 5),
    digits(longitude, 5),
    digits(between(300, 350, chance), 1),
    digits(scan, 2),
    digits(track, 2),
    when.slice(0, 10),
    when.slice(11, 16).replace(':', ''),
    code,
    instrument,
    confidence,
    '2.0NRT',
    digits(between(270, 295, chance), 1),
    digits(between(0.5, 30 * power, chance), 2),
    new Date(at).getUTCHours() > 5 && new Date(at).getUTCHours() < 18 ? 'D' : 'N',
  ]
}
