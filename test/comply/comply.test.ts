import { expect, test } from 'vitest'
import { type Known, reportsOf } from '../../src/comply/index.ts'
import { agreement, coverage, denied, finding, incident, line, observed, outside } from './samples.ts'

const NOTHING: Known = { observations: [], incidents: [], access: [], findings: [], coverage: [], acts: [] }
const NOW = '2026-03-04T12:00+01:00'
const reports = (known: Partial<Known>, now = NOW) => reportsOf(agreement, { ...NOTHING, ...known }, now)
const region = (known: Partial<Known>, day: number, id: string) =>
  reports(known)[day]!.regions.find((r) => r.region === id)!
const counts = (known: Partial<Known>, day: number, id = 'west') =>
  Object.fromEntries(region(known, day, id).counts.map((c) => [c.now.what, [c.before.value, c.now.value]]))

test('one report a day from the hour the agreement begins, in its own time zone, the last one cut off at the clock', () => {
  const days = reports({})
  expect(days.map((r) => r.period.from)).toEqual([
    '2026-03-01T11:00+01:00',
    '2026-03-02T00:00+01:00',
    '2026-03-03T00:00+01:00',
    '2026-03-04T00:00+01:00',
  ])
  expect(days.map((r) => r.cutOff)).toEqual([...days.slice(1).map((r) => r.period.from), NOW])
})

test('the day of the change to summer time has 23 hours', () => {
  const day = reports({}, '2026-03-30').at(-2)!.period
  expect([day.from, day.to]).toEqual(['2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00'])
})

test('counts stand by region, beside the day before', () => {
  const observations = [
    observed('a', '2026-03-01T11:00+01:00'),
    observed('early', '2026-03-01T10:59+01:00'),
    observed('b', '2026-03-02T09:00+01:00'),
    observed('c', '2026-03-02T23:59+01:00'),
    observed('d', '2026-03-02T09:00+01:00', outside),
    observed('e', '2026-03-03T00:00+01:00'),
  ]
  expect(counts({ observations }, 1)).toEqual({ explosion: [1, 2] })
  expect(counts({ observations }, 1, 'elsewhere')).toEqual({ explosion: [0, 1] })
})

test('claims and notices are no observations, copies of one telling count once, replaced versions not at all', () => {
  const at = '2026-03-02T09:00+01:00'
  const observations = [
    observed('a', at),
    observed('b', at, { how: 'claimed' }),
    observed('c', at, { how: 'published' }),
    observed('d', at, { how: 'told', origin: 'wire' }),
    observed('e', at, { how: 'told', origin: 'wire' }),
    observed('f', at),
    observed('g', at, { replaces: 'f' }),
  ]
  expect(counts({ observations }, 1)).toEqual({
    explosion: [0, 3],
    'explosion, claimed by somebody not named': [0, 1],
  })
})

test('what has no place is counted apart, and in no region', () => {
  const nowhere = { observations: [observed('a', '2026-03-02T09:00+01:00', { where: null })] }
  expect(counts(nowhere, 1)).toEqual({})
  expect(counts(nowhere, 1, 'elsewhere')).toEqual({})
  expect(counts(nowhere, 1, 'place not known')).toEqual({ explosion: [0, 1] })
  expect(reports({})[1]!.regions.map((r) => r.region)).toEqual(['west', 'elsewhere'])
})

test('each party has its own tally, however it came by what it says; the other stands beside it', () => {
  const at = '2026-03-02T09:00+01:00'
  const by = (party: string) => ({ by: { observer: 'hotline', sensor: null, party } })
  const observations = [
    observed('a', at, { how: 'claimed', ...by('Karsk') }),
    observed('b', at, { how: 'seen', ...by('Oland') }),
    observed('c', at, { how: 'recorded', ...by('Oland') }),
  ]
  expect(counts({ observations }, 1)).toEqual({
    'explosion, claimed by Karsk': [0, 1],
    'explosion, claimed by Oland': [0, 2],
  })
})

test('restrictions are told by who is in control, beside all of them', () => {
  const at = '2026-03-02T09:00+01:00'
  const access = [
    { ...denied('d1', at), controller: 'Karsk' },
    { ...denied('d2', at), controller: 'Oland' },
    denied('d3', at),
  ]
  expect(counts({ access }, 1)).toEqual({
    'restrictions of access': [0, 3],
    'restrictions of access where Karsk is in control': [0, 1],
    'restrictions of access where Oland is in control': [0, 1],
  })
})

test('what two zones share is counted in each, a point on the border too, and not elsewhere', () => {
  const [zone] = agreement.zones
  const square = (west: number, east: number) => ({
    ...zone!,
    id: `from ${west}`,
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 45],
          [east, 45],
          [east, 46],
          [west, 46],
          [west, 45],
        ],
      ],
    },
  })
  const zones = [square(19, 20), square(19.5, 21)]
  const at = '2026-03-02T09:00+01:00'
  const place = (x: number) => ({
    where: { geometry: { type: 'Point' as const, coordinates: [x, 45.5] }, sigma: 1, basis: 'measured' as const },
  })
  const observations = [
    observed('both', at, place(19.7)),
    observed('border', at, place(21)),
    observed('far', at, place(22)),
  ]
  const days = reportsOf({ ...agreement, zones }, { ...NOTHING, observations }, NOW)
  expect(days[1]!.regions.map((r) => [r.region, r.counts[0]?.now.from])).toEqual([
    ['from 19', ['both']],
    ['from 19.5', ['border', 'both']],
    ['elsewhere', ['far']],
  ])
})

test('a zone smaller than the grid over all the land has a share of its own', () => {
  const [zone] = agreement.zones
  const tiny = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [20, 45.3],
        [20.001, 45.3],
        [20.001, 45.301],
        [20, 45.301],
        [20, 45.3],
      ],
    ],
  }
  const watching = coverage('k', '2026-03-02T00:00+01:00', '2026-03-02T12:00+01:00')
  const days = reportsOf(
    { ...agreement, zones: [{ ...zone!, geometry: tiny }] },
    { ...NOTHING, coverage: [watching] },
    NOW,
  )
  expect(days[1]!.regions[0]!.watched).toBe(0.5)
})

test('a row that names itself as the one it replaces stays', () => {
  expect(counts({ observations: [observed('a', '2026-03-02T09:00+01:00', { replaces: 'a' })] }, 1)).toEqual({
    explosion: [0, 1],
  })
})

test('a count is a least one where the region was not watched all day, and the share is said', () => {
  const observations = [observed('a', '2026-03-02T09:00+01:00')]
  const half = [coverage('k', '2026-03-02T00:00+01:00', '2026-03-02T12:00+01:00')]
  const [first] = region({ observations, coverage: half }, 1, 'west').counts
  expect([first!.seen.now, first!.seen.before, first!.now.atLeast]).toEqual([0.5, 0, true])
  const whole = [coverage('k', '2026-03-02T00:00+01:00', '2026-03-03T00:00+01:00')]
  expect(region({ observations, coverage: whole }, 1, 'west').counts[0]!.now.atLeast).toBe(false)
})

test('hours watched twice count once, and a watcher that cannot hear explosions watches none', () => {
  const observations = [observed('a', '2026-03-02T09:00+01:00')]
  const twice = ['k', 'l'].map((id) => coverage(id, '2026-03-02T00:00+01:00', '2026-03-02T12:00+01:00'))
  expect(region({ observations, coverage: twice }, 1, 'west').counts[0]!.seen.now).toBe(0.5)
  const deaf = [coverage('k', '2026-03-02T00:00+01:00', '2026-03-03T00:00+01:00', ['heat'])]
  expect(region({ observations, coverage: deaf }, 1, 'west').counts[0]!.seen.now).toBe(0)
})

test('allegations stand apart from corroborated incidents, and only these may touch a term', () => {
  const at = '2026-03-02T09:00+01:00'
  const incidents = [
    incident('i1', at),
    incident('i2', at, { status: 'allegation' }),
    incident('i3', at, { status: 'explained' }),
  ]
  expect(counts({ incidents }, 1)).toEqual({ 'corroborated incidents': [0, 1], allegations: [0, 1] })
  expect(region({ incidents }, 1, 'west').possible).toEqual([{ term: 'T1', incidents: ['i1'] }])
})

test('denied access is counted like an incident', () => {
  const access = [denied('d1', '2026-03-02T09:00+01:00')]
  expect(counts({ access }, 1)).toEqual({ 'restrictions of access': [0, 1] })
  expect(region({ access }, 1, 'west').access).toEqual(['d1'])
})

test('every count can be counted again from its ids', () => {
  const observations = [observed('b', '2026-03-02T09:00+01:00'), observed('a', '2026-03-02T10:00+01:00')]
  for (const report of reports({ observations, incidents: [incident('i1', '2026-03-02T09:00+01:00')] }))
    for (const { counts } of report.regions)
      for (const { now } of counts) expect([now.value, now.from]).toEqual([now.from.length, [...now.from].sort()])
})

test('a finding corrects the report of the day of its incident', () => {
  const incidents = [incident('i1', '2026-03-01T15:00+01:00')]
  const days = reports({ incidents, findings: [finding('f1', ['i1'], '2026-03-03T10:00+01:00')] })
  expect(days.map((r) => r.corrections)).toEqual([[], [], [{ report: days[0]!.id, line }], []])
})

const act = (kind: 'reported done' | 'found done', at: string, value: number | null = null) => ({
  id: `${kind} ${at}`,
  of: 'T2',
  tier: null,
  finding: null,
  kind,
  at,
  by: 'Karsk',
  value,
  line,
})

test('a step is ahead, due and late by the clock, and done only when people say so', () => {
  const stateAt = (now: string, acts: Known['acts'] = []) => {
    const { due, state } = reports({ acts }, now).at(-1)!.steps[0]!
    return [due, state]
  }
  expect(stateAt('2026-03-04')).toEqual(['2026-03-15', 'ahead'])
  expect(stateAt('2026-03-15T12:00+01:00')).toEqual(['2026-03-15', 'due'])
  expect(stateAt('2026-03-16T12:00+01:00')).toEqual(['2026-03-15', 'late'])
  const done = [act('reported done', '2026-03-10')]
  expect(stateAt('2026-03-16', done)).toEqual(['2026-03-15', 'reported done'])
  expect(stateAt('2026-03-16', [...done, act('found done', '2026-03-12')])).toEqual(['2026-03-15', 'found done'])
  expect(stateAt('2026-03-09T12:00+01:00', done)).toEqual(['2026-03-15', 'ahead'])
})

test('what was done is what was found, and only else what was reported', () => {
  const reported = act('reported done', '2026-03-02', 80)
  const [first] = reports({ acts: [reported] }).at(-1)!.quantities
  expect([first!.due.value, first!.done.value, first!.done.rule]).toEqual([
    100,
    80,
    'the sum of what was reported done, found by nobody',
  ])
  const [second] = reports({ acts: [reported, act('found done', '2026-03-03', 60)] }).at(-1)!.quantities
  expect(second!.done.value).toBe(60)
})

test('swapping the sides of every word changes no number', () => {
  const observations = [
    observed('a', '2026-03-02T09:00+01:00', { by: { observer: 'post', sensor: null, party: 'karsk' } }),
  ]
  const swapped = observations.map((o) => ({ ...o, by: { ...o.by, party: 'oland' } }))
  const told = JSON.stringify(reports({ observations: swapped }))
  expect(JSON.parse(told.replaceAll('oland', 'karsk'))).toEqual(reports({ observations }))
})

test('an agreement that has not begun has no reports', () => {
  expect(reportsOf({ ...agreement, from: null }, NOTHING, NOW)).toEqual([])
})
