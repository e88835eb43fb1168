import {
  type Article,
  type Citation,
  type Citations,
  cite,
  type Dispute,
  type Event,
  type Figure,
  idOf,
  idOfLine,
  type Line,
  lineOf,
  type Pledge,
  type Quote,
  type StoryRecord,
  type ToldStory,
  type When,
  type Who,
} from '../../src/record/index.ts'

// An invented story: no country, outlet or person in it exists.
const TEXTS = [
  `Aldmoor and Vesk agree to talk in Port Callow

PORT CALLOW, 3 March 2031 — Envoys of Aldmoor and Vesk agreed on Monday to open talks on a lasting ceasefire in the Tarn valley.

"We did not come here to pose for pictures," said Mara Vinter, the foreign minister of Aldmoor. "We came to stop the shelling."

The two sides will meet again on 17 March. Osmark will send up to 1,200 observers once both armies have left the valley floor, its prime minister, Jonas Hale, said.

Fighting has cost about 4,100 lives since the autumn of 2029.`,
  `Talks agreed in Port Callow

Envoys of Aldmoor and Vesk agreed on Monday to open talks on a lasting ceasefire in the Tarn valley.

"We did not come here to pose for pictures", said Mara Vinter, Aldmoor's foreign minister.

Osmark will send up to 1,200 observers once both armies have left the valley floor.`,
  `Vesk: no foreign soldier on our soil

Vesk will not accept foreign troops on its territory, President Ilan Dresk told parliament on Tuesday. Observers without arms "may be another matter", he added.

"Whoever sends soldiers sends targets," Dresk said.

He demanded that Aldmoor hand back the Kessel bridge before anything is signed.

The ministry of defence puts the dead at between 3,600 and 3,900.`,
  `Second round in Port Callow ends with a paper

After eleven hours of talks the envoys of both sides initialled a four-page paper on 18 March 2031. It foresees a ceasefire from 1 April, the exchange of all prisoners in April 2031 and a joint post at the Kessel bridge.

Osmark said it would now send 800 observers, without any condition. "The valley cannot wait for perfection," said Prime Minister Jonas Hale.

Thale is considering whether to lend two survey aircraft. The Republic of Corrin may train border police, according to two diplomats who asked not to be named.

A signing planned for 20 March in Osmark was called off.`,
  `Was in Port Callow steht

Die Unterhändler paraphierten am 19. März 2031 ein Papier von vier Seiten. Die Waffenruhe soll am 1. April beginnen.

„Das Tal kann nicht auf Vollkommenheit warten“, sagte ein Teilnehmer.

Nach Zählung der Hilfswerke wurden 61 Prozent der Häuser im Tal beschädigt.`,
  `The Tarn valley in one page

The war began in 2029. The first truce, in October 2030, held for nine days.

"We came to stop the shooting," Jonas Hale is reported to have said in Port Callow.

Aldmoor will open the valley road to relief convoys, it confirmed on 21 March. If shelling goes on, Aldmoor will close the northern pass, its envoy warned.

Thale has pledged 40.5 million crowns for rebuilding.`,
]

type About = Pick<Article, 'kind' | 'outlet' | 'title' | 'byline' | 'url' | 'published' | 'language' | 'removed'> & {
  source: string
}

const ABOUT: About[] = [
  {
    source: 'courier.html',
    kind: 'report',
    outlet: 'Harbour Courier',
    title: 'Aldmoor and Vesk agree to talk in Port Callow',
    byline: ['Ada Lorne', 'Per Quill'],
    url: 'https://courier.example/world/talks-in-port-callow',
    published: { edtf: '2031-03-03T18:40:00Z', basis: 'metadata' },
    language: 'en',
    removed: ['Read more: our newsletter', 'Share this article'],
  },
  {
    source: 'feed.xml#12',
    kind: 'wire copy',
    outlet: 'Vale Evening Post',
    title: 'Talks agreed in Port Callow',
    byline: [],
    url: 'https://valepost.example/?id=12#story',
    published: { edtf: '2031-03-03', basis: 'feed' },
    language: 'en',
    removed: [],
  },
  {
    source: 'tribune.txt',
    kind: 'report',
    outlet: 'Vesk Tribune',
    title: 'Vesk: no foreign soldier on our soil',
    byline: [],
    url: null,
    published: { edtf: '2031-03-04', basis: 'given' },
    language: 'en',
    removed: [],
  },
  {
    source: 'pages/second-round.html',
    kind: 'report',
    outlet: 'The Callow Register',
    title: 'Second round in Port Callow ends with a paper',
    byline: ['Tove Marr'],
    url: 'https://register.example/second-round',
    published: { edtf: '2031-03-19', basis: 'dateline' },
    language: 'en',
    removed: ['Subscribe for 1 crown'],
  },
  {
    source: 'tagblatt.html',
    kind: 'analysis',
    outlet: 'Corriner Tagblatt',
    title: 'Was in Port Callow steht',
    byline: [],
    url: 'https://tagblatt.example/papier',
    published: { edtf: '2031-03-20', basis: 'url' },
    language: 'de',
    removed: [],
  },
  {
    source: 'page.txt',
    kind: 'digest',
    outlet: null,
    title: null,
    byline: [],
    url: null,
    published: null,
    language: 'en',
    removed: [],
  },
]

const idsOf = ABOUT.map(({ source }, i) => idOf('article', source, TEXTS[i]!))

const ARTICLES: Article[] = ABOUT.map((about, i) => ({
  ...about,
  id: idsOf[i]!,
  n: i + 1,
  work: idOf('work', about.source),
  origin: i === 1 ? { of: idsOf[0]!, by: '9 of 10 sentences are those of [1], published earlier' } : null,
}))

/** The passage of article n (from 1) with these words; `nth` counts from 0 where they stand more than once. */
export function passage(n: number, words: string, nth = 0): Citation {
  const text = TEXTS[n - 1]!
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`article ${n} does not say "${words}"`)
  return cite({ id: idsOf[n - 1]!, text }, { start, end: start + words.length })
}

const line = (n: number, words: string, ...others: Citation[]): Line => lineOf([passage(n, words), ...others])

/** A line with some words put in after others. */
function inserted(n: number, words: string, after: string, insert: string): Line {
  return lineOf([passage(n, words)], [{ at: words.indexOf(after) + after.length, cut: 0, insert: ` [${insert}]` }])
}

/** A line with some words left out. */
function trimmed(n: number, words: string, cut: string): Line {
  return lineOf([passage(n, words)], [{ at: words.indexOf(cut), cut: cut.length, insert: '' }])
}

const who = (name: string): Who => ({ entity: idOf('entity', name), name })
const stated = (edtf: string, from: Citation): When => ({ edtf, basis: 'stated', from })
const resolved = (edtf: string, from: Citation): When => ({ edtf, basis: 'resolved', from })
const published = (edtf: string): When => ({ edtf, basis: 'published', from: null })

function event(when: When, status: Event['status'], told: Line, also: Citation[], origins: number[]): Event {
  return {
    id: idOfLine('event', told.citations),
    by: 'dated sentence',
    when,
    line: told,
    also,
    origins: origins.map((n) => idsOf[n - 1]!),
    status,
    salience: 0.5,
  }
}

const PAPER = 'the envoys of both sides initialled a four-page paper on 18 March 2031.'
const AGREED = 'Envoys of Aldmoor and Vesk agreed on Monday to open talks on a lasting ceasefire in the Tarn valley.'

const TIMELINE: Event[] = [
  event(stated('2029', passage(6, 'in 2029')), 'happened', line(6, 'The war began in 2029.'), [], [6]),
  event(
    stated('2030-10', passage(6, 'in October 2030')),
    'happened',
    line(6, 'The first truce, in October 2030, held for nine days.'),
    [],
    [6],
  ),
  event(
    resolved('2031-03-03', passage(1, 'on Monday')),
    'happened',
    inserted(1, AGREED, 'on Monday', '3 March 2031'),
    [passage(2, AGREED)],
    [1],
  ),
  event(
    resolved('2031-03-04', passage(3, 'on Tuesday')),
    'happened',
    line(3, 'Vesk will not accept foreign troops on its territory, President Ilan Dresk told parliament on Tuesday.'),
    [],
    [3],
  ),
  event(
    resolved('2031-03-17', passage(1, '17 March')),
    'announced',
    line(1, 'The two sides will meet again on 17 March.'),
    [],
    [1],
  ),
  event(
    stated('2031-03-18', passage(4, 'on 18 March 2031')),
    'happened',
    trimmed(4, `After eleven hours of talks ${PAPER}`, 'After eleven hours of talks '),
    [passage(5, 'Die Unterhändler paraphierten am 19. März 2031 ein Papier von vier Seiten.')],
    [4, 5],
  ),
  event(
    published('2031-03-19'),
    'happened',
    line(4, 'Osmark said it would now send 800 observers, without any condition.'),
    [],
    [4],
  ),
  event(
    resolved('2031-03-20', passage(4, '20 March')),
    'cancelled',
    line(4, 'A signing planned for 20 March in Osmark was called off.'),
    [],
    [4],
  ),
  event(
    resolved('2031-04-01', passage(4, '1 April')),
    'announced',
    line(
      4,
      'It foresees a ceasefire from 1 April, the exchange of all prisoners in April 2031 and a joint post at the Kessel bridge.',
    ),
    [passage(5, 'Die Waffenruhe soll am 1. April beginnen.')],
    [4, 5],
  ),
  event(
    stated('2031-04', passage(4, 'in April 2031')),
    'announced',
    line(4, 'the exchange of all prisoners in April 2031'),
    [],
    [4],
  ),
]

type Promised = Partial<Pledge> & Pick<Pledge, 'actor' | 'stance' | 'action' | 'line' | 'asOf'>

function pledge(told: Promised): Pledge {
  return {
    id: idOfLine(`pledge-${told.stance}`, [told.action]),
    by: 'verb of promise',
    matter: null,
    condition: null,
    met: false,
    limits: [],
    to: null,
    saidBy: null,
    via: null,
    form: 'said',
    change: null,
    ...told,
  }
}

const OSMARK_ONCE = pledge({
  actor: who('Osmark'),
  stance: 'commits',
  matter: 'monitoring',
  action: passage(1, 'send up to 1,200 observers'),
  condition: passage(1, 'once both armies have left the valley floor'),
  limits: [passage(1, 'up to 1,200')],
  saidBy: who('Jonas Hale'),
  asOf: published('2031-03-03'),
  line: line(
    1,
    'Osmark will send up to 1,200 observers once both armies have left the valley floor, its prime minister, Jonas Hale, said.',
    passage(2, 'Osmark will send up to 1,200 observers once both armies have left the valley floor.'),
  ),
})

const PLEDGES: Pledge[] = [
  OSMARK_ONCE,
  pledge({
    actor: who('Osmark'),
    stance: 'commits',
    matter: 'monitoring',
    action: passage(4, 'send 800 observers'),
    limits: [passage(4, '800')],
    asOf: published('2031-03-19'),
    line: line(4, 'Osmark said it would now send 800 observers, without any condition.'),
    change: { of: OSMARK_ONCE.id, how: 'narrows' },
  }),
  pledge({
    actor: who('Vesk'),
    stance: 'refuses',
    matter: 'troops',
    action: passage(3, 'accept foreign troops'),
    limits: [passage(3, 'on its territory')],
    saidBy: who('Ilan Dresk'),
    asOf: resolved('2031-03-04', passage(3, 'on Tuesday')),
    line: line(
      3,
      'Vesk will not accept foreign troops on its territory, President Ilan Dresk told parliament on Tuesday.',
    ),
  }),
  pledge({
    actor: who('Vesk'),
    stance: 'demands',
    matter: 'territory',
    action: passage(3, 'hand back the Kessel bridge'),
    condition: passage(3, 'before anything is signed'),
    to: who('Aldmoor'),
    saidBy: who('Ilan Dresk'),
    asOf: published('2031-03-04'),
    line: line(3, 'He demanded that Aldmoor hand back the Kessel bridge before anything is signed.'),
  }),
  pledge({
    actor: who('Thale'),
    stance: 'undecided',
    matter: 'air',
    action: passage(4, 'lend two survey aircraft'),
    limits: [passage(4, 'two')],
    form: 'reported',
    asOf: published('2031-03-19'),
    line: line(4, 'Thale is considering whether to lend two survey aircraft.'),
  }),
  pledge({
    actor: who('Corrin'),
    stance: 'may',
    matter: 'training',
    action: passage(4, 'train border police'),
    form: 'reported',
    via: 'according to two diplomats who asked not to be named',
    asOf: published('2031-03-19'),
    line: line(
      4,
      'The Republic of Corrin may train border police, according to two diplomats who asked not to be named.',
    ),
  }),
  pledge({
    actor: who('Aldmoor'),
    stance: 'commits',
    matter: 'access',
    action: passage(6, 'open the valley road to relief convoys'),
    asOf: resolved('2031-03-21', passage(6, 'on 21 March')),
    form: 'signed',
    line: line(6, 'Aldmoor will open the valley road to relief convoys, it confirmed on 21 March.'),
  }),
  pledge({
    actor: who('Aldmoor'),
    stance: 'threatens',
    action: passage(6, 'close the northern pass'),
    condition: passage(6, 'If shelling goes on'),
    met: true,
    asOf: published('2031-03'),
    line: line(6, 'If shelling goes on, Aldmoor will close the northern pass, its envoy warned.'),
  }),
]

function quote(said: Line, speaker: string | null, cue: string | null, same: Quote['same'] = []): Quote {
  return {
    id: idOfLine('quote', said.citations),
    by: 'quotation marks',
    speaker: speaker === null ? null : who(speaker),
    cue,
    line: said,
    same,
  }
}

const QUOTES: Quote[] = [
  quote(line(1, '"We did not come here to pose for pictures,"'), 'Mara Vinter', 'said', [
    { citation: passage(2, '"We did not come here to pose for pictures"'), speaker: who('Mara Vinter') },
  ]),
  quote(line(1, '"We came to stop the shelling."'), 'Mara Vinter', 'said', [
    { citation: passage(6, '"We came to stop the shooting,"'), speaker: who('Jonas Hale') },
  ]),
  quote(line(3, '"may be another matter"'), 'Ilan Dresk', 'added'),
  quote(line(3, '"Whoever sends soldiers sends targets,"'), 'Ilan Dresk', 'said'),
  quote(line(4, '"The valley cannot wait for perfection,"'), 'Jonas Hale', 'said'),
  quote(line(5, '„Das Tal kann nicht auf Vollkommenheit warten“'), null, null),
]

function figure(
  value: number,
  unit: string,
  about: string,
  asOf: When,
  told: Line,
  more: Partial<Figure> = {},
): Figure {
  return {
    id: idOfLine(`figure-${about}`, told.citations),
    by: 'number with unit',
    about,
    value,
    high: null,
    unit,
    approx: false,
    asOf,
    line: told,
    ...more,
  }
}

const FIGURES: Figure[] = [
  figure(
    4100,
    'lives',
    'Fighting has cost',
    published('2031-03-03'),
    line(1, 'Fighting has cost about 4,100 lives since the autumn of 2029.'),
    { approx: true },
  ),
  figure(
    3600,
    'dead',
    'the dead',
    published('2031-03-04'),
    line(3, 'The ministry of defence puts the dead at between 3,600 and 3,900.'),
    { high: 3900 },
  ),
  figure(
    800,
    'observers',
    'observers',
    published('2031-03-19'),
    line(4, 'Osmark said it would now send 800 observers, without any condition.'),
  ),
  figure(
    61,
    '%',
    'der Häuser im Tal',
    published('2031-03-20'),
    line(5, 'Nach Zählung der Hilfswerke wurden 61 Prozent der Häuser im Tal beschädigt.'),
  ),
  figure(
    40.5e6,
    'crowns',
    'for rebuilding',
    published('2031-03'),
    line(6, 'Thale has pledged 40.5 million crowns for rebuilding.'),
  ),
]

const side = (value: string, ...citations: Citations) => ({ value, citations })

const DISPUTES: Dispute[] = [
  {
    id: idOf('dispute', 'paper'),
    by: 'two days for one initialling; both stated',
    kind: 'date',
    about: 'a four-page paper',
    sides: [side('2031-03-18', passage(4, PAPER)), side('2031-03-19', passage(5, 'paraphierten am 19. März 2031'))],
  },
  {
    id: idOf('dispute', 'dead'),
    by: 'ranges that do not meet, for the same war',
    kind: 'number',
    about: 'the dead',
    sides: [
      side('about 4,100', passage(1, 'about 4,100 lives')),
      side('3,600 to 3,900', passage(3, 'between 3,600 and 3,900')),
    ],
  },
  {
    id: idOf('dispute', 'shelling'),
    by: 'nearly the same words, two speakers',
    kind: 'attribution',
    about: 'We came to stop the shelling.',
    sides: [
      side('Mara Vinter', passage(1, '"We came to stop the shelling."')),
      side('Jonas Hale', passage(6, '"We came to stop the shooting," Jonas Hale is reported to have said')),
    ],
  },
]

const RECORD: StoryRecord = {
  schema: 1,
  id: idOf('story', ...idsOf),
  slug: 'story-tarn',
  title: line(4, 'Second round in Port Callow ends with a paper'),
  asOf: '2031-03-22T12:00:00.000Z',
  span: '2029/2031-04',
  articles: ARTICLES,
  summary: [
    {
      heading: line(1, 'a lasting ceasefire in the Tarn valley'),
      origins: [idsOf[0]!, idsOf[3]!],
      lines: [
        inserted(1, AGREED, 'on Monday', '3 March 2031'),
        line(
          4,
          'It foresees a ceasefire from 1 April, the exchange of all prisoners in April 2031 and a joint post at the Kessel bridge.',
          passage(5, 'Die Waffenruhe soll am 1. April beginnen.'),
        ),
        trimmed(
          6,
          'Aldmoor will open the valley road to relief convoys, it confirmed on 21 March.',
          ', it confirmed on 21 March',
        ),
      ],
    },
    {
      heading: line(3, 'no foreign soldier on our soil'),
      origins: [idsOf[2]!],
      lines: [
        line(
          3,
          'Vesk will not accept foreign troops on its territory, President Ilan Dresk told parliament on Tuesday.',
        ),
        line(3, 'He demanded that Aldmoor hand back the Kessel bridge before anything is signed.'),
      ],
    },
  ],
  timeline: TIMELINE,
  pledges: PLEDGES,
  quotes: QUOTES,
  figures: FIGURES,
  disputes: DISPUTES,
  entities: [...new Set(PLEDGES.map((p) => p.actor.name))].map((name) => ({
    ...{ id: idOf('entity', name), kind: 'country' as const, name },
    also: [],
  })),
  notes: [
    {
      kind: 'sample',
      source: 'sample',
      by: 'sample',
      reason: 'This story is an invented sample: its countries, outlets, people and quotations do not exist.',
      start: null,
      end: null,
    },
    {
      kind: 'published',
      source: 'page.txt',
      by: 'publication date',
      reason: 'No publication date was found.',
      start: null,
      end: null,
    },
    {
      kind: 'text damage',
      source: 'tribune.txt',
      by: 'replacement characters',
      reason: 'Two characters could not be read.',
      start: 120,
      end: 122,
    },
  ],
}

/** A whole story, written by hand: what `tell` hands on. */
export const SAMPLE: ToldStory = {
  record: RECORD,
  texts: Object.fromEntries(TEXTS.map((text, i) => [idsOf[i]!, text])),
}
