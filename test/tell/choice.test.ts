import { describe, expect, it } from 'vitest'
import { mark } from '../../src/mark/index.ts'
import { type FrozenArticle, type Member, wordsAt } from '../../src/record/index.ts'
import { daysOf } from '../../src/tell/choice/days.ts'
import { chooseTimeline, rank, type Wish } from '../../src/tell/choice/index.ts'
import { SHIPPED } from '../../src/tell/choice/model.ts'
import { dayAt, inOrder, sentencesOf } from '../../src/tell/choice/sentences.ts'

/** An article of paragraphs about an invented truce, read and marked. */
function article(id: string, published: string | null, ...paragraphs: string[]): Member {
  const blocks: FrozenArticle['blocks'] = []
  let text = ''
  for (const paragraph of paragraphs) {
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? paragraph : `${text}\n\n${paragraph}`
    blocks.push({ start, end: text.length, kind: 'paragraph' })
  }
  const facts = { kind: 'report', outlet: 'Test', title: null, byline: [], url: null, removed: [] } as const
  const dated = published === null ? null : { edtf: published, basis: 'given' as const }
  const frozen = { ...facts, byline: [], removed: [], id, source: id, work: id, language: 'en', published: dated }
  return { ...mark({ ...frozen, blocks, text }).marked, origin: null }
}

const SIGNED = 'Norland and Sudria signed the truce of Avel on 3 March 2031.'
const story = [
  article('a', '2031-03-03', `${SIGNED} Guns fell silent along the river.`, 'Shops in Avel opened again.'),
  article(
    'b',
    '2031-03-04',
    'Norland and Sudria signed the truce of Avel on Monday.',
    'Crowds cheered in the harbour.',
  ),
  article('c', '2031-03-20', 'The truce signed by both sides on 3 March 2031 still holds, monitors reported.'),
  article(
    'd',
    '2031-04-10',
    'Monitors left the valley on 9 April 2031.',
    'Norland and Sudria signed a truce on 3 March 2031.',
  ),
  article('e', '2031-05-02', 'Since the truce of 3 March 2031 was signed, the ferry to Avel has sailed every week.'),
]
const wish = (over: Partial<Wish> = {}): Wish => ({ days: 1, perDay: 1, keywords: ['truce'], ...over })
const told = (members: readonly Member[], over: Partial<Wish> = {}) =>
  chooseTimeline(members, wish(over)).map(({ day, lines }) => ({
    day,
    lines: lines.map(({ member, span }) => wordsAt(member.article.text, span)),
  }))

describe('a timeline', () => {
  it('tells first the day that later articles come back to', () => {
    const [first] = told(story)
    expect(first!.day).toBe('2031-03-03')
    expect(first!.lines[0]).toContain('truce')
  })

  it('is the same whatever the order of its members', () => {
    const all = { days: 4, perDay: 2 }
    expect(told([...story].reverse(), all)).toEqual(told(story, all))
  })

  it('has its days in order, none twice, and no more lines a day than asked for', () => {
    const days = told(story, { days: 3, perDay: 2 })
    expect(days.map((d) => d.day)).toEqual([...new Set(days.map((d) => d.day))].sort())
    expect(Math.max(...days.map((d) => d.lines.length))).toBeLessThanOrEqual(2)
  })

  it('says no line twice, neither on one day nor on another', () => {
    const twice = [article('f', '2031-03-03', SIGNED), article('g', '2031-03-04', SIGNED), ...story.slice(2)]
    const lines = told(twice, { days: 5, perDay: 3 }).flatMap((d) => d.lines)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('keeps within the days it is given', () => {
    const days = told(story, { days: 9, bounds: { from: '2031-04-01', to: '2031-04-30' } }).map((d) => d.day)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every((d) => d >= '2031-04-01' && d <= '2031-04-30')).toBe(true)
  })

  it('needs no keywords, and gives the same with words that mean something in a pattern', () => {
    expect(told(story, { keywords: [] })[0]!.day).toBe('2031-03-03')
    expect(told(story, { keywords: ['truce', 'a+(b'] })).toEqual(told(story))
  })

  it('with keywords is told only by what stands near one of them', () => {
    const far = Array.from({ length: 8 }, (_, i) => `Shop ${i} of the old town sold bread and salt again that week.`)
    const other = article(
      'f',
      '2031-06-02',
      'The truce holds.',
      ...far,
      'Swimmers of Harl crossed the bay on 1 June 2031.',
    )
    const days = (keywords: string[]) => told([...story, other], { days: 9, keywords }).map((d) => d.day)
    expect(days([])).toContain('2031-06-01')
    expect(days(['truce'])).not.toContain('2031-06-01')
  })

  it('is empty without articles, and where no article has a day', () => {
    expect(told([])).toEqual([])
    expect(told([article('a', null, 'The sides met and talked for a long time.')], { days: 3 })).toEqual([])
  })
})

describe('a line', () => {
  it('begins behind the dateline', () => {
    const wire = 'Truce holds AVEL (Newswire) - Both sides signed the truce in the town hall of Avel.'
    expect(told([article('a', '2031-03-03', wire)])[0]!.lines).toEqual([
      'Both sides signed the truce in the town hall of Avel.',
    ])
  })

  it('begins behind the date that heads its entry', () => {
    const entries = [
      'March 3, 2031 - Negotiators accept the truce in the town hall of Avel.',
      'March 9, 2031 - Monitors reach the truce line.',
    ]
    const days = told([article('a', '2031-04-01', ...entries)], { days: 2 })
    expect(days).toEqual([
      { day: '2031-03-03', lines: ['Negotiators accept the truce in the town hall of Avel.'] },
      { day: '2031-03-09', lines: ['Monitors reach the truce line.'] },
    ])
  })

  it('is a whole sentence: a heading or half a quotation tells no day', () => {
    const halves = article(
      'a',
      '2031-03-03',
      '“The truce of Avel was signed on 3 March 2031 by both sides.',
      'signed, 3 March 2031',
    )
    expect(told([halves])).toEqual([])
  })
})

describe('the score of a day', () => {
  const scored = (members: readonly Member[]) => {
    const ordered = inOrder(members)
    const days = rank(daysOf(ordered, sentencesOf(ordered, []), undefined), SHIPPED)
    return new Map(days.map(({ day, score }) => [dayAt(day), score]))
  }
  const scoreOf = (members: readonly Member[], day: string) => scored(members).get(day)

  it('is higher for a day that many articles name than for one that one names', () => {
    expect(scoreOf(story, '2031-03-03')!).toBeGreaterThan(scoreOf(story, '2031-04-09')!)
  })

  it('is there for each day named or reported on', () => {
    expect([...scored(story).keys()]).toEqual(expect.arrayContaining(['2031-03-03', '2031-04-09', '2031-05-02']))
  })

  it('does not grow by copies of an article', () => {
    const copies = ['x', 'y', 'z'].map((id): Member => {
      const copy = article(id, '2031-04-10', 'Monitors left the valley on 9 April 2031.')
      return { ...copy, origin: { of: 'd', by: 'the same words' } }
    })
    const byFar = [...story, ...copies]
    expect(scoreOf(byFar, '2031-03-03')!).toBeGreaterThan(scoreOf(byFar, '2031-04-09')!)
  })
})
