import {
  cite,
  type Event,
  idOf,
  idOfLine,
  type Line,
  lineOf,
  type Pledge,
  type ToldStory,
} from '../../src/record/index.ts'

const STANCES = ['commits', 'may', 'refuses', 'demands'] as const
const MATTERS = ['troops', 'money', 'access', 'monitoring', 'arms'] as const
const DAYS = 400

/** A generated story about nobody: so many articles of some sentences each, events told by many of them, pledges, quotes, figures. */
export function largeStory(articles: number, events: number, pledges: number): ToldStory {
  const texts = Array.from({ length: articles }, (_, i) => textOf(i))
  const ids = texts.map((text, i) => idOf('article', `a${i}.html`, text))
  const passage = (article: number, sentence: number) => {
    const text = texts[article]!
    const start = text.split('. ').slice(0, sentence).join('. ').length + (sentence === 0 ? 0 : 2)
    return cite({ id: ids[article]!, text }, { start, end: text.indexOf('.', start) + 1 })
  }
  const told = (i: number, sentence: number): Line => lineOf([passage(i % articles, sentence)])
  const timeline = Array.from({ length: events }, (_, i): Event => {
    const line = told(i, 0)
    const also = Array.from({ length: (i * 7) % 40 }, (_, j) => passage((i + j + 1) % articles, 0))
    return {
      id: idOfLine('event', line.citations),
      by: 'generated',
      when: { edtf: dayOf(Math.floor((i * DAYS) / events)), basis: 'published', from: null },
      line,
      also,
      origins: [ids[i % articles]!],
      status: i % 9 === 0 ? 'announced' : i % 31 === 0 ? 'cancelled' : 'happened',
      salience: (i % 100) / 100,
    }
  })
  return {
    texts: Object.fromEntries(texts.map((text, i) => [ids[i]!, text])),
    record: {
      schema: 1,
      id: idOf('story', ...ids),
      slug: 'story-large',
      title: told(0, 0),
      asOf: '2032-06-01',
      span: `${dayOf(0)}/${dayOf(DAYS)}`,
      articles: texts.map((text, i) => ({
        id: ids[i]!,
        n: i + 1,
        source: `a${i}.html`,
        work: idOf('work', `a${i}`),
        kind: 'report',
        outlet: `Outlet ${i % 90}`,
        title: `${text.slice(0, 60)}`,
        byline: [],
        url: `https://outlet-${i % 90}.example/${i}`,
        published: { edtf: dayOf(Math.floor((i * DAYS) / articles)), basis: 'given' },
        language: 'en',
        origin: null,
        removed: ['Share this', 'Read more'],
      })),
      summary: [{ heading: told(1, 0), origins: [ids[1]!], lines: [told(2, 0), told(3, 1)] }],
      timeline,
      pledges: Array.from({ length: pledges }, (_, i) => pledgeOf(i, told(i, 1))),
      quotes: Array.from({ length: pledges }, (_, i) => ({
        id: idOf('quote', `${i}`),
        by: 'generated',
        speaker: null,
        cue: 'said',
        line: told(i, 2),
        same: [],
      })),
      figures: Array.from({ length: pledges }, (_, i) => ({
        id: idOf('figure', `${i}`),
        by: 'generated',
        about: `what was counted in part ${i % 12}`,
        value: i,
        high: null,
        unit: 'houses',
        approx: false,
        asOf: { edtf: dayOf(i % DAYS), basis: 'published', from: null },
        line: told(i, 2),
      })),
      disputes: [],
      entities: [],
      notes: Array.from({ length: articles / 2 }, (_, i) => ({
        kind: 'published',
        source: `a${i}.html`,
        by: 'generated',
        reason: 'No publication date was found.',
        start: null,
        end: null,
      })),
    },
  }
}

function pledgeOf(i: number, line: Line): Pledge {
  const actor = `Actor ${i % 45}`
  return {
    id: idOf('pledge', `${i}`),
    by: 'generated',
    actor: { entity: idOf('entity', actor), name: actor },
    stance: STANCES[i % STANCES.length]!,
    action: line.citations[0],
    matter: MATTERS[i % MATTERS.length]!,
    condition: null,
    met: false,
    limits: [],
    to: null,
    saidBy: null,
    via: null,
    form: 'said',
    asOf: { edtf: dayOf(i % DAYS), basis: 'published', from: null },
    line,
    change: i >= 180 ? { of: idOf('pledge', `${i - 180}`), how: 'confirms' } : null,
  }
}

const dayOf = (n: number) => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10)

function textOf(i: number): string {
  return [
    `Envoys of valley ${i} met those of the plain in hall ${i % 17} and parted after some hours without a word to the people who waited outside in the rain.`,
    `The plain will open road ${i} to convoys of flour and of medicine as soon as the last of the carts has been counted at the upper bridge.`,
    `Of the houses by the river ${i + 3} had lost their roofs, said a clerk who keeps the list and who did not want to be named.`,
  ].join(' ')
}
