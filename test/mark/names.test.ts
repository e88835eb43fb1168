import { describe, expect, it } from 'vitest'
import { namesIn } from './quotes-read.ts'

/** "words = name (type, as, country, role)" of each name, what says nothing left out. */
function shown(written: string): string[] {
  const { text, marks } = namesIn(written)
  return marks.map((m) => {
    const notes = [m.type, m.as === 'name' ? '' : m.as, m.country === m.name ? '' : m.country, m.role].filter(Boolean)
    return `${text.slice(m.start, m.end)} = ${m.name} (${notes.join(', ')})`
  })
}

const table: [what: string, written: string, expected: string[]][] = [
  [
    'titles, surnames and the office alone are one person',
    'UK Prime Minister Keith Pike met aides on Monday. Sir Keith left early. The UK prime minister said little.',
    [
      'UK = United Kingdom (country, alias)',
      'Keith Pike = Keith Pike (person, United Kingdom, Prime Minister)',
      'Keith = Keith Pike (person, United Kingdom)',
      'The UK prime minister = Keith Pike (person, title, United Kingdom, prime minister)',
    ],
  ],
  [
    'a title in lower case before or behind the name',
    'The French president, Luc Maret, spoke to Anna Kolm, the foreign minister. German envoy Uwe Stahl listened.',
    [
      'French = France (country, demonym)',
      'Luc Maret = Luc Maret (person, France, president)',
      'Anna Kolm = Anna Kolm (person, foreign minister)',
      'German = Germany (country, demonym)',
      'Uwe Stahl = Uwe Stahl (person, Germany, envoy)',
    ],
  ],
  [
    'a capital or seat that acts stands for its country, in a place it is a place',
    'Moscow rejected the plan. Talks in Moscow went on. The Kremlin was silent. Kyiv was shelled.',
    [
      'Moscow = Russia (country, capital)',
      'Moscow = Moscow (place)',
      'Kremlin = Russia (country, seat)',
      'Kyiv = Kyiv (place)',
    ],
  ],
  [
    'a hyphen used as a dash ends a name, one inside a name does not',
    'It holds most of Luhansk-two towns apart. Jean-Yves Malard disagreed.',
    ['Luhansk = Luhansk (place)', 'Jean-Yves Malard = Jean-Yves Malard (person)'],
  ],
  [
    'states that no table knows, with their demonyms',
    "The Republic of Varnia signed. Varnian president Ilse Korda spoke. Varnia's army withdrew. Korda smiled.",
    [
      'Republic of Varnia = Varnia (country)',
      'Varnian = Varnia (country, demonym)',
      'Ilse Korda = Ilse Korda (person, Varnia, president)',
      "Varnia's army = Varnia's army (organisation, Varnia)",
      'Korda = Ilse Korda (person, Varnia)',
    ],
  ],
  [
    'two states joined by a hyphen are two',
    "Varnia's prime minister Ilse Korda and Ostrel's prime minister Dario Venn met. Varnia-Ostrel talks go on. Ostrel waits, and Varnia waits.",
    [
      'Varnia = Varnia (country)',
      'Ilse Korda = Ilse Korda (person, Varnia, prime minister)',
      'Ostrel = Ostrel (country)',
      'Dario Venn = Dario Venn (person, Ostrel, prime minister)',
      'Varnia = Varnia (country)',
      'Ostrel = Ostrel (country)',
      'Ostrel = Ostrel (country)',
      'Varnia = Varnia (country)',
    ],
  ],
  [
    'transliterations of one name inside an article',
    'President Maksym Horelskyy arrived. Horelsky thanked the crowd, and Horelskiy left.',
    [
      'Maksym Horelskyy = Maksym Horelskyy (person, President)',
      'Horelsky = Maksym Horelskyy (person)',
      'Horelskiy = Maksym Horelskyy (person)',
    ],
  ],
  [
    'organisations, with the short form that their initials give',
    "Russia's foreign ministry and NATO spoke to the Senn Peace Forum (SPF) and the Bank of Varnia. The SPF agreed.",
    [
      "Russia's foreign ministry = Russia's foreign ministry (organisation, Russia)",
      'NATO = NATO (organisation)',
      'Senn Peace Forum = Senn Peace Forum (organisation)',
      'SPF = Senn Peace Forum (organisation)',
      'Bank of Varnia = Bank of Varnia (organisation)',
      'SPF = Senn Peace Forum (organisation)',
    ],
  ],
  [
    'particles and foreign names',
    'Ursula van der Meer met Karim al-Tariq and José Ibáñez de Luna.',
    [
      'Ursula van der Meer = Ursula van der Meer (person)',
      'Karim al-Tariq = Karim al-Tariq (person)',
      'José Ibáñez de Luna = José Ibáñez de Luna (person)',
    ],
  ],
  [
    'a pronoun where one subject alone can be meant, and the countries of those who speak',
    "Mara Lind spoke first. She promised more. Italy's Carla Bruni-Neri and Poland's Jan Tos said their nations would help.",
    [
      'Mara Lind = Mara Lind (person)',
      'She = Mara Lind (person, pronoun)',
      'Italy = Italy (country)',
      'Carla Bruni-Neri = Carla Bruni-Neri (person, Italy)',
      'Poland = Poland (country)',
      'Jan Tos = Jan Tos (person, Poland)',
      'their nations = Italy (country, pronoun)',
      'their nations = Poland (country, pronoun)',
    ],
  ],
  [
    'a person whose name begins with the name of a country',
    'Georgia Mellor spoke in Georgia.',
    ['Georgia Mellor = Georgia Mellor (person)', 'Georgia = Georgia (country)'],
  ],
  [
    'a surname that is a common word, once the full name is known',
    'Peter Read resigned. Read said it was time. Read more below.',
    ['Peter Read = Peter Read (person)', 'Read = Peter Read (person)'],
  ],
  [
    'points of the compass belong to the name of a state, and name nothing alone',
    'North Korea fired a missile. South Africa protested. North of the border all was calm.',
    ['North Korea = North Korea (country)', 'South Africa = South Africa (country)'],
  ],
  [
    'a group whose name stands in quotation marks',
    'States of the “coalition of the willing” met in Oslo.',
    ['coalition of the willing = coalition of the willing (group)', 'Oslo = Oslo (place)'],
  ],
  [
    'a headline In Title Case names only what is known',
    '# Korda Hails Fragile Deal With France As Guns Fall Silent\nPresident Ilse Korda of Varnia hailed the deal.',
    [
      'Korda = Ilse Korda (person, Varnia)',
      'France = France (country)',
      'Ilse Korda = Ilse Korda (person, Varnia, President)',
      'Varnia = Varnia (country)',
    ],
  ],
  [
    'in a world of unknown states a name that acts in a row with them is one; who says something is a person',
    'Tarlish Prime Minister Ana Kolm met the press. Tarland and Sarn signed. Renn told reporters that he would go.',
    [
      'Tarlish = Tarland (country, demonym)',
      'Ana Kolm = Ana Kolm (person, Tarland, Prime Minister)',
      'Tarland = Tarland (country)',
      'Sarn = Sarn (country)',
      'Renn = Renn (person)',
      'he = Renn (person, pronoun)',
    ],
  ],
  [
    'among known states an unknown name that acts is none',
    'France signed. Germany will pay. Apollo rejected the plan.',
    ['France = France (country)', 'Germany = Germany (country)', 'Apollo = Apollo (person)'],
  ],
  [
    'what has ministers is a state, a university is none',
    'Lommark withdrew. Its finance minister, Uwe Stahl, spoke. President Ana Kolm of Brackley University smiled.',
    [
      'Lommark = Lommark (country)',
      'Uwe Stahl = Uwe Stahl (person, Lommark, finance minister)',
      'Ana Kolm = Ana Kolm (person, President)',
      'Brackley University = Brackley University (organisation)',
    ],
  ],
  [
    'a capital that the article names stands for its state where it acts',
    'In Ostrel, the Varnian capital, it rained. Varnia waited. Ostrel rejected the offer.',
    [
      'Ostrel = Ostrel (place, Varnia)',
      'Varnian = Varnia (country, demonym)',
      'Varnia = Varnia (country)',
      'Ostrel = Varnia (country, capital)',
    ],
  ],
  [
    'an official is of the state whose he is called, or for which he speaks',
    'France will wait, its envoy, Ana Kolm, said. Germany would not pay, Chancellor Uwe Stahl added.',
    [
      'France = France (country)',
      'Ana Kolm = Ana Kolm (person, France, envoy)',
      'Germany = Germany (country)',
      'Uwe Stahl = Uwe Stahl (person, Germany, Chancellor)',
    ],
  ],
  [
    'the people of a state that is not named are still those of a state',
    'The Vessanian mediator, Uwe Stahl, urged both to talk.',
    ['Vessanian = Vessanian (country, demonym)', 'Uwe Stahl = Uwe Stahl (person, Vessanian, mediator)'],
  ],
  [
    'a body named after its people, and the field of any minister',
    "The Trawlermen's Guild met the fisheries minister, Ana Kolm.",
    ["Trawlermen's Guild = Trawlermen's Guild (organisation)", 'Ana Kolm = Ana Kolm (person, fisheries minister)'],
  ],
  [
    'a title without a name is of the one person of the sentence before',
    'Ana Kolm stood on the platform. The president promised an answer.',
    ['Ana Kolm = Ana Kolm (person)', 'The president = Ana Kolm (person, title, president)'],
  ],
  [
    'a hyphen before a common word ends a name; in a Korean name it does not',
    'Ban Dae-sung met a Seoul-based firm. Ban smiled.',
    ['Ban Dae-sung = Ban Dae-sung (person)', 'Seoul = Seoul (place)', 'Ban = Ban Dae-sung (person)'],
  ],
  [
    'a supporter of the president is not the president, and who commits a campaign is no organisation',
    'The novelist Ana Kolm, a supporter of the president, wrote on. The Kolm campaign grew, and the Kolm page shrank. The Kolm vote fell.',
    [
      'Ana Kolm = Ana Kolm (person)',
      'Kolm = Ana Kolm (person)',
      'Kolm = Ana Kolm (person)',
      'Kolm = Ana Kolm (person)',
    ],
  ],
  [
    'a body does not go by the land that it is of, a company goes by its first word',
    'The Varnian Assembly met Toll Foods Inc. on Monday. Toll will pay, and Varnian president Ana Kolm agreed.',
    [
      'Varnian Assembly = Varnian Assembly (organisation, Varnian)',
      'Toll Foods Inc. = Toll Foods Inc. (organisation)',
      'Toll = Toll Foods Inc. (organisation)',
      'Varnian = Varnian (country, demonym)',
      'Ana Kolm = Ana Kolm (person, Varnian, president)',
    ],
  ],
  [
    'of two with one surname it is the one whom the article has introduced',
    'Uwe Stahl spoke. Stahl left. Then his wife, Ana Stahl, came.',
    ['Uwe Stahl = Uwe Stahl (person)', 'Stahl = Uwe Stahl (person)', 'Ana Stahl = Ana Stahl (person)'],
  ],
]

/** Capitals that name nobody. */
const none = [
  'On Monday, January 5, the talks went on.',
  'However, several officials doubted it.',
  'Following the vote, they left. Answering a question, she nodded.',
  'Allies reached a consensus. Military hubs were planned.',
  'Durable guarantees are essential. Territorial disputes persist.',
  'I think I will go, and I’m glad.',
  'It was May when the truce began.',
  'The Parties shall respect the Line, and each Party the Zone.',
  'Sports minister and fisheries minister alike left.',
  'NO DEAL AS THE GUNS FALL SILENT',
  '#Ceasefire #Peace',
  '# Fragile Truce Holds As Villagers Return Home',
  'Earlier drafts had failed; Many were sceptical.',
]

describe('names', () => {
  it.each(table)('%s', (_, written, expected) => {
    expect(shown(written)).toEqual(expected)
  })

  it.each(none)('finds nobody in: %s', (written) => {
    expect(shown(written)).toEqual([])
  })

  it('leaves a pronoun open where two may be meant', () => {
    const { marks } = namesIn('Mara Lind met Jane Hollis. Lind waited and Hollis listened. She left.')
    expect(marks.filter((m) => m.as === 'pronoun')).toEqual([])
  })

  it('does not resolve an office inside somebody else’s words', () => {
    const { marks } = namesIn(
      'French President Luc Maret listened. “The president will not yield,” said envoy Uwe Stahl.',
    )
    expect(marks.filter((m) => m.as === 'title')).toEqual([])
  })
})
