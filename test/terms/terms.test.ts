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

const bound = (sheet: string, text: string) => {
  const { agreements, notes } = read(sheet, text)
  return {
    notes: notes.map((n) => n.reason),
    terms: agreements[0]?.terms.map((t) => t.id),
    lines: agreements[0]?.terms,
  }
}
const BOTH = { notes: [], terms: ['T1', 'T2'] }

test('line ends, a mark of byte order, spaces that do not break, printed quotation marks and hyphens are all one', () => {
  expect(bound(SHEET.replace(/\n/g, '\r\n'), TEXT.replace(/\n/g, '\r\n'))).toMatchObject(BOTH)
  expect(bound(`\ufeff${SHEET}`, `\ufeff${TEXT}`)).toMatchObject(BOTH)
  expect(bound(SHEET, TEXT.replaceAll('100 mm', '100\u00a0mm').replace('15 kilo', '15\u202fkilo'))).toMatchObject(BOTH)
  expect(bound(SHEET, TEXT.replace('self-defence', 'self\u2011defence'))).toMatchObject(BOTH)
  const quoted = (words: string, marks: string) =>
    words.replaceAll('Line of Contact', `${marks[0]}Line of Contact${marks[1]}`)
  const sheet = quoted(SHEET, `""`).replace('words: "Line of Contact"', `words: '"Line of Contact"'`)
  expect(
    bound(
      sheet
        .replace('name: "Line of Contact"', 'name: Line')
        .replace('words: the "Line of Contact"', `words: 'the "Line of Contact"'`),
      quoted(TEXT, '“”'),
    ),
  ).toMatchObject(BOTH)
})

test('words go on over the end of a line and of a page; the number of the page is left out of what is said', () => {
  expect(bound(SHEET, TEXT.replace('withdrawn', 'with-\ndrawn'))).toMatchObject(BOTH)
  expect(bound(SHEET, TEXT.replace('withdrawn', 'with\u00addrawn'))).toMatchObject(BOTH)
  for (const page of ['\n\n- 3 -\n\f\n', '\nPage 3\n', '\n3 / 12\n', '\n\n3\n\n', '\n\f\n']) {
    const { lines, ...rest } = bound(SHEET, TEXT.replace('shall be withdrawn', `shall${page}be withdrawn`))
    expect(rest).toMatchObject(BOTH)
    expect(lines![1]!.line.text.replace(/\s+/g, ' ')).toBe(
      'Artillery of a calibre above 100 mm shall be withdrawn by Karsk',
    )
  }
  const number = bound(SHEET, TEXT.replace('shall be withdrawn', 'shall\n3\nbe withdrawn'))
  expect(number.terms).toEqual(['T1'])
})

test('a time that nothing can be counted from, an open place and a zone that is none are not accepted', () => {
  const due = (words: string) => bound(SHEET.replace('due: P14D after T1', `due: ${words}`), TEXT)
  for (const words of ['P14D after T9', 'P14D after T2']) {
    const { notes, terms } = due(words)
    expect([terms, notes[0]]).toEqual([['T1'], expect.stringContaining('no time can be counted after')])
  }
  for (const words of ['soon', 'P14D after ?', '2026-02-30']) expect(due(words).terms).toBeUndefined()
  expect(bound(SHEET.replace('Europe/Vienna', 'Mars/Phobos'), TEXT).notes[0]).toContain('calendar.zone')
  expect(bound(SHEET.replace('T12:00+02:00\nconf', 'T12:00\nconf'), TEXT).notes[0]).toContain('agreement.from')
  expect(bound(SHEET.replace('within: without delay', 'within: within a week'), TEXT).notes[0]).toContain(
    '"within a week"',
  )
})

test('aliases that blow up and names that stand for nothing are notes', () => {
  const bomb = `a: &a [1,1,1]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n`
  for (const yaml of [bomb, 'agreement: *nobody\n']) {
    const { agreements, notes } = read(yaml)
    expect([agreements.length, notes.length]).toEqual([0, 1])
  }
})

test('of two sheets with one id the first counts, and two that replace each other are told so', () => {
  const second = { source: 'agreement/zweite.yaml', text: SHEET }
  const { agreements, notes } = readAgreements([...filesOf(SHEET), second])
  expect([agreements.length, notes.map((n) => n.reason)]).toEqual([
    1,
    ['another sheet has the id lorne: this one is left out'],
  ])
  const replacing = (id: string, other: string) =>
    SHEET.replace('id: lorne', `id: ${id}`).replace('  status: adopted\n', `  status: adopted\n  replaces: ${other}\n`)
  const both = readAgreements([
    ...filesOf(replacing('one', 'two')),
    { source: 'agreement/z.yaml', text: replacing('two', 'one') },
  ])
  expect(both.notes.map((n) => n.source)).toEqual(['one', 'two'])
})

test('a sheet takes the text and the drawings of its own folder', () => {
  const other = filesOf(SHEET.replace('id: lorne', 'id: other'), TEXT.replace('60 observers', '90 observers'))
  const files = [...filesOf(SHEET), ...other.map((f) => ({ ...f, source: f.source.replace('agreement/', 'second/') }))]
  const { agreements, texts } = readAgreements(files)
  expect(agreements.map((a) => a.id)).toEqual(['lorne', 'other'])
  expect(texts.map((t) => t.source)).toEqual(['agreement/agreement.md', 'second/agreement.md'])
  expect(agreements[1]!.title.citations[0].article).toBe(texts[1]!.id)
})
