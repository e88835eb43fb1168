import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event, Pledge } from '../../src/record/index.ts'
import { around, density, placed, stretchOf } from '../../src/show/axis.ts'
import { rendered } from '../../src/show/page.tsx'
import { Ticks } from '../../src/show/scale.tsx'
import { mattersOf, standingOf, threadsOf } from '../../src/show/threads.ts'
import { SAMPLE } from './sample.ts'

const { record } = SAMPLE
const eventOn = (edtf: string): Event => ({
  ...record.timeline[0]!,
  id: edtf,
  when: { edtf, basis: 'stated', from: null },
})

describe('a stretch of days', () => {
  it.each([
    ['2031-03-03', 1],
    ['2031-02', 28],
    ['2031', 365],
    ['2031-03-01/2031-03-05', 5],
    ['2031-03-03T18:40:00Z', 1],
  ])('%s is %i days', (edtf, days) => {
    const { from, to } = stretchOf(edtf)!
    expect(to - from).toBe(days)
  })
  it('is open where the date is', () => expect(stretchOf('2031-03-01/..')!.to).toBe(Number.POSITIVE_INFINITY))
  it.each(['XXXX', '2031-13', '../..', ''])('is none for %s', (edtf) => expect(stretchOf(edtf)).toBeUndefined())
})

describe('the dates of an axis', () => {
  const datesOf = (edtf: string) =>
    [...rendered(Ticks({ within: stretchOf(edtf)!, top: 0 })).matchAll(/<text[^>]*>([^<]*)/g)].map((m) => m[1])

  it('name the year once where they are days', () =>
    expect(datesOf('2031-03-03/2031-03-09').slice(0, 2)).toEqual(['3 Mar 2031', '4 Mar']))
  it('name each year that begins among them', () =>
    expect(datesOf('2031-12-01/2032-01-31').filter((d) => /\d{4}/.test(d!))).toEqual(['7 Dec 2031', '4 Jan 2032']))
  it('are months with their year, or years alone, where the stretch is long', () => {
    expect(datesOf('2031')[0]).toBe('Jan 2031')
    expect(datesOf('2025/2032')[0]).toBe('2025')
  })
})

describe('events on an axis', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10))
  const date = fc.oneof(
    day,
    day.map((d) => d.slice(0, 7)),
  )
  it('never lie on each other and never leave the drawing', () =>
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 40 }), (dates) => {
        const within = around(dates.flatMap((d) => stretchOf(d) ?? []))!
        const marks = placed(dates.map(eventOn), within, 700)
        expect(marks).toHaveLength(dates.length)
        for (const a of marks) {
          expect(a.x).toBeGreaterThanOrEqual(-8)
          expect(a.x + a.width).toBeLessThanOrEqual(700.001)
          for (const b of marks)
            if (a !== b && a.lane === b.lane) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
        }
      }),
      { numRuns: 60 },
    ))
  it('counts every day within once', () =>
    expect(density([0, 1, 1, 9, 10, -1], { from: 0, to: 10 }, 5)).toEqual([3, 0, 0, 0, 1]))
})

const pledge = (id: string, of?: string): Pledge => ({
  ...record.pledges[0]!,
  id,
  change: of === undefined ? null : { of, how: 'narrows' },
})
const idsOf = (threads: Pledge[][]) => threads.map((thread) => thread.map((p) => p.id).join(' '))

describe('threads of pledges', () => {
  it('go from the first to the last, whatever the order of the record', () =>
    expect(idsOf(threadsOf([pledge('c', 'b'), pledge('x'), pledge('b', 'a'), pledge('a')]))).toEqual(['a b c', 'x']))
  it('keep both where one pledge is changed twice', () =>
    expect(idsOf(threadsOf([pledge('a'), pledge('b', 'a'), pledge('c', 'a')]))).toEqual(['a b c']))
  it('begin where what is changed is not there', () => expect(idsOf(threadsOf([pledge('b', 'gone')]))).toEqual(['b']))
  it('lose nothing in a ring', () => {
    const all = threadsOf([pledge('a', 'b'), pledge('b', 'a')]).flat()
    expect(all.map((p) => p.id).sort()).toEqual(['a', 'b'])
  })
  it('keep a pledge under the matter of the one that it continues, where its own is not known', () => {
    const troops = { ...pledge('a'), matter: 'troops' as const }
    const later = (matter: Pledge['matter'], how: 'confirms' | 'reverses') => ({
      ...pledge('b', 'a'),
      matter,
      change: { of: 'a', how },
    })
    const under = (b: Pledge) => mattersOf([b, troops]).get('b')
    expect(under(later('other', 'confirms'))).toBe('troops')
    expect(under(later(null, 'confirms'))).toBe('troops')
    expect(under(later('air', 'confirms'))).toBe('air')
    expect(under(later('other', 'reverses'))).toBe('other')
  })
  it('leave standing what nothing changes', () =>
    expect(standingOf([pledge('a'), pledge('b', 'a')]).map((p) => p.id)).toEqual(['b']))
})
