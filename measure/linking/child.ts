import { cpuUsage, resourceUsage } from 'node:process'
import { joinEach } from '../../src/join/index.ts'
import { type Citation, cite, type During, type Observation } from '../../src/record/index.ts'
import { type Chance, pick, seeded } from '../chance.ts'

/** What linking cost, in seconds of processor time and megabytes; printed as JSON. */
export type Cost = { observations: number; incidents: number; sort: number; link: number; megabytes: number }

const DAYS = 180
const HOUR = 3_600_000
const START = Date.UTC(2031, 0, 1)

/** What is heard of a busy land of 200 km by 200 km: four fifths heat, a tenth sound, a twentieth claimed. */
const SORTS = [
  ...Array(16).fill({ kind: 'heat', how: 'measured', sensor: 'VIIRS', observer: 'satellites', sigma: 160 }),
  ...Array(2).fill({ kind: 'explosion', how: 'measured', sensor: 'microphones', observer: 'stations', sigma: 250 }),
  { kind: 'explosion', how: 'seen', sensor: null, observer: 'patrols', sigma: 200 },
  { kind: 'weapon present', how: 'recorded', sensor: 'camera', observer: 'posts', sigma: 60 },
  { kind: 'explosion', how: 'claimed', sensor: null, observer: 'press office', sigma: 700 },
] as const

const CITATION: Citation = cite({ id: 'reading-0', text: 'a row' }, { start: 0, end: 5 })

const WHENS = new Map<number, During>()

// Held once for each minute, as the readers hold what many rows share.
function whenOf(from: number, lasts: number): During {
  const known = WHENS.get(from + lasts / 2)
  if (known) return known
  const when: During = { from: iso(from), to: iso(from + lasts), basis: 'stated' }
  WHENS.set(from + lasts / 2, when)
  return when
}

const iso = (ms: number) => new Date(ms).toISOString()

function observationAt(i: number, chance: Chance): Observation {
  const { kind, how, sensor, observer, sigma } = pick(SORTS, chance)
  const at = new Date(START + Math.floor(chance() * DAYS * 24 * 60) * 60_000)
  const when = whenOf(at.getTime(), how === 'measured' || how === 'recorded' ? 0 : HOUR / 2)
  return {
    id: `observation-${i}`,
    source: 'bench',
    format: 'bench',
    kind,
    how,
    assessed: null,
    when,
    where: {
      geometry: { type: 'Point', coordinates: [30 + chance() * 2.8, 47 + chance() * 1.8] },
      sigma,
      basis: 'measured',
    },
    by: { observer, sensor, party: how === 'claimed' ? 'a party' : null },
    origin: `origin ${i}`,
    values: [],
    confidence: null,
    persistent: null,
    replaces: null,
    citations: [CITATION],
  }
}

const seconds = (since: NodeJS.CpuUsage) => {
  const { user, system } = cpuUsage(since)
  return (user + system) / 1e6
}

const count = Number(process.argv[2])
const chance = seeded(1)
const observations = Array.from({ length: count }, (_, i) => observationAt(i, chance))
const before = cpuUsage()
const sorted = [...observations].sort((a, b) => (a.when.from < b.when.from ? -1 : a.when.from > b.when.from ? 1 : 0))
const sort = seconds(before)
sorted.length = 0
const start = cpuUsage()
let incidents = 0
for (const _ of joinEach(observations)) incidents++
const cost: Cost = {
  observations: count,
  incidents,
  sort,
  link: seconds(start),
  megabytes: resourceUsage().maxRSS / 1024,
}
console.log(JSON.stringify(cost))
