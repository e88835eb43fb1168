import { describe, expect, test } from 'vitest'
import { every, fetchAll, intervalOf } from '../../src/fetch/index.ts'
import { clockOf, optionsOf, siteOf } from './site.ts'

const MINUTE = 60_000

describe('every', () => {
  /** Rounds that go as told, each a minute long; the waits between them, in minutes. */
  async function waitsOf(rounds: (boolean | Error)[], interval = 15): Promise<{ waits: number[]; troubles: string[] }> {
    const clock = clockOf()
    const stop = new AbortController()
    const troubles: string[] = []
    const left = [...rounds]
    const round = async () => {
      clock.pass(MINUTE)
      const went = left.shift()!
      if (left.length === 0) stop.abort()
      if (went instanceof Error) throw went
      return went
    }
    const trouble = (error: unknown, failures: number) => troubles.push(`${failures}: ${(error as Error).message}`)
    await every(interval * MINUTE, round, { signal: stop.signal, means: clock, trouble })
    return { waits: clock.waits.map((ms) => ms / MINUTE), troubles }
  }

  test('goes on from beginning to beginning', async () => {
    expect((await waitsOf([true, true, true, true])).waits).toEqual([14, 14, 14])
  })

  test('backs off while the network is bad, four hours at most, and is itself again when it is back', async () => {
    const { waits } = await waitsOf([false, false, false, false, false, false, true, true, true])
    expect(waits).toEqual([29, 59, 119, 239, 239, 239, 14, 14])
  })

  test('goes on after a round that throws, and tells of it', async () => {
    const { waits, troubles } = await waitsOf([
      new Error('the disk is full'),
      new Error('the disk is full'),
      true,
      true,
    ])
    expect([waits, troubles]).toEqual([
      [29, 59, 14],
      ['1: the disk is full', '2: the disk is full'],
    ])
  })

  test('never waits for less than its interval where that is long, nor not at all where a round was', async () => {
    expect((await waitsOf([false, true, true], 24 * 60)).waits).toEqual([1439, 1439])
    expect((await waitsOf([true, true], 0.5)).waits).toEqual([1 / 60])
  })

  test('ends where the one who is told of trouble throws', async () => {
    const trouble = (error: unknown) => {
      throw error
    }
    const round = () => Promise.reject(new Error('ours'))
    await expect(every(MINUTE, round, { signal: new AbortController().signal, trouble })).rejects.toThrow('ours')
  })

  test('stops at once when it waits, and after the round that is under way', async () => {
    const waiting = new AbortController()
    let rounds = 0
    const done = every(MINUTE, async () => ++rounds > 0, { signal: waiting.signal, trouble: () => undefined })
    setTimeout(() => waiting.abort(), 20)
    await done
    expect(rounds).toBe(1)
    await every(MINUTE, async () => ++rounds > 0, { signal: waiting.signal, trouble: () => undefined })
    expect(rounds).toBe(1)
  })

  test('a round of fetching that is stopped ends within it', async () => {
    const stop = new AbortController()
    const site = await siteOf({ '/slow': () => stop.abort() })
    const { means, ...options } = optionsOf()
    const got: string[] = []
    const round = async (signal: AbortSignal) => {
      for await (const { url } of fetchAll([site.at('/slow')], { ...options, means: means!, signal })) got.push(url)
      return true
    }
    await every(MINUTE, round, { signal: stop.signal, trouble: () => undefined })
    expect([got, site.asked.length]).toEqual([[], 2])
  })
})

test.each([
  ['15m', 15 * MINUTE],
  ['1h', 60 * MINUTE],
  [' 2d ', 2880 * MINUTE],
])('%s is an interval', (words, ms) => {
  expect(intervalOf(words)).toBe(ms)
})

test.each(['', '15', '0m', '30s', '-5m', '1.5h', '8d', '9999999m', 'm'])('"%s" is none', (words) => {
  expect(() => intervalOf(words)).toThrow(/is no interval/)
})
