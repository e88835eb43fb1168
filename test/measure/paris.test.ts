import { expect, it } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import type { Gold } from '../../measure/gold/gold.ts'
import { compare } from '../../measure/paris.ts'
import { cite, lineOf, type StoryRecord, type ToldStory } from '../../src/record/index.ts'

const text = 'Norland and Sudmark signed a truce on 5 May 2031. “It holds,” said Anna Brill.'
const words = (some: string) => ({ start: text.indexOf(some), end: text.indexOf(some) + some.length })
const citation = (some: string) => cite({ id: 'x', text }, words(some))
const line = (some: string) => lineOf([citation(some)])

const record: StoryRecord = {
  schema: 1,
  id: 'story-1',
  slug: 'story-1',
  title: line('Norland and Sudmark'),
  asOf: '2031-05-07T00:00:00Z',
  span: '2031-05-05/2031-05-05',
  articles: [
    {
      id: 'x',
      n: 1,
      source: 'a.txt',
      work: 'x',
      kind: 'report',
      outlet: null,
      title: null,
      byline: [],
      url: null,
      published: { edtf: '2031-05-06', basis: 'given' },
      language: 'en',
      origin: null,
      removed: [],
    },
  ],
  summary: [],
  timeline: [
    {
      id: 'event-1',
      by: 'test',
      when: { edtf: '2031-05-05', basis: 'stated', from: citation('5 May 2031') },
      line: line('Norland and Sudmark signed a truce on 5 May 2031.'),
      also: [],
      origins: ['x'],
      status: 'happened',
      salience: 1,
    },
  ],
  pledges: [],
  quotes: [
    {
      id: 'quote-1',
      by: 'test',
      speaker: { entity: 'e1', name: 'Brill' },
      cue: 'said',
      line: line('“It holds,”'),
      same: [],
    },
  ],
  figures: [],
  disputes: [],
  entities: [{ id: 'e1', kind: 'person', name: 'Brill', also: ['Anna Brill'] }],
  notes: [],
}
const story: ToldStory = { record, texts: { x: text } }

const at = (some: string) => ({ file: 'a.txt', words: some, ...words(some) })
const gold: Gold = {
  events: [{ when: '2031-05-05', status: 'occurred', what: 'truce', must: true, evidence: [at('signed a truce')] }],
  pledges: [],
  not_pledges: [],
  quotes: [{ ...at('“It holds,”'), speaker: 'Anna Brill', type: 'direct' }],
  disputes: [],
  not_disputes: [],
  origins: null,
  noise: [],
}

it('compares a record with its gold beside plain patterns over the same text', () => {
  const { rows, worst, notes } = compare([story], gold, { 'a.txt': text }, seeded(1))
  const value = (name: string, who: string) => rows.find((r) => r.name === name && r.who === who)?.value
  expect(value('events F1', 'truceline')).toBe(1)
  expect(value('quotes speaker right', 'truceline')).toBe(1)
  // the plain patterns tell the sentence twice: on its date and under the publication day
  expect(value('events recall', 'plain patterns')).toBe(1)
  expect(value('events precision', 'plain patterns')).toBe(0.5)
  expect(worst).toEqual([])
  expect(notes[0]).toBe('1 articles; 0 of 2 gold passages are not in the frozen texts')
})

it('says which gold passages reading lost', () => {
  const lost = { ...gold, events: [{ ...gold.events[0]!, evidence: [{ ...at('signed'), words: 'was never there' }] }] }
  const { worst, notes } = compare([story], lost, { 'a.txt': text }, seeded(1))
  expect(notes[0]).toMatch(/1 of 2 gold passages are not in the frozen texts: a\.txt:/)
  expect(worst[0]).toMatchObject({ what: 'event not found', got: 'its words were lost in reading' })
})

it('asks who copies whom where the gold says so', () => {
  const copied = { ...gold, origins: [{ file: 'b.txt', of: 'a.txt', by: 'copy' }] }
  const twin = { ...record.articles[0]!, id: 'y', n: 2, source: 'b.txt', origin: { of: 'x', by: 'the same words' } }
  const both = (origin: { of: string; by: string } | null): ToldStory => ({
    record: { ...record, articles: [record.articles[0]!, { ...twin, origin }] },
    texts: { x: text, y: text },
  })
  const recall = (story: ToldStory) =>
    compare([story], copied, { 'a.txt': text, 'b.txt': text }, seeded(1)).rows.find((r) => r.name === 'origins recall')
  expect(recall(both(twin.origin))?.value).toBe(1)
  expect(recall(both(null))?.value).toBe(0)
  expect(compare([story], gold, { 'a.txt': text }, seeded(1)).rows.some((r) => r.name.startsWith('origins'))).toBe(
    false,
  )
})
