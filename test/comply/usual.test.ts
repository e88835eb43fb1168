import { describe, expect, it } from 'vitest'
import { usualOf } from '../../src/comply/usual.ts'

describe('the usual range', () => {
  it('is not said of a few periods', () => {
    expect(usualOf([])).toBeNull()
    expect(usualOf(Array(13).fill(3))).toBeNull()
    expect(usualOf(Array(14).fill(3))).toMatchObject({ periods: 14 })
  })

  it('is wide where counts come in bursts, and never below a few where nothing ever came', () => {
    const quiet = usualOf(Array(28).fill(0))!
    const even = usualOf(Array.from({ length: 28 }, (_, i) => 9 + (i % 3)))!
    const bursts = usualOf(Array.from({ length: 28 }, (_, i) => (i % 9 === 0 ? 70 : 3)))!
    expect([quiet.low, quiet.high]).toEqual([0, 5])
    expect(even.low).toBeGreaterThan(0)
    expect(even.high).toBeLessThan(25)
    expect(bursts.high).toBeGreaterThan(100)
  })

  it('looks at the last 28 periods', () => {
    expect(usualOf([...Array(40).fill(500), ...Array(28).fill(2)])).toEqual(usualOf(Array(28).fill(2)))
  })
})
