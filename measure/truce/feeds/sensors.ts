import type { Chance } from '../../chance.ts'
import { between, happens, howMany, normal } from '../draw.ts'
import type { Happening, Truth } from '../truth.ts'
import {
  astray,
  DAY,
  dayOf,
  HOUR,
  isCloudy,
  iso,
  kilometres,
  type Post,
  positionOf,
  type Spot,
  type World,
} from '../world.ts'
import { csv, type File } from './file.ts'

type Reading = { post: Post; at: number; spot: Spot; sigma: number; result: string; level: number }

/**
 * SensorThings pages of acoustic stations and cameras, and what they covered. A station hears up to its reach the farther
 * the louder, and is off by one part in twenty-five of the distance; a camera sees its surroundings by day and, less, by
 * night. Devices are down for days; some readings are sent again under a later time, some are hours off.
 */
export function sensorFiles(world: World, { happenings }: Truth, chance: Chance): File[] {
  const readings = world.posts.flatMap((post) => [
    ...happenings.flatMap((h) =>
      post.kind === 'sound' ? heard(world, post, h, chance) : filmed(world, post, h, chance),
    ),
    ...falseAlarms(world, post, chance),
  ])
  const sent = readings.flatMap((reading) => [...asSent(reading, chance), ...replayed(world, reading, chance)])
  const pages = world.posts.map((post, i) => ({
    source: `sensors/${post.kind}-${i + 1}.json`,
    text: pageOf(
      world,
      post,
      sent.filter((r) => r.post === post),
    ),
  }))
  return [...pages.filter(({ text }) => text !== ''), coverageFile(world)]
}

const isUp = (world: World, post: Post, at: number) => !post.down.has(dayOf(world, at))

function heard(world: World, post: Post, { loud, spot, at, kind, seenAs }: Happening, chance: Chance): Reading[] {
  const far = kilometres(post, spot)
  const reach = post.reach * (0.3 + loud)
  if (loud === 0 || far > reach || !isUp(world, post, at) || !happens(0.9 * (1 - (far / reach) ** 2), chance)) return []
  seenAs.push('sound')
  const sigma = 60 + 40 * far
  const said = Math.round((sigma * between(0.8, 1.25, chance)) / 10) * 10
  const result = kind === 'shelling' ? 'explosion' : happens(0.7, chance) ? 'burst' : 'shot'
  return [
    {
      post,
      at: at + between(1, 30, chance) * 1000,
      spot: astray(spot, sigma, chance),
      sigma: said,
      result,
      level: between(60, 120, chance),
    },
  ]
}

const SEEN: Record<Happening['kind'], string> = {
  shelling: 'explosion',
  'small arms': 'muzzle flash',
  drone: 'drone overflight',
  weapons: 'howitzer, weapon present',
  works: 'trench works',
}

function filmed(world: World, post: Post, { spot, at, kind, why, seenAs }: Happening, chance: Chance): Reading[] {
  const hour = new Date(at).getUTCHours()
  const clear = isCloudy(world, spot, dayOf(world, at)) ? 0.6 : 1
  const share = 0.75 * clear * (hour > 5 && hour < 19 ? 1 : 0.7)
  if (why === 'burning' || kilometres(post, spot) > post.reach || !isUp(world, post, at) || !happens(share, chance))
    return []
  seenAs.push('recording')
  const sigma = 30 + 25 * kilometres(post, spot)
  return [
    {
      post,
      at: at + between(0, 120, chance) * 1000,
      spot: astray(spot, sigma, chance),
      sigma: Math.round(sigma / 5) * 5,
      result: SEEN[kind],
      level: 0,
    },
  ]
}

// Thunder, a slammed lorry door, a dropped load.
function falseAlarms(world: World, post: Post, chance: Chance): Reading[] {
  const rate = post.kind === 'sound' ? world.habits.falseAlarms : 0.003
  return Array.from({ length: howMany(rate * world.days, chance) }, () => {
    const at = world.start + between(0, world.days, chance) * DAY
    const spot = { x: post.x + 2 * normal(chance), y: post.y + 2 * normal(chance) }
    return {
      post,
      at,
      spot,
      sigma: 150,
      result: happens(0.5, chance) ? 'explosion' : 'shot',
      level: between(60, 100, chance),
    }
  }).filter(({ at }) => isUp(world, post, at))
}

// One in fifty has local time written as UTC.
const asSent = (reading: Reading, chance: Chance): Reading[] =>
  happens(0.02, chance) ? [{ ...reading, at: reading.at + (happens(0.5, chance) ? 2 : 3) * HOUR }] : [reading]

function replayed(world: World, reading: Reading, chance: Chance): Reading[] {
  if (!happens(0.01, chance)) return []
  const at = reading.at + between(1, 15, chance) * DAY
  return at < world.start + world.days * DAY ? [{ ...reading, at }] : []
}

function pageOf(world: World, post: Post, readings: readonly Reading[]): string {
  if (readings.length === 0) return ''
  const value = readings.map((r, i) => ({
    '@iot.id': i + 1,
    phenomenonTime: iso(r.at),
    resultTime: iso(r.at + 5000),
    result: r.result,
    ...(r.level > 80 ? { resultQuality: 'good' } : {}),
    FeatureOfInterest: {
      encodingType: 'application/geo+json',
      feature: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: positionOf(world, r.spot).map((n) => Number(n.toFixed(6))) },
        properties: { sigma: r.sigma },
      },
    },
    Datastream: {
      name: `${post.kind === 'sound' ? 'acoustic events' : 'camera events'}`,
      unitOfMeasurement: { name: '', symbol: '' },
      Sensor: { name: post.sensor },
      Thing: { name: post.name },
    },
  }))
  return JSON.stringify({ '@iot.count': value.length, value }, null, 1)
}

/** What each device covered: from each morning it came up to the night it went down. */
function coverageFile(world: World): File {
  const rows = world.posts.flatMap((post) =>
    stretches(world, post).map(([from, to]) => {
      const [longitude, latitude] = positionOf(world, post)
      const able = post.kind === 'sound' ? 'explosion;burst;shot' : 'explosion;flash;overflight;weapon present;works'
      return [
        post.name,
        post.sensor,
        '',
        iso(world.start + from * DAY),
        iso(world.start + to * DAY),
        latitude.toFixed(5),
        longitude.toFixed(5),
        Math.round(post.reach * 1500),
        able,
        '',
      ]
    }),
  )
  return {
    source: 'coverage.csv',
    text: csv('observer,sensor,party,from,to,lat,lon,radius_m,able,unable'.split(','), rows),
  }
}

function stretches({ days }: World, { down }: Post): [number, number][] {
  const found: [number, number][] = []
  for (let day = 0; day < days; day++) {
    if (down.has(day)) continue
    const last = found.at(-1)
    if (last && last[1] === day) last[1] = day + 1
    else found.push([day, day + 1])
  }
  return found
}
