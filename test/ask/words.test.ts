import { describe, expect, test } from 'vitest'
import { daysIn, fallsInto, writtenDates } from '../../src/ask/dates.ts'
import { kindOf } from '../../src/ask/kinds.ts'
import { namesAt, namesIn } from '../../src/ask/names.ts'
import { sentencesOf } from '../../src/ask/sentences.ts'
import { stem } from '../../src/ask/stem.ts'
import { meantBy, stemsOf } from '../../src/ask/tokens.ts'
import type { Entity, EntityKind } from '../../src/record/index.ts'

describe('stems', () => {
  test.each([
    ['postponed', 'postponement'],
    ['violated', 'violations'],
    ['released', 'releasing'],
    ['stopped', 'stops'],
    ['controlled', 'control'],
    ['agreed', 'agreement'],
    ['sent', 'sending'],
    ['bodies', 'body'],
    ['struck', 'strikes'],
    ['began', 'begin'],
    ['observers', "observer's"],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)))

  test.each([
    ['need', 'ne'],
    ['king', 'k'],
    ['observer', 'observe'],
    ['stationed', 'state'],
  ])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)))

  test('a verb of two words is one, and words that reports use for one another share a meaning', () => {
    expect(stemsOf('They called off the talks')).toContain(stem('cancelled'))
    const [troops, soldiers] = ['troops', 'soldiers'].map((word) => meantBy(stemsOf(word)))
    expect(troops!.some((meaning) => soldiers!.includes(meaning))).toBe(true)
    expect(meantBy(stemsOf('bakery'))).toEqual([])
  })
})

describe('dates as they are written', () => {
  test.each([
    ['who signed on 6 January', { year: null, month: '01', day: '06' }],
    ['on January 6th, 2026', { year: '2026', month: '01', day: '06' }],
    ['Jan. 6', { year: null, month: '01', day: '06' }],
    ['in the first week of March 2026', { year: '2026', month: '03', day: null }],
    ['about troops in January', { year: null, month: '01', day: null }],
    ['the draft of 1998', { year: '1998', month: null, day: null }],
    ['on 2026-01-06', { year: '2026', month: '01', day: '06' }],
  ])('%s', (text, date) => expect(writtenDates(text)).toEqual([{ ...date, words: expect.any(String) }]))

  test.each([
    'it may fall',
    'they march on 14 roads',
    '2,100 soldiers',
    'between 10 and 12 people',
    'a second attempt',
  ])('no date: %s', (text) => expect(writtenDates(text)).toEqual([]))

  test('a date without a year may be in any year of the record, and 30 February in none', () => {
    const [day, never] = writtenDates('on 6 January and 30 February')
    expect(daysIn(day!, ['2025', '2026'])).toHaveLength(2)
    expect(daysIn(never!, ['2026'])).toEqual([])
  })

  test('a weekend falls into a day of it, a year does not', () => {
    const asked = { from: '2026-01-10', to: '2026-01-10' }
    expect(fallsInto({ from: '2026-01-10', to: '2026-01-11' }, asked)).toBe(true)
    expect(fallsInto({ from: '2026-01-01', to: '2026-12-31' }, asked)).toBe(false)
    expect(fallsInto({ from: '2026-01-11', to: '2026-01-11' }, asked)).toBe(false)
  })
})

describe('names', () => {
  const entity = (kind: EntityKind, name: string, ...also: string[]): Entity => ({ id: name, kind, name, also })
  const names = namesIn([
    entity('country', 'Vessany', 'Port Amery'),
    entity('other', 'Vessanian'),
    entity('person', 'Corin Adeyle', 'the envoy'),
    entity('organisation', 'Vessanian Assembly'),
    entity('person', 'prime minister'),
  ])
  const keys = (text: string) => namesAt(text, names).map((found) => found.key)

  test('all names of one who bears several, demonyms and last names too', () => {
    expect(keys('Port Amery and the Vessanians')).toEqual(['Vessany'])
    expect(keys('the Vessanian envoy, Adeyle')).toEqual(['Vessany', 'Corin Adeyle'])
    expect(keys("Adeyle's chairs")).toEqual(['Corin Adeyle'])
  })

  test('the longest name wins', () => expect(keys('the Vessanian Assembly met')).toEqual(['Vessanian Assembly']))

  test.each(['the envoy said', 'the prime minister', 'adeyle in small letters', 'Vess', 'Vessels'])(
    'no name: %s',
    (text) => expect(keys(text)).toEqual([]),
  )
})

describe('sentences', () => {
  const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

  test('end at a mark before a new beginning, with the quotation mark that closes behind it', () => {
    expect(split('He left. “I am done.” She stayed?\n\nA title\n\nThe end')).toEqual([
      'He left.',
      '“I am done.”',
      'She stayed?',
      'A title',
      'The end',
    ])
  })

  test.each(['Gen. Marlow met J. Brandt on Jan. 6 at 7.20 p.m. Tuesday', 'It rose by 1.3 per cent', 'no full stop'])(
    'one sentence: %s',
    (text) => expect(split(text)).toEqual([text]),
  )

  test('an empty text has none', () => expect(split(' \n\n ')).toEqual([]))
})

describe('the kind of a question', () => {
  test.each([
    ['When was it signed?', 'when'],
    ['Until when does it hold?', 'when'],
    ['Why were the talks put off?', 'why'],
    ['How long will they stay?', 'how long'],
    ['How many observers?', 'how many'],
    ['Who said that?', 'said'],
    ['Who is the envoy of Vessany?', 'is'],
    ['Which country leads it?', 'who'],
    ['What must Karvelia do?', 'promised'],
    ['Was the meeting held?', 'whether'],
    ['On what does the purchase depend?', 'condition'],
    ['Where do the papers differ?', 'disagree'],
    ['Who holds the disputed hill?', 'who'],
    ['observers on the river', 'what'],
  ])('%s: %s', (asked, kind) => expect(kindOf(asked)).toBe(kind))
})
