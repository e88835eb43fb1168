import { expect, test } from 'vitest'
import { f1Of, isZero, precisionOf, recallOf, scoreOf } from '../../measure/extraction/score.ts'

const BODY = 'The ferry left the quay at noon with nine people on board.'

test('a text is compared by its runs of four words, as often as each stands there', () => {
  expect(scoreOf(BODY, BODY)).toEqual({ tp: 1, fp: 0, fn: 0 })
  const twice = scoreOf(BODY, `${BODY} ${BODY}`)
  expect(twice.fn).toBe(0)
  expect(twice.fp).toBeCloseTo(12 / 21) // nine runs are right, and twelve more stand there
})

test('white space and punctuation do not count; the order of words does', () => {
  expect(scoreOf(BODY, BODY.replaceAll(' ', '\n\t'))).toEqual({ tp: 1, fp: 0, fn: 0 })
  expect(scoreOf(BODY, BODY.split(' ').reverse().join(' ')).tp).toBe(0)
})

test('precision and recall are means over pages; a page with no text has recall 0 and no precision', () => {
  const scores = [scoreOf(BODY, BODY), scoreOf(BODY, '')]
  expect([precisionOf(scores), recallOf(scores)]).toEqual([1, 0.5])
  expect(f1Of(scores)).toBeCloseTo(2 / 3)
  expect(scores.map(isZero)).toEqual([false, true])
})

test('where nothing is wanted and nothing is read, nothing is wrong', () => {
  expect(isZero(scoreOf('', ''))).toBe(false)
})
