import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import { fOfMeans, scoreTimeline, targetOf } from '../../measure/timeline-score.ts'
import { mentionedDays } from '../../measure/timelines/mentions.ts'
import { penn } from '../../measure/timelines/penn.ts'
import { byCentroid, byTextRank } from '../../measure/timelines/rank.ts'
import { byPublication } from '../../measure/timelines/rivals.ts'
import { gramsOf, NO_LEXICON } from '../../measure/timelines/rouge.ts'
import { stem } from '../../measure/timelines/stem.ts'
import { tasksOf } from '../../measure/timelines/task.ts'
import { measureTimelines } from '../../measure/timelines.ts'

const day = (date: string, ...lines: string[]) => ({ date, lines })
const score = (pred: ReturnType<typeof day>[], gold: ReturnType<typeof day>[]) =>
  scoreTimeline(pred, gold, NO_LEXICON, false)

describe('a timeline against its gold', () => {
  const gold = [day('2031-05-05', 'truce signed'), day('2031-05-09', 'border opened')]

  it('is right in all when it is the same', () => {
    const { date, AR1, AR2, concat2 } = score(gold, gold)
    for (const figure of [date, AR1, AR2, concat2]) expect(figure).toEqual({ p: 1, r: 1, f: 1 })
  })

  it('is 0 in all when it is empty, on either side', () => {
    expect(score([], gold).AR1.f).toBe(0)
    expect(score(gold, []).date.f).toBe(0)
  })

  it('earns half of a match that lies one day off', () => {
    // one day said, the same words one day late: 2 words x 1/2; of the gold 4 words, of which its second day matches nothing
    const { date, AR1 } = score([day('2031-05-06', 'truce signed')], gold)
    expect(date.f).toBe(0)
    expect(AR1).toEqual({ p: 0.5, r: 0.25, f: (2 * 0.5 * 0.25) / 0.75 })
  })

  it('may serve several gold days with one day: align many to one', () => {
    const two = [day('2031-05-05', 'truce signed'), day('2031-05-07', 'truce signed')]
    const { AR1 } = score([day('2031-05-06', 'truce signed')], two)
    expect(AR1.p).toBe(0.5) // its one cheapest gold day, 2 of 2 words at weight 1/2
    expect(AR1.r).toBe(0.5) // both gold days take it, each at weight 1/2
  })

  it('counts entries of one date as one day', () => {
    expect(score([day('2031-05-05', 'truce'), day('2031-05-05', 'signed')], gold).date).toMatchObject({ p: 1, r: 0.5 })
  })

  it('has a target: days, and lines a day with halves rounded to even', () => {
    expect(targetOf([day('2031-05-05', 'a', 'b', 'c'), day('2031-05-06', 'd', 'e')])).toEqual({ days: 2, perDay: 2 })
    expect(targetOf([day('2031-05-05', 'a', 'b', 'c', ' '), day('2031-05-06', 'd', 'e', 'f', 'g')]).perDay).toBe(4)
  })

  it('takes F of the means over timelines', () => {
    const scores = [score(gold, gold), score([], gold)]
    expect(fOfMeans(scores, 'date')).toBe(0.5)
  })
})

describe('the words that ROUGE compares', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['hopping', 'hop'],
    ['conflated', 'conflat'],
    ['relational', 'relat'],
    ['happy', 'happi'],
    ['controll', 'control'],
    ['adjustment', 'adjust'],
    ['yesterday', 'yesterdai'],
    ['be', 'be'],
  ])('%s has the stem %s', (word, expected) => expect(stem(word)).toBe(expected))

  it('leave out stop words and punctuation, and split at hyphens', () => {
    const lexicon = { stop: new Set(['the']), irregular: new Map([['held', 'hold']]) }
    const [words, pairs] = gramsOf(['The cease-fire held.', 'It held'], lexicon)
    expect([...words]).toEqual([
      ['ceas', 1],
      ['fire', 1],
      ['hold', 2],
      ['it', 1],
    ])
    expect([...pairs.keys()]).toEqual(['ceas fire', 'fire hold', 'hold it', 'it hold'])
  })

  it('are split as in the Penn Treebank, and stay when they are', () => {
    const split = penn('“It won’t hold,” she said (today): 3,000 cannot.')
    expect(split).toBe("`` It wo n't hold , '' she said -LRB- today -RRB- : 3,000 can not .")
    expect(penn(split)).toBe(split)
  })
})

describe('the rivals', () => {
  it('read near days as before the publication, unless they say next', () => {
    // 2031-05-07 is a Wednesday
    expect(mentionedDays('It met on Monday, again yesterday and on June 3.', '2031-05-07')).toEqual([
      '2031-06-03',
      '2031-05-05',
      '2031-05-06',
    ])
    expect(mentionedDays('They meet next Wednesday, not last Wednesday.', '2031-05-07')).toEqual([
      '2031-05-14',
      '2031-04-30',
    ])
  })

  it('take what most sentences are about, and nothing twice', () => {
    const lines = [
      'the truce was signed in Aldburg',
      'the truce was signed in Aldburg',
      'rain fell',
      'the truce in Aldburg holds',
    ]
    expect(byCentroid(lines, 1)[0]).toBe(0)
    expect(byTextRank(lines, 2)).toEqual([0, 3])
  })

  const article = (id: string, published: string, text: string) => ({
    id,
    source: 's',
    published,
    title: '',
    text,
    peer_sees: true,
  })
  const topic = {
    topic: 'truce',
    keywords: ['truce'],
    articles: [
      article('a', '2031-05-05', 'A truce.\nMore.'),
      article('b', '2031-05-05', 'The truce.'),
      article('c', '2031-05-06', 'Quiet.'),
      article('d', '2031-07-01', 'Too late.'),
    ],
    timelines: [{ name: 'gold', entries: [day('2031-05-05', 'A truce is signed'), day('2031-05-08', 'It holds')] }],
  }

  it('see the articles of the days of the gold, and write as many days', () => {
    const [task] = tasksOf(topic)
    expect(task!.articles.map((a) => a.id)).toEqual(['a', 'b', 'c'])
    expect(byPublication({ ...task!, days: 1 })).toEqual([day('2031-05-05', 'A truce.')])
  })

  it('are scored in one run, with their timelines written for other scorers', () => {
    const data = mkdtempSync(join(tmpdir(), 'truceline-'))
    writeFileSync(join(data, 'truce.json.gz'), gzipSync(JSON.stringify(topic)))
    const { rows, notes } = measureTimelines(data, { chance: seeded(1), out: join(data, 'out') })
    expect(rows.find((r) => r.name === 'Date-F1' && r.who === 'publication count')).toMatchObject({ value: 0.5, n: 1 })
    expect(notes[0]).toContain('word lists of ROUGE are not there')
    const written = JSON.parse(readFileSync(join(data, 'out', 'publication-count.json'), 'utf8'))
    expect(written[0]).toMatchObject({ name: 'truce/gold', gold: topic.timelines[0]!.entries })
  })

  it('stand beside what tell writes, and what a page says of published methods', () => {
    const data = mkdtempSync(join(tmpdir(), 'truceline-'))
    writeFileSync(join(data, 'truce.json.gz'), gzipSync(JSON.stringify(topic)))
    writeFileSync(
      join(data, 'BASELINES.md'),
      '| method | Date-F1 | AR1-F | AR2-F |\n|---|---|---|---|\n| Old (2001) | .301 | .04 | .02 |\n',
    )
    const { rows } = measureTimelines(data, { chance: seeded(1) })
    const dates = rows.filter((r) => r.name === 'Date-F1').map((r) => r.who)
    expect(dates.slice(0, 2)).toEqual(['truceline tell', 'sentence choice'])
    expect(rows.find((r) => r.name === 'AR2-F' && r.who.startsWith('Old'))).toMatchObject({ value: 0.02, low: null })
    expect(rows.some((r) => r.name === 'Date-F1, truceline tell ahead of' && r.who === 'mention count')).toBe(true)
  })
})
