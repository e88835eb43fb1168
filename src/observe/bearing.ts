import type { Place, Span } from '../record/index.ts'
import { offsetBy } from './where.ts'

/** So far from a place, in metres, and where to: a bearing in degrees from north, or null, with half its spread. */
export type Away = { low: number; high: number; approx: boolean; bearing: number | null; spread: number }

const WINDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    north: 0,
    'north-east': 45,
    east: 90,
    'south-east': 135,
    south: 180,
    'south-west': 225,
    west: 270,
    'north-west': 315,
  }),
)
const SHORT: Record<string, string> = { n: 'north', e: 'east', s: 'south', w: 'west' }
const UNITS: Record<string, number> = { m: 1, k: 1000, mi: 1609.344 }

const WIND =
  '(?:north|south)-(?:north|south)[- ]?(?:east|west)|(?:east|west)-(?:north|south)[- ]?(?:east|west)|(?:north|south)[- ]?(?:east|west)|north|south|east|west|[NS][NS]?[EW]|[EW][NS][EW]|[NESW]'
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2})?'
const UNIT = 'kilomet(?:er|re)s?|met(?:er|re)s?|miles?|km|mi|m'

// "3 to 6 km south-east of" · "40 kilometres (25 miles) east of" · "about 4km SE of" · "some 500 metres from" · "10-12 km from"
const AWAY = new RegExp(
  `(?<approx>\\b(?:about|around|approximately|roughly|some|nearly|almost|up to)\\s+|~\\s?)?\\b(?<low>${NUMBER})(?:\\s*(?:-|–|to|and)\\s*(?<high>${NUMBER}))?[\\s-]*(?<unit>${UNIT})\\b(?:\\s*\\([^()]{1,24}\\))?(?:\\s+(?:to the\\s+)?(?<wind>${WIND})(?:ern?|wards?)?)?\\s+(?:of|from|outside)\\b`,
  'g',
)

/** The stretches of a text that say how far from something, each ending where that something is named. */
export function awaysIn(text: string): (Span & { away: Away })[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(AWAY)].map((m) => {
    const { low, high, unit, wind, approx } = m.groups as Record<string, string | undefined>
    return {
      start: m.index,
      end: m.index + m[0].length,
      away: awayOf(low!, high, metresOf(unit!), wind, approx !== undefined),
    }
  })
}

/** Reads "3-6" and "south-east" out of two columns; undefined when the distance is none. */
export function awayFrom(distance: string, unit: 'km' | 'm', direction: string): Away | undefined {
  const range = /^(~|about |some )?(\d+(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?$/.exec(distance.trim())
  if (!range) return undefined
  return awayOf(range[2]!, range[3], metresOf(unit), direction.trim() || undefined, range[1] !== undefined)
}

function metresOf(unit: string): number {
  const bare = unit.toLowerCase()
  return bare.startsWith('k') ? UNITS.k! : bare.startsWith('mi') ? UNITS.mi! : UNITS.m!
}

function awayOf(low: string, high: string | undefined, unit: number, wind: string | undefined, approx: boolean): Away {
  const from = Number(low.replace(',', '.')) * unit
  const to = high === undefined ? from : Number(high.replace(',', '.')) * unit
  const { bearing, spread } = windOf(wind)
  return { low: Math.min(from, to), high: Math.max(from, to), approx, bearing, spread }
}

/** A wind of the compass as a bearing; the finer the wind, the narrower what it may mean. */
function windOf(words: string | undefined): { bearing: number | null; spread: number } {
  const parts = words === undefined ? [] : windParts(words)
  if (parts.length === 0) return { bearing: null, spread: 180 }
  if (parts.length < 3) return { bearing: WINDS.get(parts.join('-')) ?? null, spread: 22.5 }
  const [main, side] = [WINDS.get(parts[0]!)!, WINDS.get(parts.slice(1).join('-'))]
  if (side === undefined) return { bearing: null, spread: 180 }
  const half = ((side - main + 540) % 360) - 180
  return { bearing: (main + half / 2 + 360) % 360, spread: 11.25 }
}

function windParts(words: string): string[] {
  if (/^[NESW]{1,3}$/.test(words)) return [...words.toLowerCase()].map((c) => SHORT[c]!)
  return words.toLowerCase().match(/north|south|east|west/g) ?? []
}

/**
 * The place that lies so far away from another. Along the bearing an even spread over the range, or a tenth of the
 * distance (a quarter where it is "about"); across it an even spread over the wind; then the sigma of the place itself.
 */
export function placeAway(from: Place, { low, high, approx, bearing, spread }: Away): Place {
  if (from.geometry.type !== 'Point') return from
  const middle = (low + high) / 2
  const along = high > low ? (high - low) / Math.sqrt(12) : middle * (approx ? 0.25 : 0.1)
  const across = bearing === null ? middle : (middle * Math.PI * spread) / 180 / Math.sqrt(3)
  const own = from.sigma ?? 0
  const sigma = Math.max(1, Math.round(Math.sqrt((along * along + across * across) / 2 + own * own)))
  const coordinates =
    bearing === null ? from.geometry.coordinates : offsetBy(from.geometry.coordinates, middle, bearing)
  return { geometry: { type: 'Point', coordinates }, sigma, basis: 'bearing' }
}
