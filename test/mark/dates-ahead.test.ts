import { describe, expect, test } from 'vitest'
import { said } from './dates-in.ts'

// What was planned is ahead of its telling, even where the verb is of the past.
describe('what was to be, told on Friday 13 February 2026', () => {
  test.each([
    ['The talks that were to open here on Monday have been put off.', '2026-02-16'],
    ['The talks that were to open here on Thursday never did.', '2026-02-12'],
    ['The report that was due on Wednesday has not come.', '2026-02-11'],
    ['The vote, which had been planned for Sunday, was put off.', '2026-02-15'],
    ['They were forced to leave on Monday.', '2026-02-09'],
    ['They had left on Sunday.', '2026-02-08'],
    ["He flew in ahead of Sunday's vote.", '2026-02-15'],
    ["They blamed each other ahead of Thursday's vote.", '2026-02-12'],
    ['He was hurt during a Sunday search.', '2026-02-08'],
    ['He will speak at a Sunday rally.', '2026-02-15'],
    ['They set a deadline of Sunday for the answer.', '2026-02-15'],
    ['The assembly called off its session of Monday.', '2026-02-16'],
    ["The crew have called off Monday's strike.", '2026-02-16'],
    ['The vote was put off to Wednesday.', '2026-02-18'],
    ['The vote was brought forward to Monday.', '2026-02-16'],
    ['The car was put up for sale on Wednesday.', '2026-02-11'],
    ['The mayor had promised the crews a meeting with the owners on Monday.', '2026-02-16'],
    ['The mayor promised the crews a meeting on Monday.', '2026-02-09'],
    ['The mayor had promised the crews a rise on Monday.', '2026-02-09'],
    ["The crew ended Monday's strike.", '2026-02-09'],
    ['The dockers will march on May Day.', '2026-05-01'],
    ['The council will leave in March and organise a vote on 15 November.', '2026-03', '2026-11-15'],
  ])('%s', (line, ...edtf) => {
    expect(said(line, '2026-02-13').map(([, date]) => date)).toEqual(edtf)
  })
})

describe('months by what stands around them, told on Tuesday 10 February 2026', () => {
  test.each([
    ['The country faces elections in May.', '2026-05'],
    ['The law takes effect in June.', '2026-06'],
    ['The deadline is in June.', '2026-06'],
    ['The deadline was in June.', '2025-06'],
    ['The works had announced the filling of the lake for May.', '2026-05'],
    ['It was agreed to hold elections in May.', '2026-05'],
    ['A vote is planned for June.', '2026-06'],
    ['Ahead of the vote in June he went abroad.', '2026-06'],
    ['The audit must be done by May.', '2026-05'],
    ['The roads are open from July on.', '2026-07'],
    ['The roads were open from July on.', '2025-07'],
    ['The elections in May brought a new cabinet.', '2025-05'],
    ['Prices have risen since June.', '2025-06'],
    ['The truce ran through May.', '2025-05'],
    ['The truce runs through May.', '2026-05'],
    ['They cut the sale to the weeks until June.', '2026-06'],
    ['They had the works done before the end of March.', '2026-03'],
    ['The truce held until June.', '2025-06'],
    ['From July on, he wrote, the lake comes first.', '2026-07'],
    ['The deadline of 1 January was kept.', '2026-01-01'],
    ['The deadline of 1 March holds.', '2026-03-01'],
  ])('%s', (line, edtf) => {
    expect(said(line, '2026-02-10').map(([, date]) => date)).toEqual([edtf])
  })
})

test('a time joins a day, but not a day that is counted from elsewhere', () => {
  expect(said('They signed at noon on Monday, a day later than planned.', '2026-02-10')[0]).toEqual([
    'noon on Monday',
    '2026-02-09T12:00:00',
  ])
})
