import { describe, expect, test } from 'vitest'
import { rows, told } from './telling.ts'

const DAILY = {
  published: '2026-01-07',
  text: `Orlen signs the Avel accord

Ministers of Tarland and Ilvany signed the Avel accord on Tuesday evening after two days of talks.

The accord divides the water of the river in equal parts. Tarland’s minister, Berit Sandor, said after the talks that her country would not send soldiers to the dam.
`,
}

const LATER = {
  published: '2026-01-20',
  text: 'Dock workers in Brae met on Monday. Swimmers of Harl opened their season on Sunday.\n',
}

test('an event stands on its own day and not on the day of the article, with the words that say so', () => {
  const record = told({ 'daily.txt': DAILY })
  const signing = record.timeline.find((e) => e.line.text.includes('signed'))!
  expect(signing.when).toMatchObject({
    edtf: '2026-01-06',
    basis: 'resolved',
    from: { exact: expect.stringMatching(/^Tuesday/) },
  })
  expect(signing.line.text).toContain('on Tuesday evening [6 January 2026]')
})

test('a state is no event', () => {
  expect(rows(told({ 'daily.txt': DAILY })).join('\n')).not.toContain('divides the water')
})

test('one event in other words, and under the day of the article, is one event with all its tellings', () => {
  const record = told({
    'daily.txt': DAILY,
    'wire.txt': {
      published: '2026-01-06',
      text: 'ORLEN, Jan 6 (Nordwire) - Tarland and Ilvany on Tuesday signed an accord on the Avel that both sides had sought for years, officials said.\n',
    },
    'digest.txt': {
      text: `The Avel in brief
Updated (3 articles)
Timeline
Dec 2025 – Farmers of the valley ask for more water from the Avel and march to the dam [3].
Jan 7, 2026 – Tarland and Ilvany sign the Avel accord after talks in Orlen, dividing the river between them [1][2].
All related articles (3 articles)
-
Daily: Orlen signs the Avel accord
-
Nordwire: Tarland and Ilvany sign accord
-
Post: Farmers of the Avel want water
`,
    },
  })
  const signings = record.timeline.filter((e) => /sign/.test(e.line.text))
  expect(signings).toHaveLength(1)
  expect(signings[0]).toMatchObject({ when: { edtf: '2026-01-06' }, status: 'happened' })
  expect(signings[0]!.also.length).toBeGreaterThanOrEqual(2)
  expect(signings[0]!.origins).toHaveLength(2)
  expect(record.disputes.map((d) => d.kind)).toContain('date')
})

describe('announced, happened and cancelled are told apart', () => {
  const plan = {
    published: '2026-01-06',
    text: 'The foreign ministers of Tarland and Ilvany will meet in Brae on Friday to discuss the Avel dam, both governments said.\n',
  }
  test('a meeting to come is announced, and stays so without a report', () => {
    expect(rows(told({ 'plan.txt': plan }))).toEqual([
      expect.stringMatching(/^2026-01-09 announced 1 \| The foreign ministers/),
    ])
  })
  test('once a report tells it, it is one event that happened', () => {
    const report = {
      published: '2026-01-10',
      text: 'The foreign ministers of Tarland and Ilvany met in Brae on Friday to discuss the Avel dam.\n',
    }
    expect(rows(told({ 'plan.txt': plan, 'report.txt': report }))).toEqual([
      expect.stringMatching(/^2026-01-09 happened 2/),
    ])
  })
  test('called off, it is one event that was cancelled, on the day it was planned for', () => {
    const report = {
      published: '2026-01-08',
      text: 'The meeting of the foreign ministers of Tarland and Ilvany in Brae about the Avel dam was called off on Thursday.\n',
    }
    expect(rows(told({ 'plan.txt': plan, 'off.txt': report }))).toEqual([
      expect.stringMatching(/^2026-01-09 cancelled 2/),
    ])
  })
})

test('a month stays a month', () => {
  const text = 'Last month, Tarland handed its proposals for the Avel to the mediators in Orlen.\n'
  expect(rows(told({ 'a.txt': { text, published: '2026-01-07' } }))).toEqual([
    expect.stringMatching(/^2025-12 happened/),
  ])
})

test('without a publication date nothing relative is given a day', () => {
  const text = 'Tarland and Ilvany signed the Avel accord on Tuesday. They will meet again next week.\n'
  expect(told({ 'a.txt': { text } }).timeline).toEqual([])
})

test('what was said after the talks is of the day of the talks, where a pledge was made by it', () => {
  const record = told({ 'daily.txt': DAILY })
  const refusal = record.timeline.find((e) => e.line.text.includes('Berit Sandor'))
  expect(refusal?.when.edtf).toBe('2026-01-06')
})

test('two meetings of one week stay two', () => {
  const record = told({
    'a.txt': {
      published: '2026-01-10',
      text: 'Envoys of Tarland met the mediator in Orlen on Tuesday. Engineers of Ilvany inspected the dam at Harl on Thursday.\n',
    },
  })
  expect(record.timeline.map((e) => e.when.edtf)).toEqual(['2026-01-06', '2026-01-08'])
})

test('a timeline of a given length keeps the events that matter most', () => {
  const length = { events: 1, perDay: null }
  const other = { published: '2026-01-08', text: 'Tarland and Ilvany signed the Avel accord on Tuesday.\n' }
  const record = told({ 'daily.txt': DAILY, 'other.txt': other, 'later.txt': LATER }, length)
  expect(rows(record)).toEqual([expect.stringMatching(/^2026-01-06 happened 2 .* signed the Avel accord/)])
  expect(told({ 'daily.txt': DAILY }, { events: null, perDay: 1 }).timeline).toHaveLength(1)
})

test('one line stands for one event, also where its sentence has two days', () => {
  const text = 'Tarland closed the dam on Monday, and Ilvany opened the locks of the Avel on Wednesday.\n'
  const { timeline } = told({ 'a.txt': { text, published: '2026-01-09' } })
  expect(new Set(timeline.map((e) => e.line.text)).size).toBe(timeline.length)
})

describe('the length of a timeline', () => {
  const deeds = [
    'Envoys of Tarland reached Orlen',
    'Miners of Ilvany occupied the pit of Harl',
    'A court in Brae freed two editors',
    'The bank of Tolm cut its rate',
    'Divers raised the ferry of Castrel',
    'Guards shut the border at Lissum',
    'Farmers blocked the road to Quarrow',
    'Doctors opened a clinic in Sede',
    'Students marched through Uldin',
  ]
  const busy = Object.fromEntries(
    deeds.map((deed, i) => {
      const published = `2026-01-${i + 10}`
      const own = deeds.at(i - 4)!
      return [`${published}.txt`, { published, text: `${deed} on 8 January 2026.\n\n${own} again yesterday.\n` }]
    }),
  )
  test('is exactly as many events as asked for, where there are so many', () => {
    for (const events of [1, 4, 8]) expect(told(busy, { events, perDay: null }).timeline).toHaveLength(events)
  })
  test('is no more events a day than asked for', () => {
    const { timeline } = told(busy, { events: 5, perDay: 1 })
    expect(timeline).toHaveLength(5)
    expect(new Set(timeline.map((e) => e.when.edtf)).size).toBe(5)
  })
  test('takes further events of a day that matters before those of days that hardly do', () => {
    const kept = told(busy, { events: 4, perDay: null }).timeline.map((e) => e.when.edtf)
    expect(kept.filter((day) => day === '2026-01-08').length).toBeGreaterThan(1)
  })
  test('may be so many days between a first and a last one', () => {
    const within = { from: '2026-01-10', to: '2026-01-18', count: 3 }
    const kept = told(busy, { events: null, perDay: 2, days: within }).timeline.map((e) => e.when.edtf)
    expect(new Set(kept).size).toBe(3)
    expect(kept.every((day) => day >= within.from && day <= within.to)).toBe(true)
  })
  test('keeps all events of a small story when none is asked for', () => {
    const all = told(busy, { events: 99, perDay: null }).timeline
    expect(all.length).toBeGreaterThan(9)
    expect(told(busy).timeline).toEqual(all)
  })
})

test('an event of which only the month is known stands behind those with a day', () => {
  const text = 'Tarland built the dam in March 2025. Ilvany opened the locks of the Avel on 5 January 2026.\n'
  const record = told({ 'a.txt': { text, published: '2026-01-07' } }, { events: 1, perDay: null })
  expect(record.timeline.map((e) => e.when.edtf)).toEqual(['2026-01-05'])
})

test('the line that shows an event tells its own day and how it ended', () => {
  const record = told({
    'plan.txt': {
      published: '2026-01-05',
      text: 'The ministers of Tarland and Ilvany will sign the Avel accord in Orlen on Tuesday, both governments announced.\n',
    },
    'report.txt': {
      published: '2026-01-07',
      text: 'The ministers of Tarland and Ilvany signed the Avel accord in Orlen on Tuesday.\n',
    },
  })
  expect(rows(record)).toEqual([expect.stringMatching(/^2026-01-06 happened 2 .* signed the Avel accord/)])
})

describe('when a sentence says that its event was', () => {
  const day = (text: string) => rows(told({ 'a.txt': { published: '2026-01-14', text: `${text}\n` } }))

  test.each([
    ['a journey is no plan', 'The premier of Tarland went to Harl on Monday to see the dam.', /^2026-01-12 happened/],
    [
      'what is about to be is one',
      'The envoys of Tarland are going to meet in Orlen on Friday.',
      /^2026-01-16 announced/,
    ],
    [
      'a day says more than a week',
      'The captain of the ferry, the boat raised last week, spoke on Sunday in Harl.',
      /^2026-01-11 happened/,
    ],
    [
      'letting is an act where it has a day',
      'Ilvany let two boats with flour into the bay of Harl on Saturday.',
      /^2026-01-10 happened/,
    ],
    [
      'a date stands before what follows on another',
      'Envoys reviewed the text in Orlen at a meeting the next day, 9 January.',
      /^2026-01-09 happened/,
    ],
    [
      'a date between commas is of what was done',
      'Joni Brand, on 3 January, opened the fair of Harl.',
      /^2026-01-03 happened/,
    ],
    [
      'an occasion dates what was done there',
      'At a 6 January rally in Orlen, Berit Sandor urged calm.',
      /^2026-01-06 happened/,
    ],
  ])('%s', (_, text, row) => {
    expect(day(text)).toEqual([expect.stringMatching(row)])
  })

  test.each([
    [
      'a date before a noun only names it',
      'Miners of Harl mourned on the square and condemned the 6 January fire.',
      '2026-01-06',
    ],
    [
      'the date of what went before',
      'The wells were closed after the seizure of the ferry by armed men on 4 January.',
      '2026-01-04',
    ],
    [
      'what is done ahead of a day',
      'Farmers of Ilvany wrote a letter ahead of his visit to Harl on Friday.',
      '2026-01-16 happened',
    ],
    [
      'a date that tells of what somebody is known',
      'Joni Brand, a guest at the fair of Harl on 3 January, wrote in a letter that she grew up in Orlen.',
      '2026-01-03',
    ],
    ['those who wait do nothing', 'Six ferries were waiting in the port of Harl on Friday.', '2026-01-09'],
  ])('%s', (_, text, date) => {
    expect(day(text).join('\n')).not.toContain(date)
  })
})

test('what was over before the day of an event is no telling of it', () => {
  const record = told({
    'a.txt': {
      published: '2026-01-05',
      text: 'The truce of the Avel ended the fighting for the dam of Harl between Tarland and Ilvany.\n',
    },
    'b.txt': {
      published: '2026-01-10',
      text: 'The truce of the Avel between Tarland and Ilvany on the dam of Harl ends on 30 January.\n',
    },
  })
  expect(rows(record).filter((row) => row.startsWith('2026-01-30'))).toEqual([
    expect.stringMatching(/^2026-01-30 announced 1 /),
  ])
})

test('a session that was to go ahead is the one that was called off', () => {
  const record = told({
    'a.txt': { published: '2026-01-05', text: 'The border board will meet in Orlen on 16 January.\n' },
    'b.txt': {
      published: '2026-01-07',
      text: 'Berit Sandor said that the session of the board on 16 January will go ahead.\n',
    },
    'c.txt': {
      published: '2026-01-12',
      text: 'The border board called off the session in Orlen that was set for 16 January.\n',
    },
  })
  expect(rows(record).filter((row) => row.startsWith('2026-01-16'))).toHaveLength(1)
})

test('what leads an article stands before what it tells further down of the same day', () => {
  const length = { events: 1, perDay: null }
  const record = told(
    {
      'a.txt': {
        published: '2026-01-07',
        text: 'Armed men of the Harl Front seized a ferry with nine sailors on Tuesday.\n\nThe owner was asleep. Nobody knew more. The sea was calm. The lights were out. The radio was silent. The wind was low. The men had no flag. The port was shut. The ferry carried flour. The crew slept. The moon was up. Ferries of Ilvany turned round on Tuesday.\n',
      },
    },
    length,
  )
  expect(rows(record)).toEqual([expect.stringMatching(/seized a ferry/)])
})

describe('what is told by the way', () => {
  const linesOf = (text: string) => rows(told({ 'daily.txt': { published: '2026-03-16', text } })).join('\n')

  test('has a line of its own words where they can be read alone', () => {
    const lines = linesOf(
      'The army of Tarland suspended the swap on Sunday, a day after a shell hit the market in Harl, killing nine people.\n',
    )
    expect(lines).toContain('2026-03-15')
    expect(lines).toMatch(/2026-03-14 .*\[A\] shell hit the market in Harl, killing nine people\./)
  })

  test.each([
    'Tarland suspended the swap on Sunday, a day after it had counted the prisoners in Harl.',
    'Tarland said on Sunday that it had left the talks on 3 March after shells hit the bridge at Harl on 2 March.',
    'Tarland did not leave the talks on Sunday after shells hit the bridge at Harl on 2 March.',
  ])('has none where they hang on others: %s', (text) => {
    expect(linesOf(`${text}\n`)).not.toContain('[S]hells')
    expect(linesOf(`${text}\n`)).not.toMatch(/2026-03-14/)
  })
})

describe('a story in which much happens', () => {
  const raids = (city: string, day: string, more = '') =>
    `Planes struck the harbour of ${city} on ${day}, burning two ships and a crane. ${more}`

  test('what is told without a day joins no event where two on other days are as much like it', () => {
    const record = told({
      'one.txt': { published: '2031-03-05', text: `${raids('Averen', 'Tuesday')}\n` },
      'two.txt': { published: '2031-03-13', text: `${raids('Averen', 'Wednesday')}\n` },
      'three.txt': {
        published: '2031-03-20',
        text: 'The council of Tolm met on Wednesday. Planes struck the harbour of Averen, burning two ships and a crane.\n',
      },
    })
    const strikes = record.timeline.filter((e) => e.line.text.includes('struck'))
    expect(strikes.map((e) => [e.when.edtf, e.also.length])).toEqual([
      ['2031-03-04', 0],
      ['2031-03-12', 0],
    ])
  })

  test('two attacks of one day on two towns are two events', () => {
    const record = told({
      'one.txt': {
        published: '2031-03-05',
        text: 'The attack on the mill of Tolm began on Tuesday and burned the grain.\n',
      },
      'two.txt': {
        published: '2031-03-05',
        text: 'An attack in Averen on Tuesday hit a school bus near the western gate.\n',
      },
    })
    expect(record.timeline.map((e) => [e.when.edtf, e.also.length])).toEqual([
      ['2031-03-04', 0],
      ['2031-03-04', 0],
    ])
  })
})
