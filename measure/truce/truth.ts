import type { Chance } from '../chance.ts'
import { between, happens, howMany, normal, weighed } from './draw.ts'
import { DAY, HOUR, type Site, type Spot, type World } from './world.ts'

/** What really happened. Only what has no `why` is a violation; the rest is explained by what is meant there. */
export type Happening = {
  id: string
  kind: 'shelling' | 'small arms' | 'drone' | 'weapons' | 'works'
  spot: Spot
  at: number // ms
  lasts: number // hours
  loud: number // 0 to 1: how far it is heard
  why: 'exercise' | 'demining' | 'quarry' | 'burning' | null
  site: Site | null
  seenAs: string[] // kinds of evidence that saw it, filled in by the feeds
}

/** An exercise, a clearance: announced with an area and hours, or not. */
export type Plan = {
  kind: 'exercise' | 'demining'
  spot: Spot
  radius: number
  from: number
  to: number
  announced: boolean
}

export type Truth = { happenings: Happening[]; plans: Plan[] }

const KINDS = [
  ['shelling', 0.36],
  ['small arms', 0.32],
  ['drone', 0.14],
  ['weapons', 0.1],
  ['works', 0.08],
] as const

/** The true course of a truce: violations along the line, and all that only looks like one. */
export function truthOf(world: World, chance: Chance): Truth {
  const happenings: Happening[] = []
  const plans: Plan[] = []
  for (let day = 0; day < world.days; day++) {
    const busy = Math.exp(0.4 * normal(chance))
    for (let n = howMany(world.habits.fights * busy, chance); n > 0; n--) happenings.push(violation(world, day, chance))
    if (happens(0.12, chance)) plans.push(planOf(world, day, chance))
    for (const site of world.sites)
      if (site.kind === 'quarry' && happens(site.perDay, chance)) happenings.push(blast(world, site, day, chance))
    happenings.push(...burnings(world, day, chance))
  }
  for (const plan of plans) happenings.push(...within(plan, chance))
  happenings.sort((a, b) => a.at - b.at)
  return { happenings: happenings.map((h, i) => ({ ...h, id: `T${i + 1}` })), plans }
}

function violation(world: World, day: number, chance: Chance): Happening {
  const kind = weighed(KINDS, chance)
  const hot = happens(world.habits.hot, chance)
  const spot = hot ? around(world, chance) : { x: between(0, world.length, chance), y: depth(kind) * normal(chance) }
  const night = happens(0.45, chance)
  const hour = night ? between(19, 30, chance) % 24 : between(6, 19, chance)
  return {
    id: '',
    kind,
    spot,
    at: world.start + day * DAY + hour * HOUR,
    lasts: kind === 'weapons' || kind === 'works' ? between(4, 14, chance) : between(0.02, 0.5, chance),
    loud: kind === 'shelling' ? between(0.5, 1, chance) : kind === 'small arms' ? between(0.15, 0.45, chance) : 0,
    why: null,
    site: null,
    seenAs: [],
  }
}

const depth = (kind: Happening['kind']) => (kind === 'weapons' ? 9 : kind === 'drone' ? 5 : 3)

function around({ hotSpots }: World, chance: Chance): Spot {
  const { x, y } = hotSpots[Math.floor(chance() * hotSpots.length)]!
  return { x: x + 1.8 * normal(chance), y: y + 1.8 * normal(chance) }
}

function blast(world: World, site: Site, day: number, chance: Chance): Happening {
  const at = world.start + day * DAY + (site.hour + between(-0.7, 0.7, chance)) * HOUR
  return {
    id: '',
    kind: 'shelling',
    spot: near(site, 0.25, chance),
    at,
    lasts: 0.05,
    loud: between(0.5, 0.9, chance),
    why: 'quarry',
    site,
    seenAs: [],
  }
}

// Fields burn in clusters, some weeks a year, by day, behind the line more than at it.
function burnings(world: World, day: number, chance: Chance): Happening[] {
  const season = Math.exp(-(((day - world.days * 0.6) / 14) ** 2))
  return Array.from({ length: howMany(world.habits.burning * season, chance) }, () => ({
    id: '',
    kind: 'shelling' as const,
    spot: { x: between(0, world.length, chance), y: 7 * normal(chance) },
    at: world.start + day * DAY + between(9, 18, chance) * HOUR,
    lasts: between(1, 6, chance),
    loud: 0,
    why: 'burning' as const,
    site: null,
    seenAs: [],
  }))
}

function planOf(world: World, day: number, chance: Chance): Plan {
  const kind = happens(0.5, chance) ? 'exercise' : 'demining'
  const from = world.start + day * DAY + between(6, 10, chance) * HOUR
  const side = happens(0.5, chance) ? 1 : -1
  const y = kind === 'exercise' ? side * between(9, 16, chance) : side * between(0.5, 6, chance)
  return {
    kind,
    spot: { x: between(5, world.length - 5, chance), y },
    radius: kind === 'exercise' ? between(2, 4, chance) : between(0.5, 1.5, chance),
    from,
    to: from + between(3, 8, chance) * HOUR,
    announced: happens(kind === 'exercise' ? 0.95 : 0.9, chance),
  }
}

function within(plan: Plan, chance: Chance): Happening[] {
  const count = plan.kind === 'exercise' ? 2 + howMany(5, chance) : 1 + howMany(2, chance)
  return Array.from({ length: count }, () => ({
    id: '',
    kind: 'shelling' as const,
    spot: near(plan.spot, plan.radius / 2.5, chance),
    at: between(plan.from, plan.to, chance),
    lasts: 0.1,
    loud: between(0.5, 1, chance),
    why: plan.kind,
    site: null,
    seenAs: [],
  }))
}

const near = ({ x, y }: Spot, km: number, chance: Chance): Spot => ({
  x: x + km * normal(chance),
  y: y + km * normal(chance),
})
