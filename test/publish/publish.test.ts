import { cellToBoundary, getResolution } from 'h3-js'
import { expect, test } from 'vitest'
import { reportsOf } from '../../src/comply/index.ts'
import { publish } from '../../src/publish/index.ts'
import type { CeasefireRecord, Incident, Observation } from '../../src/record/index.ts'
import { publicCeasefireSchema } from '../../src/record/index.ts'
import { agreement, denied, finding, incident, observed } from '../comply/samples.ts'

const NOW = '2026-03-20T12:00+01:00'
const PLACE = {
  geometry: { type: 'Point' as const, coordinates: [19.98765, 45.34567] },
  sigma: 25,
  basis: 'measured' as const,
}

const record = (incidents: Incident[], observations: Observation[] = [], asOf = NOW): CeasefireRecord => {
  const known = {
    observations,
    coverage: [],
    access: [denied('d1', '2026-03-05T09:00+01:00')],
    incidents,
    findings: [],
    acts: [],
  }
  return {
    schema: 1,
    id: 'lorne',
    asOf,
    agreement,
    ...known,
    reports: reportsOf(agreement, known, asOf),
    obligations: [],
    notes: [],
  }
}

const seen = (id: string, at: string, kind = 'explosion') => incident(id, at, { kind, where: PLACE })
const shown = (incidents: Incident[], asOf?: string) => publish(record(incidents, [], asOf))

test('nothing is shown before it is a day old, weapons and positions not before fourteen', () => {
  const incidents = [
    seen('a', '2026-03-18T23:59+01:00'),
    seen('b', '2026-03-19T00:01+01:00'),
    seen('c', '2026-03-06T00:01+01:00', 'weapon present'),
    seen('d', '2026-03-05T23:59+01:00', 'weapon present'),
  ]
  const { incidents: public_, until } = shown(incidents)
  expect(public_.map((i) => [i.day, i.kind])).toEqual([
    ['2026-03-18', 'explosion'],
    ['2026-03-05', 'weapon present'],
  ])
  expect(until).toBe('2026-03-18')
})

test('no day is reported before it is over for a day', () => {
  const { reports, held } = shown([])
  expect(reports.at(-1)!.period.to).toBe('2026-03-19T00:00+01:00')
  expect(held.days).toBe(2)
})

test('a place is the cell it lies in: fine for most, coarser for positions, none for where something was launched', () => {
  const at = '2026-03-02T09:00+01:00'
  const kinds = ['explosion', 'weapon present', 'launch']
  const cells = shown(kinds.map((kind, i) => seen(`i${i}`, at, kind))).incidents.map((i) => [i.kind, i.cell])
  const byKind = Object.fromEntries(cells)
  expect(getResolution(byKind.explosion!)).toBe(6)
  expect(getResolution(byKind['weapon present']!)).toBe(5)
  expect(byKind.launch).toBeNull()
})

test('the same place is the same cell every time, in every output', () => {
  const [a, b] = shown([seen('a', '2026-03-02T09:00+01:00'), seen('b', '2026-03-03T09:00+01:00')]).incidents
  expect(a!.cell).toBe(b!.cell)
  expect(cellToBoundary(a!.cell!)).toHaveLength(6)
})

test('no coordinate, no hour, no reading and no id made of one stands in what everybody may see', () => {
  const at = '2026-03-02T09:17+01:00'
  const evidence = [
    {
      observation: 'observation-secret',
      weighs: 'anchor' as const,
      metres: 137,
      sigmas: 0.4,
      hours: 0.2,
      chance: 0.01,
      rule: 'sharpest',
    },
  ]
  const incidents = [
    {
      ...seen('incident-secret', at),
      evidence,
      history: [{ at, from: null, to: 'allegation', by: 'join', why: 'sharpest' }],
    },
  ]
  const observations = [observed('observation-secret', at, { where: PLACE, source: 'camera-7.json' })]
  const told = {
    ...record(incidents, observations),
    findings: [finding('f1', ['incident-secret'], '2026-03-04T10:00+01:00')],
  }
  const { agreement: _, ...rest } = publish(told)
  const text = JSON.stringify(rest)
  for (const secret of ['19.98', '45.34', '09:17', 'secret', 'camera-7', '137', 'reading-', 'post 1'])
    expect(text).not.toContain(secret)
  expect(rest.findings[0]!.incidents).toEqual(['incident-2026-03-02-1'])
})

test('every count of incidents is the number of those that are shown', () => {
  const incidents = [seen('a', '2026-03-02T09:00+01:00'), seen('b', '2026-03-02T10:00+01:00')]
  const told = shown(incidents)
  for (const report of told.reports)
    for (const { counts } of report.regions)
      for (const { now } of counts.filter((c) => c.now.unit === 'incident')) expect(now.value).toBe(now.from.length)
  const ids = new Set(told.incidents.map((i) => i.id))
  const cited = told.reports.flatMap((r) =>
    r.regions.flatMap((g) => g.counts.flatMap((c) => (c.now.unit === 'incident' ? c.now.from : []))),
  )
  expect(cited.every((id) => ids.has(id))).toBe(true)
})

test('a clock that is a day counts from its beginning', () => {
  expect(shown([seen('a', '2026-03-19T02:00+01:00')], '2026-03-20').incidents).toHaveLength(0)
})

test('incidents in any order give the same', () => {
  const incidents = [
    seen('a', '2026-03-02T09:00+01:00'),
    seen('b', '2026-03-02T10:00+01:00'),
    seen('c', '2026-03-03T10:00+01:00'),
  ]
  expect(shown([...incidents].reverse())).toEqual(shown(incidents))
})

test('what is shown keeps its contract', () => {
  expect(publicCeasefireSchema.safeParse(shown([seen('a', '2026-03-02T09:00+01:00')])).error).toBeUndefined()
})
