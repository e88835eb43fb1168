import { type Chance, whole } from '../chance.ts'
import { between, happens, normal } from './draw.ts'

/** A spot of the land in kilometres: `x` along the line of contact, `y` away from it, above zero on the first party's side. */
export type Spot = { x: number; y: number }

/** A village by its name; `said` is where lists of places have it, kilometres off. */
export type Village = Spot & { name: string; said: Spot }

/** A place that glows, blasts or burns in peace as well. */
export type Site = Spot & { kind: 'plant' | 'quarry'; name: string; announced: boolean; perDay: number; hour: number }

/** A device of the mechanism: where it stands, how far it reaches in kilometres, the days it was down. */
export type Post = Spot & { name: string; sensor: string; kind: 'sound' | 'camera'; reach: number; down: Set<number> }

/** What differs from world to world, drawn from the seed. */
export type Habits = {
  fights: number // violations a day
  hot: number // share of them at the hot spots of the line
  invented: number // invented claims for each true one
  press: number // share of loud events that the press tells
  clouds: number // share of days under cloud
  burning: number // harvest fires a day at the height of the season
  falseAlarms: number // false alarms of each acoustic device a day
}

/** An invented land with a line of contact, two parties, and all that watches it. */
export type World = {
  seed: number
  days: number
  start: number // ms of the first midnight, UTC
  zone: string
  origin: [longitude: number, latitude: number]
  length: number // km of the line
  bend: number
  parties: [string, string]
  villages: Village[]
  sites: Site[]
  posts: Post[]
  hotSpots: Spot[]
  clouds: Set<string> // "day cell"
  habits: Habits
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Metres by which a list of places is off. */
export const LIST_ERROR = 1200

const SYLLABLES = [
  'ta',
  'ren',
  'vol',
  'mir',
  'kes',
  'dun',
  'lo',
  'bre',
  'sha',
  'pel',
  'ost',
  'gar',
  'ni',
  'hul',
  'zem',
  'ark',
]
const ZONES = ['Europe/Oslo', 'Europe/Athens', 'Asia/Tbilisi', 'America/Bogota', 'Africa/Nairobi']
const PARTIES: [string, string][] = [
  ['Varania', 'Sollmark'],
  ['Northern Command', 'Southern Command'],
  ['Ostrava League', 'Tarn Union'],
]

/** Makes the land of a seed. */
export function worldOf(seed: number, chance: Chance): World {
  const zone = ZONES[seed % ZONES.length]!
  const base = originOf(zone, chance)
  const length = between(70, 140, chance)
  const days = 70
  const world: World = {
    seed,
    days,
    start: Date.UTC(2031, whole(2, 7, chance), whole(1, 20, chance)),
    zone,
    origin: base,
    length,
    bend: between(1, 4, chance),
    parties: PARTIES[seed % PARTIES.length]!,
    villages: [],
    sites: [],
    posts: [],
    hotSpots: [],
    clouds: new Set(),
    habits: habitsOf(chance),
  }
  settle(world, chance)
  return world
}

function originOf(zone: string, chance: Chance): [number, number] {
  const near: Record<string, [number, number]> = {
    'Europe/Oslo': [9, 56],
    'Europe/Athens': [24, 46],
    'Asia/Tbilisi': [44, 41],
    'America/Bogota': [-73, 4],
    'Africa/Nairobi': [37, 2],
  }
  const [x, y] = near[zone]!
  return [x + between(-1, 1, chance), y + between(-1, 1, chance)]
}

const habitsOf = (chance: Chance): Habits => ({
  fights: between(5, 13, chance),
  hot: between(0.3, 0.6, chance),
  invented: between(0.3, 0.9, chance),
  press: between(0.2, 0.4, chance),
  clouds: between(0.25, 0.55, chance),
  burning: between(8, 45, chance),
  falseAlarms: between(0.05, 0.3, chance),
})

function settle(world: World, chance: Chance): void {
  const { length } = world
  const spot = (wide: number): Spot => ({ x: between(0, length, chance), y: between(-wide, wide, chance) })
  for (let i = 0; i < Math.round(length * 0.5); i++) {
    const at = spot(18)
    const said = astray(at, LIST_ERROR, chance)
    world.villages.push({ ...at, said, name: nameOf(i, chance) })
  }
  for (let i = 0; i < whole(2, 4, chance); i++)
    world.sites.push({
      ...spot(15),
      kind: 'plant',
      name: `${nameOf(90 + i, chance)} steel plant`,
      announced: happens(0.7, chance),
      perDay: between(0.5, 2, chance),
      hour: 0,
    })
  for (let i = 0; i < whole(2, 5, chance); i++)
    world.sites.push({
      ...spot(12),
      kind: 'quarry',
      name: `${nameOf(80 + i, chance)} quarry`,
      announced: happens(0.6, chance),
      perDay: between(0.3, 0.8, chance),
      hour: whole(8, 15, chance),
    })
  for (let i = 0; i < whole(4, 7, chance); i++)
    world.hotSpots.push({ x: between(5, length - 5, chance), y: between(-3, 3, chance) })
  post(world, chance)
  cloud(world, chance)
}

function nameOf(i: number, chance: Chance): string {
  const word = [0, 1].map(() => SYLLABLES[whole(0, SYLLABLES.length - 1, chance)]!).join('')
  return `${word[0]!.toUpperCase()}${word.slice(1)}${['', 'vo', 'ka', 'feld', 'in'][i % 5]}${i > 79 ? '' : ` ${'ABCDEFGHIJ'[i % 10]}${Math.floor(i / 10)}`}`
}

function post(world: World, chance: Chance): void {
  const down = () => new Set(Array.from({ length: world.days }, (_, d) => d).filter(() => happens(0.08, chance)))
  const sounds = Math.round(world.length / between(4, 7, chance))
  for (let i = 0; i < sounds; i++)
    world.posts.push({
      x: ((i + 0.5) * world.length) / sounds,
      y: between(-2, 2, chance),
      name: `Acoustic station ${i + 1}`,
      sensor: `microphone array ${i + 1}`,
      kind: 'sound',
      reach: between(6, 10, chance),
      down: down(),
    })
  for (let i = 0; i < Math.round(world.length / between(8, 12, chance)); i++) {
    const near = world.hotSpots[i % world.hotSpots.length]!
    const at =
      i < world.hotSpots.length
        ? { x: near.x + between(-2, 2, chance), y: near.y }
        : { x: between(0, world.length, chance), y: between(-2, 2, chance) }
    world.posts.push({
      ...at,
      name: `Observation post ${i + 1}`,
      sensor: `camera ${i + 1}`,
      kind: 'camera',
      reach: between(3, 5.5, chance),
      down: down(),
    })
  }
}

const CLOUD = 25 // km

function cloud(world: World, chance: Chance): void {
  for (let day = 0; day < world.days; day++) {
    const front = between(-0.35, 0.35, chance)
    for (let cell = 0; cell <= world.length / CLOUD; cell++)
      if (happens(world.habits.clouds + front, chance)) world.clouds.add(`${day} ${cell}`)
  }
}

/** True when a spot lies under cloud on a day. */
export const isCloudy = ({ clouds }: World, { x }: Spot, day: number): boolean =>
  clouds.has(`${day} ${Math.floor(x / CLOUD)}`)

/** The line of contact bends: how far it lies off the straight one, in kilometres. */
export const bendAt = ({ bend, length }: World, x: number): number => bend * Math.sin((x / length) * 2.5 * Math.PI)

/** A spot as longitude and latitude. */
export function positionOf({ origin, bend, length }: World, { x, y }: Spot): [number, number] {
  const latitude = origin[1] + (y + bend * Math.sin((x / length) * 2.5 * Math.PI)) / 111.32
  return [origin[0] + x / (111.32 * Math.cos((origin[1] * Math.PI) / 180)), latitude]
}

/** A spot some metres of error away from another, by a sigma in metres. */
export const astray = ({ x, y }: Spot, sigma: number, chance: Chance): Spot => ({
  x: x + (sigma / 1000) * normal(chance),
  y: y + (sigma / 1000) * normal(chance),
})

export const kilometres = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)

/** A moment as ISO 8601 in UTC. */
export const iso = (ms: number): string => new Date(Math.round(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z')

/** The day of a moment, counted from the first. */
export const dayOf = ({ start }: World, ms: number): number => Math.floor((ms - start) / DAY)
