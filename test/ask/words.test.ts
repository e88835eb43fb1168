import { describe, expect, test } from 'vitest'
import { clauseOf } from '../../src/ask/clause.ts'
import { daysIn, fallsInto, writtenDates } from '../../src/ask/dates.ts'
import { kindOf } from '../../src/ask/kinds.ts'
import { namesAt, namesIn } from '../../src/ask/names.ts'
import { rolesIn } from '../../src/ask/roles.ts'
import { sentencesOf } from '../../src/ask/sentences.ts'
import { stem } from '../../src/ask/stem.ts'
import { daysAsked } from '../../src/ask/times.ts'
import { meantBy, stemsOf, wordsOf } from '../../src/ask/tokens.ts'
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
    ['refused', 'refusal'],
    ['freed', 'free'],
    ['fled', 'flee'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)))

  test.each([
    ['need', 'ne'],
    ['king', 'k'],
    ['observer', 'observe'],
    ['stationed', 'state'],
    ['inn', 'in'],
    ['plane', 'plan'],
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
    ['the November talks', { year: null, month: '11', day: null }],
    ['as late as October', { year: null, month: '10', day: null }],
  ])('%s', (text, date) => expect(writtenDates(text)).toEqual([{ ...date, words: expect.any(String) }]))

  test.each([
    'it may fall',
    'they march on 14 roads',
    '2,100 soldiers',
    'between 10 and 12 people',
    'a second attempt',
    'the march to the port',
    'this may help',
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

describe('the days that a question asks about', () => {
  // A Wednesday.
  const clock = { years: ['2025', '2026'], today: '2026-03-11' }
  test.each([
    ['What happened yesterday?', '2026-03-10', '2026-03-10'],
    ['What did Tarland say last week?', '2026-03-02', '2026-03-08'],
    ['What happened this month?', '2026-03-01', '2026-03-31'],
    ['What happened last month?', '2026-02-01', '2026-02-28'],
    ['Who met two weeks ago?', '2026-02-23', '2026-03-01'],
    ['What changed in the past three days?', '2026-03-08', '2026-03-11'],
    ['What has happened since 6 March 2026?', '2026-03-06', '9999-12-31'],
    ['What happened before February 2026?', '0001-01-01', '2026-02-28'],
  ])('%s', (asked, from, to) => expect(daysAsked(asked, clock).days).toEqual([[{ from, to }]]))

  test('are taken out of it', () => {
    expect(daysAsked('What did Tarland say last week?', clock).rest).toMatch(/^What did Tarland say\s+\?$/)
    expect(daysAsked('Who said that it would last?', clock).days).toEqual([])
  })
})

describe('how a question is built', () => {
  const verbOf = (text: string, ...named: string[]) => {
    const words = wordsOf(text).map((word) => word.toLowerCase())
    const names = new Set(words.flatMap((word, i) => (named.includes(word) ? [i] : [])))
    const { verb } = clauseOf(words, names)
    return verb === undefined ? undefined : words[verb]
  }
  test.each([
    ['Who commands the observers', 'commands', []],
    ['Which party left the government', 'left', []],
    ['What did Tarland promise the families', 'promise', ['tarland']],
    ['What did the mayor of Orlen demand', 'demand', ['orlen']],
    ['When was the ship Clement built', 'built', ['clement']],
    ['What did the Vessanian paper propose', 'propose', ['vessanian']],
    ['Why did the talks fail', 'fail', []],
    ['observers on the river', undefined, []],
  ])('%s: %s', (asked, verb, names) => expect(verbOf(asked, ...names)).toBe(verb))

  test('what only says when or where is a setting, up to a name', () => {
    const words = 'how many men were lost after the storm at orlen in all'.split(' ')
    const { setting } = clauseOf(words, new Set([9]))
    expect([...setting].map((at) => words[at])).toEqual(['the', 'storm', 'all'])
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

  test('a brother and a sister are two, and alone their name is nobody', () => {
    const two = namesIn([entity('person', 'Adan Zerith'), entity('person', 'Mira Zerith')])
    expect(namesAt('Adan Zerith and Mira Zerith', two).map((n) => n.key)).toEqual(['Adan Zerith', 'Mira Zerith'])
    expect(namesAt('said Zerith', two)).toEqual([])
    const called = namesIn([entity('person', 'Adan Zerith', 'Zerith'), entity('person', 'Mira Zerith')])
    expect(namesAt('said Zerith', called).map((n) => n.key)).toEqual(['Adan Zerith'])
  })

  test('a word that the texts write small is no name at the beginning of a sentence', () => {
    const common = new Set(['convoys'])
    expect(namesAt('Convoys left', namesIn([entity('person', 'Convoys')], common))).toEqual([])
    expect(namesAt('Vessany left', namesIn([entity('country', 'Vessany')], common))).toHaveLength(1)
  })

  test('what somebody is stands beside the name', () => {
    const texts = [
      "Vessany's special envoy, Corin Adeyle, spoke.",
      'He met foreign minister Corin Adeyle.',
      'Corin Adeyle was the talk of the town.',
    ]
    const role = rolesIn(texts, names).get('Corin Adeyle')!
    expect([...role.words]).toEqual(
      expect.arrayContaining([stem('envoy'), stem('special'), stem('minister'), stem('foreign')]),
    )
    expect([...role.of]).toEqual(['Vessany'])
    expect(rolesIn([texts[2]!], names).size).toBe(0)
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
    ['Where was it signed?', 'where'],
    ['How high was the bail?', 'how many'],
    ['What was the price of bread?', 'how many'],
    ['In which month did it begin?', 'when'],
    ['What does Tarland think of it?', 'said'],
    ['Was the summit called off?', 'whether'],
    ['Who wrote the lists?', 'who'],
    ['Which countries refused to come?', 'who'],
    ['Who holds the disputed hill?', 'who'],
    ['observers on the river', 'what'],
  ])('%s: %s', (asked, kind) => expect(kindOf(asked)).toBe(kind))
})
