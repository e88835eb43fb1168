import { describe, expect, test } from 'vitest'
import { datesIn, said } from './dates-in.ts'

describe('weekdays counted in a month or by weeks, told on Wednesday 7 January 2026', () => {
  test.each([
    ['They met on the last Friday of November.', 'the last Friday of November', '2025-11-28'],
    ['They met on the first Monday in December.', 'the first Monday in December', '2025-12-01'],
    ['They will meet on the first Tuesday of March.', 'the first Tuesday of March', '2026-03-03'],
    ['They met on the second Sunday of May 2024.', 'the second Sunday of May 2024', '2024-05-12'],
    ['They meet on the first Monday of each month.', 'the first Monday of each month', 'XXXX-WXX-1'],
    ['Two Fridays ago they met.', 'Two Fridays ago', '2025-12-26'],
    ['They will meet again on Thursday week.', 'Thursday week', '2026-01-15'],
    ['A week on Friday they meet again.', 'A week on Friday', '2026-01-16'],
    ['They will meet on the last Friday of the month.', 'the last Friday of the month', '2026-01-30'],
    ['The mill shuts on the second Tuesday of next month.', 'the second Tuesday of next month', '2026-02-10'],
    ['They will meet next Thursday.', 'next Thursday', '2026-01-15'],
    ['They will meet next Friday.', 'next Friday', '2026-01-09'],
    ['It fell a week ago on Monday.', 'a week ago on Monday', '2025-12-29'],
    ['They met between 3 and 6 January.', '3 and 6 January', '2026-01-03/2026-01-06'],
    ['They declined to comment on Monday.', 'Monday', '2026-01-05'],
    ['They will meet the weekend after next.', 'the weekend after next', '2026-01-17/2026-01-18'],
  ])('%s', (line, words, date) => {
    expect(said(line)).toEqual([[words, date]])
  })

  test('of a month that is not said, or of each, it is no day', () => {
    expect(said('On the last Friday of the month they met.')).toEqual([])
    expect(said('They meet on the last Friday of the month.')).toEqual([])
  })
})

describe('what counts from the event told before, and not from the article', () => {
  test.each([
    ['They had fled the previous Tuesday.', '2025-04-29'],
    ['They came back the following Monday.', '2025-05-05'],
    ['They had fled the night before.', '2025-05-02'],
    ['They came back the morning after.', '2025-05-04'],
    ['They came back two nights later.', '2025-05-05'],
    ['The weekend before, they had fled.', '2025-04-26/2025-04-27'],
    ['Ten days on, they came back.', '2025-05-13'],
  ])('On 3 May 2025 the bridge fell. %s', (line, date) => {
    expect(datesIn([`On 3 May 2025 the bridge fell. ${line}`], null).marks.at(-1)).toMatchObject({ edtf: date })
  })
})

test('a date that names a thing tells no event', () => {
  const line = 'They met on 3 May 2025. They praised the 27 March 2024 accord. The following day they left.'
  expect(datesIn([line], null).marks.at(-1)).toMatchObject({ edtf: '2025-05-04' })
  const alone = 'The 27 March 2024 attack shook the town. The following day they left.'
  expect(datesIn([alone], null).marks.at(-1)).toMatchObject({ edtf: '2024-03-28' })
})

describe('dates that share words', () => {
  test.each([
    ['It was done in May and June 2019.', ['2019-05', '2019-06']],
    ['It was done in March, May and June 2019.', ['2019-03', '2019-05', '2019-06']],
    ['It was done in November and January 2020.', ['2019-11', '2020-01']],
    ['It was done on 3 May and 7 June 2019.', ['2019-05-03', '2019-06-07']],
    ['It was done on 3, 4 and 5 May 2025.', ['2025-05-03/2025-05-05']],
    ['It was done on Jan. 3 and 9.', ['2026-01-03']],
    ['It was done in January nineteen ninety-seven.', ['1997-01']],
    ['It was done in the winter of 2024-25.', ['2024-24']],
    ['It was done in the final quarter of 2019.', ['2019-10/2019-12']],
    ['It was done in the last quarter of 2019.', ['2019-10/2019-12']],
    ['It was done in the year 2000.', ['2000']],
    ['The log says 2026/01/03.', ['2026-01-03']],
    ['It came at 1 a.m. (2200 GMT) on Monday.', ['2026-01-05T01:00:00']],
    ['It came on Monday evening at 7:30pm.', ['2026-01-05T19:30:00']],
  ])('%s', (line, edtf) => {
    expect(said(line).map(([, date]) => date)).toEqual(edtf)
  })
})

describe('since, through and to', () => {
  test.each([
    ['The blockade has lasted since March.', '2025-03'],
    ['The blockade has lasted since Dec. 20.', '2025-12-20'],
    ['Prices have risen since year-end.', '2025'],
    ['Rents have come down from mid-October.', '2025-10'],
  ])('%s', (line, edtf) => {
    expect(said(line).map(([, date]) => date)).toEqual([edtf])
  })
})

describe('lengths of time and repeated times', () => {
  test.each([
    ['The month-long siege ended.', 'month-long', 'P1M'],
    ['The decades-long feud ended.', 'decades-long', 'PXY'],
    ['The three-year-long war ended.', 'three-year-long', 'P3Y'],
    ['The weeklong strike ended.', 'weeklong', 'P1W'],
    ['Every July they march.', 'Every July', 'XXXX-07'],
    ['Each 4 July they march.', 'Each 4 July', 'XXXX-07-04'],
    ['They meet twice a week.', 'a week', 'P1W'],
    ['They meet every other day.', 'every other day', 'P2D'],
    ['They meet on Tuesday nights.', 'Tuesday nights', 'XXXX-WXX-2TNI'],
    ['The current chairman left.', 'current', 'PRESENT_REF'],
    ["Today's youth care little for it.", 'Today', 'PRESENT_REF'],
    ['It will be sold at a later date.', 'a later date', 'FUTURE_REF'],
    ['He will one day return.', 'one day', 'FUTURE_REF'],
  ])('%s', (line, words, timex) => {
    const { text, marks } = datesIn([line])
    expect(marks.map((m) => [text.slice(m.start, m.end), m.edtf, m.timex])).toEqual([[words, null, timex]])
  })
})

describe('what only looks like one of these', () => {
  test.each([
    ['One day he left.', []],
    ['The current account deficit grew.', []],
    ['The then current chairman left.', []],
    ['The rebels cheered after the fall.', []],
    ['They met the other day.', []],
    ['Not long ago they met.', []],
    ['At 2026-01-03T14:00:00Z it was signed.', ['2026-01-03']],
    ['He spent a week on Friday Island.', ['P1W', '2026-01-02']],
    ["Following Monday's talks he left.", ['2026-01-05']],
    ['It was signed on Feb. 29, 2025.', ['2025-02']],
    ['It was signed on 31 April 2025.', ['2025-04']],
  ])('%s', (line, dates) => {
    expect(said(line).map(([, date]) => date)).toEqual(dates)
  })
})
