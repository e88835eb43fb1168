import { groupOf, metresBetween } from '../../src/join/index.ts'
import type { Incident } from '../../src/record/index.ts'
import type { Happening, Truce } from './index.ts'
import { HOUR, positionOf } from './world.ts'

/** Something said to have happened: where, when and how sure, whoever says it. */
export type Said = {
  longitude: number
  latitude: number
  sigma: number
  from: number
  to: number
  group: string | null
}

const METRES = 3_000
const SIGMAS = 2
const HOURS = 13

const GROUP: Record<Happening['kind'], string> = {
  shelling: 'fire',
  'small arms': 'fire',
  drone: 'flight',
  weapons: 'presence',
  works: 'works',
}

/** An incident as it is compared with the truth; its sigma where it says one. */
export function saidIn({ where, when, kind }: Incident): Said {
  const [longitude, latitude] = where.geometry.type === 'Point' ? where.geometry.coordinates : [Number.NaN, Number.NaN]
  const [from, to] = [Date.parse(when.from), Date.parse(when.to)]
  return { longitude: longitude!, latitude: latitude!, sigma: where.sigma ?? 0, from, to, group: groupOf(kind) }
}

/** A pair of what was said and what was true, with the metres between them. */
export type Pair = { said: number; happening: number; metres: number }

/**
 * Pairs what was said with what truly happened, one to one, the nearest first: within 3 km or 2 sigmas, within 13 hours,
 * of one group where the one who says it knows groups.
 */
export function paired(truce: Truce, all: readonly Said[], happenings: readonly Happening[]): Pair[] {
  const byDay = truthByDay(happenings)
  const candidates = all.flatMap((said, i) =>
    near(truce, said, byDay).map(({ n, metres }) => ({ said: i, happening: n, metres })),
  )
  candidates.sort((a, b) => a.metres - b.metres || a.said - b.said || a.happening - b.happening)
  const [takenSaid, takenTrue] = [new Set<number>(), new Set<number>()]
  return candidates.filter(({ said, happening }) => {
    if (takenSaid.has(said) || takenTrue.has(happening)) return false
    takenSaid.add(said)
    takenTrue.add(happening)
    return true
  })
}

const DAY = 24 * HOUR

function truthByDay(happenings: readonly Happening[]): Map<number, { n: number; h: Happening }[]> {
  const byDay = new Map<number, { n: number; h: Happening }[]>()
  happenings.forEach((h, n) => {
    const day = Math.floor(h.at / DAY)
    byDay.set(day, [...(byDay.get(day) ?? []), { n, h }])
  })
  return byDay
}

function near({ world }: Truce, said: Said, byDay: ReadonlyMap<number, { n: number; h: Happening }[]>) {
  const reach = Math.max(METRES, SIGMAS * said.sigma)
  const days = [...byDay.keys()].filter(
    (d) => d >= Math.floor(said.from / DAY) - 1 && d <= Math.floor(said.to / DAY) + 1,
  )
  return days
    .flatMap((day) => byDay.get(day)!)
    .filter(({ h }) => said.group === null || said.group === GROUP[h.kind])
    .filter(({ h }) => h.at - HOURS * HOUR <= said.to && h.at + (h.lasts + HOURS) * HOUR >= said.from)
    .map(({ n, h }) => ({ n, metres: metresBetween(said.longitude, said.latitude, ...positionOf(world, h.spot)) }))
    .filter(({ metres }) => metres <= reach)
}
