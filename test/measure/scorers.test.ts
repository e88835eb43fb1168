import { describe, expect, it } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import { alignerOf, type Place } from '../../measure/gold/align.ts'
import { scoreDisputes } from '../../measure/gold/disputes.ts'
import { scoreEvents } from '../../measure/gold/events.ts'
import type { Gold, GoldWords } from '../../measure/gold/gold.ts'
import { scoreNoise } from '../../measure/gold/noise.ts'
import { scorePledges } from '../../measure/gold/pledges.ts'
import { scoreQuotes } from '../../measure/gold/quotes.ts'
import type { Scored, Scorer } from '../../measure/gold/scored.ts'
import type { Told } from '../../measure/gold/told.ts'

const file = [
  'Norland and Sudmark signed a truce on 5 May 2031. The summit opened on Monday in Aldburg.',
  '“We will open the border if the guns fall silent,” said Anna Brill of Norland. Otto Krone called it “a start”.',
  'Sudmark refuses to leave the valley. Two dozen came, said one; others counted 27.',
  'Read more',
].join('\n\n')
const text = { id: 'x', source: 'a.txt', text: file.replace('\n\nRead more', ''), published: '2031-05-06' }
const align = alignerOf({ 'a.txt': file }, [text])

const at = (words: string): GoldWords => {
  const start = file.indexOf(words)
  return { file: 'a.txt', words, start, end: start + words.length }
}
const place = (words: string): Place => align(at(words))!

const gold: Gold = {
  events: [
    { when: '2031-05-05', status: 'occurred', what: 'truce', must: true, evidence: [at('signed a truce')] },
    { when: '2031-05-05', status: 'occurred', what: 'summit', must: true, evidence: [at('The summit opened')] },
    { when: '2031-05-06', status: 'occurred', what: 'called', must: false, evidence: [at('Krone called it')] },
  ],
  pledges: [
    {
      ...at('We will open the border if the guns fall silent'),
      actor: ['Norland'],
      stance: 'commits',
      condition: 'the guns fall silent',
      saidBy: 'Brill',
      must: true,
    },
    {
      ...at('Sudmark refuses to leave'),
      actor: ['Sudmark'],
      stance: 'refuses',
      condition: null,
      saidBy: null,
      must: true,
    },
  ],
  not_pledges: [{ ...at('Two dozen came'), why: 'they came' }],
  quotes: [
    { ...at('“We will open the border if the guns fall silent,”'), speaker: 'Anna Brill', type: 'direct' },
    { ...at('“a start”'), speaker: 'Otto Krone', type: 'fragment' },
  ],
  disputes: [
    {
      kind: 'number',
      about: 'how many came',
      must: true,
      sides: [
        { ...at('Two dozen came'), value: '24' },
        { ...at('counted 27'), value: '27' },
      ],
    },
  ],
  not_disputes: [
    {
      why: 'a promise and a refusal of two',
      sides: [
        { ...at('open the border'), value: 'open' },
        { ...at('refuses to leave'), value: 'stay' },
      ],
    },
  ],
  origins: null,
  noise: [at('Read more')],
}

const nothing: Told = { who: 'truceline', events: [], pledges: [], quotes: [], disputes: [] }
const run = (score: Scorer, told: Partial<Told>) => score({ ...nothing, ...told }, gold, align, seeded(1))
const figure = ({ rows }: Scored, name: string) => rows.find((r) => r.name === name)?.value

describe('events', () => {
  const truce = { when: '2031-05-05', status: 'happened', places: [place('signed a truce on 5 May')], text: 'truce' }
  const summit = { when: '2031-05-05', status: 'announced', places: [place('The summit opened')], text: 'summit' }

  it('are found by their words and their day, each once', () => {
    const scored = run(scoreEvents, { events: [truce, summit] })
    expect(figure(scored, 'events recall')).toBe(1)
    expect(figure(scored, 'events precision')).toBe(1)
    expect(figure(scored, 'events status right')).toBe(0.5)
    expect(scored.worst.map((w) => w.what)).toEqual(['event status'])
  })

  it('are two though one sentence tells both', () => {
    const both = [...truce.places, ...summit.places]
    expect(figure(run(scoreEvents, { events: [truce, { ...summit, places: both }] }), 'events recall')).toBe(1)
    expect(figure(run(scoreEvents, { events: [{ ...truce, places: both }] }), 'events recall')).toBe(0.5)
  })

  it('are wrong under another day, twice, or on the day of no event', () => {
    const late = { ...summit, when: '2031-05-06' }
    const stray = { ...truce, when: '2031', places: [place('Two dozen came')] }
    const scored = run(scoreEvents, { events: [truce, { ...truce }, late, stray] })
    expect(figure(scored, 'events recall')).toBe(0.5)
    expect(figure(scored, 'events precision')).toBe(0.25)
    for (const name of ['wrong day', 'told twice', 'day of no event']) expect(figure(scored, `events ${name}`)).toBe(1)
    expect(scored.worst.map((w) => w.what)).toEqual([
      'event wrong day',
      'event told twice',
      'event day of no event',
      'event not found',
    ])
  })

  it('count for nothing on a day of the gold beside its words, or when less exact than the gold', () => {
    const beside = { ...truce, places: [place('Two dozen came')] }
    const vague = { ...truce, when: '2031-05' }
    const scored = run(scoreEvents, { events: [beside] })
    expect(figure(scored, 'events beside the gold')).toBe(1)
    expect(figure(scored, 'events precision')).toBeUndefined()
    expect(figure(run(scoreEvents, { events: [vague] }), 'events wrong day')).toBe(0)
  })

  it('that must not be found do not raise recall', () => {
    const called = { ...truce, when: '2031-05-06', places: [place('Krone called it')] }
    const scored = run(scoreEvents, { events: [called] })
    expect(figure(scored, 'events recall')).toBe(0)
    expect(figure(scored, 'events precision')).toBe(1)
  })
})

describe('pledges', () => {
  const opens = {
    actor: ['Norland'],
    stance: 'commits',
    action: place('open the border'),
    places: [place('open the border')],
    condition: 'if the guns fall silent',
    text: 'We will open the border',
  }

  it('need actor, stance and words; a condition is right by its words', () => {
    const scored = run(scorePledges, { pledges: [opens] })
    expect(figure(scored, 'pledges recall')).toBe(0.5)
    expect(figure(scored, 'pledges precision')).toBe(1)
    expect(figure(scored, 'pledges condition right')).toBe(1)
  })

  it('are wrong with another actor or another stance on the words of the gold', () => {
    const scored = run(scorePledges, { pledges: [{ ...opens, actor: ['Sudmark'] }] })
    expect(figure(scored, 'pledges recall')).toBe(0)
    expect(figure(scored, 'pledges recall without actor')).toBe(0.5)
    expect(figure(scored, 'pledges precision')).toBe(0)
    expect(figure(run(scorePledges, { pledges: [{ ...opens, stance: 'may' }] }), 'pledges precision')).toBe(0)
  })

  it('count for nothing beside the gold, and a condition too few is said', () => {
    const beside = { ...opens, action: place('others counted'), places: [place('others counted')] }
    const trap = { ...opens, action: place('Two dozen'), places: [place('Two dozen')] }
    expect(run(scorePledges, { pledges: [trap] }).worst[0]).toMatchObject({ expected: 'no pledge: they came' })
    const scored = run(scorePledges, { pledges: [{ ...opens, condition: null }, beside] })
    expect(figure(scored, 'pledges beside the gold')).toBe(1)
    expect(figure(scored, 'pledges precision')).toBe(1)
    expect(scored.worst.map((w) => w.what)).toEqual(['pledge not found', 'pledge condition'])
  })
})

it('one pledge with citations of two places serves both', () => {
  const twice = { ...gold, pledges: [...gold.pledges, { ...gold.pledges[0]!, ...at('Norland and Sudmark signed') }] }
  const opens = { actor: ['Norland'], stance: 'commits', action: place('open the border'), condition: null, text: '' }
  const told = { ...opens, places: [place('open the border'), place('Norland and')] }
  const scored = scorePledges({ ...nothing, pledges: [told] }, twice, align, seeded(1))
  expect(figure(scored, 'pledges recall')).toBeCloseTo(2 / 3)
})

describe('quotes', () => {
  const start = { place: place('“a start”'), speaker: ['Krone'], text: '“a start”' }
  const border = { place: place('“We will open'), speaker: [], text: '“We will open' }

  it('are found by their words; an unknown speaker is neither right nor wrong', () => {
    const scored = run(scoreQuotes, { quotes: [start, border] })
    expect(figure(scored, 'quotes recall')).toBe(1)
    expect(figure(scored, 'quotes precision')).toBe(1)
    expect(figure(scored, 'quotes speaker right')).toBe(0.5)
    expect(figure(scored, 'quotes speaker wrong')).toBe(0)
  })

  it('are wrong with another speaker, or where the gold has none', () => {
    const none = { place: place('Two dozen came'), speaker: [], text: 'Two dozen came' }
    const scored = run(scoreQuotes, { quotes: [{ ...start, speaker: ['Anna Brill'] }, none] })
    expect(figure(scored, 'quotes precision')).toBe(0)
    expect(figure(scored, 'direct quotes recall')).toBe(0)
    expect(scored.worst.map((w) => w.what)).toEqual(['quote speaker wrong', 'no quote', 'quote not found'])
  })
})

describe('disputes', () => {
  const number = { kind: 'number', sides: [[place('Two dozen')], [place('27')]], text: 'how many' }

  it('need their kind and two of their sides', () => {
    expect(figure(run(scoreDisputes, { disputes: [number] }), 'disputes recall')).toBe(1)
    const oneSided = { ...number, sides: [[place('Two dozen')], [place('said one')]] }
    expect(figure(run(scoreDisputes, { disputes: [oneSided] }), 'disputes recall')).toBe(0)
    const otherKind = run(scoreDisputes, { disputes: [{ ...number, kind: 'date' }] })
    expect([figure(otherKind, 'disputes recall'), figure(otherKind, 'disputes precision')]).toEqual([0, 0])
  })

  it('may not be raised where there is none', () => {
    const none = { kind: 'wording', sides: [[place('open the border')], [place('to leave')]], text: 'open or not' }
    const scored = run(scoreDisputes, { disputes: [number, none] })
    expect(figure(scored, 'disputes that are none')).toBe(1)
    expect(figure(scored, 'disputes precision')).toBe(0.5)
  })

  it('are not asked of a method that knows none', () => {
    expect(run(scoreDisputes, { disputes: null }).rows).toEqual([])
  })
})

describe('noise', () => {
  it('is left in when a line says it, not when a sentence has a short word of it', () => {
    const kept = (words: string) => scoreNoise([{ ...text, text: words }], gold).rows[0]?.value
    expect(kept(text.text)).toBe(0)
    expect(kept('A line.\nRead more\n')).toBe(1)
    expect(kept('He wants to Read more books.')).toBe(0)
  })
})
