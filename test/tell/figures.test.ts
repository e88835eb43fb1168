import { describe, expect, it } from 'vitest'
import { mark } from '../../src/mark/index.ts'
import { type FrozenArticle, idOf, type Member } from '../../src/record/index.ts'
import { tellFigures } from '../../src/tell/figures.ts'
import { storyOf } from '../../src/tell/story.ts'

type About = { published?: string; kind?: FrozenArticle['kind']; origin?: string }

function member(source: string, text: string, { published, kind = 'report', origin }: About = {}): Member {
  const article: FrozenArticle = {
    id: idOf('article', source, text),
    source,
    work: source,
    kind,
    outlet: source,
    title: null,
    byline: [],
    url: null,
    published: published ? { edtf: published, basis: 'given' } : null,
    language: 'en',
    removed: [],
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  }
  return { ...mark(article).marked, origin: origin ? { of: origin, by: 'test' } : null }
}

const figuresOf = (...members: Member[]) => tellFigures(storyOf(members, '2031-06-01'))

const POST = member('post', 'Norland will pay 400 million florins for the repair of the grid.', {
  published: '2031-03-04',
})
const HERALD = member('herald', 'The repair will cost 400 million florins, the grid office of Norland said.', {
  published: '2031-03-05',
})

describe('figures of a story', () => {
  it('are listed once, with the other tellings as further citations', () => {
    const [figure, ...others] = figuresOf(HERALD, POST)
    expect(others).toEqual([])
    expect(figure).toMatchObject({ value: 400_000_000, unit: 'florins', about: 'repair of the grid', high: null })
    expect(figure!.line.text).toBe(POST.article.text)
    expect(figure!.line.citations.map((c) => c.article)).toEqual([POST.article.id, HERALD.article.id])
  })

  it('stay apart when the value is the same and the thing is not', () => {
    const schools = member('post', 'Some 300 schools were shut in the valley.')
    const tanks = member('herald', 'The army bought 300 tanks from abroad.')
    expect(
      figuresOf(schools, tanks)
        .map((f) => f.about)
        .sort(),
    ).toEqual(['schools', 'tanks'])
  })

  it('know a number that is not round again, whatever the thing is called', () => {
    const men = member('post', 'In the exchange 296 servicemen were returned to their homes.')
    const count = member('herald', 'It was an exchange to the letter: 296 men came home that night.')
    expect(figuresOf(men, count)).toHaveLength(1)
  })

  it('take a report before a digest for the line', () => {
    const digest = member('gist', 'Norland pays 400 million florins for grid repair [2].', {
      published: '2031-03-01',
      kind: 'digest',
    })
    expect(figuresOf(digest, POST)[0]!.line.citations[0].article).toBe(POST.article.id)
  })

  it('hold as of the one date of their sentence, else of the article', () => {
    const dated = member('post', 'On 2 March 2031 the camp held 1,250 prisoners.', { published: '2031-03-04' })
    expect(figuresOf(dated)[0]!.asOf).toMatchObject({ edtf: '2031-03-02', basis: 'stated' })
    expect(figuresOf(POST)[0]!.asOf).toMatchObject({ edtf: '2031-03-04', basis: 'published', from: null })
  })

  it('are not as of the day since which they grew', () => {
    const since = member('post', 'Since the landing in May 2029 the enemy has taken 20 % of the coast.', {
      published: '2031-03-04',
    })
    expect(figuresOf(since)[0]!.asOf).toMatchObject({ edtf: '2031-03-04', basis: 'published' })
  })

  it('that stand in more independent articles come first', () => {
    const copy = member('copy', 'Officials counted 70 % of the votes.', { published: '2031-03-06' })
    const figures = figuresOf(copy, POST, HERALD)
    expect(figures.map((f) => f.unit)).toEqual(['florins', '%'])
  })
})

describe('a figure that its source mended', () => {
  const first = member('post', 'The ministry of Norland said that 48 people had drowned in the flood.', {
    published: '2031-03-04',
  })
  const mended = member(
    'herald',
    'The ministry of Norland corrected its figure: 41 people drowned in the flood, not 48.',
    {
      published: '2031-03-05',
    },
  )

  it('says of which other it takes the place', () => {
    const figures = figuresOf(first, mended)
    const before = figures.find((f) => f.value === 48)!
    expect(figures.find((f) => f.value === 41)!.change).toEqual({ of: before.id, was: 48, how: 'revised' })
    expect(before.change).toBeUndefined()
  })

  it('is merely another one where no sentence says so', () => {
    const other = member('herald', 'In the flood 41 people drowned, a newspaper of Norland counted.', {
      published: '2031-03-05',
    })
    expect(figuresOf(first, other).every((f) => f.change === undefined)).toBe(true)
  })
})

describe('figures that are not listed', () => {
  it.each([
    ['a number nobody gave', 'Thousands of troops could be sent to the valley.'],
    ['an amount of which nothing is said', 'It was 400 million florins.'],
    ['a small count that only one article gives', 'They crossed the river in three boats at night.'],
    ['a figure in half a sentence', 'and paid 400 million florins for the grid'],
  ])('%s', (_, text) => {
    expect(figuresOf(member('post', text))).toEqual([])
  })
})
