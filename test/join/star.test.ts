import { describe, expect, it } from 'vitest'
import { join } from '../../src/join/index.ts'
import { at, claim, heat, onDay, seen, sound } from './samples.ts'

const weights = (observations: Parameters<typeof join>[0]) =>
  join(observations)
    .map((i) => i.evidence.map((e) => e.weighs).join(' '))
    .sort()

describe('the star join', () => {
  it('takes the sharpest as the anchor, and what lies within both uncertainties joins it', () => {
    const [patrol, station] = [seen({ sigma: 100 }), sound({ spot: at(400, 0) })]
    const [incident, ...others] = join([station, patrol])
    expect(others).toEqual([])
    expect(incident!.evidence.map((e) => [e.observation, e.weighs])).toEqual([
      [patrol.id, 'anchor'],
      [station.id, 'supports'],
    ])
    expect(Math.abs(incident!.evidence[1]!.metres - 400)).toBeLessThan(3)
    expect(incident!.evidence[1]!.sigmas).toBeCloseTo(400 / Math.hypot(100, 250), 1)
    expect(incident!.where).toEqual(patrol.where)
  })

  it('does not chain along a busy line', () => {
    const line = Array.from({ length: 8 }, (_, i) => sound({ spot: at(i * 700, 0), observer: `Station ${i}` }))
    const incidents = join(line)
    expect(incidents.length).toBeGreaterThan(2)
    for (const { evidence } of incidents) expect(Math.max(...evidence.map((e) => e.metres))).toBeLessThan(1100)
  })

  it('moves what lies between two anchors to neither, and says so in both', () => {
    const [west, east] = [seen({ sigma: 50 }), seen({ sigma: 50, spot: at(1000, 0), observer: 'Patrol 2' })]
    expect(weights([west, east, sound({ spot: at(500, 0), sigma: 400 })])).toEqual(['anchor near', 'anchor near'])
    expect(weights([west, east, sound({ spot: at(50, 0), sigma: 250 })])).toEqual(['anchor', 'anchor supports'])
  })

  it('keeps apart what is of another hour, of another group, or nowhere', () => {
    expect(weights([seen(), sound({ from: onDay(0, '14:00') })])).toEqual(['anchor', 'anchor'])
    expect(weights([seen(), sound({ kind: 'works' })])).toEqual(['anchor', 'anchor'])
    expect(weights([seen(), sound({ spot: null })])).toEqual(['anchor'])
  })

  it('begins no incident with heat, whoever saw it, nor with silence', () => {
    expect(join([heat(), seen({ kind: 'heat' }), seen({ kind: 'silence' })])).toEqual([])
  })

  it('takes an unknown sigma for wide, never for nought', () => {
    const [incident] = join([seen({ sigma: null }), sound()])
    expect(incident!.evidence[0]!.observation).toBe(sound().id)
  })

  it('puts what a party claims behind all else, however sharp it says it is', () => {
    const [incident] = join([claim({ sigma: 1 }), seen({ sigma: 300 })])
    expect(incident!.evidence[0]!.observation).toBe(seen({ sigma: 300 }).id)
  })

  it('leaves out what a later version replaces', () => {
    const old = seen({ words: 'first form' })
    const [incident] = join([old, seen({ words: 'second form', replaces: old.id })])
    expect(incident!.evidence).toHaveLength(1)
  })
})
