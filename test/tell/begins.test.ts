import { expect, test } from 'vitest'
import { beginOf } from '../../src/tell/lines/begins.ts'

const told = (words: string, place = 0) => words.slice(beginOf(words, { start: 0, end: words.length }, [], place))

test.each([
  ['ORLEN, Jan 6 (Nordwire) - Both sides left.', 'Both sides left.'],
  ['HARL/ORLEN — “We will talk,” she said.', '“We will talk,” she said.'],
  ['Orlen, Tarland (NWN) -- Both sides left.', 'Both sides left.'],
  ['Talks break off By Berit Sandor ORLEN, Jan 6 (Nordwire) - Both sides left.', 'Both sides left.'],
  ['(Nordwire) - Both sides left.', 'Both sides left.'],
])('%s', (words, rest) => {
  expect(told(words)).toBe(rest)
})

test.each([
  'The Avel Water Council (AWC) – Tarland’s oldest body – met on Monday.',
  'The Orlen talks - the third round - ended.',
  'Both sides left (early) - it rained.',
  'ORLEN (Nordwire) -',
])('nothing is cut from: %s', (words) => {
  expect(told(words)).toBe(words)
})

test('an agency in brackets stands in a dateline at the head of an article only', () => {
  const words = 'Reporters saw the council (Nordwire) - Both sides left.'
  expect(told(words, 0)).toBe('Both sides left.')
  expect(told(words, 3)).toBe(words)
})
