import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/mark/dates.ts'
import type { DateMark } from '../../src/record/index.ts'
import { datesIn } from './dates-in.ts'

const told = (paragraphs: string[], published?: string | null) => {
  const { text, marks } = datesIn(paragraphs, published)
  return marks.map((m) => [text.slice(m.start, m.end), m.edtf, m.role])
}

describe('what a date does where it stands', () => {
  test('a dateline, since, until', () => {
    expect(told(['KYIV, Jan 6 (Wire) — The line has held since February 2022 and will hold until Friday.'])).toEqual([
      ['Jan 6', '2026-01-06', 'dateline'],
      ['February 2022', '2022-02', 'since'],
      ['Friday', '2026-01-09', 'until'],
    ])
  })

  test('a deadline is the end of a stretch', () => {
    expect(told(['They must leave by the end of March.'])).toEqual([['the end of March', '2026-03', 'until']])
  })

  test('the entries of a timeline anchor what they say', () => {
    const entries = [
      'Dec 9, 2025 – The envoy said on Tuesday that talks begin tomorrow.',
      'Jan 2, 2026: They met yesterday.',
    ]
    expect(told(entries, '2026-01-20')).toEqual([
      ['Dec 9, 2025', '2025-12-09', 'entry'],
      ['Tuesday', '2025-12-09', 'plain'],
      ['tomorrow', '2025-12-10', 'plain'],
      ['Jan 2, 2026', '2026-01-02', 'entry'],
      ['yesterday', '2026-01-01', 'plain'],
    ])
  })

  test('a bare year heads an entry, and a month in it is of that year', () => {
    expect(told(['2024 – The line was drawn in March.'])).toEqual([
      ['2024', '2024', 'entry'],
      ['March', '2024-03', 'plain'],
    ])
  })

  test('a date alone below the title is a dateline, further down it heads what follows', () => {
    const page = [
      'Talks resume',
      '6 January 2026',
      'They met.',
      'They parted.',
      '2 January 2026',
      'They met yesterday.',
    ]
    expect(told(page, '2026-01-20')).toEqual([
      ['6 January 2026', '2026-01-06', 'dateline'],
      ['2 January 2026', '2026-01-02', 'entry'],
      ['yesterday', '2026-01-01', 'plain'],
    ])
  })

  test('an entry of a month fixes no day', () => {
    expect(told(['March 2024 – They left on Tuesday.'])).toEqual([
      ['March 2024', '2024-03', 'entry'],
      ['Tuesday', null, 'plain'],
    ])
  })

  test('after a dated entry the article counts again', () => {
    expect(told(['Dec 9, 2025 – They met.', 'The talks ended yesterday.'])[1]).toEqual([
      'yesterday',
      '2026-01-06',
      'plain',
    ])
  })
})

describe('without a publication date', () => {
  test('nothing relative is resolved by guess, and resolve does it later', () => {
    const { marks } = datesIn(['He said on Tuesday that they would meet next month.'], null)
    expect(marks.map((m) => [m.edtf, m.basis])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(marks.map((m) => resolve(m, '2026-01-07').edtf)).toEqual(['2026-01-06', '2026-02'])
  })

  test('what is certain stands apart from what is implied', () => {
    const { marks } = datesIn(['It was signed on Dec. 20.'])
    expect(marks[0]).toMatchObject({ certain: ['month', 'day'], implied: ['year'], basis: 'resolved' })
  })

  test('the day is that of the zone in which the publication is written', () => {
    const { marks } = datesIn(['They left today.'], '2026-01-07T00:30:00+02:00')
    expect(marks[0]?.edtf).toBe('2026-01-07')
  })
})

const words = fc.constantFrom(
  ...'on Tuesday last next week the following day 6 January 2026 , - – 3 from to until March year ago a few two 10:30 a.m. early May Q3 quarter every within 30 days 1990s said will meet . 12/13/2025 half and of'.split(
    ' ',
  ),
)
const prose = fc.array(words, { minLength: 1, maxLength: 25 }).map((w) => w.join(' '))
const published = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
)

describe('whatever the words', () => {
  test('dates lie in the text, in order, without overlap, and the same text gives the same dates', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(prose, fc.string({ minLength: 1 })), { minLength: 1, maxLength: 3 }),
        published,
        (paragraphs, day) => {
          const { text, marks } = datesIn(paragraphs, day)
          let end = 0
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(end)
            expect(mark.end).toBeGreaterThan(mark.start)
            end = mark.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
          expect(datesIn(paragraphs, day).marks).toEqual(marks)
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })

  test('resolve never throws, and leaves alone what is resolved', () => {
    fc.assert(
      fc.property(
        prose,
        fc.oneof(
          fc.string(),
          published.map((d) => d ?? '2026'),
        ),
        (paragraph, day) => {
          for (const mark of datesIn([paragraph], null).marks) {
            const once: DateMark = resolve(mark, day)
            if (once.edtf !== null) expect(resolve(once, '1999-01-01')).toBe(once)
          }
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })
})
