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

test('one report a day from the day the agreement begins, in its own time zone, the last one cut off at the clock', () => {
  const days = reports({})
  expect(days.map((r) => r.period.from)).toEqual([
    '2026-03-01T00:00+01:00',
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
    observed('a', '2026-03-01T09:00+01:00'),
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
  expect(counts({ observations }, 1)).toEqual({ explosion: [0, 3] })
})

test('without a place nothing is counted anywhere', () => {
  expect(counts({ observations: [observed('a', '2026-03-02T09:00+01:00', { where: null })] }, 1)).toEqual({})
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
  expect(reports({ observations: swapped })).toEqual(reports({ observations }))
})

test('an agreement that has not begun has no reports', () => {
  expect(reportsOf({ ...agreement, from: null }, NOTHING, NOW)).toEqual([])
})
