import { describe, expect, test } from 'vitest'
import { rows, told } from './telling.ts'

const PLAN = {
  published: '2026-01-06',
  text: 'The envoys of Tarland and Ilvany will meet in Brae on Friday to discuss the Avel dam, the mediators said.\n',
}

describe('a plan', () => {
  test.each([
    ['is to', 'The envoys are to meet in Brae on Friday.'],
    ['is planned', 'A meeting of the envoys in Brae is planned for Friday.'],
    ['has been fixed', 'The meeting of the envoys has been fixed for 9 January.'],
    ['is moved', 'The mediators moved the meeting of the envoys in Brae to 9 January.'],
    ['was announced for', 'The mediators announced the meeting of the envoys in Brae for 9 January.'],
  ])('%s announced for its day', (_, text) => {
    expect(rows(told({ 'a.txt': { published: '2026-01-06', text: `${text}\n` } }))).toEqual([
      expect.stringMatching(/^2026-01-09 announced 1 /),
    ])
  })

  test('that a later article reports in other words is one event that happened', () => {
    const report = {
      published: '2026-01-10',
      text: 'The envoys of Tarland and Ilvany held talks in Brae on Friday behind closed doors.\n',
    }
    expect(rows(told({ 'plan.txt': PLAN, 'report.txt': report }))).toEqual([
      expect.stringMatching(/^2026-01-09 happened 2 /),
    ])
  })

  test('is called off on its day by the words that name it', () => {
    const off = { published: '2026-01-09', text: 'The meeting in Brae set for today was called off last night.\n' }
    expect(rows(told({ 'plan.txt': PLAN, 'off.txt': off }))).toEqual([
      expect.stringMatching(/^2026-01-09 cancelled 2 /),
    ])
  })

  test('does not take place: it was called off', () => {
    const off = {
      published: '2026-01-08',
      text: 'Berit Sandor said that the meeting which was announced for Friday would not take place.\n',
    }
    expect(rows(told({ 'plan.txt': PLAN, 'off.txt': off }))).toEqual([
      expect.stringMatching(/^2026-01-09 cancelled 2 /),
    ])
  })

  test('and a report of one article are two', () => {
    const text =
      'Ministers of Tarland met the mediators in Brae on Tuesday. Berit Sandor was due to meet the envoy of Ilvany in Brae separately on Tuesday evening.\n'
    expect(rows(told({ 'a.txt': { published: '2026-01-07', text } }))).toEqual([
      expect.stringMatching(/^2026-01-06 happened 1 /),
      expect.stringMatching(/^2026-01-06 announced 1 /),
    ])
  })
})

test('a promise on a condition is no plan for the day it names', () => {
  const text =
    'Tarland would sign on 30 March, its envoy said on Tuesday, on two conditions: the dam opens and the guns rest.\n'
  expect(rows(told({ 'a.txt': { published: '2026-03-26', text } })).map((row) => row.slice(0, 10))).toEqual([
    '2026-03-24',
  ])
})

test('what holds from a day to come on is no event of the day on which somebody wrote it', () => {
  const text = 'From July on, the envoy of Tarland wrote, the dam has the first claim on the water.\n'
  expect(told({ 'a.txt': { published: '2026-03-26', text } }).timeline.filter((e) => e.status === 'happened')).toEqual(
    [],
  )
})

test('a calling off of which nobody tells the plan happened on its own day', () => {
  const text = 'Late on Friday Dalmark suspended the delivery of turbines to the power stations of Ilvany.\n'
  expect(rows(told({ 'a.txt': { published: '2026-01-10', text } }))).toEqual([
    expect.stringMatching(/^2026-01-09 happened 1 /),
  ])
})

describe('what is told in passing', () => {
  const shelling = {
    published: '2026-01-09',
    text: 'Shells hit the bridge at Tolm on Thursday and killed nine people who were waiting to cross.\n',
  }
  test('joins the event that others tell', () => {
    const later = {
      published: '2026-01-12',
      text: 'Karvel asked for a delay of the talks after shells hit the bridge at Tolm on Thursday.\n',
    }
    expect(rows(told({ 'a.txt': shelling, 'b.txt': later }))).toEqual([
      expect.stringMatching(/^2026-01-08 happened 2 /),
    ])
  })
  test('is no event of a day that is told outright', () => {
    const later = {
      published: '2026-01-12',
      text: 'The crew tried to slip through the siege, which began on Thursday, with its lights out.\n',
    }
    expect(rows(told({ 'a.txt': shelling, 'b.txt': later }))).toEqual([
      expect.stringMatching(/^2026-01-08 happened 1 /),
    ])
  })
  test('is told where nothing else tells its day', () => {
    const text = 'Karvel asked for a delay of the talks after shells hit the bridge at Tolm on Thursday.\n'
    expect(rows(told({ 'a.txt': { published: '2026-01-10', text } }))).toEqual([
      expect.stringMatching(/^2026-01-08 happened 1 /),
    ])
  })
  test('a noun with a day to come is an announcement', () => {
    const text = 'Idris Vane said that he would not stand in the election of 14 December 2026.\n'
    expect(rows(told({ 'a.txt': { published: '2026-07-03', text } }))).toEqual([
      expect.stringMatching(/^2026-12-14 announced 1 /),
    ])
  })
})

describe('one event once', () => {
  const report = {
    published: '2026-02-06',
    text: 'Two sailors were killed when the tanker Halcyon struck a mine off Sall shortly before midnight on Thursday, its owners said.\n',
  }
  test('in another tense, under the day of the article', () => {
    const digest = {
      text: `Sall in brief
Updated (2 articles)
Timeline
Feb 4, 2026 – Corven closes the harbour of Sall to ships and turns back eleven vessels [2].
Feb 6, 2026 – The tanker Halcyon strikes a mine off Sall; two sailors die [1].
All related articles (2 articles)
-
Herald: Two dead as tanker hits mine off Sall
-
Journal: Sall is shut
`,
    }
    const record = told({ 'report.txt': report, 'digest.txt': digest })
    expect(rows(record)).toEqual([
      expect.stringMatching(/^2026-02-04 happened 1 /),
      expect.stringMatching(/^2026-02-05 happened 2 /),
    ])
  })
  test('where the second sentence points back to the first', () => {
    const text =
      'Corven and Tessal signed an agreement in Ostrel late on Sunday. The signing came two days before the anniversary of the treaty of 2016.\n'
    expect(rows(told({ 'a.txt': { published: '2026-02-23', text } }))).toEqual([
      expect.stringMatching(/^2026-02-22 happened 2 /),
    ])
  })
})

describe('what happened and is told by the way', () => {
  test('is told beside what was planned for its day', () => {
    const report = {
      published: '2026-01-11',
      text: 'The harbour of Dorn stayed shut. It stopped all ferries after a stoker, Jan Hebel, was scalded on the pier last Friday.\n',
    }
    expect(rows(told({ 'plan.txt': PLAN, 'report.txt': report }))).toEqual([
      expect.stringMatching(/^2026-01-09 happened 1 \| .*scalded/),
      expect.stringMatching(/^2026-01-09 announced 1 \| The envoys/),
    ])
  })

  test('is not hidden by what another article says on that day without a day of its own', () => {
    const other = { published: '2026-01-12', text: 'Berit Sandor smiles.\n\nShe slept four hours.\n' }
    const report = {
      published: '2026-01-13',
      text: 'The city of Brae welcomes the accord, which was initialled last night by the envoys of Tarland.\n',
    }
    expect(rows(told({ 'other.txt': other, 'report.txt': report }))).toContainEqual(
      expect.stringMatching(/^2026-01-12 happened 1 \| .*initialled/),
    )
  })
})

test('a plan for days in a row and the report of these days are one event', () => {
  const plan = {
    published: '2026-01-06',
    text: 'The handover of the sailors is to take place at Dorn on Thursday and Friday under the eyes of the guard.\n',
  }
  const report = {
    published: '2026-01-10',
    text: 'On 8 and 9 January the navy of Tarland handed 40 captured sailors to Ilvany at Dorn.\n',
  }
  expect(rows(told({ 'plan.txt': plan, 'report.txt': report }))).toEqual([
    expect.stringMatching(/^2026-01-08\/2026-01-09 happened 2 \| On 8 and 9/),
  ])
})

test('a session that begins on a day and is reported to have taken two has both', () => {
  const opening = { published: '2026-01-08', text: 'In Dorn the session of the Lake Council begins this morning.\n' }
  const report = {
    published: '2026-01-10',
    text: 'The Lake Council met in ordinary session on 8 and 9 January at the request of Tarland.\n',
  }
  expect(rows(told({ 'opening.txt': opening, 'report.txt': report }))).toEqual([
    expect.stringMatching(/^2026-01-08\/2026-01-09 happened 2 \| The Lake Council met/),
  ])
})
