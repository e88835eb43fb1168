import { describe, expect, it } from 'vitest'
import { namesIn } from './quotes-read.ts'

/** "words: country" of each person and body. */
function standing(written: string): string[] {
  const { text, marks } = namesIn(written)
  return marks
    .filter((m) => m.type === 'person' && m.as === 'name')
    .map((m) => `${text.slice(m.start, m.end)}: ${m.country}`)
}

const table: [what: string, written: string, expected: string[]][] = [
  [
    'one office for all who follow',
    'The text was signed by Foreign Ministers Anna Kolm of France and Uwe Stahl of Germany.',
    ['Anna Kolm: France', 'Uwe Stahl: Germany'],
  ],
  [
    'who leads a delegation is of its state',
    'The French delegation, led by the retired judge Anna Kolm, arrived late.',
    ['Anna Kolm: France'],
  ],
  [
    'a counterpart is of the other of two states',
    'France and Germany are at odds. President Anna Kolm of France rang her counterpart, Uwe Stahl, on Sunday.',
    ['Anna Kolm: France', 'Uwe Stahl: Germany'],
  ],
  [
    'a spokeswoman in a capital is of its state',
    'In Paris, government spokeswoman Anna Kolm ruled that out.',
    ['Anna Kolm: France'],
  ],
  [
    'a title with a tail, and the title alone later',
    'The Special Envoy of the Council for Mali, Anna Kolm, left.',
    ['Anna Kolm: null'],
  ],
  [
    'who heads the negotiators of a government is of its state',
    'The French government met. Anna Kolm, who heads the government’s negotiating team, left.',
    ['Anna Kolm: France'],
  ],
  [
    'the head of a union is nobody’s president',
    'The White House was silent. Anna Kolm, the union’s president, said the president did not call.',
    ['Anna Kolm: null'],
  ],
]

const kinds: [written: string, name: string, type: string | undefined][] = [
  ['Kesh & Brel sold its boats.', 'Kesh & Brel', 'organisation'],
  ['Anna Persaud-Kingston left.', 'Anna Persaud-Kingston', 'person'],
  ['The Red Cross said its lorries would wait.', 'Red Cross', 'organisation'],
  ['Officials met the Houthis in Oman.', 'Houthis', 'group'],
  ['Retailers want a deal.', 'Retailers', undefined],
  ['Patrols will begin next week. Nobody saw the patrols.', 'Patrols', undefined],
  ['The firm sank. Brelco chief executive Anna Kolm said Brelco was sorry. Brelco agreed.', 'Brelco', 'organisation'],
]

describe('whom people and bodies stand for', () => {
  it.each(table)('%s', (_, written, expected) => {
    expect(standing(written)).toEqual(expected)
  })

  it('the title with a tail stands for its holder', () => {
    const { marks } = namesIn(
      'The Special Envoy of the Council for Mali, Anna Kolm, left. The Special Envoy will return.',
    )
    expect(marks.filter((m) => m.as === 'title').map((m) => m.name)).toContain('Anna Kolm')
  })

  it.each(kinds)('%s: %s is %s', (written, name, type) => {
    expect(namesIn(written).marks.find((m) => m.name === name)?.type).toBe(type)
  })
})
