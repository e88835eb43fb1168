import { describe, expect, it } from 'vitest'
import { gather } from '../../src/gather/index.ts'
import type { MarkedArticle } from '../../src/record/index.ts'
import { reading, STRIKE, STRIKE_BY_ANOTHER } from './articles.ts'

/** `gazette < northline`: each article that has an origin, with that origin. */
function origins(...readings: MarkedArticle[]): string[] {
  const source = new Map(readings.map((r) => [r.article.id, r.article.source]))
  const members = gather(readings, { oneStory: true }).flat()
  return members.flatMap((m) => (m.origin ? [`${m.article.source} < ${source.get(m.origin.of)}`] : [])).sort()
}

const wire = reading('Northline', STRIKE, { published: '2031-03-04' })
const paragraphs = STRIKE.split('\n\n')
const SPEECH = `"We came to end this war and we will not leave the table before the guns on the river have fallen silent," Dorn said.

"There is no winter that our people have not paid for, and there will be no summer that others may sell," he told the hall.

"Let them count the graves and then let them speak of patience, for I have counted them and I have none left to offer."`

describe('copies', () => {
  it('are found when cut and under another title', () => {
    const gazette = reading('Gazette', `Ferries stand still\n\n${paragraphs.slice(0, 3).join('\n\n')}`, {
      published: '2031-03-05',
    })
    expect(origins(wire, gazette)).toEqual(['Gazette < Northline'])
  })

  it('are found with a paragraph of their own added and words changed here and there', () => {
    const edited = STRIKE.replace('Owners called', 'Ship owners called').replace('by noon', 'before noon')
    const courier = reading('Courier', `${edited}\n\nThe mayor asked for calm.`, { published: '2031-03-04' })
    expect(origins(courier, wire)).toEqual(['Courier < Northline'])
  })

  it('go back to the first of the chain, and say by way of whom', () => {
    const [a, b, c] = ['2031-03-04', '2031-03-05', '2031-03-06'].map((published, i) =>
      reading(`paper ${i}`, paragraphs.slice(i).join('\n\n'), { published }),
    ) as [MarkedArticle, MarkedArticle, MarkedArticle]
    expect(origins(c, a, b)).toEqual(['paper 1 < paper 0', 'paper 2 < paper 0'])
  })

  it('give their grounds in words', () => {
    const gazette = reading('Gazette', STRIKE, { published: '2031-03-05' })
    const [, copy] = gather([wire, gazette], { oneStory: true })[0]!
    expect(copy!.origin!.by).toBe('near-copy: 100 % of its runs of five words stand there, and it credits Northline')
  })

  it('have the agency they credit as their origin, also where it is dated later', () => {
    const early = reading('Gazette', STRIKE, { published: '2031-03-03' })
    expect(origins(early, wire)).toEqual(['Gazette < Northline'])
  })

  it('never have a digest as their origin, though it be dated earlier', () => {
    const digest = reading('Gistwheel', STRIKE, { published: '2031-03-01', kind: 'digest' })
    expect(origins(digest, wire)).toEqual(['Gistwheel < Northline'])
  })

  it('are found in languages that are not marked', () => {
    const text = `Die Fährleute am Tesmar haben am Dienstag ihre Schiffe verlassen, nachdem Gespräche über Nachtzuschläge gescheitert waren und Lastwagen auf beiden Ufern festsaßen.

Der Seebund erklärte, neunzehnhundert Matrosen hätten sich angeschlossen; nur Krankenboote würden fahren, bis die Reeder ein neues Angebot vorlegen.`
    const [a, b] = ['Bote', 'Anzeiger'].map((name, i) =>
      reading(name, text, { language: 'de', published: `2031-03-0${4 + i}` }),
    ) as [MarkedArticle, MarkedArticle]
    expect(origins(a, b)).toEqual(['Anzeiger < Bote'])
  })
})

describe('rewrites', () => {
  const report = reading(
    'Examiner',
    `Prime Minister Mara Ostwin said in Castrel on Tuesday that Tarland would send 4,200 engineers to Karvel once the guns had been silent for 30 days.

"A gap is no place for a promise," Ostwin told reporters after five hours of talks. "We build first, and we talk while we build."

Foreign Minister Daro Menk called the paper "a door, not a house" and warned that 17 villages were without water.

Chancellor Ebbe Wolst of Dunmar ruled out soldiers but offered 6,000 places for recruits. Her government would pay 400 million florins.

In Karvel, President Ilsa Vorn said the offer was "late and still welcome".`,
    { published: '2031-03-04' },
  )
  const rewrite = reading(
    'Shortquill',
    `Tarland pledges engineers. Ostwin announced that as many as 4,200 specialists may travel to Karvel after a calm of 30 days.

She insisted that "a gap is no place for a promise" and added: "We build first, and we talk while we build."

The accord was hailed by Menk as "a door, not a house", while 17 villages still lack water.

No soldiers will come from Dunmar, yet Wolst put 6,000 training places and 400 million florins on offer. Vorn found it "late and still welcome".`,
    { published: '2031-03-05' },
  )

  it('tell the points of another article in its order', () => {
    expect(origins(rewrite, report)).toEqual(['Shortquill < Examiner'])
  })

  it('are not told when nothing says which was first', () => {
    const undated = { ...report, article: { ...report.article, published: null } }
    expect(origins(rewrite, undated)).toEqual([])
  })

  it('are never made of a digest', () => {
    const digest = { ...report, article: { ...report.article, kind: 'digest' as const } }
    expect(origins(rewrite, digest)).toEqual([])
  })
})

describe('retold sentences', () => {
  const report = reading(
    'Brae Examiner',
    `The water board of Sorrel opened the lower gates of the Harn dam on Tuesday after four weeks of drought in the plain.

Farmers in Ilven had blocked the canal road with tractors and demanded half of what the turbines take at night.

The governor agreed to measure the flow at the Marrow gauge every hour and to print the figures in the town hall.

Fish traders at the lake lost two thirds of their catch in spring, the chamber of commerce reckons.

A second gate will follow in June if the snow in the upper valley melts as early as last year.`,
    { published: '2031-05-04' },
  )
  const sentences = [
    'After four weeks of drought in the plain, the lower gates of the Harn dam were opened on Tuesday by the water board of Sorrel.',
    'Tractors of farmers in Ilven had earlier blocked the road along the canal; they demanded half the water which turbines take during the night.',
    'Every hour the flow is now measured at the gauge of Marrow, the governor has agreed, and the figures are printed in the town hall.',
    'In June a second gate will follow, provided snow in the upper valley melts as early as it did last year.',
  ]

  it('are a rewrite, though no run of words is left and nothing is quoted', () => {
    const rewrite = reading('Shortquill', sentences.join('\n\n'), { published: '2031-05-05' })
    expect(origins(report, rewrite)).toEqual(['Shortquill < Brae Examiner'])
    const [, copy] = gather([report, rewrite], { oneStory: true })[0]!
    expect(copy!.origin!.by).toBe('rewrite: 4 of 4 sentences tell what stands there, in much the same order')
  })

  it('say so where it is not known which was first', () => {
    const rewrite = reading('Shortquill', sentences.join('\n\n'))
    const [copy] = gather([report, rewrite], { oneStory: true })[0]!.filter((m) => m.origin)
    expect(copy!.origin!.by).toMatch(/; which was first is not known$/)
  })

  it('are none where a report has one of them among its own', () => {
    const own = `Nobody slept in the plain that night, for the first water in a month ran past the doors at one in the morning.

Orla Menk, who keeps goats below the spillway, counted nine dead carp on her meadow and one living eel.

${sentences[0]}

On the market square a band played, and the bakery gave away rolls until the flour was used up.`
    expect(origins(report, reading('Post', own, { published: '2031-05-05' }))).toEqual([])
  })
})

describe('an agency that two articles credit', () => {
  const half = (own: string) =>
    `HARL, March 4 (Northline) - ${STRIKE.split(' - ')[1]!.split('\n\n').slice(0, 3).join('\n\n')}\n\n${own}`
  const ownOf = (place: string, thing: string) =>
    `Commuters in ${place} shared cars or rode to the railway halt on bicycles that the depot had lent out before breakfast.

Doctors at the clinic of ${place} put off nineteen operations, because ${thing} had not come over with the first boat.

Teachers met their classes on the ${place} quay and marked the register there, said Peta Hallow, who runs the evening school.

Hoteliers on the ${place} shore offered beds to stranded lorry drivers, and the ferry café cooked for them until midnight.`

  it('is the origin of both, though its own report is not among them', () => {
    const a = reading('Gazette', half(ownOf('Brae', 'blood plasma')), { published: '2031-03-05' })
    const b = reading('Courier', half(ownOf('Yalden', 'oxygen bottles').split('\n\n').reverse().join('\n\n')), {
      published: '2031-03-05',
    })
    const copy = gather([a, b], { oneStory: true })[0]!.find((m) => m.origin)
    expect(copy?.origin?.by).toMatch(/and both credit Northline$/)
  })

  it('does not join two reports that were told something by it', () => {
    const a = reading('Post', `${STRIKE_BY_ANOTHER}\n\nMore ships would stay in port, officials told Northline.`, {
      published: '2031-03-05',
    })
    const b = reading(
      'Herald',
      `The harbour court sat for an hour on Friday and adjourned.\n\nIts clerk told Northline that the owners had asked for time.\n\nThe league hired a lawyer from Castrel.`,
      { published: '2031-03-07' },
    )
    expect(origins(a, b)).toEqual([])
  })
})

describe('what is no copy', () => {
  it('two reports of one event', () => {
    const other = reading('Post', STRIKE_BY_ANOTHER, { published: '2031-03-05' })
    expect(origins(wire, other)).toEqual([])
  })

  it('two reports that quote the same speech at length', () => {
    const a = reading(
      'Post',
      `Dorn opened the session in Yalden with an appeal.\n\n${SPEECH}\n\nThe envoys of the river states left without a word, and Ambassador Lio Carrow of Sarn cancelled dinner at the palace.`,
    )
    const b = reading(
      'Herald',
      `Applause came late and from the gallery alone.\n\n${SPEECH}\n\nOutside the hall Minister Peta Hallow of Brae had 60 buses parked across the square, police commander Jon Arvel said.`,
    )
    expect(origins(a, b)).toEqual([])
  })

  it('a later report that takes over a paragraph of background', () => {
    const later = reading(
      'Northline',
      `The harbour court ordered the Tesmar ferries back to sea on Friday, and the Mariners' League said its members would obey while it appealed.\n\nJudge Ansa Corrin found that the strike had been called without the notice that the law of the port demands of any union.\n\nLorries began to move at four in the afternoon; the road office expects the Harl bypass to be clear by Sunday at the latest.\n\n${paragraphs[4]}`,
      { published: '2031-03-07' },
    )
    expect(origins(wire, later)).toEqual([])
  })
})
