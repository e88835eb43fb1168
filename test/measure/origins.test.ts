import { describe, expect, test } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import { type Field, judge, type Said } from '../../measure/extraction/judge.ts'
import { pileOf } from '../../measure/origins/pile.ts'
import { reworded } from '../../measure/origins/reword.ts'
import { groupsOf } from '../../measure/origins/rivals.ts'
import { reading, STRIKE } from '../gather/articles.ts'

describe('the pile of origins', () => {
  const wire = reading('Northline', STRIKE, { published: '2031-03-04' })
  const make = (seed: number) =>
    pileOf([wire], (source) => source, seeded(seed)).map((m) => [m.as, m.root, m.article.text])

  test('is the same for the same seed, and another for another', () => {
    expect(make(1)).toEqual(make(1))
    expect(make(1)).not.toEqual(make(2))
  })

  test('says what goes back to an article, and what is a report of its own', () => {
    const roots = new Map(make(1).map(([as, root]) => [as, root]))
    expect(roots.get('copy, cut')).toBe('Northline')
    expect(roots.get('rewrite, strong')).toBe('Northline')
    const apart = [...roots].filter(([, root]) => root !== 'Northline')
    expect(apart.length).toBeGreaterThan(0)
    expect(apart.every(([as, root]) => root === `Northline: ${as}`)).toBe(true)
  })

  test('rewording leaves quotations as they are', () => {
    const force = { words: 1, turns: 0, swaps: 0, drops: 0, clips: 0 }
    expect(reworded(['The talks began in the city. “The talks began,” he told them.'], force, seeded(1))).toEqual([
      'The negotiations started in the city. “The talks began,” he informed them.',
    ])
  })

  test('groups of a rival follow the chain', () => {
    const near = (a: number, b: number) => (Math.abs(a - b) === 1 ? 1 : 0)
    expect(new Set(groupsOf(3, near, 0.5)).size).toBe(1)
    expect(new Set(groupsOf(3, near, 2)).size).toBe(3)
  })
})

describe('judging metadata', () => {
  const gold = {
    title: 'Talks resume | The Tide',
    outlet: 'The Tide',
    published: '2026-01-06T23:30:00-05:00',
    byline: ['By TILDA BRANDT, Staff Writer'],
  }
  const nothing = { title: null, outlet: null, published: null, byline: [] }

  const right: [Field, Partial<Said>][] = [
    ['title', { title: 'Talks resume' }],
    ['outlet', { outlet: 'tide.com' }],
    ['published', { published: '2026-01-06' }],
    ['published', { published: '2026-01-07T04:30:00Z' }],
    ['byline', { byline: ['Tilda Brandt'] }],
  ]
  test.each(right)('%s %j is right', (field, said) =>
    expect(judge(field, gold, { ...nothing, ...said })).toEqual({ asked: 1, found: 1, said: 1, right: 1 }),
  )

  test('what is not said is not wrong, and a month says no day', () => {
    for (const field of ['title', 'outlet', 'published', 'byline'] as const)
      expect(judge(field, gold, nothing)).toEqual({ asked: 1, found: 0, said: 0, right: 0 })
    expect(judge('published', gold, { ...nothing, published: '2026-01' })).toMatchObject({ said: 0 })
  })

  test('what the gold does not say is not judged', () => {
    for (const field of ['title', 'outlet', 'published', 'byline'] as const)
      expect(judge(field, nothing, gold)).toBeUndefined()
  })
})
