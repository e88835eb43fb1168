import { describe, expect, it } from 'vitest'
import { rankingWeights, valueWeights } from '../../measure/train/fit.ts'
import { solve } from '../../measure/train/solve.ts'

describe('training', () => {
  it('solves a system of equations, also where the first pivot is zero', () => {
    expect(
      solve(
        [
          [0, 2],
          [1, 1],
        ],
        [4, 3],
      ),
    ).toEqual([1, 2])
  })

  it('puts what good rows have before what others have', () => {
    const group = { good: [[1, 0], [2, 0]], others: [[0, 1], [0, 0]], weight: 1 } // biome-ignore format: rows
    const [a, b] = rankingWeights([group], 0.01)
    expect(a).toBeGreaterThan(0)
    expect(b).toBeLessThan(0)
  })

  it('counts a group by its weight, not by its rows', () => {
    const many = { good: [[1], [1], [1]], others: [[0], [0]], weight: 1 }
    const other = { good: [[0]], others: [[1]], weight: 3 }
    expect(rankingWeights([many, other], 0.1)[0]).toBeLessThan(0)
  })

  it('learns differences within a day only', () => {
    const day = (offset: number) => ({
      rows: [0, 1, 2, 3, 4].map((x) => [x + offset]),
      values: [4, 3, 2, 1, 0].map((v) => v + offset),
      weight: 1,
    })
    expect(valueWeights([day(0), day(100)], 0.001)[0]).toBeLessThan(0)
  })

  it('learns nothing from a day whose lines are all worth the same', () => {
    expect(valueWeights([{ rows: [[1], [2], [3], [4], [5]], values: [1, 1, 1, 1, 1], weight: 1 }], 1)).toEqual([])
  })
})
