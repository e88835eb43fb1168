import { describe, expect, test } from 'vitest'
import { clockOf, duringOf } from '../../src/observe/times.ts'

const at = (words: string, zone: string | null = null, longitude: number | null = null) => {
  const clock = clockOf(words)
  return clock && duringOf(clock, clock, { zone, longitude })
}

describe('times', () => {
  test.each([
    ['2031-05-02T08:24Z', '2031-05-02T08:24:00Z'],
    ['2031-05-02 08:24:09+02:00', '2031-05-02T06:24:09Z'],
    ['2031-05-02T08:24:09.5-0600', '2031-05-02T14:24:09.500Z'],
    ['20310502T082409.250Z', '2031-05-02T08:24:09.250Z'],
    ['2031-05-02T08:24:09-00:00', '2031-05-02T08:24:09Z'],
  ])('%s is the moment %s', (words, moment) => {
    expect(at(words)).toEqual({ from: moment, to: moment, basis: 'stated' })
  })

  test.each([
    '2031-02-30',
    '2031-13-01',
    '31-05-02',
    '02/05/2031',
    '2031-05-02T25:00Z',
    '2031-05-02T08:24+19:00',
    '',
    'today',
  ])('%s is no time', (words) => {
    expect(clockOf(words)).toBeUndefined()
  })

  test('a local time is never read as UTC: without a zone it takes in every zone', () => {
    expect(at('2031-05-02T12:00')).toEqual({
      from: '2031-05-01T22:00:00Z',
      to: '2031-05-03T00:00:00Z',
      basis: 'resolved',
    })
  })

  test('a longitude narrows the zones that a place may have', () => {
    expect(at('2031-05-02T12:00', null, 30)).toEqual({
      from: '2031-05-02T06:00:00Z',
      to: '2031-05-02T12:00:00Z',
      basis: 'resolved',
    })
  })

  test('a zone that is known decides, with its summer time', () => {
    expect(at('2031-05-02T12:00', 'Europe/Kyiv')!.from).toBe('2031-05-02T09:00:00Z')
    expect(at('2031-01-02T12:00', 'Europe/Kyiv')!.from).toBe('2031-01-02T10:00:00Z')
  })

  test('an hour that the end of summer time doubles stays double', () => {
    expect(at('2031-10-26T03:30', 'Europe/Kyiv')).toMatchObject({
      from: '2031-10-26T00:30:00Z',
      to: '2031-10-26T01:30:00Z',
    })
  })

  test('a day lasts from its midnight to the next one of its place', () => {
    expect(at('2031-03-30', 'Europe/Kyiv')).toMatchObject({ from: '2031-03-29T22:00:00Z', to: '2031-03-30T21:00:00Z' })
  })

  test('an end before its start is no stretch', () => {
    expect(duringOf(clockOf('2031-05-02T09:00Z')!, clockOf('2031-05-02T08:00Z')!, { zone: null })).toBeUndefined()
  })
})
