import fc from 'fast-check'
import { cellToBoundary, getResolution } from 'h3-js'
import { describe, expect, test } from 'vitest'
import { truceOf } from '../../measure/truce/index.ts'
import { showCeasefire } from '../../src/ceasefire-output.ts'
import type { OutputFile } from '../../src/keep/index.ts'
import type { Ceasefire, CeasefireRecord, Incident } from '../../src/record/index.ts'
import { agreement, denied, finding, incident, line, observed } from '../comply/samples.ts'
import { ceasefireIn, exampleFiles, publicFiles } from './world.ts'

const NOON = '2026-03-12T12:00+02:00'
const example = ceasefireIn(exampleFiles(), NOON)
const world = truceOf(3)
const WORLD_NOON = `${new Date(world.world.start + 20 * 24 * 3_600_000).toISOString().slice(0, 10)}T12:00Z`
const made = ceasefireIn(
  world.files.filter((f) => !/\.(?:html|xml|txt|md)$/.test(f.source) || f.source.startsWith('agreement/')),
  WORLD_NOON,
)

const textOf = (files: readonly OutputFile[]) => files.map(({ path, content }) => `${path}\n${content}`).join('\n')

/** All outputs without the agreement itself, which is public, and without the layout of pages. */
function told(ceasefire: Ceasefire): string {
  const files = publicFiles(ceasefire).filter(({ path }) => !path.endsWith('agreement/text.html'))
  return textOf(
    files.map(({ path, content }) => {
      const text = String(content)
      if (path.endsWith('ceasefire.json'))
        return { path, content: JSON.stringify({ ...JSON.parse(text), agreement: null }) }
      return { path, content: text.replace(/<style>[\s\S]*?<\/style>|<head>[\s\S]*?<\/head>|<svg[\s\S]*?<\/svg>/g, '') }
    }),
  )
}

const positionsIn = (value: unknown): number[][] =>
  Array.isArray(value) ? (typeof value[0] === 'number' ? [value as number[]] : value.flatMap(positionsIn)) : []

describe.each([
  ['the example', example],
  ['a generated world', made],
] as const)('what everybody may see of %s', (_, ceasefire) => {
  const { record } = ceasefire
  const all = told(ceasefire)
  const cut =
    Date.parse(
      `${JSON.parse(String(publicFiles(ceasefire).find((f) => f.path.endsWith('ceasefire.json'))!.content)).until}T23:59:59Z`,
    ) +
    13 * 3_600_000

  test('there is much that could be told', () => {
    expect(record.observations.length).toBeGreaterThan(20)
    expect(record.incidents.length).toBeGreaterThan(3)
  })

  test('no coordinate that was read or joined stands in any file or name, and none finer than a cell', () => {
    const places = [...record.observations, ...record.access, ...record.incidents].flatMap((o) =>
      positionsIn(o.where?.geometry.coordinates),
    )
    const geo = publicFiles(ceasefire).find((f) => f.path.endsWith('cells.geojson'))!
    const rest = all.replace(String(geo.content), '')
    for (const [x, y] of places)
      for (const n of [x!, y!]) expect(rest.includes(n.toFixed(4).slice(0, -1)) && `${n}`).toBe(false)
    expect(rest.match(/\d\.\d{4,}/g)).toBeNull()
    for (const feature of JSON.parse(String(geo.content)).features) {
      expect(getResolution(feature.id)).toBeLessThanOrEqual(6)
      expect(feature.geometry.coordinates[0]).toEqual(cellToBoundary(feature.id, true))
    }
  })

  test('no time of a day of what was observed, and nothing later than the last day that is shown', () => {
    const hours = [...record.observations, ...record.access]
      .map((o) => o.when.from)
      .filter((t) => !/T00:00/.test(t) && t.includes('T'))
    for (const hour of new Set(hours)) expect(all).not.toContain(hour.slice(0, 16))
    const withoutDue = all
      .replace(/"due":"[^"]*"/g, '')
      .replace(/due [^<]*/g, '')
      .replace(/"asOf":"[^"]*"/g, '')
    const times = [...withoutDue.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g)].map((m) => m[0])
    for (const time of times) expect([time, Date.parse(time) <= cut]).toEqual([time, true])
  })

  test('no id, source, observer, sensor or word of a reading', () => {
    const ids = [...record.observations, ...record.incidents, ...record.access, ...record.acts].map((o) => o.id)
    const readings = record.observations.flatMap((o) => o.citations.filter((c) => c.kind === 'reading'))
    const who = record.observations
      .flatMap((o) => [o.by.observer, o.by.sensor ?? '', o.source])
      .filter((w) => w.length > 5)
    const secrets = new Set([...ids, ...readings.map((c) => c.article), ...readings.map((c) => c.exact), ...who])
    for (const secret of secrets) expect(all.includes(secret) && secret).toBe(false)
    for (const name of ['"metres"', '"sigmas"', '"hours"', 'reading-', '"kind":"reading"', ' σ'])
      expect(all).not.toContain(name)
  })

  test('places where something was launched from have no cell, weapons a wide one and nothing for fourteen days', () => {
    const shown = JSON.parse(String(publicFiles(ceasefire).find((f) => f.path.endsWith('ceasefire.json'))!.content))
    for (const { kind, cell } of shown.incidents) {
      if (kind === 'launch' || kind === 'projectile') expect(cell).toBeNull()
      if (/present|movement|works/.test(kind) && cell) expect(getResolution(cell)).toBe(5)
    }
    const positions = shown.incidents.filter((i: { kind: string }) => /present|movement|works/.test(i.kind))
    for (const { day } of positions) expect(Date.parse(day)).toBeLessThan(Date.parse(record.asOf) - 13 * 24 * 3_600_000)
  })

  test('two runs of one day, hours apart, write the same', () => {
    const later = { ...ceasefire, record: { ...record, asOf: record.asOf.replace('T12:00', 'T13:00') } }
    expect(textOf(publicFiles(later))).toBe(textOf(publicFiles(ceasefire)))
  })
})

const NOW = '2026-03-20T12:00+01:00'
const ceasefireOf = (record: Partial<CeasefireRecord>): Ceasefire => {
  const whole = {
    schema: 1 as const,
    id: 'lorne',
    asOf: NOW,
    agreement,
    observations: [],
    coverage: [],
    access: [],
    incidents: [],
    findings: [],
    acts: [],
    reports: [],
    obligations: [],
    notes: [],
    ...record,
  }
  return { record: whole, texts: { [agreement.title.citations[0].article]: 'the text' } }
}

const KINDS = ['explosion', 'weapon present', 'launch', 'overflight', 'movement'] as const
const anything = fc.record({
  kind: fc.constantFrom(...KINDS),
  days: fc.integer({ min: 0, max: 19 }),
  minutes: fc.integer({ min: 0, max: 24 * 60 - 1 }),
  x: fc.double({ min: 19.8, max: 20.2, noNaN: true }),
  y: fc.double({ min: 45, max: 45.6, noNaN: true }),
})
type Anything = typeof anything extends fc.Arbitrary<infer T> ? T : never

const DAY = 24 * 3_600_000
const START = Date.parse('2026-03-01T00:00+01:00')
const momentOf = ({ days, minutes }: Anything) => new Date(START + days * DAY + minutes * 60_000).toISOString()
const isFresh = (one: Anything) => {
  const last = /present|movement/.test(one.kind) ? '2026-03-06T00:00+01:00' : '2026-03-19T00:00+01:00'
  return Date.parse(momentOf(one)) > Date.parse(last)
}

function recordOf(all: readonly Anything[]): Partial<CeasefireRecord> {
  const where = ({ x, y }: Anything) => ({
    geometry: { type: 'Point' as const, coordinates: [x, y] },
    sigma: 20,
    basis: 'measured' as const,
  })
  const evidence = (i: number): Incident['evidence'] => [
    { observation: `o${i}`, weighs: 'anchor', metres: 0, sigmas: 0, hours: 0, chance: 0, rule: 'x' },
  ]
  return {
    observations: all.map((one, i) => observed(`o${i}`, momentOf(one), { kind: one.kind, where: where(one) })),
    incidents: all.map((one, i) =>
      incident(`i${i}`, momentOf(one), { kind: one.kind, where: where(one), evidence: evidence(i) }),
    ),
  }
}

const keyed = (all: readonly Anything[]) => all.map((one, i) => ({ one, i }))

describe('whatever comes in', () => {
  test('what is fresh changes no byte: no number, no state, no id', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (all) => {
        const whole = recordOf(all)
        const old = keyed(all).filter(({ one }) => !isFresh(one))
        const without = {
          observations: old.map(({ i }) => whole.observations![i]!),
          incidents: old.map(({ i }) => whole.incidents![i]!),
        }
        expect(textOf(publicFiles(ceasefireOf(whole)))).toBe(textOf(publicFiles(ceasefireOf(without))))
      }),
      { numRuns: 25 },
    )
  })

  test('two places in one cell are told alike', () => {
    const near = (dx: number) => recordOf([{ kind: 'explosion', days: 3, minutes: 60, x: 20.02 + dx, y: 45.3 }])
    expect(textOf(publicFiles(ceasefireOf(near(0))))).toBe(textOf(publicFiles(ceasefireOf(near(0.0005)))))
  })

  test('a finding, a notice and what they set off are late as well; until then an incident stands as it stood', () => {
    const base = recordOf([{ kind: 'explosion', days: 3, minutes: 60, x: 20.02, y: 45.3 }])
    const fresh = finding('f1', ['i0'], '2026-03-20T09:00+01:00')
    const step = {
      at: fresh.at,
      from: 'corroborated',
      to: 'finding',
      by: 'Commission: A. Reed, B. Moss (f1)',
      why: 'so',
    }
    const found = base.incidents!.map((i) => ({ ...i, status: 'finding' as const, history: [step] }))
    const notice = {
      id: 'a1',
      of: 'G1',
      tier: null,
      finding: null,
      kind: 'notice' as const,
      at: '2026-03-20T10:00+01:00',
      by: 'Tavia',
      value: null,
      line,
    }
    const after = ceasefireOf({ ...base, incidents: found, findings: [fresh], acts: [notice] })
    expect(textOf(publicFiles(after))).toBe(textOf(publicFiles(ceasefireOf(base))))
  })

  test('a finding that was withdrawn says so', () => {
    const found = finding('f1', [], '2026-03-04T09:00+01:00')
    const act = {
      id: 'a1',
      of: 'f1',
      tier: null,
      finding: null,
      kind: 'withdrawn' as const,
      at: '2026-03-06',
      by: 'Commission',
      value: null,
      line,
    }
    const all = textOf(publicFiles(ceasefireOf({ findings: [found], acts: [act] })))
    expect(all).toContain('visit; withdrawn on 2026-03-06 by Commission')
  })

  test('a fresh piece of evidence keeps its incident back, and a fresh restriction is not told', () => {
    const [one] = recordOf([{ kind: 'explosion', days: 17, minutes: 23 * 60, x: 20.02, y: 45.3 }]).incidents!
    const heat = observed('heat', '2026-03-19T02:00+01:00', { kind: 'heat' })
    const supported = {
      ...one!,
      evidence: [
        { observation: 'heat', weighs: 'supports' as const, metres: 9, sigmas: 1, hours: 3, chance: 0, rule: 'x' },
      ],
    }
    const late = ceasefireOf({
      incidents: [supported],
      observations: [heat],
      access: [denied('d', '2026-03-20T02:00+01:00')],
    })
    expect(textOf(publicFiles(late))).toBe(textOf(publicFiles(ceasefireOf({}))))
  })

  test('fire that was assessed as outgoing has no place: it was launched there', () => {
    const at = '2026-03-02T09:00+01:00'
    const assessed = { ...line.citations[0], exact: 'assessed as outgoing' } as never
    const burst = observed('b', at, { kind: 'burst', assessed })
    const evidence = [
      { observation: 'b', weighs: 'anchor' as const, metres: 0, sigmas: 0, hours: 0, chance: 0, rule: 'x' },
    ]
    const { files } = showCeasefire(
      ceasefireOf({ incidents: [incident('i', at, { kind: 'burst', evidence })], observations: [burst] }),
      false,
    )
    const shown = JSON.parse(String(files.find((f) => f.path.endsWith('ceasefire.json'))!.content))
    expect(shown.incidents[0].cell).toBeNull()
    expect(shown.reports[1].regions.at(-1)).toMatchObject({ region: 'place not known' })
  })

  test('a chance is told in steps: to the last digit it would tell the place', () => {
    const at = '2026-03-02T09:00+01:00'
    const row = (chance: number) => ({
      observation: 'o',
      weighs: 'supports' as const,
      metres: 1,
      sigmas: 1,
      hours: 1,
      chance,
      rule: 'x',
    })
    const incidents = [incident('i', at, { evidence: [0.0123, 0.0499, 0.3217].map(row) })]
    const { files } = showCeasefire(ceasefireOf({ incidents, observations: [observed('o', at)] }), false)
    const shown = JSON.parse(String(files.find((f) => f.path.endsWith('ceasefire.json'))!.content))
    expect(shown.incidents[0].evidence.map((e: { chance: number }) => e.chance)).toEqual([0.05, 0.05, 0.5])
  })
})

describe('both sides alike', () => {
  const SWAPS = [
    ['Karvelia', 'Ostreva'],
    ['karvelia', 'ostreva'],
    ['Karvelian', 'Ostrevan'],
  ] as const
  const swapped = (text: string) =>
    text.replace(/\b(?:[Kk]arvelian?|[Oo]strevan?)\b/g, (word) => {
      const pair = SWAPS.find((p) => p.some((w) => w === word))!
      return word === pair[0] ? pair[1] : pair[0]
    })

  test('the names of the parties swapped in sheet, rows and texts mirror all that is told', () => {
    const turned = ceasefireIn(
      exampleFiles().map(({ source, text }) => ({ source, text: source === 'findings.csv' ? '' : swapped(text) })),
      NOON,
    )
    const plain = ceasefireIn(
      exampleFiles().map((f) => (f.source === 'findings.csv' ? { ...f, text: '' } : f)),
      NOON,
    )
    const view = (ceasefire: Ceasefire) => {
      const file = publicFiles(ceasefire).find((f) => f.path.endsWith('ceasefire.json'))!
      const { agreement: _, ...rest } = JSON.parse(String(file.content))
      return rest
    }
    expect(inOrder(JSON.parse(swapped(JSON.stringify(view(turned)))))).toEqual(inOrder(view(plain)))
  })
})

/** A value without what is a hash of words and without the order of lists. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(inOrder)
      .map((v) => JSON.stringify(v))
      .sort()
  if (typeof value === 'string')
    return value
      .replace(/\b(?:obligation|report|agreement|incident|access)-[0-9a-f]{12,}\b/g, 'id')
      .replace(/-\d+$/, '')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['citations', 'start', 'end', 'prefix', 'suffix'].includes(key))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
