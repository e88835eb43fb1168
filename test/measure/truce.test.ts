import { describe, expect, it } from 'vitest'
import { truceOf } from '../../measure/truce/index.ts'
import { heardIn } from '../../measure/truce/read.ts'
import { paired } from '../../measure/truce/score.ts'
import { measureTruce } from '../../measure/truce.ts'

describe('the simulated truce', () => {
  const truce = truceOf(42)

  it('is the same for the same seed, byte for byte, and another for another', () => {
    expect(truceOf(42).files).toEqual(truce.files)
    expect(truceOf(43).files).not.toEqual(truce.files)
  })

  it('is read in every format, and its agreement binds', () => {
    const heard = heardIn(truce)
    expect(new Set(heard.observations.map((o) => o.format))).toEqual(
      new Set(['firms', 'sensorthings', 'observations', 'cot', 'kml', 'geojson', 'acled', 'ucdp', 'cap']),
    )
    expect([heard.terms.length, heard.zones.length]).toEqual([7, 2])
    expect(heard.coverage.length).toBeGreaterThan(20)
    expect(heard.access.length).toBeGreaterThan(20)
  })

  it('pairs one to one, the nearest first', () => {
    const [first] = truce.truth.happenings.filter((h) => h.kind === 'shelling')
    const [x, y] = [truce.world.origin[0], truce.world.origin[1]]
    const said = (longitude: number) => ({
      longitude,
      latitude: y,
      sigma: 0,
      from: first!.at,
      to: first!.at,
      group: null,
    })
    const there = { ...first!, spot: { x: 0, y: 0 } }
    expect(paired(truce, [said(x + 0.02), said(x)], [there]).map((p) => p.said)).toEqual([1])
    expect(paired(truce, [said(x + 1)], [there])).toEqual([])
    expect(paired(truce, [{ ...said(x), from: first!.at + 6e7, to: first!.at + 6e7 }], [there])).toEqual([])
  })

  it('is joined as well on seeds that nothing was tuned on', () => {
    const { rows } = measureTruce([301, 304])
    const value = (name: string) => rows.find((r) => r.name === name)!.value
    expect(value('corroborated precision')).toBeGreaterThan(0.93)
    expect(value('corroborated recall')).toBeGreaterThan(0.8 * value('two kinds or a camera saw it'))
    expect(value('explained ones kept out of corroborated')).toBeGreaterThan(0.98)
  })
})
