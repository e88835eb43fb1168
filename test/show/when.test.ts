import { describe, expect, it } from 'vitest'
import { printedDate } from '../../src/record/index.ts'
import { machineDate, precisionOf, yearOf } from '../../src/show/when.ts'

describe('a date in words', () => {
  it.each([
    ['2031-03-18', '18 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-03-03T18:40:00Z', '3 March 2031, 18:40 UTC'],
    ['2031-03-03T18:40:00.000Z', '3 March 2031, 18:40 UTC'],
    ['2031-03-03T18:40:00+02:00', '3 March 2031, 18:40 UTC+02:00'],
    ['2031-03-03T18:40', '3 March 2031, 18:40'],
    ['2022-02-24?', '24 February 2022 (uncertain)'],
    ['2022-02~', 'about February 2022'],
    ['2022%', 'about 2022 (uncertain)'],
    ['2022-21', 'spring 2022'],
    ['2022-34', 'second quarter of 2022'],
    ['2022-41', 'second half of 2022'],
    ['202X', 'the 2020s'],
    ['20XX', '2000 to 2099'],
    ['2022-XX', 'a month of 2022'],
    ['2022-03-XX', 'a day in March 2022'],
    ['XXXX-03-18', '18 March (year unknown)'],
    ['2029/2031-04', '2029 to April 2031'],
    ['2031-03-18/2031-03-18', '18 March 2031'],
    ['2026-03-16/2026-03-22', '16–22 March 2026'],
    ['2026-03-28/2026-04-02', '28 March to 2 April 2026'],
    ['2025-12-28/2026-01-02', '28 December 2025 to 2 January 2026'],
    ['2022-02-24/..', 'since 24 February 2022'],
    ['../2022-02-24', 'until 24 February 2022'],
    ['2022-02-24/', '24 February 2022 to an unknown day'],
  ])('%s is "%s"', (edtf, words) => expect(printedDate(edtf)).toBe(words))

  it.each(['soon', '2031-W03', '2031-13-01T', '{2031,2032}', 'a/b/c'])('gives %s as it stands', (edtf) =>
    expect(printedDate(edtf)).toBe(edtf),
  )
})

describe('what a date does not say', () => {
  it('stays unsaid in its drawing', () => {
    expect(['2031-03-18', '2031-03', '2031', '202X', '2031/2032'].map(precisionOf)).toEqual([
      'day',
      'month',
      'year',
      'year',
      'span',
    ])
  })

  it('has no machine form where HTML knows none', () => {
    expect(machineDate('2031-03')).toBe('2031-03')
    for (const edtf of ['2031-21', '2031-03~', '2029/2031', '202X']) expect(machineDate(edtf)).toBeUndefined()
  })

  it('groups by the year it begins in', () => {
    expect(['2031-03-18', '../2022', '202X', '2029/2031'].map(yearOf)).toEqual(['2031', '2022', '202X', '2029'])
  })
})
