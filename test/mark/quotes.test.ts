import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { within } from '../../src/record/index.ts'
import { quotesIn } from './quotes-read.ts'

/** "words | words < speaker (cue)" of each quotation; ~ before a fragment, [edited] behind one with brackets or dots. */
function shown(written: string): string[] {
  const { text, marks } = quotesIn(written)
  return marks.map((m) => {
    const words = m.parts.map((p) => text.slice(p.start, p.end)).join(' | ')
    const cue = m.cue ? ` (${text.slice(m.cue.start, m.cue.end)})` : ''
    return `${m.form === 'fragment' ? '~' : ''}${words} < ${m.speaker?.name ?? 'nobody'}${cue}${m.edited ? ' [edited]' : ''}`
  })
}

const table: [what: string, written: string, expected: string[]][] = [
  [
    'a title that has an "of" in it',
    '“We wait,” Secretary of State Anna Kolm said. Chief of Staff Gen. Bertil Ek called it “a door on a wall”.',
    ['We wait, < Anna Kolm (said)', '~a door on a wall < Bertil Ek (called)'],
  ],
  [
    'a name with particles that owns the speaker',
    '“We wait,” said Maria de la Cruz’s lawyer, Anna Kolm.',
    ['We wait, < Anna Kolm (said)'],
  ],
  [
    'the spokesman who spoke before',
    '“We will sue,” said a spokesman for the port. “It is sad,” the spokesman added. Another spokesman said: “We shall not sue.”',
    [
      'We will sue, < spokesman for the port (said)',
      'It is sad, < spokesman for the port (added)',
      'We shall not sue. < Another spokesman (said)',
    ],
  ],
  [
    'who gives a name',
    '“I saw it,” said one woman, who gave her name as Ilse. “It is cold,” said a man who identified himself as Omar Dahl.',
    ['I saw it, < Ilse (said)', 'It is cold, < Omar Dahl (said)'],
  ],
  [
    'the writer of a document, and a body that is "it"',
    'The Harl Council met. “We regret it,” it said. Anna Kolm’s letter read: “We wait.”',
    ['We regret it, < Harl Council (said)', 'We wait. < Anna Kolm (read)'],
  ],
  ['so said somebody', '“We will go on.” So said Anna Kolm.', ['We will go on. < Anna Kolm (said)']],
  [
    'short paragraphs of which only the last says who speaks',
    '“The river is ours.\n“It was ours before.\n“It stays ours,” said Anna Kolm.',
    ['The river is ours. | It was ours before. | It stays ours, < Anna Kolm (said)'],
  ],
  [
    'one verb for two',
    'Anna Kolm called it “a boat with no bottom”, and Bertil Ek “a door on a wall”.',
    ['~a boat with no bottom < Anna Kolm (called)', '~a door on a wall < Bertil Ek (called)'],
  ],
  [
    'in the words of',
    'The plan is, in the words of Bertil Ek, “a door on a wall”.',
    ['~a door on a wall < Bertil Ek (in the words of)'],
  ],
  ['low and high marks', '„We will go on“, said Anna Kolm.', ['We will go on < Anna Kolm (said)']],
  [
    'a letter does not write',
    'In a letter to the council Anna Kolm wrote that the mill was “a ruin with a flag”.',
    ['~a ruin with a flag < Anna Kolm (wrote)'],
  ],
  ['said to a station', '“We wait”, Kolm, the mayor, told Radio Harl.', ['~We wait < Kolm (told)']],
  ['speaker behind', '“We will go on,” said Anna Kolm.', ['We will go on, < Anna Kolm (said)']],
  ['speaker before the verb behind', '“We will go on,” Anna Kolm said.', ['We will go on, < Anna Kolm (said)']],
  ['speaker before', 'Anna Kolm said: “We will go on.”', ['We will go on. < Anna Kolm (said)']],
  ['straight marks', '"We will go on," said Anna Kolm.', ['We will go on, < Anna Kolm (said)']],
  ['single marks', '‘We won’t go on,’ said Anna Kolm.', ['We won’t go on, < Anna Kolm (said)']],
  ['single straight marks', "'We won't go on,' said Anna Kolm.", ["We won't go on, < Anna Kolm (said)"]],
  ['guillemets', '«We will go on», said Anna Kolm.', ['We will go on < Anna Kolm (said)']],
  ['typewriter marks', "''We will go on,'' said Anna Kolm.", ['We will go on, < Anna Kolm (said)']],
  [
    'a closing mark that points the wrong way',
    '“We will go on,“ she said. “We must.”',
    ['We will go on, < nobody (said)', 'We must. < nobody'],
  ],
  ['the closing mark is missing', 'Anna Kolm said: “We will go on.', ['We will go on. < Anna Kolm (said)']],
  ['interrupted', '“We will,” Anna Kolm said, “go on.”', ['We will, | go on. < Anna Kolm (said)']],
  [
    'attributed twice in one sentence',
    'Steve Hall spoke. He added: “The army does not back down. It stays,” said Hall.',
    ['The army does not back down. It stays, < Steve Hall (said)'],
  ],
  [
    'many paragraphs, each opened anew',
    'Anna Kolm said: “We will go on.\n“Nobody will stop us.\n“That is all.”',
    ['We will go on. | Nobody will stop us. | That is all. < Anna Kolm (said)'],
  ],
  [
    'the same speaker goes on',
    'Jan Tos agreed. “We go on,” said Anna Kolm. “Nobody will stop us.”',
    ['We go on, < Anna Kolm (said)', 'Nobody will stop us. < Anna Kolm'],
  ],
  [
    'a pull quote belongs to the name below it',
    'Jan Tos spoke of peace.\n"Durable peace needs more than words,"\nAnna Kolm, envoy\nTos went home.',
    ['Durable peace needs more than words, < Anna Kolm'],
  ],
  [
    'a quotation inside a quotation',
    'Anna Kolm said: “He called it ‘a gift’ to us all.”',
    ['He called it ‘a gift’ to us all. < Anna Kolm (said)'],
  ],
  [
    'edited',
    'Anna Kolm said: “We are closer to [peace] than ever.”',
    ['We are closer to [peace] than ever. < Anna Kolm (said) [edited]'],
  ],
  ['dots', 'Anna Kolm said: “We wait … and hope.”', ['We wait … and hope. < Anna Kolm (said) [edited]']],
  ['according to', '“The truce holds,” according to Anna Kolm.', ['The truce holds, < Anna Kolm (according to)']],
  ['told', 'Anna Kolm told reporters the force would be “small but ready”.', ['~small but ready < Anna Kolm (told)']],
  ['described as', 'Anna Kolm described the talks as a “huge step”.', ['~huge step < Anna Kolm (described)']],
  [
    'labels',
    'Spokeswoman Anna Kolm labels the pact an “axis of fear,” and moves on.',
    ['~axis of fear, < Anna Kolm (labels)'],
  ],
  [
    'calling, behind its own subject',
    'Jan Tos went home, with Anna Kolm calling the vote a “milestone”.',
    ['~milestone < Anna Kolm (calling)'],
  ],
  [
    'stressing, behind a comma',
    'Anna Kolm, the envoy, echoed him, stressing the need for “real teeth” in it.',
    ['~real teeth < Anna Kolm (stressing)'],
  ],
  [
    'who said',
    'He met Jan Tos and Anna Kolm, who said the army “stands firm” there.',
    ['~stands firm < Anna Kolm (said)'],
  ],
  ['put it', 'As Anna Kolm put it: “Nobody won.”', ['Nobody won. < Anna Kolm (put)']],
  ['an owner of words', 'Anna Kolm’s claim that “nobody won” was disputed.', ['~nobody won < Anna Kolm (claim)']],
  [
    'made it clear',
    'Anna Kolm made it clear that the goal was “to reassure people” there.',
    ['~to reassure people < Anna Kolm (made)'],
  ],
  ['a title between', '“We go,” said the Varnian foreign minister, Anna Kolm.', ['We go, < Anna Kolm (said)']],
  ['a relative clause between', 'Anna Kolm, who leads the party, said: “We go.”', ['We go. < Anna Kolm (said)']],
  ['a party in brackets', '“We go on,” Anna Kolm (L-Oslo) said on Monday.', ['We go on, < Anna Kolm (said)']],
  ['a pronoun', 'Anna Kolm waited. “We go on,” she said.', ['We go on, < Anna Kolm (said)']],
  [
    'two verbs of one subject',
    'Anna Kolm said she feared that “not everyone is ready” for it.',
    ['~not everyone is ready < Anna Kolm (feared)'],
  ],
  ['people without a name', '“We go on,” said a senior official.', ['We go on, < senior official (said)']],
  ['an organisation', 'The Kremlin has said such troops would be “fair game.”', ['~fair game. < Russia (said)']],
  [
    'a ministry',
    'Russia’s foreign ministry declares that any unit will be a “lawful target,” and more.',
    ["~lawful target, < Russia's foreign ministry (declares)"],
  ],
  ['a question', '“Will it last?” asked Anna Kolm.', ['Will it last? < Anna Kolm (asked)']],
  ['a report behind a fragment', 'The plan was a “bad joke”, Anna Kolm said.', ['~bad joke < Anna Kolm (said)']],
  ['a name and a colon', 'Anna Kolm: “We go on.”', ['We go on. < Anna Kolm']],
  [
    'the office of the one person spoken of',
    'In Oslo, Anna Kolm stood on the platform. “Nobody is forgotten,” the envoy said.',
    ['Nobody is forgotten, < Anna Kolm (said)'],
  ],
  [
    'a document and whose it is',
    'A statement from the Granite Court spoke of “a bare provocation” there.',
    ['~a bare provocation < Granite Court (spoke)'],
  ],
  [
    'somebody who speaks for another',
    '“We are glad,” said a spokesman for the ministry.',
    ['We are glad, < spokesman for the ministry (said)'],
  ],
  [
    'were his words',
    'Benno Tarr smiled. “The padlock is gone,” were his words.',
    ['The padlock is gone, < Benno Tarr (words)'],
  ],
  ['signed in the same line', '“He asks too much of us.” ― Carla Mendes', ['He asks too much of us. < Carla Mendes']],
  [
    'a message does not speak, its sender does',
    'Anna Kolm sent a message to supporters saying: “We won.”',
    ['We won. < Anna Kolm (saying)'],
  ],
  [
    'led up to by the sentence before',
    'Anna Kolm admitted as much on Tuesday. “The hard part is still ahead,” she said.',
    ['The hard part is still ahead, < Anna Kolm (said)'],
  ],
]

describe('quotes', () => {
  it.each(table)('%s', (_, written, expected) => {
    expect(shown(written)).toEqual(expected)
  })

  it('gives spans in bounds, parts inside them, and no two that overlap, whatever the text', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '«',
      '»',
      'said',
      'Anna Kolm',
      'We go on',
      ',',
      '.',
      '?',
      '\n',
      ' ',
      ':',
      '(',
      ')',
      '[…]',
      'he',
      'called',
      'the',
      's',
      '—',
      'é',
      '🙂',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const { text, marks } = quotesIn(parts.join(' '))
        let end = 0
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end)
          expect(mark.end).toBeLessThanOrEqual(text.length)
          expect(mark.parts.length).toBeGreaterThan(0)
          for (const part of mark.parts) expect(within(part, mark) && part.end > part.start).toBe(true)
          end = mark.end
        }
      }),
      { numRuns: 300 },
    )
  })
})
