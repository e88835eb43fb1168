import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chanceAt, LIMIT, SORT } from '../src/join/index.ts'
import { bootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import type { Measured, Row } from './measured.ts'
import { isHot, type Year, yearIn } from './monitoring/fires.ts'
import { type Report, reportsIn } from './monitoring/reports.ts'
import { mean, ratio } from './stats.ts'

const METRES = 1_000
const WEEKS = [-28, 28]
const OTHERS = [2019, 2020]

/**
 * Measures what a satellite hotspot beside a report is worth: the share of real reports of 2022 with a hotspot within a
 * kilometre on the same or the next day, against the same places on the same day of two years of peace and four weeks
 * before and after; before and after leaving out coincidences whose printed chance is above the limit.
 */
export function measureHotspots(dir: string, chance: Chance = seeded(1)): Measured | undefined {
  const file = (year: number) => join(dir, 'hotspots', `ukr_fire_data_${year}.csv.gz`)
  const reports = join(dir, 'reports', 'events.csv')
  if (![file(2022), ...OTHERS.map(file), reports].every(existsSync)) return undefined
  const now = yearIn(file(2022))
  const inside = reportsIn(reports).filter((r) => isInside(now, r))
  const looked = inside.map((report) => lookedAt(now, report, 0))
  const weeks = WEEKS.flatMap((days) => inside.map((report) => lookedAt(now, report, days)))
  const years = OTHERS.flatMap((year) => {
    const fires = yearIn(file(year))
    return inside.map((report) => lookedAt(fires, report, daysTo(year)))
  })
  const known = (looks: (Look | undefined)[]) => looks.filter((look) => look !== undefined)
  const rows = rowsOf(known(looked), known(years), known(weeks), chance)
  return { set: 'hotspots', rows, worst: [], notes: NOTES }
}

const NOTES = [
  'a hotspot within 1 km on the same or the next day; filter: printed chance at most 0.05',
  'shifted: the same places on the same day of 2019 and 2020 (peace but for the line in the east), and 28 days before and after (the same fighting often goes on, so that much of it is no chance)',
  'dates without four weeks of hotspots before them, and places outside the land that the hotspots cover, are left out',
]

const daysTo = (year: number) => (Date.UTC(year, 0, 1) - Date.UTC(2022, 0, 1)) / 86_400_000

/** One place and day: whether a hotspot lies there, and the chance that is printed beside it. */
type Look = { hot: boolean; printed: number }

function lookedAt(year: Year, { longitude, latitude, day }: Report, shift: number): Look | undefined {
  const on = day + shift
  if (on < year.first + 29 || on + 1 > year.last) return undefined
  const spot = { longitude, latitude, radius: METRES, day: on, days: 2 }
  return { hot: isHot(year, longitude, latitude, on, METRES), printed: chanceAt(year.background, SORT.heat, spot) }
}

const EDGE = 0.2 // degrees

function isInside({ bounds: [west, south, east, north] }: Year, { longitude, latitude }: Report): boolean {
  return longitude > west + EDGE && longitude < east - EDGE && latitude > south + EDGE && latitude < north - EDGE
}

const isKept = ({ hot, printed }: Look) => hot && printed <= LIMIT
const isHit = ({ hot }: Look) => hot

function rowsOf(looked: Look[], years: Look[], weeks: Look[], chance: Chance): Row[] {
  const share = (name: string, looks: Look[], held: (look: Look) => boolean): Row => ({
    name,
    who: 'truceline',
    ...bootstrap(looks, (some) => shareOf(some, held), chance),
    n: looks.length,
  })
  const beside = (name: string, looks: Look[]): Row[] => [
    share(`${name}: hotspot`, looks, isHit),
    share(`${name}: with the filter`, looks, isKept),
    plain(`${name}: lift`, ratio(shareOf(looked, isHit), shareOf(looks, isHit)), looks.length),
    plain(`${name}: lift with the filter`, ratio(shareOf(looked, isKept), shareOf(looks, isKept)), looks.length),
    plain(`${name}: kept beyond chance`, shareOf(looked, isKept) - shareOf(looks, isKept), looks.length),
    printed(name, looks),
  ]
  return [
    share('hotspot beside a report', looked, isHit),
    share('… with the filter', looked, isKept),
    ...beside('the same day of 2019, 2020', years),
    ...beside('28 days off', weeks),
    printed('all shifted', [...years, ...weeks]),
  ]
}

const shareOf = (looks: readonly Look[], held: (look: Look) => boolean) =>
  ratio(looks.filter(held).length, looks.length)

const plain = (name: string, value: number, n: number): Row => ({
  name,
  who: 'truceline',
  value,
  low: null,
  high: null,
  n,
})

const printed = (name: string, looks: readonly Look[]): Row =>
  plain(
    `${name}: printed chance over true`,
    ratio(mean(looks.map((l) => l.printed)), shareOf(looks, isHit)),
    looks.length,
  )
