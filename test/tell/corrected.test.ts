import { describe, expect, test } from 'vitest'
import { rows, told } from './telling.ts'

const FIRST = {
  published: '2026-01-14',
  text: 'A dredger and a ferry crashed off Brae harbour on Tuesday, the port of Tarland said.\n',
}

describe('a day that a later article corrects', () => {
  test.each([
    [
      'and not on',
      'The crash off Brae harbour in Tarland happened on Monday night and not on Tuesday, as first reported.',
    ],
    ['not', 'The ferry crashed off Brae harbour in Tarland on Monday, not Tuesday.'],
  ])('%s: one event, of the right day', (_, text) => {
    const later = { published: '2026-01-15', text: `${text}\n` }
    expect(rows(told({ 'first.txt': FIRST, 'later.txt': later }))).toEqual([
      expect.stringMatching(/^2026-01-12 happened 2 \| .*Monday/),
    ])
  })

  test('leaves alone what else was on the day that is denied', () => {
    const other = { published: '2026-01-14', text: 'Ilvany opened its border to lorries at Sandor on Tuesday.\n' }
    const later = {
      published: '2026-01-15',
      text: 'The crash off Brae harbour in Tarland happened on Monday night and not on Tuesday.\n',
    }
    expect(rows(told({ 'other.txt': other, 'later.txt': later }))).toEqual([
      expect.stringMatching(/^2026-01-12 happened 1 /),
      expect.stringMatching(/^2026-01-13 happened 1 \| Ilvany/),
    ])
  })
})
