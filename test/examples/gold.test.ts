import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'

const root = 'examples'
const sample = 'Invented sample: the outlets, people and states in this text do not exist.'
const stories = readdirSync(root).filter((slug) => readdirSync(join(root, slug)).includes('gold.json'))

type Place = { file: string; words: string; start: number; end: number }
type Part = { words: string; start: number; end: number }
type Pledge = Place & {
  id: string
  actor: string[]
  stance: string
  asOf: string | null
  same?: string
  change?: { of: string }
}
type Quote = Place & { id: string; speaker: string | null; type: string; parts?: Part[]; continues?: string }
type Event = { id: string; when: string; precision: string; status: string; must: boolean; evidence: Place[] }
type Sided = { sides: (Place & { value: string })[]; kind?: string }
type Gold = {
  pledges: Pledge[]
  not_pledges: Place[]
  quotes: Quote[]
  not_quotes: Place[]
  events: Event[]
  days: string[]
  unresolved: Place[]
  origins: { file: string; of: string }[]
  disputes: Sided[]
  not_disputes: Sided[]
  noise: Place[]
}

const gold = (slug: string): Gold => JSON.parse(readFileSync(join(root, slug, 'gold.json'), 'utf8'))
const files = (slug: string) => readdirSync(join(root, slug, 'in')).filter((file) => file !== 'sources.csv')
const read = (slug: string, file: string) => {
  const bytes = readFileSync(join(root, slug, 'in', file))
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  return utf8.includes('\uFFFD') ? iconv.decode(bytes, 'windows-1252') : utf8
}
const places = (g: Gold): Place[] => [
  ...[g.pledges, g.not_pledges, g.quotes, g.not_quotes, g.unresolved, g.noise].flat(),
  ...g.events.flatMap((event) => event.evidence),
  ...[...g.disputes, ...g.not_disputes].flatMap((each) => each.sides),
]
const parts = (quote: Quote): Place[] => (quote.parts ?? []).map((part) => ({ ...part, file: quote.file }))

/** A real calendar day, month or year of EDTF, or an interval of two of them. */
const isDate = (edtf: string) =>
  edtf.split('/').every((part) => {
    if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(part)) return true
    const day = new Date(`${part}T00:00:00Z`)
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(part)
  })
const precisionOf = (edtf: string) =>
  edtf.includes('/') ? 'range' : { 4: 'year', 7: 'month', 10: 'day' }[edtf.length as 4 | 7 | 10]

test('there are two stories', () => expect(stories).toEqual(['avel-talks', 'quarrow-water']))

describe.each(stories)('examples/%s', (slug) => {
  const g = gold(slug)

  test('all words stand where the gold says', () => {
    const wrong = [...places(g), ...g.quotes.flatMap(parts)].filter(
      ({ file, words, start, end }) => read(slug, file).slice(start, end) !== words,
    )
    expect(wrong).toEqual([])
  })

  test('words hold no markup and no entity, so that they stand in the frozen text too', () => {
    const spans = [...g.pledges, ...g.quotes, ...g.events.flatMap((event) => event.evidence)]
    expect(spans.filter(({ words }) => /[<>]|&\w+;/.test(words))).toEqual([])
  })

  test('dates exist and agree with their precision', () => {
    const pledgeDates = g.pledges.flatMap((pledge) => pledge.asOf ?? [])
    expect([...g.events.map((event) => event.when), ...g.days, ...pledgeDates].filter((when) => !isDate(when))).toEqual(
      [],
    )
    expect(g.events.filter((event) => precisionOf(event.when) !== event.precision)).toEqual([])
    expect(g.days).toEqual([...new Set(g.events.filter((event) => event.must).map((event) => event.when))].sort())
  })

  test('labels are those of the contract', () => {
    const stances = ['commits', 'may', 'undecided', 'refuses', 'withdraws', 'demands', 'threatens']
    expect(g.pledges.filter((pledge) => !stances.includes(pledge.stance) || pledge.actor.length === 0)).toEqual([])
    expect(g.quotes.filter((quote) => !/^(direct|fragment)( \(scare\))?$/.test(quote.type))).toEqual([])
    expect(g.events.filter((event) => !['occurred', 'planned', 'cancelled'].includes(event.status))).toEqual([])
    expect(
      g.disputes.filter((each) => !['number', 'date', 'attribution', 'wording'].includes(each.kind ?? '')),
    ).toEqual([])
    expect([...g.disputes, ...g.not_disputes].filter((each) => each.sides.length < 2)).toEqual([])
  })

  test('ids are single and lead somewhere', () => {
    const ids = [...g.pledges, ...g.quotes, ...g.events].map((each) => each.id)
    const pledges = new Set(g.pledges.map((pledge) => pledge.id))
    const quotes = new Set(g.quotes.map((quote) => quote.id))
    expect(pledges.size).toBe(g.pledges.length)
    expect(new Set(ids.slice(g.pledges.length)).size).toBe(g.quotes.length + g.events.length)
    const led = g.pledges.flatMap((pledge) => [pledge.same, pledge.change?.of].flatMap((id) => id ?? []))
    expect(led.filter((id) => !pledges.has(id))).toEqual([])
    expect(g.quotes.filter((quote) => quote.continues && !quotes.has(quote.continues))).toEqual([])
    expect(g.origins.flatMap(({ file, of }) => [file, of]).filter((file) => !files(slug).includes(file))).toEqual([])
  })

  test('every curly quotation mark is accounted for', () => {
    const known = [...g.quotes, ...g.not_quotes]
    const loose = files(slug).flatMap((file) =>
      [...read(slug, file).matchAll(/[“”]/g)]
        .filter(({ index }) => !known.some((q) => q.file === file && q.start <= index && index < q.end))
        .map(({ index }) => `${file}: ${read(slug, file).slice(index - 20, index + 20)}`),
    )
    expect(loose).toEqual([])
  })

  test('sources.csv and the gold name the files that are there, and each says that it is invented', () => {
    const rows = readFileSync(join(root, slug, 'in', 'sources.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    expect(rows.map((row) => row.split(',')[0]).sort()).toEqual(files(slug).sort())
    expect([...new Set(places(g).map((place) => place.file))].sort()).toEqual(files(slug).sort())
    for (const file of files(slug)) {
      const text = read(slug, file)
      expect(text.split(sample).length - 1, file).toBe(Math.max(1, text.split('<item>').length - 1))
    }
    expect(readFileSync(join(root, slug, 'README.md'), 'utf8')).toContain(sample)
  })

  test('no real state is named', () => {
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((a) => letters.map((b) => a + b))
    const real = codes.flatMap((code) => regions.of(code) ?? []).flatMap((name) => name.split(/ & | \(|\)/))
    const short = [
      'UK',
      'USA',
      'EU',
      'NATO',
      'UN',
      'America',
      'American',
      'Russian',
      'Ukrainian',
      'British',
      'French',
      'German',
    ]
    const names = [...real, ...short].filter((name) => name.length > 1)
    const found = files(slug).flatMap((file) =>
      names.filter((name) =>
        new RegExp(`(?<![\\p{L}.])${name.replace(/[.()[\]*+?]/g, '\\$&')}(?!\\p{L})`, 'u').test(read(slug, file)),
      ),
    )
    expect(found).toEqual([])
  })

  test('a weekday written beside its date agrees with it', () => {
    const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
    const written = new RegExp(`(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\\d{1,2}) (${months}) (\\d{4})`, 'g')
    for (const file of files(slug)) {
      for (const [whole, day, date, month, year] of read(slug, file).matchAll(written)) {
        const time = new Date(`${date} ${month} ${year} 00:00:00 UTC`)
        expect(time.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }), whole).toBe(`${day}day`)
      }
      for (const [stamp, day] of read(slug, file).matchAll(/<pubDate>(\w{3}), [^<]+/g)) {
        const time = new Date(stamp.replace('<pubDate>', ''))
        expect(time.toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' }), stamp).toBe(day)
      }
    }
  })
})
