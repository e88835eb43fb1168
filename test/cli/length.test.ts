import { expect, test } from 'vitest'
import { EXAMPLE, truceline } from './run.ts'

type Told = { stories: { timeline: { when: { edtf: string } }[] }[] }

const timelineOf = (...options: string[]) => {
  const told = truceline('tell', EXAMPLE, '--json', '--one-story', '--as-of', '2026-02-20', ...options)
  return (JSON.parse(told.out) as Told).stories[0]!.timeline
}

test('a timeline has the length asked for, in all and on one day', () => {
  expect(timelineOf('--events', '5')).toHaveLength(5)
  const days = timelineOf('--per-day', '1').map((e) => e.when.edtf)
  expect(new Set(days).size).toBe(days.length)
})
