import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/mark/dates.ts'
import { datesIn, said } from './dates-in.ts'

const TUESDAY = '2026-02-10'

describe('a date by way of another', () => {
  test.each([
    ['They fell out two weeks before May 13.', 'two weeks before May 13', '2025-04-29'],
    ['It must be done two weeks before May 13.', 'two weeks before May 13', '2026-04-29'],
    ['They signed the day after 3 March 2025.', 'the day after 3 March 2025', '2025-03-04'],
    ['They signed the day before March 1, 2025.', 'the day before March 1, 2025', '2025-02-28'],
    ['They signed on the eve of 1 January 2025.', 'the eve of 1 January 2025', '2024-12-31'],
    ['They left the day after Christmas.', 'the day after Christmas', '2025-12-26'],
    ['They fought in the week of March 6, 2023.', 'the week of March 6, 2023', '2023-03-06/2023-03-12'],
    ['It ended two years after March 2021.', 'two years after March 2021', '2023-03'],
    ['It ended three months after 3 March 2025.', 'three months after 3 March 2025', '2025-06'],
    ["They parted a day after Monday's talks.", 'a day after Monday', '2026-02-10'],
    ['They will meet a week from Friday.', 'a week from Friday', '2026-02-20'],
    ['They left a week ago Friday.', 'a week ago Friday', '2026-01-30'],
    ['They meet the week after next.', 'the week after next', '2026-02-23/2026-03-01'],
    ['They meet the Monday after next.', 'the Monday after next', '2026-02-23'],
    ['They left the year before last.', 'the year before last', '2024'],
    ['They will meet on Wednesday of next week.', 'Wednesday of next week', '2026-02-18'],
    ['They met on Monday of last week.', 'Monday of last week', '2026-02-02'],
    ['They will meet next week on Thursday.', 'next week on Thursday', '2026-02-19'],
  ])('%s', (line, words, edtf) => {
    expect(said(line, TUESDAY)).toEqual([[words, edtf]])
  })

  test('without the day of the article it waits, and is shifted once that is known', () => {
    const [mark] = datesIn(['They fell out two weeks before May 13.'], null).marks
    expect(mark).toMatchObject({ edtf: null, basis: null })
    expect(resolve(mark!, TUESDAY).edtf).toBe('2025-04-29')
  })

  test('a stretch that a date ends, and an eve of no date, are none', () => {
    expect(said('The two weeks before 13 May 2025 were calm.', TUESDAY)).toEqual([
      ['The two weeks', 'P2W'],
      ['13 May 2025', '2025-05-13'],
    ])
    expect(said('They met on the eve of the summit.', TUESDAY)).toEqual([])
    expect(said('They left two days after May 2025.', TUESDAY).at(-1)).toEqual(['May 2025', '2025-05'])
  })
})

describe('05/01/2026 is settled by the other dates of its text', () => {
  test.each([
    ['The log says 05/01/2026 and 25/01/2026.', ['2026-01-05', '2026-01-25']],
    ['The log says 05/01/2026 and 01/25/2026.', ['2026-05-01', '2026-01-25']],
    ['The log says 05/01/2026, 01/25/2026 and 25/01/2026.', ['2026', '2026-01-25', '2026-01-25']],
    ['The log says 05/01/2026 and 06/01/2026.', ['2026', '2026']],
  ])('%s', (line, edtf) => {
    expect(said(line, TUESDAY).map(([, date]) => date)).toEqual(edtf)
  })
})
