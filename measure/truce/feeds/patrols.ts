import type { Chance } from '../../chance.ts'
import { pick } from '../../chance.ts'
import { between, happens, howMany, normal } from '../draw.ts'
import type { Happening, Truth } from '../truth.ts'
import { astray, DAY, dayOf, HOUR, iso, kilometres, positionOf, type Spot, type Village, type World } from '../world.ts'
import { csv, type File } from './file.ts'
import { HEAD, KINDS } from './sheet.ts'

const WINDS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']

/** Where the patrols are: eleven of them, each day a stretch of the line, some days none because they were not let through. */
type Patrol = { name: string; day: number; from: number; to: number; spot: Spot; denied: boolean }

/**
 * What patrols saw and heard, and where they were denied. By ear they give a range and a wind from a village whose place
 * a list has kilometres off; by eye a position. They round times and now and then take the wrong village.
 */
export function patrolFiles(world: World, { happenings }: Truth, chance: Chance): File[] {
  const patrols = routes(world, chance)
  const rows = patrols.flatMap((patrol) =>
    patrol.denied ? [] : happenings.flatMap((h) => noticed(world, patrol, h, chance)),
  )
  return [
    { source: 'patrols/observations.csv', text: csv(HEAD, rows) },
    {
      source: 'patrols/access.csv',
      text: csv(
        'kind,from,to,lat,lon,minutes,controller,words'.split(','),
        patrols.filter((p) => p.denied).map((p) => denial(world, p, chance)),
      ),
    },
  ]
}

function routes(world: World, chance: Chance): Patrol[] {
  const found: Patrol[] = []
  for (let day = 0; day < world.days; day++)
    for (let n = 1; n <= 11; n++) {
      const from = world.start + day * DAY + between(5, 9, chance) * HOUR
      const near = happens(0.5, chance) ? pick(world.hotSpots, chance) : pick(world.villages, chance)
      found.push({
        name: `Patrol ${n}`,
        day,
        from,
        to: from + between(5, 9, chance) * HOUR,
        spot: { x: near.x, y: near.y },
        denied: happens(0.12, chance),
      })
    }
  return found
}

function noticed(
  world: World,
  { name, from, to, spot, day }: Patrol,
  h: Happening,
  chance: Chance,
): (string | number)[][] {
  if (dayOf(world, h.at) !== day || h.at + h.lasts * HOUR < from || h.at > to) return []
  const far = kilometres(spot, h.spot)
  const sees = far < 3.5 && happens(h.why === 'burning' ? 0.3 : 0.6, chance)
  if (sees) return [seen(world, name, h, Math.max(h.at, from), chance)]
  return far < 9 * (0.3 + h.loud) && h.loud > 0 && happens(0.55, chance) ? [heard(world, name, h, chance)] : []
}

function times(at: number, chance: Chance): [string, string] {
  const quarter = Math.round(at / (HOUR / 4)) * (HOUR / 4)
  const wide = happens(0.3, chance) ? HOUR / 2 : HOUR / 4
  return [iso(quarter - wide / 2), iso(quarter + wide)]
}

function seen(world: World, name: string, h: Happening, at: number, chance: Chance): (string | number)[] {
  h.seenAs.push('sight')
  const sigma = pick([100, 200, 300], chance)
  const [longitude, latitude] = positionOf(world, astray(h.spot, sigma, chance))
  const kind = h.why === 'burning' ? 'heat' : KINDS[h.kind]
  return [
    '',
    kind,
    'seen',
    ...times(at, chance),
    '',
    latitude.toFixed(5),
    longitude.toFixed(5),
    sigma,
    '',
    '',
    '',
    name,
    '',
    '',
    '',
  ]
}

function heard(world: World, name: string, h: Happening, chance: Chance): (string | number)[] {
  h.seenAs.push('hearing')
  const nearest = [...world.villages].sort((a, b) => kilometres(a, h.spot) - kilometres(b, h.spot))
  const village = nearest[happens(0.9, chance) ? 0 : 1]!
  const { range, wind } = bearing(village, h.spot, chance)
  const count = h.kind === 'shelling' ? `about ${1 + howMany(3, chance)}` : String(1 + howMany(4, chance))
  return [
    '',
    KINDS[h.kind],
    'heard',
    ...times(h.at, chance),
    '',
    '',
    '',
    '',
    village.name,
    range,
    wind,
    name,
    '',
    count,
    'by ear',
  ]
}

function bearing(village: Village, spot: Spot, chance: Chance): { range: string; wind: string } {
  const far = Math.max(0.3, kilometres(village, spot) * (1 + 0.25 * normal(chance)))
  const angle = (Math.atan2(spot.x - village.x, spot.y - village.y) * 180) / Math.PI + 18 * normal(chance)
  const wind = WINDS[((Math.round(angle / 45) % 8) + 8) % 8]!
  const low = Math.max(0, Math.floor(far * 2 - 1) / 2)
  return { range: `${low || 0.2}-${low + 1.5}`, wind }
}

function denial(world: World, { from, spot }: Patrol, chance: Chance): (string | number)[] {
  const [longitude, latitude] = positionOf(world, spot)
  const kind = pick(['denied', 'delayed', 'mines', 'escorted'], chance)
  return [
    kind,
    iso(from),
    iso(from + HOUR),
    latitude.toFixed(5),
    longitude.toFixed(5),
    Math.round(between(10, 120, chance)),
    pick(world.parties, chance),
    `${kind} at a checkpoint`,
  ]
}
