import { describe, expect, it } from 'vitest'
import { join, NO_CONTEXT } from '../../src/join/index.ts'
import type { Coverage, Observation } from '../../src/record/index.ts'
import { at, camera, claim, heat, onDay, seen, sound } from './samples.ts'

const statusOf = (...observations: Observation[]) => join(observations)[0]!.status

describe('corroborated by rule', () => {
  it('takes two kinds of evidence under two observers', () => {
    expect(statusOf(seen(), sound())).toBe('corroborated')
    expect(statusOf(sound(), heat())).toBe('corroborated')
    expect(statusOf(seen())).toBe('allegation')
    expect(statusOf(sound({ kind: 'shot' }), heat())).toBe('allegation')
    expect(statusOf(sound(), sound({ observer: 'Station 2' }))).toBe('allegation')
    expect(statusOf(seen(), seen({ how: 'heard', spot: at(100, 0) }))).toBe('allegation')
  })

  it('counts one origin once', () => {
    expect(statusOf(seen({ origin: 'wire' }), sound({ origin: 'wire' }))).toBe('allegation')
  })

  it('takes a recording by a device of the mechanism, while it was watching', () => {
    const coverage = (from: string, to: string): Coverage => ({
      id: 'coverage-1',
      by: camera().by,
      area: { type: 'Polygon', coordinates: [[at(-5e3, -5e3), at(5e3, -5e3), at(5e3, 5e3), at(-5e3, -5e3)]] },
      when: { from, to, basis: 'stated' },
      able: ['explosion'],
      unable: [],
      citations: camera().citations,
    })
    const within = (...coverages: Coverage[]) => join([camera()], { ...NO_CONTEXT, coverage: coverages })[0]!.status
    expect(within()).toBe('corroborated')
    expect(within(coverage(onDay(-1), onDay(1)))).toBe('corroborated')
    expect(within(coverage(onDay(-9), onDay(-1)))).toBe('allegation')
    expect(join([camera({ party: 'A' })])[0]!.status).toBe('allegation')
  })

  it('never rises on claims, however many, from both parties', () => {
    const claims = Array.from({ length: 30 }, (_, i) =>
      claim({ spot: at(i, 0), observer: `Office ${i}`, party: i % 2 ? 'A' : 'B', how: i % 3 ? 'claimed' : 'recorded' }),
    )
    expect(new Set(join(claims).map((i) => i.status))).toEqual(new Set(['allegation']))
  })

  it('prints a chance that rises where a place burns often, and then does not corroborate', () => {
    const before = Array.from({ length: 9 }, (_, i) => heat({ from: onDay(-3 * i - 1, '01:00') }))
    const [fresh, usual] = [join([sound(), heat()])[0]!, join([sound(), heat(), ...before])[0]!]
    const chances = [fresh, usual].map((i) => i.evidence.find((e) => e.weighs === 'supports')!.chance)
    expect(chances[0]).toBeLessThan(0.01)
    expect(chances[1]).toBeGreaterThan(0.2)
    expect([fresh.status, usual.status]).toEqual(['corroborated', 'allegation'])
  })

  it('believes a source that says the place gives such readings often', () => {
    const often = heat({ persistent: { days: 40, since: '2031-01-01' } })
    expect(join([sound(), often])[0]!.evidence[1]!.chance).toBeCloseTo(40 / 129, 2)
    expect(statusOf(sound(), often)).toBe('allegation')
    expect(statusOf(sound(), heat({ persistent: { days: 2, since: '2031-01-01' } }))).toBe('corroborated')
  })

  it('leaves what a place gives day after day at the same hour to people', () => {
    const blasts = [-9, -6, -4, 3].flatMap((day) => [camera({ from: onDay(day, '12:20'), spot: at(day * 9, 0) })])
    expect(statusOf(...blasts.slice(0, 2), camera())).toBe('corroborated')
    expect(join([...blasts, camera()]).map((i) => i.status)).not.toContain('corroborated')
    const otherHours = blasts.map((b, i) =>
      camera({ from: onDay(-i - 2, `0${i}:10`), spot: b.where!.geometry.coordinates as [number, number] }),
    )
    expect(join([...otherHours, camera()]).at(-1)!.status).toBe('corroborated')
  })

  it('leaves out an old reading that is sent again under a later time', () => {
    const [first, again] = [camera({ words: 'a' }), camera({ words: 'b', from: onDay(6) })]
    expect(join([first, again])).toHaveLength(1)
    const fixed = Array.from({ length: 6 }, (_, i) => camera({ words: `${i}`, from: onDay(i, `0${i}:00`) }))
    expect(join(fixed)).toHaveLength(6)
  })

  it('tells its history from the times of the evidence', () => {
    const [incident] = join([seen(), heat()])
    expect(incident!.history.map((h) => [h.at, h.from, h.to])).toEqual([
      ['2031-05-10T12:00:00Z', null, 'allegation'],
      ['2031-05-10T13:30:00Z', 'allegation', 'corroborated'],
    ])
  })
})

describe('what is announced', () => {
  const notice = (given = {}) =>
    seen({
      kind: 'exercise',
      how: 'published',
      sigma: 1500,
      from: onDay(0, '08:00'),
      to: onDay(0, '16:00'),
      words: '<event>Live-fire exercise</event>',
      ...given,
    })

  it('explains an incident in its own words, and keeps it an allegation', () => {
    const incident = join([seen(), sound(), notice()])[0]!
    expect([incident.status, incident.explained?.text]).toEqual(['allegation', 'Live-fire exercise'])
    expect(incident.evidence.at(-1)!.weighs).toBe('contradicts')
    expect(incident.history.map((h) => h.to)).toEqual(['allegation', 'allegation'])
  })

  it('explains nothing at another time, at another place, or of another kind', () => {
    for (const other of [notice({ from: onDay(1), to: onDay(2) }), notice({ spot: at(9000, 0) })])
      expect(join([seen(), sound(), other])[0]!.explained).toBeNull()
    const plant = seen({
      kind: 'other',
      how: 'told',
      words: '<name>Tarn steel plant</name>',
      from: onDay(-9),
      to: onDay(9),
    })
    expect(join([seen({ kind: 'shot' }), sound({ kind: 'shot' }), plant])[0]!.explained).toBeNull()
  })

  it('is no incident itself', () => {
    expect(join([notice()])).toEqual([])
  })
})
