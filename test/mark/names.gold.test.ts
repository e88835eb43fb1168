import { describe, expect, it } from 'vitest'
import { samples } from './names.samples.ts'
import { type Score, scoreOf } from './names.score.ts'

const share = (score: Score, of: keyof Score) => score[of][0] / score[of][1]

/** The least share that must be right: of the passages rules are written by, and of those kept aside. */
const floors: [of: keyof Score, seen: number, aside: number][] = [
  ['found', 0.98, 0.97],
  ['typed', 0.96, 0.9],
  ['named', 0.97, 0.93],
  ['country', 0.95, 0.9],
  ['joined', 0.98, 0.92],
  ['apart', 1, 1],
  ['precise', 0.99, 0.96],
]

describe('names of the samples', () => {
  const seen = scoreOf(samples.filter((_, at) => at % 2 === 0))
  const aside = scoreOf(samples.filter((_, at) => at % 2 === 1))

  it('are at least 150 passages', () => expect(samples.length).toBeGreaterThanOrEqual(150))

  it.each(floors)('%s', (of, least, leastAside) => {
    expect(share(seen, of)).toBeGreaterThanOrEqual(least)
    expect(share(aside, of)).toBeGreaterThanOrEqual(leastAside)
  })
})
