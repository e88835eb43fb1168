import { describe, expect, it } from 'vitest'
import { english } from '../../src/mark/english.ts'
import { figures } from '../../src/mark/figures.ts'
import { type FrozenArticle, marksOf } from '../../src/record/index.ts'

const article = (text: string) =>
  ({
    id: 'a',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    published: { edtf: '2031-03-05', basis: 'given' },
    language: 'en',
  }) as unknown as FrozenArticle

function figuresIn(text: string) {
  const draft = { article: article(text), sentences: english.sentences(article(text)), marks: [] as never[] }
  for (const find of english.finders) draft.marks.push(...(find(draft) as never[]))
  return marksOf(draft.marks, 'figure')
}

/** `up to 4,000 = ~4000 soldiers | soldiers`: the words, the value with its unit, and what it measures. */
function shown(text: string): string[] {
  return figuresIn(text).map((m) => {
    const value = `${m.approx ? '~' : ''}${m.value}${m.high === null ? '' : `-${m.high}`}`
    return `${text.slice(m.start, m.end)} = ${`${value} ${m.unit}`.trim()} | ${text.slice(m.about.start, m.about.end)}`
  })
}

const table = `
To the opening came more than two dozen envoys of the member cities.
  more than two dozen = ~24 envoys | envoys of the member cities
In all 27 heads of state or government came to the town.
  27 = 27 heads | heads of state or government
Thousands of troops could be sent.
  Thousands = ~1000 troops | troops
Tens of thousands of people fled, and hundreds of thousands of refugees crossed the river.
  Tens of thousands = ~10000 people | people fled
  hundreds of thousands = ~100000 refugees | refugees
The ministry will pay £1.2bn for new ferries.
  £1.2bn = 1200000000 GBP | new ferries
It offered some 300 million euros in aid to the region.
  some 300 million euros = ~300000000 EUR | aid
It also offered 400 million florins for the repair of the grid.
  400 million florins = 400000000 florins | repair of the grid
The airline will spend £12m on new crew rooms.
  £12m = 12000000 GBP | new crew rooms
Oslo would top up its share by $40m.
  $40m = 40000000 USD | share
The mill raised wages by 9 per cent.
  9 per cent = 9 % | wages
The delay cost the port 2 million crowns.
  2 million crowns = 2000000 crowns | delay
One in five homes burned, and two out of three barns.
  One in five = ~20 % | homes
  two out of three = ~67 % | barns
The mill cut 1,200 of its 9,000 jobs.
  1,200 = 1200 jobs | jobs
  9,000 = 9000 jobs | jobs
Some 4,000 people need food.
  Some 4,000 = ~4000 people | people
The loan is worth $5-10m.
  $5-10m = 5000000-10000000 USD | The loan
A grant of 2 to 3 million dollars was announced.
  2 to 3 million dollars = 2000000-3000000 USD | grant
The €90bn loan was signed, a $50-million package too.
  €90bn = 90000000000 EUR | loan
  $50-million = 50000000 USD | package
Norland lent 2 billion Canadian dollars.
  2 billion Canadian dollars = 2000000000 CAD | Norland lent
On Sunday 212 hostages were freed, and at noon the gates were shut.
  212 = 212 hostages | hostages were freed
At the bridge of Tolm 198 captives were freed.
  198 = 198 captives | captives were freed
The new bridge at Korv cost 48 million crowns, the mayor said.
  48 million crowns = 48000000 crowns | new bridge at Korv
Material worth 5 million EUR was sent.
  5 million EUR = 5000000 EUR | Material
The toll rose from 12 to 15.
  15 = 15 | The toll
The ministry cut its toll from 48 to 41 people.
  41 = 41 people | people
They packed 1000 camp beds and six M777 155mm howitzers.
  1000 = 1000 beds | camp beds
  six = 6 howitzers | M777 155mm howitzers
From 10 to 20 people came.
  10 to 20 = 10-20 people | people
Rebels hold about 20 % of the territory and 99% of the province.
  about 20 % = ~20 % | territory
  99% = 99 % | province
Three quarters of the country has no power, and half of the schools are shut.
  Three quarters = ~75 % | country
  half = ~50 % | schools
More than a fifth of the land is under its control.
  More than a fifth = ~20 % | land
Inflation rose to 7.5 per cent in May.
  7.5 per cent = 7.5 % | Inflation
Turnout fell by 2.5 percentage points.
  2.5 percentage points = 2.5 percentage points | Turnout
A peace deal is about 90 % ready.
  about 90 % = ~90 % | A peace deal
The nearly two-year conflict has cost some 48,000 lives.
  nearly two-year = ~2 years | conflict
  some 48,000 = ~48000 lives | lives
They agreed on a 60-day truce and on a pause of 30 days.
  60-day = 60 days | truce
  30 days = 30 days | pause
The mission needs between 3 and 6 ships, and 400-500 men.
  between 3 and 6 = 3-6 ships | ships
  400-500 = 400-500 men | men
The ferries carried 15,000–20,000 soldiers across.
  15,000–20,000 = 15000-20000 soldiers | soldiers
Tarland would send up to 4,000 soldiers once a ceasefire had held.
  up to 4,000 = ~4000 soldiers | soldiers
At least 12 people were killed and 30 were wounded.
  At least 12 = ~12 people | people were killed
  30 = 30 people | were wounded
The toll has risen to eleven.
  eleven = 11 | The toll
A 1,500-strong force holds a 10-kilometre buffer zone.
  1,500-strong = 1500 people | force
  10-kilometre = 10 km | buffer zone
The park covers 1,200 square kilometres of forest.
  1,200 square kilometres = 1200 km² | forest
Half a million people lost their homes, and a hundred and fifty tanks were lost.
  Half a million = 500000 people | people
  a hundred and fifty = 150 tanks | tanks
Twenty-three states took part in the conference.
  Twenty-three = 23 states | states
They handed over 156 prisoners at the bridge.
  156 = 156 prisoners | prisoners
An estimated 300m people live along the river.
  An estimated 300m = ~300000000 people | people
The pass is 40 km long.
  40 km = 40 km | The pass
`

const none = `
The treaty was signed on 6 January 2031 in the old town.
The envoy arrived at 7.20 p.m. and left at 9:45.
In 2014 separatists seized the port.
The 2022 elections were postponed.
The agreement of May 2023 has lapsed.
The 1990s were hard for the town.
It was dated 12/03/2021.
The match begins at 8 p.m. on Friday.
They met over the last 24 hours.
Talks resumed two years ago.
Three days later the shelling began.
It rained for the seventh day.
It was the 15th meeting of the group.
She finished third in the second round.
It was the first time in decades.
He served in the 3rd Brigade.
The third of the meetings failed.
A third party will watch the line.
A Boeing 737 landed in the capital.
Boeing 737 jets were grounded.
F-16s were seen over the coast.
The S-400 battery was moved.
COVID-19 closed the border.
Apollo 11 is still remembered.
Highway 1 was closed to traffic.
Article 5 of the charter was invoked.
Resolution 1701 calls for a withdrawal.
Under phase two the army would pull back.
Protocol 2 was never signed.
Section 3.2 sets the terms.
Version 2.0 of the text leaked.
See page 12 of the annex.
Psalm 23 was read aloud.
Room 101 is on the left.
Flight 370 vanished from the screens.
On Day 3 the talks broke down.
The radio reported it on channel 4.
The house at 10 Downing Street was empty.
The address is 221 Baker Street.
Number 10 declined to comment.
The G7 will meet again in the autumn.
The Group of Seven will discuss it.
The Big Three met in Yalden.
The Five Eyes alliance shares signals.
The film Twelve Angry Men was shown.
The 20-point plan was revised.
A two-state solution is the aim.
Three-way talks began at the lake.
A five-star hotel hosted the talks.
He is a 33-year-old engineer.
Mr Dorn, 54, was elected last year.
The suspect, aged 33, was released.
At 33 he became a minister.
A prize for 11-year olds was cancelled.
The home team won 3-1 in the final.
Parliament backed the bill by 217-213.
It is a 50/50 chance at best.
After 9/11 the rules were changed.
The road is open 24/7.
The report said so [3].
The point is made elsewhere [2][5].
1. First the guns must fall silent.
(2) The second point is harder.
Call the desk on 020 7946 0018 for more.
The top 10 are listed below.
One of the men spoke first.
The two leaders shook hands.
Both sides blamed each other for the attack.
The claim was repeated twice.
The offer was made once or twice.
They will talk one on one.
He called it one big mistake.
For one thing, nobody was asked.
On the one hand the guns are quiet.
There are two ways to read the text.
She gave three reasons for the delay.
The matter has two sides.
Nobody could say how many had died.
Many people left, and a few stayed.
Several states objected to the wording.
No one knew who had fired.
`

const blocks = table
  .trim()
  .split(/\n(?=\S)/)
  .map((block) => block.split('\n  '))

describe('figures', () => {
  it.each(blocks)('%s', (text, ...expected) => {
    expect(shown(text!)).toEqual(expected)
  })

  it('leaves headings alone', () => {
    const text = 'Some 300 soldiers sent'
    const heading = { ...article(text), blocks: [{ start: 0, end: text.length, kind: 'title' as const }] }
    expect(figures({ article: heading, sentences: english.sentences(heading), marks: [] })).toEqual([])
  })

  it('keeps the words that make a number less than exact', () => {
    expect(figuresIn('They sent up to 40 trucks, then dozens of cars.').map((m) => m.by)).toEqual([
      'count, up to',
      'count, at the least',
    ])
  })
})

describe('what is no figure', () => {
  it.each(none.trim().split('\n'))('%s', (text) => {
    expect(shown(text)).toEqual([])
  })
})
