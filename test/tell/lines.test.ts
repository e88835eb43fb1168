import { describe, expect, it } from 'vitest'
import { mark } from '../../src/mark/index.ts'
import { readSource } from '../../src/read/index.ts'
import { type Member, marksOf, replay } from '../../src/record/index.ts'
import { standsAlone, standsFirm } from '../../src/tell/alone.ts'
import { lineAt } from '../../src/tell/lines.ts'

const given = { published: '2026-01-07', outlet: null, url: null, title: null }

function memberOf(text: string): Member {
  const source = { name: 'a.txt', path: 'a.txt', given }
  const [article] = readSource(source, new TextEncoder().encode(`${text}\n`), '9999-12-31').articles
  return { ...mark(article!).marked, origin: null }
}

/** The last sentence of a text as a line. */
function lastLine(text: string) {
  const member = memberOf(text)
  const sentence = marksOf(member.marks, 'sentence').at(-1)!
  const line = lineAt(member, sentence)
  expect(replay(line.citations[0].exact, line.edits)).toBe(line.text)
  return { text: line.text, alone: standsAlone(member, sentence), firm: standsFirm(member, sentence) }
}

/** The line of the first event of a text. */
function eventLine(text: string): string {
  const member = memberOf(text)
  const event = marksOf(member.marks, 'event')[0]
  return event ? lineAt(member, event).text : 'no event'
}

describe('a leading connective', () => {
  it.each([
    ['But the delegations of Tarland stayed in Orlen.', '[T]he delegations of Tarland stayed in Orlen.'],
    ['However, Tarland kept its delegation in Orlen.', 'Tarland kept its delegation in Orlen.'],
    ['In addition, engineers of Ilvany inspected the dam.', '[E]ngineers of Ilvany inspected the dam.'],
    ['Meanwhile, shops in Harl opened their doors again.', '[S]hops in Harl opened their doors again.'],
    ['Meanwhile the ferry to Harl sailed again.', '[T]he ferry to Harl sailed again.'],
    ['And Ilvany opened the locks of the Avel.', 'Ilvany opened the locks of the Avel.'],
    ['ORLEN (Nordwire) - But Ilvany opened the locks of the Avel.', 'Ilvany opened the locks of the Avel.'],
  ])('is cut: %s', (words, line) => {
    expect(lastLine(words)).toMatchObject({ text: line, alone: true, firm: true })
  })

  it.each([
    'Otherwise, Tarland will send its army to the dam.',
    'Nor did Tarland send its army to the dam.',
    'Or Tarland will send its army to the dam.',
    'But for the rain the two armies would have met at the dam.',
    'Yet another envoy of Tarland left the town of Orlen.',
    'So far Tarland has sent no soldiers to the dam.',
    'If the truce holds, Tarland will open the dam.',
    'Reportedly, Tarland has opened the dam at Harl.',
    'According to Ilvany, Tarland has opened the dam at Harl.',
    'Perhaps Tarland will open the dam at Harl.',
    'Still waters lie behind the dam at Harl.',
    'And so Tarland opened the dam at Harl.',
  ])('is kept where it carries a meaning: %s', (words) => {
    expect(lastLine(words).text).toBe(words)
  })

  it.each([
    ['But not all delegations of Tarland stayed in Orlen.', '[N]ot all delegations of Tarland stayed in Orlen.'],
    ['But if the truce holds, Tarland will open the dam.', '[I]f the truce holds, Tarland will open the dam.'],
    ['However, it is not clear whether the dam will hold.', '[I]t is not clear whether the dam will hold.'],
  ])('leaves negation and condition behind it: %s', (words, line) => {
    expect(lastLine(words).text).toBe(line)
  })
})

describe('words that open a line and stand for a name', () => {
  it.each([
    [
      'Berit Sandor, the premier of Tarland, met farmers in Orlen. She said that the dam will open.',
      'She [Berit Sandor] said that the dam will open.',
    ],
    [
      'Berit Sandor, the premier of Tarland, met farmers in Orlen. But she said that the dam will stay shut.',
      '[Berit Sandor] said that the dam will stay shut.',
    ],
    [
      'Berit Sandor, the premier of Tarland, met farmers in Orlen. After the meeting, she said that the dam will open.',
      'After the meeting, she [Berit Sandor] said that the dam will open.',
    ],
    [
      'Berit Sandor, the premier of Tarland, met farmers in Orlen. She listened for an hour. Her party wants to open the dam.',
      'Her [Berit Sandor’s] party wants to open the dam.',
    ],
    [
      'The Avel Water Council met in Orlen on Monday. Its board approved the plan for the dam.',
      'Its [Avel Water Council’s] board approved the plan for the dam.',
    ],
    [
      'France and Poland signed the accord in Orlen. They will share the water of the river.',
      'They [France and Poland] will share the water of the river.',
    ],
    [
      'France and Poland signed the accord in Orlen. The two countries will share the water of the river.',
      'The two countries [France and Poland] will share the water of the river.',
    ],
  ])('get it in brackets: %s', (text, line) => {
    expect(lastLine(text)).toMatchObject({ text: line, alone: true, firm: true })
  })

  it.each([
    ['two could be meant', 'Berit Sandor met Anna Holt in Orlen. Her party wants to open the dam.'],
    ['nobody says she', 'Berit Sandor met farmers in Orlen. His party wants to open the dam.'],
    ['two bodies are named', 'The Avel Water Council met the Harl Farmers Union. Its board approved the plan.'],
    ['the body is no subject', 'Farmers marched to the Avel Water Council. Its board approved the plan.'],
    ['others are many', 'France and Poland met the rebels in Orlen. They will share the water of the river.'],
    ['a third has a part', 'France and Poland wrote to Spain on Monday. They will share the water of the river.'],
    ['it is an accord of both', 'The accord of France and Poland was signed. The two countries will share the water.'],
    ['a heading stands between', 'The Avel Water Council met in Orlen.\n\nThe plan\n\nIts board approved the plan.'],
  ])('get none where %s', (_, text) => {
    const { text: line, firm } = lastLine(text)
    expect(line).not.toContain('[')
    expect(firm).toBe(false)
  })

  it('make a possessive weak, and a bare pronoun too weak to stand', () => {
    expect(lastLine('Farmers marched on. Its board approved the plan.')).toMatchObject({ alone: true, firm: false })
    expect(lastLine('Farmers marched on. They approved the plan of Harl.')).toMatchObject({ alone: false })
  })

  it('may stand ahead of the names, in the first sentence of an article', () => {
    const words = 'They had one room, and at the end of it France and Poland had agreed.'
    expect(lastLine(words)).toEqual({ text: words, alone: true, firm: false })
    expect(lastLine(`The rain fell. ${words}`)).toMatchObject({ alone: false })
  })

  it('leave alone what misses nothing', () => {
    const whole = [
      'It is not clear whether the dam will hold.',
      'Both France and Poland signed the accord.',
      'So far nobody has crossed the river at Harl.',
      'After Berit Sandor left Orlen, she spoke to farmers.',
    ]
    for (const words of whole) expect(lastLine(words)).toEqual({ text: words, alone: true, firm: true })
  })
})

describe('who said it', () => {
  it('is left out of a public act told by nameless officials', () => {
    expect(eventLine('The ministers of Tarland and Ilvany met in Orlen on Monday, officials said.')).toBe(
      'The ministers of Tarland and Ilvany met in Orlen on Monday [5 January 2026]',
    )
  })

  it.each([
    'Soldiers of Ilvany killed nine villagers in Harl on Monday, officials said.',
    'Tarland shelled the dam at Harl on Monday, the government of Ilvany said.',
    'The envoys reportedly met in Orlen on Monday, officials said.',
    'The envoys met in Orlen on Monday and signed nothing, officials said.',
    'The envoys met in Orlen on Monday, rebels said.',
    'The envoys met in Orlen on Monday, sources said.',
    'The envoys met in Orlen on Monday, Berit Sandor said.',
    'The envoys met in Orlen on Monday, according to officials.',
    'The envoys met in Orlen on Monday after Ilvany violated the truce, officials said.',
  ])('stays where it is a claim: %s', (words) => {
    expect(eventLine(words).replace(/ \[[^\]]+\]/g, '')).toBe(words)
  })
})

describe('a day in brackets', () => {
  it.each([
    [
      'The envoys met on Monday and left on Monday evening.',
      'The envoys met on Monday [5 January 2026] and left on Monday evening.',
    ],
    [
      'Monday’s talks in Orlen ended without a result.',
      'Monday’s [5 January 2026] talks in Orlen ended without a result.',
    ],
    ['The envoys met in Orlen at 6 p.m. and left the town.', 'The envoys met in Orlen at 6 p.m. and left the town.'],
    [
      'The envoys met in Orlen on 5 January 2026 for two hours.',
      'The envoys met in Orlen on 5 January 2026 for two hours.',
    ],
  ])('%s', (words, line) => {
    expect(lastLine(words).text).toBe(line)
  })
})

describe('the hour that heads an entry of a live report', () => {
  it.each([
    [
      '07.15 - Three pumps of the dam at Harl stopped on Monday.',
      'Three pumps of the dam at Harl stopped on Monday [5 January 2026].',
    ],
    [
      '4:05 p.m. GMT: Envoys of Tarland reached Orlen on Monday.',
      'Envoys of Tarland reached Orlen on Monday [5 January 2026].',
    ],
  ])('is cut: %s', (words, line) => {
    expect(lastLine(words).text).toBe(line)
  })

  it('is kept in a sentence', () => {
    expect(lastLine('At 7.15 - an hour late - the envoys of Tarland reached Orlen.').text).toMatch(/^At 7\.15/)
  })
})

describe('a day that only the date of the article makes plain', () => {
  it.each([
    ['The envoys of Tarland left Orlen yesterday.', 'The envoys of Tarland left Orlen yesterday [6 January 2026].'],
    [
      'All teams of Ilvany left the valley this morning.',
      'All teams of Ilvany left the valley this morning [7 January 2026].',
    ],
  ])('is added: %s', (words, line) => {
    expect(lastLine(words).text).toBe(line)
  })

  it('is not added to a day that follows on another', () => {
    expect(lastLine('Envoys met in Orlen on 3 January 2026. The talks of Orlen broke down the next day.').text).toBe(
      'The talks of Orlen broke down the next day.',
    )
  })
})

describe('a piece of a sentence that was cut in two', () => {
  it.each([
    'Y.) for giving way to the farmers of Harl.',
    'The vote was led by Senator Otto Brand (R-Ky.',
    'soon after the plant of Harl had opened its gates.',
  ])('does not stand alone: %s', (words) => {
    const text = `The farmers of Harl met in Orlen on Monday.\n\n${words}`
    expect(lastLine(text).alone).toBe(false)
  })
})

it('behind a list of highlights a dateline of a place and an agency is cut too', () => {
  const text = 'Rain stops. Ferries sail. Bridges open. The dam holds. Harl, Tarland (NWN) -- The envoys met in Orlen.'
  expect(lastLine(text).text).toBe('The envoys met in Orlen.')
})

it('letters that stand for the words before them are no agency', () => {
  const text = 'The Avel Trust met. Avel Water Council (AWC) – Tarland pays for it, the council says.'
  expect(lastLine(text).text).toMatch(/^Avel Water Council/)
})

it.each([
  'January 3, 2026 at 6:18 pm | Well said, the envoys of Tarland met in Orlen.',
  'At 07:52 2nd January 2026, ferryman wrote: the envoys of Tarland met in Orlen.',
])('a comment of a reader is no line: %s', (words) => {
  expect(lastLine(words).alone).toBe(false)
})
