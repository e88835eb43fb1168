import { expect, test } from 'vitest'
import type { Row } from '../../measure/measured.ts'
import { pooled } from '../../measure/pooled.ts'

const share = (name: string, value: number, n: number): Row => ({ name, who: 'truceline', value, low: 0, high: 1, n })
const storyOf = (rows: Row[]) => ({ set: 'story', rows, worst: [], notes: [] })

test('shares are weighted by what they are shares of, counts are added up, an F1 is left out', () => {
  const count: Row = { ...share('events told twice', 2, 9), unit: 'count' }
  const one = storyOf([share('pledges recall', 0.5, 10), share('pledges F1', 0.4, 10), count])
  const two = storyOf([share('pledges recall', 1, 30), count])
  expect(pooled([one, two]).map(({ name, value, n }) => [name, value, n])).toEqual([
    ['all: pledges recall', 0.875, 40],
    ['all: events told twice', 4, 18],
  ])
})
