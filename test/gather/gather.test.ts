import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/gather/index.ts'
import type { MarkedArticle } from '../../src/record/index.ts'
import { reading, STRIKE, STRIKE_BY_ANOTHER } from './articles.ts'

const QUAKE_SOUTH = [
  `An earthquake of magnitude 6.1 shook the southern province of Sorrel on Monday, killing nine people in the hill town of Ilven.\n\nHouses of clay brick collapsed in Ilven and the road to Marrow was cut by a landslide. Rescue teams from Sorrel dug through the night.`,
  `Rescuers in Ilven pulled two children alive from a clay brick house on Tuesday, a day after the quake that struck the south of Sorrel.\n\nThe landslide on the Marrow road was cleared by noon and lorries with tents reached the hill town.`,
  `The hill town of Ilven buried its dead on Wednesday. Nine people were killed when the Sorrel earthquake brought down houses of clay brick.\n\nThe governor promised new houses along the Marrow road before winter.`,
]
const QUAKE_NORTH = [
  `An earthquake of magnitude 6.3 off the northern coast sent waves into the harbour of Castrel on the 20th, sinking four trawlers.\n\nNobody was killed. Fishermen of Castrel had taken most trawlers out to sea when the harbour siren sounded.`,
  `Divers in Castrel raised the first of four trawlers that sank in the harbour after the quake off the northern coast.\n\nThe harbour siren had warned fishermen half an hour before the waves came in, the port captain said.`,
  `Castrel counted the damage to its harbour: four trawlers sunk, a fish hall flooded by the waves, and no life lost, thanks to the siren.\n\nFishermen asked for loans after the earthquake off the northern coast.`,
]
const TALKS = [
  [
    '01-05',
    'Envoys of Karvel and Ostrev met at Brae on Monday for the first talks on a ceasefire along the river Avel since the war began. The mediator, Corin Adley of Vessan, spoke of a long road.',
  ],
  [
    '01-12',
    'Karvel and Ostrev traded drafts of a ceasefire at Brae. Mediator Corin Adley said the line on the Avel was the hardest point; shelling went on at Tolm.',
  ],
  [
    '01-21',
    'The talks of Brae brought a first accord: Karvel and Ostrev will exchange prisoners at the Tolm bridge, mediator Adley read out.',
  ],
  [
    '01-24',
    'Prisoners of war came home across the Tolm bridge as Karvel and Ostrev kept the first promise of the Brae talks.',
  ],
  [
    '02-03',
    'The Compact offered Karvel soldiers to watch a ceasefire on the Avel. Ostrev called any foreign troops a target, and the Brae talks paused.',
  ],
  [
    '02-10',
    'Mediator Corin Adley summoned Karvel and Ostrev back to Brae. A ceasefire on the Avel needs observers, he said; Vessan would send them.',
  ],
  [
    '02-19',
    'Ostrev returned to the Brae talks and dropped its refusal of observers on the Avel, while Karvel asked who would command the force of the Compact.',
  ],
  [
    '03-02',
    'A ceasefire between Karvel and Ostrev took effect on the Avel at dawn, eight weeks after the talks of Brae had begun. Observers from Vessan reached Tolm.',
  ],
  [
    '03-15',
    'Two weeks into the ceasefire on the Avel, observers counted twelve breaches at Tolm; Karvel and Ostrev blamed each other before mediator Adley.',
  ],
  [
    '04-20',
    'The Brae talks turned to peace itself: Karvel and Ostrev will speak about the Avel border, prisoners still held, and the force of the Compact.',
  ],
] as const

const talks = TALKS.map(([day, text], i) => reading(`talks ${i}`, text, { published: `2031-${day}` }))
const quakes = (texts: string[], name: string, day: number) =>
  texts.map((text, i) => reading(`${name} ${i}`, text, { published: `2031-01-${String(day + i).padStart(2, '0')}` }))
const pile = [
  ...talks,
  ...quakes(QUAKE_SOUTH, 'south', 6),
  ...quakes(QUAKE_NORTH, 'north', 21),
  reading('strike 0', STRIKE, { published: '2031-03-04' }),
  reading('strike 1', STRIKE_BY_ANOTHER, { published: '2031-03-05' }),
]

const storiesOf = (readings: readonly MarkedArticle[], oneStory = false): string[] =>
  gather(readings, { oneStory }).map((members) => members.map((m) => m.article.source).join(', '))

describe('stories', () => {
  it('of different events come out of one pile apart, each in order of publication', () => {
    expect(storiesOf(pile)).toEqual([
      talks.map((t) => t.article.source).join(', '),
      'south 0, south 1, south 2',
      'north 0, north 1, north 2',
      'strike 0, strike 1',
    ])
  })

  it('live for months', () => {
    expect(storiesOf(talks)).toHaveLength(1)
  })

  it('of one kind, country and month stay apart', () => {
    expect(storiesOf(pile.filter((r) => /north|south/.test(r.article.source)))).toHaveLength(2)
  })

  it('are the same whatever the order of the pile', () => {
    const expected = storiesOf(pile)
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('may be asked to be one', () => {
    expect(gather(pile, { oneStory: true })).toHaveLength(1)
    expect(gather([], { oneStory: true })).toEqual([])
  })

  it('hold every article once, also one that is like no other, empty of words, or in a language that is not marked', () => {
    const odd = [
      reading('recipe', 'Stir the lentils with bay and let them stand.'),
      reading('signs', '* * *'),
      reading('de', 'Der Bäcker von Marrow hat gestern sein letztes Brot verkauft.', { language: 'de' }),
    ]
    const stories = storiesOf([...pile, ...odd])
    expect(stories).toHaveLength(7)
    for (const { article } of odd) expect(stories).toContain(article.source)
  })

  it('keep a copy beside its origin', () => {
    const copy = reading('copy', STRIKE.split('\n\n').slice(2).join('\n\n'), { published: '2031-06-01' })
    expect(storiesOf([...pile, copy])).toContain('strike 0, strike 1, copy')
  })
})
