import { describe, expect, it } from 'vitest'
import { mark } from '../../src/mark/index.ts'
import type { EventMark, FrozenArticle } from '../../src/record/index.ts'

/** "verb day status" of each event of a paragraph published on Friday 13 March 2026. */
function told(text: string): string[] {
  const article = {
    id: 'a',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    language: 'en',
    published: { edtf: '2026-03-13', basis: 'given' },
  } as unknown as FrozenArticle
  return mark(article)
    .marked.marks.filter((m): m is EventMark => m.kind === 'event')
    .filter((m) => m.when !== null)
    .map((m) => `${m.verb} ${m.when!.edtf} ${m.status}${m.passing ? ' in passing' : ''}`)
}

const table: [what: string, text: string, expected: string[]][] = [
  [
    'what began a state',
    'The dockers have had no contract since 31 January, when the old one expired.',
    ['expir 2026-01-31 happened'],
  ],
  [
    'so many days from what is told',
    'The army shut the road on Wednesday, two days after a shell hit the market.',
    ['shut 2026-03-11 happened', 'hit 2026-03-09 happened in passing'],
  ],
  [
    'weeks counted so are seldom whole: no day',
    'The army shut the road on Wednesday, two weeks after a shell hit the market.',
    ['shut 2026-03-11 happened'],
  ],
  [
    'not what they were, but what happened then',
    'The sides are as far apart as they were when the strike began on 17 February.',
    ['begin 2026-02-17 happened in passing'],
  ],
  ['in a call of Sunday', 'In Sunday’s call, Ana Brel asked for an inquiry.', ['ask 2026-03-08 happened']],
  [
    'a day that was agreed is ahead of the report',
    'The minister said both sides had agreed to meet a mediator on Monday.',
    ['agre 2026-03-16 announced'],
  ],
  ['a capital in a name is no modal', 'Thousands marched through Can Tho on Wednesday.', ['march 2026-03-11 happened']],
  [
    'what is called off has the day it was planned for',
    'On Tuesday the crew called off Friday’s strike.',
    ['call 2026-03-13 cancelled'],
  ],
  [
    'what was held had its day, be it a fair or talks',
    'The wage talks were held on Tuesday in Velt, and the fair was held on Saturday.',
    ['hold 2026-03-10 happened', 'hold 2026-03-07 happened'],
  ],
  ['not a town that is held by somebody', 'The town was held by miners on Tuesday.', []],
  ['a hearing that is on a day', 'The first hearing in the case was on 3 March.', ['be 2026-03-03 happened']],
  ['and one to come', 'Its next hearing is on 27 March.', ['be 2026-03-27 announced']],
  ['a day that saw something', 'Wednesday saw the release of twelve sailors.', ['see 2026-03-11 happened']],
  ['lasting acts that are done on a day', 'The ministry extended its ban on Monday.', ['extend 2026-03-09 happened']],
  ['not what lasts', 'The wall extended over the hill in March.', []],
  [
    'days in a row are one stretch',
    'The ministers met in Harl on Monday and Tuesday.',
    ['meet 2026-03-09/2026-03-10 happened'],
  ],
  [
    'so are three, over the end of a month',
    'Voting took place on 27 February, 28 February and 1 March.',
    ['take 2026-02-27/2026-03-01 happened'],
  ],
  ['not days apart', 'The ministers met in Harl on Monday and Thursday.', ['meet 2026-03-09 happened']],
  ['a season as a bound is no day', 'The rangers began work before the spring thaw.', []],
  ['nor is what comes after a day', 'The mill will reopen after 1 April.', []],
  ['prayers of Friday are of Friday', 'The crowd left the hall after Friday prayers.', ['leav 2026-03-13 happened']],
  [
    'two days before another thing',
    'The roof fell in two days before the opening of the hall on 4 March.',
    ['fall 2026-03-02 happened'],
  ],
  [
    'the day after it',
    'The lawyers asked for a delay the day after the verdict of 3 March.',
    ['ask 2026-03-04 happened'],
  ],
  ['a week before it says no day', 'The roof fell in a week before the opening on 4 March.', []],
  [
    'the day after a clause',
    'A pipeline exploded in Harl on 2 March, the day after a tram hit a pylon.',
    ['explod 2026-03-02 happened', 'hit 2026-03-01 happened in passing'],
  ],
  [
    'not so many days, about',
    'A pipeline exploded in Harl on 2 March, less than three days after a tram hit a pylon.',
    ['explod 2026-03-02 happened'],
  ],
  [
    'what hangs and is ahead',
    'The rector, who takes office on 1 April, declined to comment.',
    ['take 2026-04-01 announced in passing'],
  ],
  ['not what hangs and stands', 'The rector, who lives in Velt on Mondays, declined to comment.', []],
  [
    'what will be put off has its planned day',
    'The second phase, which was to have started on 1 April, will be put off.',
    ['put 2026-04-01 cancelled'],
  ],
  ['not what may be put off', 'The march on 1 April may be put off.', []],
  ['a race can be called off', 'The 22 March marathon has been cancelled.', ['cancel 2026-03-22 cancelled']],
  [
    'the new day of what was moved',
    'The match between Harl and Velt on Saturday has been moved to 28 March.',
    ['move 2026-03-28 announced'],
  ],
  ['what was declined was so then', 'She declined to comment on Monday.', ['declin 2026-03-09 happened']],
  [
    'what is looked into is over',
    'Police are investigating the theft of two paintings on Tuesday night.',
    ['investig 2026-03-10 happened in passing'],
  ],
  [
    'a noun with words of its own before its day',
    'Lena Ost, who lost her job over the theft of two paintings on Tuesday, said little.',
    ['lose 2026-03-10 happened in passing'],
  ],
  [
    'talks that are called the first',
    'The talks in Velt on Monday were the first in years.',
    ['be 2026-03-09 happened'],
  ],
  ['not a town that is quiet', 'The streets of Velt on Monday were quiet.', []],
  [
    'what is put off until a day is on that day',
    'The club has put off the vote on its new ground until 24 March.',
    ['put 2026-03-24 announced'],
  ],
  ['not what lasts until a day', 'The guard was put on alert until 24 March.', []],
  [
    'what had begun was not planned for the day it began',
    'The strike, which began on Monday, was called off on Wednesday.',
    ['call 2026-03-11 cancelled', 'begin 2026-03-09 happened in passing'],
  ],
  [
    'it may be called off',
    'The town planned a fair, but its mayor called it off on Wednesday.',
    ['call 2026-03-11 cancelled'],
  ],
  ['not when words in a quotation say', 'Ana Brel said: “Today the river has four guards.”', []],
  [
    'a measure of time before the clause',
    'At six on Tuesday, an hour before the strike was due, the drivers and Ana Brel shook hands.',
    ['shake 2026-03-10 happened'],
  ],
  [
    'two clauses behind such a measure',
    'Two days after the flood, on Tuesday, the road opened, and Ana Brel thanked the guard.',
    ['open 2026-03-10 happened'],
  ],
  [
    'a clause that begins with when, behind its day',
    'They met after the flood of Tuesday, when the dam broke in two places.',
    ['break 2026-03-10 happened in passing'],
  ],
  ['not the day of what it is compared with', 'The next train will go by the coast, as that of 10 March did.', []],
  [
    'days in a row once',
    'The fair is to take place at the Velt stadium on 20 and 21 March under the eyes of the guard.',
    ['take 2026-03-20/2026-03-21 announced'],
  ],
  ['not a day that is denied', 'The roof fell in on Monday and not on Tuesday.', ['fall 2026-03-09 happened']],
  ['what is put off to a day', 'The vote on the ground was put off to Tuesday.', ['put 2026-03-17 announced']],
  ['not what would have been', 'On Tuesday few would have paid for a seat.', []],
  ['not what would be if', 'A flood of that height today would cost the town its bridge, its engineers say.', []],
  ['not what somebody says they would do', 'Ana Brel says she would vote for the bridge again tomorrow.', []],
  [
    'what somebody said they would do',
    'Ana Brel said she would vote for the bridge on 27 March.',
    ['vote 2026-03-27 announced'],
  ],
  ['not that something happened', 'On Tuesday three things happened in one hour.', []],
  ['what happened', 'The crash happened on Tuesday.', ['happen 2026-03-10 happened']],
  ['not a habit', 'The club has a habit of promising early and paying on Friday.', []],
  [
    'who was handed to whom',
    'On Tuesday the guard handed four poachers to the police in Velt.',
    ['hand 2026-03-10 happened'],
  ],
  ['not what a paper will bring its readers', 'We will bring you the results tomorrow.', []],
  ['what others will bring', 'We will bring the boats home on 27 March.', ['bring 2026-03-27 announced']],
  ['a present with its day is ahead', 'The budget committee votes on 27 March.', ['vote 2026-03-27 announced']],
]

describe('events', () => {
  it.each(table)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
