import { describe, expect, it } from 'vitest'
import { gather } from '../../src/gather/index.ts'
import { oncePerPair } from '../../src/gather/kept.ts'
import type { MarkedArticle } from '../../src/record/index.ts'
import { oncePerArticle } from '../../src/record/index.ts'
import { reading, STRIKE, STRIKE_BY_ANOTHER } from './articles.ts'

/** The same articles as other objects, of which nothing is kept. */
const anew = (readings: readonly MarkedArticle[]): MarkedArticle[] => structuredClone([...readings])

const strike = STRIKE.replace(' (Northline)', '')
const cut = strike.split('\n\n').slice(0, 3).join('\n\n')
const first = [
  reading('a.txt', strike, { published: '2031-03-04', outlet: 'Amery Post' }),
  reading('b.txt', STRIKE_BY_ANOTHER, { published: '2031-03-04', outlet: 'Tesmar Mail' }),
  reading('c.txt', cut, { published: '2031-03-05', outlet: 'Quay Echo' }),
]
const later = reading('d.txt', `${strike}\n\nFares rose on Friday.`, { published: '2031-03-02', outlet: 'Northline' })

describe('a further round with articles that were gathered before', () => {
  for (const oneStory of [true, false])
    it(`gives what gathering anew gives, ${oneStory ? 'as one story' : 'parted'}`, () => {
      expect(gather(first, { oneStory })).toEqual(gather(anew(first), { oneStory }))
      const more = [...first, later]
      expect(gather(more, { oneStory })).toEqual(gather(anew(more), { oneStory }))
      expect(gather(first, { oneStory })).toEqual(gather(anew(first), { oneStory }))
    })

  it('moves a copy to an earlier origin that came later', () => {
    const [before] = gather(first, { oneStory: true })
    const [after] = gather([...first, later], { oneStory: true })
    const originIn = (members: typeof before) => members!.find((m) => m.article.source === 'c.txt')!.origin!.of
    expect(originIn(before)).toBe(first[0]!.article.id)
    expect(originIn(after)).toBe(later.article.id)
  })
})

describe('what is worked out once', () => {
  it('of an article, is worked out again where its marks are others', () => {
    const count = oncePerArticle(({ marks }) => marks.length)
    const { article, marks } = first[0]!
    expect(count({ article, marks })).toBe(marks.length)
    expect(count({ article, marks: [] })).toBe(0)
    expect(count({ article, marks })).toBe(marks.length)
  })

  it('of a pair, is worked out once each way', () => {
    const asked: string[] = []
    const join = oncePerPair((a: { is: string }, b: { is: string }) => {
      asked.push(a.is + b.is)
      return a.is + b.is
    })
    const [x, y] = [{ is: 'x' }, { is: 'y' }]
    expect([join(x, y), join(x, y), join(y, x)]).toEqual(['xy', 'xy', 'yx'])
    expect(asked).toEqual(['xy', 'yx'])
  })
})
