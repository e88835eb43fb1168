import { describe, expect, test } from 'vitest'
import { byDate, dayOf, daysOf, printedDate, UNKNOWN_DATE } from '../../src/record/index.ts'

describe('an EDTF value covers the days it can mean', () => {
  test.each([
    ['2026-01-06', '2026-01-06', '2026-01-06'],
    ['2026-01-06T18:30:00+01:00', '2026-01-06', '2026-01-06'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2022-02-24?', '2022-02-24?'.slice(0, 10), '2022-02-24'],
    ['2026-01-03/2026-01-04', '2026-01-03', '2026-01-04'],
    ['2026-01-03/..', '2026-01-03', ''],
  ])('%s', (edtf, from, to) => expect(daysOf(edtf)).toEqual({ from, to }))
})

test.each(['2026-02-30', '2026-13', 'soon', '', UNKNOWN_DATE])('%j is no date', (value) => {
  expect(daysOf(value)).toBeUndefined()
})

test('only a single day is a day', () => {
  expect(dayOf('2026-01-06')).toBe('2026-01-06')
  expect(dayOf('2026-01')).toBeUndefined()
  expect(dayOf('2026-01-03/2026-01-04')).toBeUndefined()
})

test('dates print no more precise than they are', () => {
  const printed = [
    '2026-01-06',
    '2026-01',
    '2026',
    '2026-01-03/2026-01-04',
    '199X',
    '2022-02-24?',
    '2025-21',
    UNKNOWN_DATE,
  ].map(printedDate)
  expect(printed).toEqual([
    '6 January 2026',
    'January 2026',
    '2026',
    '3–4 January 2026',
    'the 1990s',
    '24 February 2022 (uncertain)',
    'spring 2025',
    'date unknown',
  ])
})

test('the order of dates is by first day, the more precise first, unknown last', () => {
  const mixed = [UNKNOWN_DATE, '2026-01', '2026-01-06', '2026-01-01', '2025']
  expect([...mixed].sort(byDate)).toEqual(['2025', '2026-01-01', '2026-01', '2026-01-06', UNKNOWN_DATE])
})
