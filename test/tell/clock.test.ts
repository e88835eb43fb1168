import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '../../src/record/index.ts'
import { tellAll } from '../../src/update.ts'

/** The timeline of an example as it stood on a day. */
async function timelineAt(slug: string, asOf: string): Promise<Event[]> {
  const { stories } = await tellAll([join('examples', slug, 'in')], { asOf, oneStory: true })
  return stories.flatMap((s) => s.record.timeline)
}

const on = (timeline: readonly Event[], day: string) => timeline.filter((e) => e.when.edtf === day)
const statusOn = (timeline: readonly Event[], day: string) => on(timeline, day).map((e) => e.status)

describe('the talks of Port Amery', () => {
  test('are announced before their day', async () => {
    expect(statusOn(await timelineAt('avel-talks', '2026-01-06'), '2026-01-12')).toEqual(['announced'])
  })
  test('are cancelled, both told, once they are put off', async () => {
    const [talks, ...more] = on(await timelineAt('avel-talks', '2026-01-11'), '2026-01-12')
    expect(more).toEqual([])
    expect(talks).toMatchObject({ status: 'cancelled', also: [expect.anything()] })
    expect(talks!.origins).toHaveLength(2)
  })
})

test('the exchange at Tolm is announced, stays so on a day without a report, and then happened', async () => {
  expect(statusOn(await timelineAt('avel-talks', '2026-01-22'), '2026-01-24')).toEqual(['announced'])
  expect(statusOn(await timelineAt('avel-talks', '2026-01-26'), '2026-01-24')).toEqual(['happened'])
})

test('the ministers of the Compact are to meet until somebody tells that they will not', async () => {
  expect(statusOn(await timelineAt('avel-talks', '2026-01-28'), '2026-01-29')).toEqual(['announced'])
  expect(statusOn(await timelineAt('avel-talks', '2026-01-30'), '2026-01-29')).toEqual(['cancelled'])
})

describe('the round in Mereth', () => {
  test('is announced before its day and happened behind it', async () => {
    expect(statusOn(await timelineAt('quarrow-water', '2026-03-14'), '2026-03-17')).toEqual(['announced'])
    expect(statusOn(await timelineAt('quarrow-water', '2026-03-19'), '2026-03-17')).toEqual(['happened'])
  })
})

describe.each(['avel-talks', 'quarrow-water'])('%s', (slug) => {
  const clocks = ['2026-01-07', '2026-01-20', '2026-02-03', '2026-03-05', '2026-03-13', '2026-03-27']
  let told: [string, Event[]][] = []
  beforeAll(async () => {
    const tellable = clocks.filter((asOf) => slug === 'avel-talks' || asOf >= '2026-03-05')
    told = await Promise.all(tellable.map(async (asOf) => [asOf, await timelineAt(slug, asOf)] as [string, Event[]]))
  })
  test('nothing happened behind the clock', () => {
    for (const [asOf, timeline] of told)
      expect(timeline.filter((e) => e.status === 'happened' && e.when.edtf.slice(0, 10) > asOf)).toEqual([])
  })
})
