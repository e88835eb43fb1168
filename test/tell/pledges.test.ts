import { describe, expect, it } from 'vitest'
import type { Pledge } from '../../src/record/index.ts'
import { told } from './telling.ts'

const INTRO = 'Norland and Velmark are states. Emil Korda, the president of Norland, met the press.'

/** A story of one short article a week from 1 January 2026 on; the pledges of its record. */
function over(...days: string[]): Pledge[] {
  const articles = days.map((text, i) => {
    const published = `2026-01-${String(7 * i + 1).padStart(2, '0')}`
    return [`${i + 1}.txt`, { text: `${INTRO}\n\n${text}\n`, published }] as const
  })
  return told(Object.fromEntries(articles)).pledges
}

/** What the last pledge did to which earlier one. */
function change(...days: string[]): string | null {
  const pledges = over(...days)
  const { change } = pledges.at(-1)!
  return change && `${change.how}: ${pledges.find((p) => p.id === change.of)!.action.exact}`
}

describe('pledges of one actor on one matter are a thread', () => {
  it('is confirmed', () => {
    expect(change('Norland will send two frigates to Kesh.', 'Norland promised to send frigates to Kesh.')).toMatch(
      /^confirms: /,
    )
  })

  it('is narrowed by a smaller number', () => {
    const days = ['Norland will station 4,000 soldiers in Kesh.', 'Norland will station 1,500 soldiers in Kesh.']
    expect(change(...days)).toMatch(/^narrows: .*4,000/)
  })

  it('is narrowed also where the smaller number stands with who is to go', () => {
    const days = [
      'Norland will station up to 4,000 soldiers in Kesh.',
      'No more than 1,500 Norlandish soldiers will come to Kesh, Norland said.',
    ]
    expect(over(...days).map((p) => p.change?.how ?? null)).not.toContain('confirms')
  })

  it('is not reversed by one bare word on another matter', () => {
    const days = ['Norland rejected foreign troops in whatever uniform they come.', 'Norland agreed to come.']
    expect(change(...days)).toBeNull()
  })

  it('is widened by a greater one', () => {
    const days = ['Norland pledged 20 million crowns for the port.', 'Norland pledged 35 million crowns for the port.']
    expect(change(...days)).toMatch(/^widens: 20 million/)
  })

  it('is narrowed by a condition that was not there', () => {
    const days = [
      'Norland will reopen the border crossing.',
      'Norland will reopen the border crossing if the shelling stops.',
    ]
    expect(change(...days)).toMatch(/^narrows: /)
  })

  it('is not widened by being told without its condition: silence says nothing', () => {
    const days = [
      'Norland will reopen the border crossing if the shelling stops.',
      'Norland will reopen the border crossing.',
    ]
    expect(change(...days)).toMatch(/^confirms: /)
  })

  it('is widened where it is said to hold without any', () => {
    const days = [
      'Norland will reopen the border crossing if the shelling stops.',
      'Norland will reopen the border crossing unconditionally.',
    ]
    expect(change(...days)).toMatch(/^widens: /)
  })

  it('goes from what may be to what is promised, and back', () => {
    expect(change('Norland is considering sending frigates to Kesh.', 'Norland will send frigates to Kesh.')).toMatch(
      /^widens: /,
    )
    expect(change('Norland will send frigates to Kesh.', 'Norland is considering sending frigates to Kesh.')).toMatch(
      /^narrows: /,
    )
  })

  it('is reversed', () => {
    expect(change('Norland will send frigates to Kesh.', 'Norland refused to send frigates to Kesh.')).toMatch(
      /^reverses: /,
    )
    expect(change('Norland ruled out sending frigates to Kesh.', 'Norland will send frigates to Kesh.')).toMatch(
      /^reverses: /,
    )
    expect(change('Norland offered two frigates to Kesh.', 'Norland withdrew its offer of frigates.')).toMatch(
      /^reverses: /,
    )
  })

  it('has its condition met', () => {
    const days = [
      'Norland will pay the grant to Velmark once the law has been passed.',
      'Now that the law has been passed, Norland will pay the grant to Velmark.',
    ]
    expect(change(...days)).toMatch(/^condition met: /)
  })
})

describe('what is no change', () => {
  it('is a refusal for now beside a promise on a condition', () => {
    const days = ['Norland refused to send troops to Kesh.', 'Norland will send troops to Kesh once a truce is signed.']
    expect(change(...days)).toBeNull()
  })

  it('is a promise of another thing, of another actor, or on other terms', () => {
    expect(change('Norland will send frigates to Kesh.', 'Norland will pay the farmers of Velmark.')).toBeNull()
    expect(change('Norland will send frigates to Kesh.', 'Velmark will send frigates to Kesh.')).toBeNull()
    const terms = [
      'Norland will open the gate if the dam is repaired.',
      'Norland will open the gate if the prisoners come home.',
    ]
    expect(change(...terms)).toBeNull()
  })

  it('is a number of days or a date', () => {
    const days = [
      'Norland will suspend its strikes on Kesh for 10 days.',
      'Norland will suspend its strikes on Kesh for 30 days.',
    ]
    expect(change(...days)).toMatch(/^confirms: /)
  })

  it('is never found between pledges of one day', () => {
    const [first, second] = over(
      'Norland will send 40 tanks to Kesh. Later, Norland will send 60 tanks to Kesh, Korda said.',
    )
    expect([first?.change ?? null, second?.change ?? null]).toEqual([null, null])
  })
})

describe('the same words in two articles of one day', () => {
  const twice = (one: string, two: string) =>
    told({
      'a.txt': { text: `${INTRO}\n\n${one}\n`, published: '2026-02-01' },
      'b.txt': { text: `${INTRO}\n\n${two}\n`, published: '2026-02-01' },
    }).pledges

  it('are one pledge with two citations', () => {
    const pledges = twice('Norland will send two frigates to Kesh.', 'Norland said it would send two frigates to Kesh.')
    expect(pledges).toHaveLength(1)
    expect(pledges[0]!.line.citations).toHaveLength(2)
  })

  it('are told in the words of the report, the digest beside them', () => {
    const digest = [
      'This summary was generated from several articles.',
      'Norland and Velmark sign a separate intent to station soldiers if a truce holds.',
    ]
    const pledges = told({
      'a-digest.txt': { text: `${INTRO}\n\n${digest.join('\n\n')}\n`, published: '2026-02-01' },
      'b.txt': {
        text: `${INTRO}\n\nNorland and Velmark said they were ready to station soldiers in Kesh if a truce holds.\n`,
        published: '2026-02-01',
      },
    }).pledges
    expect(pledges.map((p) => [p.line.text.includes('separate'), p.line.citations.length])).toEqual([
      [false, 2],
      [false, 2],
    ])
  })

  it('are two where only one has a condition', () => {
    const terms = [
      'Norland will send frigates to Kesh.',
      'Norland will send frigates to Kesh if a truce is signed.',
    ] as const
    expect(twice(...terms).map((p) => p.condition?.exact ?? null)).toEqual([null, 'if a truce is signed'])
  })
})
