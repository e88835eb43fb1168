import { insideOf, join } from '../src/join/index.ts'
import type { Incident } from '../src/record/index.ts'
import { bootstrap } from './bootstrap.ts'
import { type Chance, seeded } from './chance.ts'
import { countRow, type Measured, type Miss, type Row } from './measured.ts'
import { answered, type Case, precisionOf, ratio, recallOf, wanted } from './stats.ts'
import { type Happening, type Truce, truceOf } from './truce/index.ts'
import { type Heard, heardIn } from './truce/read.ts'
import { dbscan, hotspots } from './truce/rivals.ts'
import { type Pair, paired, type Said, saidIn } from './truce/score.ts'

/** The first and last of the seeds that are measured where none are given. */
const SEEDS: readonly [number, number] = [1, 20]

/** Measures the join on simulated truces, read from their bytes, beside DBSCAN and any hotspot near the line. */
export function measureTruce([first, last]: readonly [number, number] = SEEDS, chance: Chance = seeded(1)): Measured {
  const seeds = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const runs = seeds.map(runOf)
  const rows = [
    ...prf(
      'corroborated',
      'truceline',
      runs.map((r) => r.corroborated),
      chance,
    ),
    ...prf(
      'all incidents',
      'truceline',
      runs.map((r) => r.all),
      chance,
    ),
    ...prf(
      'all incidents',
      'DBSCAN',
      runs.map((r) => r.dbscan),
      chance,
    ),
    ...prf(
      'all incidents',
      'any hotspot near the line',
      runs.map((r) => r.hotspots),
      chance,
    ),
    share(
      'two kinds or a camera saw it',
      runs.flatMap((r) => r.seeable),
    ),
    share(
      'place within 1 sigma (0.39 is true)',
      runs.flatMap((r) => r.sigmas.map((s) => s <= 1)),
    ),
    share(
      'place within 2 sigmas (0.86 is true)',
      runs.flatMap((r) => r.sigmas.map((s) => s <= 2)),
    ),
    share(
      'zones right',
      runs.flatMap((r) => r.zones),
    ),
    share(
      'explained ones kept out of corroborated',
      runs.flatMap((r) => r.keptOut),
    ),
    countRow(
      'observations',
      'truceline',
      runs.reduce((n, r) => n + r.heard, 0),
      seeds.length,
    ),
  ]
  return { set: 'truce', rows, worst: runs.flatMap((r) => r.worst), notes: NOTES }
}

const NOTES = [
  'one to one, nearest first, within 3 km or 2 sigmas and 13 hours, of one group (fire, flight, presence, works); violations alone are true, exercises, clearance, quarries and burning are not',
  'corroborated: recall over all violations, also those that nothing saw',
]

type Run = {
  corroborated: Case[]
  all: Case[]
  dbscan: Case[]
  hotspots: Case[]
  seeable: boolean[]
  sigmas: number[]
  zones: boolean[]
  keptOut: boolean[]
  heard: number
  worst: Miss[]
}

function runOf(seed: number): Run {
  const truce = truceOf(seed)
  const heard = heardIn(truce)
  const real = truce.truth.happenings.filter((h) => h.why === null)
  const incidents = join(heard.observations, heard)
  const sure = incidents.filter((i) => i.status === 'corroborated')
  const open = incidents.filter((i) => i.explained === null)
  const pairs = paired(truce, sure.map(saidIn), real)
  return {
    corroborated: casesOf(pairs, sure.length, real.length),
    all: casesFor(truce, open.map(saidIn), real),
    dbscan: casesFor(truce, dbscan(heard.observations), real),
    hotspots: casesFor(truce, hotspots(truce, heard.observations), real),
    seeable: real.map(({ seenAs }) => seenAs.includes('recording') || new Set(seenAs).size > 1),
    sigmas: pairs.map(({ said, metres }) => metres / saidIn(sure[said]!).sigma),
    zones: pairs.flatMap(({ said, happening }) => zonesRight(truce, heard, sure[said]!, real[happening]!)),
    keptOut: keptOut(truce, sure),
    heard: heard.observations.length,
    worst: wrong(truce, seed, sure, pairs, heard),
  }
}

const casesFor = (truce: Truce, said: readonly Said[], real: readonly Happening[]) =>
  casesOf(paired(truce, said, real), said.length, real.length)

function casesOf(pairs: readonly Pair[], said: number, asked: number): Case[] {
  const [right, found] = [new Set(pairs.map((p) => p.said)), new Set(pairs.map((p) => p.happening))]
  return [
    ...Array.from({ length: said }, (_, i) => answered(right.has(i))),
    ...Array.from({ length: asked }, (_, i) => wanted(found.has(i))),
  ]
}

/** Precision and recall over all seeds; the interval is over seeds, for those of one world go together. */
function prf(name: string, who: string, runs: readonly Case[][], chance: Chance): Row[] {
  const over = (figure: (cases: readonly Case[]) => number) => (some: readonly Case[][]) => figure(some.flat())
  return [
    {
      name: `${name} precision`,
      who,
      ...bootstrap(runs, over(precisionOf), chance),
      n: runs.flat().filter((c) => c.said).length,
    },
    {
      name: `${name} recall`,
      who,
      ...bootstrap(runs, over(recallOf), chance),
      n: runs.flat().filter((c) => c.asked).length,
    },
  ]
}

const share = (name: string, held: readonly boolean[]): Row => ({
  name,
  who: 'truceline',
  value: ratio(held.filter(Boolean).length, held.length),
  low: null,
  high: null,
  n: held.length,
})

/** Whether the zone an incident lies in for the most part is the zone of the truth, where the incident touches a zoned term. */
function zonesRight({ zones }: Truce, heard: Heard, { where, terms }: Incident, { spot }: Happening): boolean[] {
  return zones
    .filter(({ id }) => terms.some((t) => t.zone === id) || zones.some((z) => z.id === id && z.lies(spot)))
    .filter(() => terms.some((t) => t.zone !== null))
    .map(({ id, lies }) => insideOf(where, heard.zones.find((z) => z.id === id)!) >= 0.5 === lies(spot))
}

/** For each explained happening that an incident could be of: that none corroborated is nearest to it. */
function keptOut(truce: Truce, sure: readonly Incident[]): boolean[] {
  const { happenings } = truce.truth
  const pairs = paired(truce, sure.map(saidIn), happenings)
  const taken = new Set(pairs.map((p) => p.happening))
  return happenings.flatMap((h, i) => (h.why === null ? [] : [!taken.has(i)]))
}

function wrong(truce: Truce, seed: number, sure: readonly Incident[], pairs: readonly Pair[], heard: Heard): Miss[] {
  const right = new Set(pairs.map((p) => p.said))
  const byId = new Map(heard.observations.map((o) => [o.id, o]))
  const { happenings } = truce.truth
  const causes = new Map(paired(truce, sure.map(saidIn), happenings).map((p) => [p.said, happenings[p.happening]!]))
  return sure.flatMap((incident, i) => {
    if (right.has(i)) return []
    const told = incident.evidence.map(
      (e) => `${e.weighs} ${byId.get(e.observation)!.by.observer} ${byId.get(e.observation)!.kind} ${e.chance}`,
    )
    return [
      {
        what: `corroborated ${incident.kind}`,
        expected: causes.get(i)?.why ?? 'nothing happened there',
        got: told.join('; '),
        where: `seed ${seed}, ${incident.when.from}`,
      },
    ]
  })
}
