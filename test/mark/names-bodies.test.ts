import { describe, expect, it } from 'vitest'
import { names } from '../../src/mark/names.ts'
import { draftOf, namesIn } from './quotes-read.ts'

/** "words = name (type)" of each name. */
function shown(written: string): string[] {
  const { text, marks } = namesIn(written)
  return marks.map((m) => `${text.slice(m.start, m.end)} = ${m.name} (${m.type})`)
}

const table: [what: string, written: string, expected: string[]][] = [
  [
    'a body by its initials, by its head in capitals and by its head alone',
    'The Harl Fisheries Board met. The HFB was split. The Board adjourned, and the board went home.',
    [
      'Harl Fisheries Board = Harl Fisheries Board (organisation)',
      'HFB = Harl Fisheries Board (organisation)',
      'Board = Harl Fisheries Board (organisation)',
      'the board = Harl Fisheries Board (organisation)',
    ],
  ],
  [
    'the head alone is not another body of that kind, nor a part of a noun',
    'A board in the hall was painted. The Harl Fisheries Board met. A board of that bank quit. The board members left. The board of a bank stayed.',
    ['Harl Fisheries Board = Harl Fisheries Board (organisation)'],
  ],
  [
    'of two bodies with one head the head alone is neither',
    'The Harl Council met. The Sarn Council met. The council adjourned.',
    ['Harl Council = Harl Council (organisation)', 'Sarn Council = Sarn Council (organisation)'],
  ],
  [
    'a body that is named after what it is for, by its head alone',
    'The Ministry of Trade and Rural Development shut the mill. The Ministry was silent, and the ministry paid.',
    [
      'Ministry of Trade and Rural Development = Ministry of Trade and Rural Development (organisation)',
      'Ministry = Ministry of Trade and Rural Development (organisation)',
      'the ministry = Ministry of Trade and Rural Development (organisation)',
    ],
  ],
  [
    '"and" may stand before another body, or before somebody',
    'The Ministry of Trade and Parliament agreed with the Institute of Peace and Chief Justice Omar Dahl.',
    [
      'Ministry of Trade = Ministry of Trade (organisation)',
      'Parliament = Parliament (organisation)',
      'Institute of Peace = Institute of Peace (organisation)',
      'Omar Dahl = Omar Dahl (person)',
    ],
  ],
  [
    'an association of people',
    'The Widows of the Lissum Association marched.',
    ['Widows of the Lissum Association = Widows of the Lissum Association (organisation)'],
  ],
  [
    'a company by its first word and by its kind',
    'Kestrel Biologics fell. Kestrel sold a mill, and the company closed another.',
    [
      'Kestrel Biologics = Kestrel Biologics (organisation)',
      'Kestrel = Kestrel Biologics (organisation)',
      'the company = Kestrel Biologics (organisation)',
    ],
  ],
  [
    'outlets by their kind',
    'Al Sahra television and the Harl news agency reported it, as did the newspaper Morgenrot.',
    ['Al Sahra = Al Sahra (organisation)', 'Harl = Harl (organisation)', 'Morgenrot = Morgenrot (organisation)'],
  ],
  [
    'what says "it" of itself is no person',
    'Aldermoor said it would repay the loan. Aldermoor was late.',
    ['Aldermoor = Aldermoor (organisation)', 'Aldermoor = Aldermoor (organisation)'],
  ],
  [
    'a person says "it" of what nobody does',
    'Ana Korda left. Korda said it would be hard. Venn said it would take time.',
    ['Ana Korda = Ana Korda (person)', 'Korda = Ana Korda (person)', 'Venn = Venn (person)'],
  ],
  [
    'a river by its name alone',
    'The Lissum River froze. Boats waited on the upper Lissum, and guns behind the Tarn.',
    ['Lissum River = Lissum River (place)', 'Lissum = Lissum River (place)', 'Tarn = Tarn (place)'],
  ],
  [
    'a dateline does not shout its town, and who sends it is not told of',
    'NIEUW HARL, March 2 (CNS) - It rained.',
    ['NIEUW HARL = Nieuw Harl (place)'],
  ],
  [
    'what begins with an article or a number at the beginning of a sentence',
    'A State Department note leaked. Four Harl Times reporters left. Three Kenyan miners stayed.',
    [
      'State Department = State Department (organisation)',
      'Harl Times = Harl Times (organisation)',
      'Kenyan = Kenya (country)',
    ],
  ],
  [
    'people of a part of the world, storms and operations',
    'Latin American leaders met. Operation Silent Dawn began before Hurricane Ilda.',
    [
      'Latin American = Latin America (place)',
      'Operation Silent Dawn = Operation Silent Dawn (other)',
      'Hurricane Ilda = Hurricane Ilda (other)',
    ],
  ],
  [
    'the long name of a state that a table knows',
    'The Co-operative Republic of Guyana regrets it. The Republic waits.',
    ['Co-operative Republic of Guyana = Guyana (country)'],
  ],
  [
    'a surname that is a word for a place, surnames of two words, particles and honours',
    'Defence Secretary Peter Gates met Hadi Ba Surra and Ilse van Rooy KC. Ba Surra left. Van Rooy stayed. De la Cruz came.',
    [
      'Peter Gates = Peter Gates (person)',
      'Hadi Ba Surra = Hadi Ba Surra (person)',
      'Ilse van Rooy = Ilse van Rooy (person)',
      'Ba Surra = Hadi Ba Surra (person)',
      'Van Rooy = Ilse van Rooy (person)',
      'De la Cruz = De la Cruz (person)',
    ],
  ],
  [
    'states that no table knows, by their ministers and by what they say of themselves',
    "Ostrel and Varnia signed. Ostrel said it would withdraw. Varnia's foreign ministry agreed.",
    [
      'Ostrel = Ostrel (country)',
      'Varnia = Varnia (country)',
      'Ostrel = Ostrel (country)',
      "Varnia's foreign ministry = Varnia's foreign ministry (organisation)",
    ],
  ],
  [
    'places by what they are called, and by what leads to them',
    'The town of Harl fell. Kesh, a port, held. The road to Tarn is shut. They flew from Orro. The Sarn airport burned.',
    ['Harl = Harl (place)', 'Kesh = Kesh (place)', 'Tarn = Tarn (place)', 'Orro = Orro (place)', 'Sarn = Sarn (place)'],
  ],
  [
    'who serves a town is none, and who heads a board is no board',
    'Brel, a town clerk, left. Ana Kolm, Chairman of the Harl Dock Board, stayed.',
    ['Brel = Brel (other)', 'Ana Kolm = Ana Kolm (person)', 'Harl Dock Board = Harl Dock Board (organisation)'],
  ],
  [
    'a body that says at length what it is for, and whose it is',
    'The Centre for the Study of War met the Ministry of Defence of Ukraine.',
    [
      'Centre for the Study of War = Centre for the Study of War (organisation)',
      'Ministry of Defence of Ukraine = Ministry of Defence of Ukraine (organisation)',
    ],
  ],
  [
    'whose statement it is, and a treaty by its head alone',
    'Statement of the Ministry of Trade. The Harl Protocol holds, and the Protocol is new.',
    [
      'Ministry of Trade = Ministry of Trade (organisation)',
      'Harl Protocol = Harl Protocol (other)',
      'Protocol = Harl Protocol (other)',
    ],
  ],
  [
    'a capital that did something acts, one that something was done to does not',
    'Pretoria, which had promised money, has none. Kyiv, which was shelled, is calm.',
    ['Pretoria = South Africa (country)', 'Kyiv = Kyiv (place)'],
  ],
  [
    'what two are, and a ship',
    'Photographers Ana Kolm and Peter Vale boarded HMS Harl.',
    ['Ana Kolm = Ana Kolm (person)', 'Peter Vale = Peter Vale (person)', 'HMS Harl = HMS Harl (other)'],
  ],
]

/** Capitals that come from their place. */
const none = [
  'Pilots have refused. Relatives broke through a line. Patrols will begin.',
  '“Robust” was the word.',
  'Shell-shocked traders waited.',
  'Nineteen were freed.',
  'We will NEVER go.',
  'The Protocol entered into force.',
  'They waited... It will rain. Several left She says no.',
]

describe('bodies, places and things', () => {
  it.each(table)('%s', (_, written, expected) => {
    expect(shown(written)).toEqual(expected)
  })

  it.each(none)('finds nobody in: %s', (written) => {
    expect(shown(written)).toEqual([])
  })

  it('a ministry whose own words the article is has the state of its outlet', () => {
    const draft = draftOf('The Ministry of Trade regrets the delay. The Ministry will pay.')
    const article = { ...draft.article, outlet: 'Ministry of Trade, Georgetown' }
    expect(names({ ...draft, article }).map((m) => m.kind === 'name' && m.country)).toEqual(['Guyana', 'Guyana'])
  })

  it('one of many, and the head of another body, is not the one who holds the office', () => {
    const { marks } = namesIn(
      'Kenyan official Ana Kolm left. A Kenyan official stayed. The head of a bank, Uwe Stahl, came.',
    )
    expect(marks.filter((m) => m.as === 'title')).toEqual([])
  })
})
