import { describe, expect, it } from 'vitest'
import { bootstrap, pairedBootstrap } from '../../measure/bootstrap.ts'
import { seeded } from '../../measure/chance.ts'
import { answered, f1Of, mean, median, precisionOf, quantile, recallOf, wanted } from '../../measure/stats.ts'

describe('scores', () => {
  // four were asked for, three found; five answers can be judged, two are right
  const cases = [...[true, true, true, false].map(wanted), ...[true, true, false, false, false].map(answered)]

  it('are shares of what was asked and of what was said', () => {
    expect(recallOf(cases)).toBe(0.75)
    expect(precisionOf(cases)).toBe(0.4)
    expect(f1Of(cases)).toBeCloseTo(0.6 / 1.15, 12)
  })

  it('are 0 over nothing, and not NaN', () => {
    expect([recallOf([]), precisionOf([]), f1Of([]), mean([])]).toEqual([0, 0, 0, 0])
  })

  it('take quantiles by linear interpolation', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75)
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})

describe('the bootstrap', () => {
  const hits = [1, 1, 1, 0, 1, 0, 1, 1, 0, 1]

  it('gives the figure itself with an interval around it, the same for the same seed', () => {
    const first = bootstrap(hits, mean, seeded(7))
    expect(first.value).toBe(0.7)
    expect(first.low).toBeLessThan(0.7)
    expect(first.high).toBeGreaterThan(0.7)
    expect(bootstrap(hits, mean, seeded(7))).toEqual(first)
  })

  it('covers about what the binomial says: 0.4 to 1.0 for 7 of 10', () => {
    const { low, high } = bootstrap(hits, mean, seeded(1))
    expect(low).toBeCloseTo(0.4, 1)
    expect(high).toBeCloseTo(1, 1)
  })

  it('has no width where all items are alike', () => {
    expect(bootstrap([1, 1, 1], mean, seeded(1))).toEqual({ value: 1, low: 1, high: 1 })
  })

  it('sees through what is hard for both: a constant lead has no width', () => {
    const pairs = hits.map((h) => [h + 0.1, h] as const)
    const { value, low, high, better } = pairedBootstrap(pairs, mean, seeded(3))
    for (const figure of [value, low, high]) expect(figure).toBeCloseTo(0.1, 9)
    expect(better).toBe(1)
  })

  it('calls no lead a lead', () => {
    expect(pairedBootstrap([[1, 1] as const, [0, 0] as const], mean, seeded(3))).toMatchObject({ value: 0, better: 0 })
  })
})
