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
  ['a present with its day is ahead', 'The budget committee votes on 27 March.', ['vote 2026-03-27 announced']],
]

describe('events', () => {
  it.each(table)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
