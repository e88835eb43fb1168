import { describe, expect, test } from 'vitest'
import { datesIn, said } from './dates-in.ts'

describe('dates that say all', () => {
  test.each([
    ['They met on 6 January 2026.', '6 January 2026', '2026-01-06'],
    ['They met on Jan. 6, 2026.', 'Jan. 6, 2026', '2026-01-06'],
    ['It began on Feb 24 2022.', 'Feb 24 2022', '2022-02-24'],
    ['They met on Tuesday, January 6, 2026, at noon.', 'Tuesday, January 6, 2026, at noon', '2026-01-06T12:00:00'],
    ['It was signed on the 6th of January 2026.', 'the 6th of January 2026', '2026-01-06'],
    ['The log says 2026-01-06.', '2026-01-06', '2026-01-06'],
    ['The log says 16/01/2026.', '16/01/2026', '2026-01-16'],
    ['The log says 01/16/2026.', '01/16/2026', '2026-01-16'],
    ['The log says 05/01/2026.', '05/01/2026', '2026'],
    ['It was signed in January 2026.', 'January 2026', '2026-01'],
    ['It was signed in mid-January 2026.', 'mid-January 2026', '2026-01'],
    ['It was signed in early 2026.', 'early 2026', '2026'],
    ['It was common in the 1990s.', 'the 1990s', '199X'],
    ["It was common in the '90s.", "the '90s", '199X'],
    ['It was built in the 19th century.', 'the 19th century', '1800/1899'],
    ['It was signed in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['It fell in the third quarter of 2025.', 'the third quarter of 2025', '2025-07/2025-09'],
    ['It fell in Q3 2025.', 'Q3 2025', '2025-07/2025-09'],
    ['It rose in the first half of 2025.', 'the first half of 2025', '2025-01/2025-06'],
    ['It was signed in the spring of 2025.', 'the spring of 2025', '2025-21'],
    ['It came out in fiscal 2025.', 'fiscal 2025', '2025~'],
    ['They rested on Christmas Day 2025.', 'Christmas Day 2025', '2025-12-25'],
    ['They rested on Good Friday 2025.', 'Good Friday 2025', '2025-04-18'],
    ['It was signed on July 4 of 1995.', 'July 4 of 1995', '1995-07-04'],
    ['They prayed at Easter 2026.', 'Easter 2026', '2026-04-05'],
  ])('%s', (line, words, edtf) => {
    expect(said(line)).toEqual([[words, edtf]])
  })
})

describe('dates that count from the day of the article, Wednesday 7 January 2026', () => {
  test.each([
    ['He said on Tuesday that it was over.', 'Tuesday', '2026-01-06'],
    ['He said on Wednesday that it was over.', 'Wednesday', '2026-01-07'],
    ['He said on Thursday that it was over.', 'Thursday', '2026-01-01'],
    ['They will meet on Tuesday.', 'Tuesday', '2026-01-13'],
    ['They are due to meet on Thursday.', 'Thursday', '2026-01-08'],
    ['They plan to meet on Friday.', 'Friday', '2026-01-09'],
    ['The vote scheduled for Friday worries them.', 'Friday', '2026-01-09'],
    ['He attended a rally on Monday.', 'Monday', '2026-01-05'],
    ['They agreed to meet on Monday.', 'Monday', '2026-01-12'],
    ["Monday's talks failed.", 'Monday', '2026-01-05'],
    ["He spoke ahead of Friday's vote.", 'Friday', '2026-01-09'],
    ["They will attend Friday's vote.", 'Friday', '2026-01-09'],
    ['It broke down last Wednesday.', 'last Wednesday', '2025-12-31'],
    ['They meet next Monday.', 'next Monday', '2026-01-12'],
    ['They left yesterday.', 'yesterday', '2026-01-06'],
    ['They left today.', 'today', '2026-01-07'],
    ['They leave tomorrow.', 'tomorrow', '2026-01-08'],
    ['They leave tonight.', 'tonight', '2026-01-07'],
    ['They left the day before yesterday.', 'the day before yesterday', '2026-01-05'],
    ['They left last night.', 'last night', '2026-01-06'],
    ['They met late on Monday night.', 'Monday night', '2026-01-05'],
    ['They met last week.', 'last week', '2025-12-29/2026-01-04'],
    ['They meet next week.', 'next week', '2026-01-12/2026-01-18'],
    ['They met on Tuesday of last week.', 'Tuesday of last week', '2025-12-30'],
    ['He was due to meet them on Tuesday.', 'Tuesday', '2026-01-06'],
    ['He was due to meet them on Friday.', 'Friday', '2026-01-09'],
    ['The truce was extended until Friday.', 'Friday', '2026-01-09'],
    ['It may come as soon as Monday.', 'Monday', '2026-01-12'],
    ["Sales rise in next year's first quarter.", "next year's first quarter", '2027-01/2027-03'],
    ['They met last month.', 'last month', '2025-12'],
    ['They met last year.', 'last year', '2025'],
    ['They met earlier this month.', 'earlier this month', '2026-01'],
    ['They fought last weekend.', 'last weekend', '2026-01-03/2026-01-04'],
    ['They fought over the weekend.', 'the weekend', '2026-01-03/2026-01-04'],
    ['They will meet this weekend.', 'this weekend', '2026-01-10/2026-01-11'],
    ['They met last summer.', 'last summer', '2025-22'],
    ['Sales fell last quarter.', 'last quarter', '2025-10/2025-12'],
    ['They met three weeks ago.', 'three weeks ago', '2025-12-15/2025-12-21'],
    ['They met two days ago.', 'two days ago', '2026-01-05'],
    ['They met a decade ago.', 'a decade ago', '2016'],
    ['They will meet in two weeks.', 'two weeks', '2026-01-19/2026-01-25'],
    ['They must leave by the end of March.', 'the end of March', '2026-03'],
    ['They must leave by the end of the month.', 'the end of the month', '2026-01'],
    ['It was signed in November.', 'November', '2025-11'],
    ['It was signed on Dec. 20.', 'Dec. 20', '2025-12-20'],
    ['It was extended to Jan. 20.', 'Jan. 20', '2026-01-20'],
    ['It was signed last November.', 'last November', '2025-11'],
    ['It was signed in November last year.', 'November last year', '2025-11'],
    ['It was signed on 3 March last year.', '3 March last year', '2025-03-03'],
    ['It ends on March 3 of next year.', 'March 3 of next year', '2027-03-03'],
    ['They will meet on the 20th.', 'the 20th', '2026-01-20'],
    ['They met in early December.', 'early December', '2025-12'],
    ['They met on January 3-4.', 'January 3-4', '2026-01-03/2026-01-04'],
    ['They met on Jan. 3 and 4.', 'Jan. 3 and 4', '2026-01-03/2026-01-04'],
    ['They will meet from Thursday to Saturday.', 'Thursday to Saturday', '2026-01-08/2026-01-10'],
    ['It ran between March and May 2024.', 'March and May 2024', '2024-03/2024-05'],
    ['It ran from December to February 2025.', 'December to February 2025', '2024-12/2025-02'],
    ['He ruled from 2014 to 2022.', '2014 to 2022', '2014/2022'],
    ['They met at 10:30 a.m. EST on Tuesday.', '10:30 a.m. EST on Tuesday', '2026-01-06T10:30:00-05:00'],
    ['They met on Tuesday at 14:00 GMT.', 'Tuesday at 14:00 GMT', '2026-01-06T14:00:00Z'],
    ['They met on Tuesday at 5pm.', 'Tuesday at 5pm', '2026-01-06T17:00:00'],
    ['They feasted on Thanksgiving.', 'Thanksgiving', '2025-11-27'],
    ["They rested on New Year's Eve.", "New Year's Eve", '2025-12-31'],
  ])('%s', (line, words, edtf) => {
    expect(said(line)).toEqual([[words, edtf]])
  })
})

test('an anniversary of a full date is a date of its own', () => {
  expect(said('They marked the second anniversary of the 3 March 2023 truce.')).toEqual([
    ['the second anniversary', '2025-03-03'],
    ['3 March 2023', '2023-03-03'],
  ])
  expect(said('They marked the second anniversary of the truce.')).toEqual([])
})

describe('lengths of time, repeated times and words too vague for a day', () => {
  test.each([
    ['It held for three months.', 'three months', 'P3M'],
    ['It is a three-month truce.', 'three-month', 'P3M'],
    ['They must leave within 30 days.', '30 days', 'P30D'],
    ['They talked for two and a half hours.', 'two and a half hours', 'PT2H30M'],
    ['They talked for 5 1/2 hours.', '5 1/2 hours', 'PT5H30M'],
    ['It held for several years.', 'several years', 'PXY'],
    ['It held over the past decade.', 'the past decade', 'P10Y'],
    ['It held for nearly forty years.', 'nearly forty years', 'P40Y'],
    ['It was the first in twenty-four years.', 'twenty-four years', 'P24Y'],
    ['They meet every Tuesday.', 'every Tuesday', 'XXXX-WXX-2'],
    ['They meet every two weeks.', 'every two weeks', 'P2W'],
    ['They meet daily.', 'daily', 'P1D'],
    ['They are meeting now.', 'now', 'PRESENT_REF'],
    ['They met recently.', 'recently', 'PAST_REF'],
  ])('%s', (line, words, timex) => {
    const { text, marks } = datesIn([line])
    expect(marks.map((m) => [text.slice(m.start, m.end), m.edtf, m.timex])).toEqual([[words, null, timex]])
  })
})

describe('dates that count from what was told before', () => {
  test.each([
    ['They met on 3 March 2025. The following day they left.', '2025-03-04'],
    ['They met on 3 March 2025. The next morning they left.', '2025-03-04'],
    ['They met on 3 March 2025. A day later they left.', '2025-03-04'],
    ['They met on 3 March 2025. He had come two days earlier.', '2025-03-01'],
    ['They met on 3 March 2025. The following week they left.', '2025-03-10/2025-03-16'],
    ['They met on 3 March 2025. They parted the same day.', '2025-03-03'],
    ['They met in March 2025. They parted later that year.', '2025'],
    ['They met on 3 March 2025. They parted three months later.', '2025-06'],
    ['Sales fell in the third quarter of 2025 from a year earlier.', '2024-07/2024-09'],
  ])('%s', (text, edtf) => {
    const { marks } = datesIn([text], null)
    expect(marks.at(-1)).toMatchObject({ edtf, basis: 'resolved' })
  })

  test('with nothing told before they stay relative', () => {
    const { marks } = datesIn(['The following day they left.'])
    expect(marks[0]).toMatchObject({ edtf: null, basis: null, relative: { anchor: 'event', unit: 'day', offset: 1 } })
  })
})
