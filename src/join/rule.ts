import { meets, metresOf, sigmaBetween } from './anchors.ts'
import { type Background, chanceAt } from './background.ts'
import { type Habits, habitAt } from './habits.ts'
import type { Mechanism } from './mechanism.ts'
import { DAY, dayAt, HOUR, type Points, SORT } from './points.ts'
import type { Star } from './star.ts'

/** The greatest chance at which two pieces of evidence corroborate each other. */
export const LIMIT = 0.05

/** Why an incident is corroborated, and by which observations; undefined: it is not. */
export type Ground = { by: number[]; chance: number; rule: string }

/** What evidence is weighed with. */
export type Weighing = { points: Points; background: Background; habits: Habits; mechanism: Mechanism }

/** On as many other days the same was noticed at the same place and hour: what is usual there takes a person to judge. */
const HABIT = 3

/**
 * Corroborated by rule only: one direct recording by the mechanism's own device; or two kinds of evidence of two origins
 * under two observers, neither a party's claim, that meet each other, where neither would lie there anyway by more than
 * 0.05. What is near to two anchors counts for neither, and nothing that the place gives day after day at that hour.
 */
export function groundOf({ points, background, habits, mechanism }: Weighing, star: Star): Ground | undefined {
  const ground = firstGround({ points, background, habits, mechanism }, star)
  return ground && habitAt(habits, star.anchor) < HABIT ? ground : undefined
}

function firstGround({ points, background, mechanism }: Weighing, star: Star): Ground | undefined {
  const members = [star.anchor, ...star.supports]
  const recording = members.find((i) => points.sort[i] === SORT.recording && mechanism(points, i))
  if (recording !== undefined)
    return { by: [recording], chance: 0, rule: 'a direct recording by a device of the mechanism' }
  const able = members.filter((i) => points.sort[i] !== SORT.claim)
  for (let a = 0; a < able.length; a++)
    for (let b = a + 1; b < able.length; b++) {
      const chance = pairChance(points, background, able[a]!, able[b]!)
      if (chance !== undefined && chance <= LIMIT) return { by: [able[a]!, able[b]!], chance, rule: TWO }
    }
  return undefined
}

const TWO = `two kinds of evidence of two origins under two observers, chance at most ${LIMIT}`

/** The chance that two observations only seem to be of one happening, or undefined where they cannot corroborate. */
function pairChance(points: Points, background: Background, a: number, b: number): number | undefined {
  const [one, other] = [points.of[a]!, points.of[b]!]
  if (points.sort[a] === points.sort[b] || one.origin === other.origin || one.by.observer === other.by.observer)
    return undefined
  if (!meets(points, a, b) || isShotBesideHeat(points, a, b)) return undefined
  return Math.max(chanceBeside(points, background, a, b), chanceBeside(points, background, b, a))
}

// Two of three that belong together lie within so many sigmas.
const USUAL = 1.5

const SHOTS = new Set(['shot', 'burst'])

/** Rifles and machine guns seldom set land alight: a hotspot beside them says nothing of them. */
const isShotBesideHeat = ({ of, sort }: Points, a: number, b: number) =>
  (sort[a] === SORT.heat && SHOTS.has(of[b]!.kind)) || (sort[b] === SORT.heat && SHOTS.has(of[a]!.kind))

/** The chance that a reading like `other` would lie as near to `one` anyway, or as near as most of its own. */
export function chanceBeside(points: Points, background: Background, one: number, other: number): number {
  const hours = points.closes[one]! - points.opens[one]! + points.closes[other]! - points.opens[other]!
  const known = Math.max(habitual(points, one), habitual(points, other))
  const counted = chanceAt(background, points.sort[other]!, {
    longitude: points.longitude[one]!,
    latitude: points.latitude[one]!,
    radius: Math.max(metresOf(points, one, other), USUAL * sigmaBetween(points, one, other)),
    day: dayAt(Math.min(points.from[one]!, points.from[other]!)),
    days: hours / DAY,
  })
  return Math.max(known, counted)
}

/** The share of days on which the source itself says that the place gives such readings. */
function habitual({ of, from }: Points, i: number): number {
  const { persistent } = of[i]!
  if (persistent === null) return 0
  const days = dayAt(from[i]!) - dayAt(Date.parse(persistent.since) / HOUR)
  return days > 0 ? Math.min(1, persistent.days / days) : 0
}

/** How far two observations lie apart, in metres and in sigmas, and the hours between their times; 0 where they overlap. */
export function apart(points: Points, a: number, b: number): { metres: number; sigmas: number; hours: number } {
  const metres = metresOf(points, a, b)
  const gap = Math.max(points.from[a]! - points.to[b]!, points.from[b]! - points.to[a]!, 0)
  return {
    metres: Math.round(metres),
    sigmas: rounded(metres / sigmaBetween(points, a, b), 100),
    hours: rounded(gap, 10),
  }
}

/** A number rounded to a part of one. */
export const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts
