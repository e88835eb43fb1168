import { expect, test } from 'vitest'
import { dateIn, daysApart, edtfOf } from '../../src/read/dates.ts'
import { dateInUrl } from '../../src/read/published.ts'

test.each([
  ['2026-01-06', '2026-01-06'],
  ['2026-1-6', '2026-01-06'],
  ['2026/01/06', '2026-01-06'],
  ['2026-01', '2026-01'],
  ['2026', '2026'],
  ['2026-01-06T10:03:00+0200', '2026-01-06T10:03:00+02:00'],
  ['2026-01-06T10:03:00.123Z', '2026-01-06T10:03:00Z'],
  ['2026-01-06T10:03', '2026-01-06'], // without a zone the hour says nothing
  ['Tue, 06 Jan 2026 10:03:00 GMT', '2026-01-06T10:03:00Z'],
  ['Tue, 6 Jan 2026 10:03:00 -0500', '2026-01-06T10:03:00-05:00'],
  ['6 January 2026', '2026-01-06'],
  ['January 6th, 2026', '2026-01-06'],
  ['Jan. 6, 2026', '2026-01-06'],
  ['13/02/2026', '2026-02-13'],
  ['06.01.2026', '2026-01-06'],
])('%s is %s', (words, edtf) => expect(edtfOf(words)).toBe(edtf))

test.each(['', 'soon', '2026-13-01', '2026-02-29', '31 April 2026', '06/01/2026', '1234567', 'May', '10:30'])(
  '%j is no date, or one that cannot be told',
  (words) => expect(edtfOf(words)).toBeUndefined(),
)

test('a date inside a line', () => {
  expect(dateIn('Published on Monday, 5 January 2026 at 14:30 GMT')).toBe('2026-01-05T14:30:00Z')
  expect(dateIn('It may rain in 2026')).toBeUndefined()
})

test.each([
  ['https://a.example/2026/01/06/talks', '2026-01-06'],
  ['https://a.example/world/2026/jan/06/talks', '2026-01-06'],
  ['https://a.example/2026-01-06-talks', '2026-01-06'],
  ['https://a.example/20260106/talks', '2026-01-06'],
  ['https://a.example/2026/13/06/talks', undefined],
  ['https://a.example/news/20260199123456-talks', undefined],
  ['https://a.example/talks', undefined],
])('%s', (url, edtf) => expect(dateInUrl(url)).toBe(edtf))

test('days apart, as far as both are known', () => {
  expect(daysApart('2026-01-06', '2026-01-09T10:00:00Z')).toBe(3)
  expect(daysApart('2026-01', '2026-01-09')).toBe(0)
})
