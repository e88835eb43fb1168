import { expect, test } from 'vitest'
import { onceFor } from '../../src/record/index.ts'

test('works a result out once for each object', () => {
  let worked = 0
  const lengthOf = onceFor(({ text }: { text: string }) => {
    worked++
    return text.length
  })
  const one = { text: 'one' }
  expect([lengthOf(one), lengthOf(one), lengthOf({ text: 'three' })]).toEqual([3, 3, 5])
  expect(worked).toBe(2)
})

test('keeps a result that is nothing, too', () => {
  let worked = 0
  const find = onceFor((_: object) => {
    worked++
    return undefined
  })
  const one = {}
  expect([find(one), find(one)]).toEqual([undefined, undefined])
  expect(worked).toBe(1)
})
