import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dates } from '../../src/mark/dates.ts'
import { english } from '../../src/mark/english.ts'
import { names } from '../../src/mark/names.ts'
import { pledges } from '../../src/mark/pledges.ts'
import { quotes } from '../../src/mark/quotes.ts'
import type { Block, FrozenArticle, Mark, PledgeMark, Span } from '../../src/record/index.ts'

const INTRO = 'Norland and Velmark are states. Emil Korda, the president of Norland, met the press.'

/** The pledges of some paragraphs behind the introduction; those of the introduction are none. */
function found(...paragraphs: string[]): { text: string; marks: PledgeMark[] } {
  return marked([INTRO, ...paragraphs].map((text) => ({ text, kind: 'paragraph' })))
}

function marked(pieces: { text: string; kind: Block['kind'] }[]): { text: string; marks: PledgeMark[] } {
  const text = pieces.map((p) => p.text).join('\n\n')
  let end = -2
  const blocks = pieces.map((piece) => {
    const start = end + 2
    end = start + piece.text.length
    return { start, end, kind: piece.kind }
  })
  const article = {
    id: 'a',
    text,
    blocks,
    language: 'en',
    published: { edtf: '2026-03-01', basis: 'given' },
  } as unknown as FrozenArticle
  const sentences = english.sentences(article)
  const marks: Mark[] = []
  for (const find of [dates, names, quotes]) marks.push(...find({ article, sentences, marks }))
  return { text, marks: pledges({ article, sentences, marks }) as PledgeMark[] }
}

/** The one pledge of a sentence, with words for spans. */
function one(...paragraphs: string[]) {
  const { text, marks } = found(...paragraphs)
  expect(marks).toHaveLength(1)
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  const { actor, saidBy, to, action, condition, via, limits, ...rest } = marks[0]!
  return {
    ...rest,
    actor: actor.name,
    saidBy: saidBy?.name ?? null,
    to: to?.name ?? null,
    action: words(action),
    condition: words(condition),
    via: words(via),
    limits: limits.map(words),
    span: words(marks[0]!),
  }
}

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

describe('pledges: who, with which stance, on which condition', () => {
  const rows = linesOf('pledges.positive.txt').map((line) => line.split(' => ') as [string, string])

  it('is a table of at least eighty', () => expect(rows.length).toBeGreaterThanOrEqual(80))

  it.each(rows)('%s', (sentence, expected) => {
    const { text, marks } = found(sentence)
    const shown = marks.map(({ actor, stance, condition }) => {
      const words = condition ? ` | ${text.slice(condition.start, condition.end)}` : ''
      return `${actor.name} ${stance}${words}`
    })
    expect(shown.join('; ')).toBe(expected)
  })
})

describe('pledges: what is none', () => {
  const lines = linesOf('pledges.negative.txt')

  it('is a list of at least a hundred and fifty', () => expect(lines.length).toBeGreaterThanOrEqual(150))

  it.each(lines)('%s', (sentence) => {
    expect(found(sentence).marks.map((m) => `${m.actor.name} ${m.stance} (${m.by})`)).toEqual([])
  })
})

describe('pledges: the rest of a mark', () => {
  it('takes a leader as the voice of his state', () => {
    expect(one('Korda said his country would not pay.')).toMatchObject({
      actor: 'Norland',
      saidBy: 'Emil Korda',
      form: 'said',
    })
  })

  it('gives each of several speakers his own state', () => {
    const { marks } = found(
      "Norland's Emil Korda and Kesh's Ana Brel said on Monday that their countries would not send troops.",
    )
    expect(marks.map((m) => [m.actor.name, m.saidBy?.name, m.stance])).toEqual([
      ['Norland', 'Emil Korda', 'refuses'],
      ['Kesh', 'Ana Brel', 'refuses'],
    ])
  })

  it('tells limits from conditions: where, how many, until when, in which role', () => {
    const pledge = one(
      'Norland will station up to 4,000 soldiers in Kesh as observers until June if a truce is signed.',
    )
    expect(pledge.limits).toEqual(['up to 4,000 soldiers', 'in Kesh', 'as observers', 'until June'])
    expect(pledge.condition).toBe('if a truce is signed')
  })

  it('takes a half that only confines as a limit and not as a promise', () => {
    const pledge = one(
      'Korda said Norland troops could join the force, but would be based in Kesh, not inside Velmark.',
    )
    expect([pledge.stance, pledge.limits]).toEqual(['may', ['would be based in Kesh, not inside Velmark']])
  })

  it('takes a mere time for no condition', () => {
    expect(one('On Tuesday Norland agreed to send two ships to Kesh.').condition).toBeNull()
    expect(one('Norland will release ten prisoners after the talks in Ostrava.').condition).toBeNull()
  })

  it('knows a condition that is met', () => {
    expect(one('Now that the law has been passed, Norland will pay the first part.').met).toBe(true)
    expect(one('Norland will pay once the law has been passed.').met).toBe(false)
  })

  it('keeps the chain of a second-hand report', () => {
    const pledge = one('Velmark said on Monday that Norland had promised to leave.')
    expect(pledge).toMatchObject({ actor: 'Norland', via: 'Velmark said', form: 'reported', saidBy: null })
  })

  it('knows who is addressed', () => {
    expect(one('Korda urged Kesh to withdraw its troops.')).toMatchObject({
      to: 'Kesh',
      action: 'to withdraw its troops',
    })
    expect(one('Norland will send arms to Kesh.').to).toBe('Kesh')
  })

  it('knows what was signed', () => {
    expect(one('Norland signed a pact to share intelligence.')).toMatchObject({
      form: 'signed',
      matter: 'intelligence',
    })
  })

  it.each([
    ['Norland will send 400 soldiers.', 'troops'],
    ['Norland will lend two frigates.', 'naval'],
    ['Norland will train recruits.', 'training'],
    ['Norland promised ten million crowns.', 'money'],
    ['Norland will release the prisoners.', 'exchange'],
    ['Norland offered to mediate.', 'mediation'],
    ['Norland ruled out territorial concessions.', 'territory'],
    ['Norland vowed to keep its word.', 'other'],
  ])('says what it is about: %s %s', (sentence, matter) => expect(one(sentence).matter).toBe(matter))

  it('hears "we" and "I" inside a quotation of more than one sentence', () => {
    const { marks } = found('Korda said: “The road is long. We will not leave Kesh. I will not sign this text.”')
    expect(marks.map((m) => [m.actor.name, m.stance, m.saidBy?.name])).toEqual([
      ['Norland', 'refuses', 'Emil Korda'],
      ['Norland', 'refuses', 'Emil Korda'],
    ])
  })

  it('takes "we" and "I" in an interview for the one who answers', () => {
    const asked = (title: string) =>
      found(
        title,
        'Will the hospital close?',
        'No. We will keep every ward open.',
        'And who pays for it?',
        'We have agreed to sell the old laundry.',
        'What about your own pay?',
        'I will give up half of it.',
      ).marks.map((m) => [m.actor.name, m.stance])
    const answers = [
      ['Ina Vold', 'commits'],
      ['Ina Vold', 'commits'],
      ['Ina Vold', 'commits'],
    ]
    expect(asked('Ina Vold runs a hospital. She spoke to our reporter.')).toHaveLength(answers.length)
    expect(asked('Ina Vold runs a hospital. It stands on a hill.')).toEqual([])
  })

  it('knows a state by the "it" of the next sentence, and the sides by what they signed', () => {
    const who = (...text: string[]) => found(...text).marks.map((m) => `${m.actor.name} ${m.stance}`)
    expect(who('Tolvania summoned the envoy of Tolvania. It will send two ships.')).toEqual(['Tolvania commits'])
    expect(who('Tolvania met Ana Brel. She left. It will send two ships.')).toEqual([])
    expect(
      who('The government of Velmark and the rebel Harbour Front met. Both sides pledged not to shell the bridge.'),
    ).toEqual(['Velmark commits', 'Harbour Front commits'])
  })

  it('takes "the government" for the one the article has named', () => {
    const text = 'The government of Velmark and a rebel group met. Under the deal, the government will free 20 men.'
    expect(found(text).marks.map((m) => m.actor.name)).toEqual(['Velmark'])
  })

  it('lets a heading count only where the text does not say it', () => {
    const heading = { text: 'Norland pledges ships', kind: 'title' as const }
    const body = { text: `${INTRO} Norland pledged two ships.`, kind: 'paragraph' as const }
    const other = { text: INTRO, kind: 'paragraph' as const }
    expect(marked([heading, body]).marks).toHaveLength(1)
    expect(marked([heading, other]).marks).toHaveLength(1)
  })

  it('spans the clause with its condition', () => {
    expect(one('After years of war, Norland will leave Kesh if the rebels disarm, a spokesman said.').span).toBe(
      'Norland will leave Kesh if the rebels disarm',
    )
  })

  it('says the same whatever stands around', () => {
    const alone = found('Norland will send two ships.').marks
    const again = found('Norland will send two ships.', 'It rained in Ostrava.').marks
    expect(again).toEqual(alone)
  })
})

describe('the words of an action', () => {
  it.each([
    ['Norland urged Velmark not to close the channel.', 'not to close the channel'],
    ['Norland promised Velmark not to send troops.', 'not to send troops'],
    ['Norland is prepared not to close the gate.', 'not to close the gate'],
    ['Norland offered to send “several thousand” troops to Kesh.', 'to send “several thousand” troops to Kesh'],
    ['Korda promised “several thousand” troops.', '“several thousand” troops'],
    ['Norland offered 400 million florins, to be paid over four years.', '400 million florins'],
    ['“We do not negotiate over coffins,” Korda said.', 'do not negotiate over coffins'],
    ['Norland has not made up its mind whether to join the force.', 'whether to join the force'],
    ['Norland has not decided whether to send ships.', 'whether to send ships'],
    ['Norland left its answer open.', 'left its answer open'],
  ])('%s', (sentence, action) => expect(one(sentence).action).toBe(action))

  it.each([
    ['Norland will hand over 156 soldiers at the bridge.', 'exchange'],
    ['Norland will send 156 soldiers to the bridge.', 'troops'],
    ['Norland will not cross the border.', 'access'],
    ['Norland will cede the border strip.', 'territory'],
  ])('is about: %s', (sentence, matter) => expect(one(sentence).matter).toBe(matter))
})
