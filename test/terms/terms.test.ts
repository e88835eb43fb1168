import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { holds } from '../../src/record/index.ts'
import { readAgreements } from '../../src/terms/index.ts'
import { stripOf } from '../../src/terms/zones.ts'
import { filesOf, SHEET, TEXT } from './samples.ts'

const read = (sheet: string, text = TEXT) => readAgreements(filesOf(sheet, text))
const reasons = (sheet: string, text = TEXT) => read(sheet, text).notes.map((n) => n.reason)

test('each item of a sheet stands on words of the text, wherever its lines break', () => {
  const { agreements, texts, notes } = read(SHEET)
  expect(notes).toEqual([])
  const [agreement] = agreements
  const [fire, weapons] = agreement!.terms
  expect(fire!.line.text).toContain('from\n12:00')
  expect(fire!.except[0]!.text).toBe('except in self-defence against an imminent attack')
  expect(weapons!.object!.exact).toBe('Artillery of a calibre above 100 mm')
  expect(agreement!.guarantees[0]!.tiers.map((t) => t.within)).toEqual(['PT24H', 'without delay'])
  const lines = [agreement!.title, ...agreement!.terms.map((t) => t.line), ...agreement!.zones.map((z) => z.line)]
  for (const line of lines) expect(holds(line.citations[0], texts[0]!.text)).toBe(true)
})

test('files in any order give the same', () => {
  expect(readAgreements(filesOf(SHEET).reverse())).toEqual(read(SHEET))
})

test('nothing that nobody confirmed binds', () => {
  const unconfirmed = SHEET.replace(/^confirmed.*\n/m, '')
  const { agreements, notes } = read(unconfirmed)
  expect(agreements[0]).toMatchObject({ terms: [], guarantees: [], zones: [], boundaries: [] })
  expect(notes.map((n) => n.reason.split(':')[0])).toEqual(['line', 'west', 'T1', 'T2', 'G1'])
  const one = unconfirmed.replace('  - id: T1\n', '  - id: T1\n    confirmed: { by: A. Clerk, on: 2026-03-01 }\n')
  expect(read(one).agreements[0]!.terms.map((t) => t.id)).toEqual(['T1'])
})

test('words that are not there, or stand twice, bind nothing', () => {
  const swapped = SHEET.replace('words: Artillery of a calibre above 100 mm shall', 'words: Howitzers shall')
  expect(reasons(swapped)).toEqual([
    'T2: "Howitzers shall be withdrawn by Karsk" does not stand in agreement/agreement.md',
  ])
  const twice = SHEET.replace('words: the Line of Contact', 'words: the Line')
  expect(reasons(twice)[0]).toMatch(/^line: "the Line" stands \d times .* give more of its words$/)
})

test('a term whose exception cannot be bound does not bind: it would say more than the text', () => {
  const without = SHEET.replace('[except in self-defence against an imminent attack]', '[except at sea]')
  expect(read(without).agreements[0]!.terms.map((t) => t.id)).toEqual(['T2'])
  expect(reasons(without)).toContain('T1: without its exception it would bind more than it says')
})

test('parties, zones, boundaries and drawings must be known', () => {
  expect(reasons(SHEET.replace('binds: [karsk]', 'binds: [narnia]'))).toEqual([
    'T2: "narnia" is no party or zone of this agreement',
  ])
  expect(reasons(SHEET.replace('#contact', '#none'))).toEqual([
    'line: there is no drawing lines.geojson#none',
    'west: there is no boundary line',
    'T2: "west" is no party or zone of this agreement',
  ])
})

test('a sheet that cannot be read is a note at its line', () => {
  const [note] = read(SHEET.replace('duty: must not', 'duty: should')).notes
  expect(note!.reason).toMatch(/^line \d+, terms\.0\.duty: /)
  expect(SHEET.replace('duty: must not', 'duty: should').slice(note!.start!, note!.end!)).toBe('should')
  expect(read('agreement: [').notes[0]!.by).toBe('yaml')
  expect(read('').notes[0]!.by).toBe('sheet')
})

test('a strip lies on the named side of its line, as wide as it is said', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [20, 45],
      [20.1, 45.3],
      [20, 45.6],
    ],
  }
  const [left, right] = (['left', 'right'] as const).map((side) => stripOf(line, { metres: 15000, side })!)
  const inside = (strip: unknown, x: number, y: number) => booleanPointInPolygon([x, y], strip as never)
  const km = 1 / (111.32 * Math.cos((45.3 * Math.PI) / 180))
  expect(inside(left, 20.1 - 10 * km, 45.3)).toBe(true)
  expect(inside(left, 20.1 + 1 * km, 45.3)).toBe(false)
  expect(inside(left, 20.1 - 16 * km, 45.3)).toBe(false)
  expect(inside(right, 20.1 + 10 * km, 45.3)).toBe(true)
  expect(inside(right, 20.1 - 1 * km, 45.3)).toBe(false)
})

test('no strip without a line, or along one that closes', () => {
  expect(stripOf({ type: 'Point', coordinates: [20, 45] }, { metres: 1, side: 'left' })).toBeUndefined()
  const ring = {
    type: 'LineString' as const,
    coordinates: [
      [20, 45],
      [20.1, 45.3],
      [20, 45],
    ],
  }
  expect(stripOf(ring, { metres: 1000, side: 'left' })).toBeUndefined()
})
