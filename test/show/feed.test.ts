import { parseFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../../src/output.ts'
import type { EntryChange, Run } from '../../src/record/index.ts'
import { changesPage, feedsOf, showStory, withNews } from '../../src/show/index.ts'
import { SAMPLE } from './sample.ts'

const { record } = SAMPLE
const SITE = 'https://stories.example/peace/'
const event = record.timeline[5]!

const change = (more: Partial<EntryChange>): EntryChange => ({
  story: record.id,
  list: 'timeline',
  id: event.id,
  how: 'came',
  field: null,
  old: null,
  new: event.line.text,
  why: 'new article',
  ...more,
})
const run = (n: number, asOf: string, changes: EntryChange[]): Run => ({ n, asOf, rules: 'r', articles: [], changes })

const RUNS: Run[] = [
  run(1, '2031-03-20', []),
  run(2, '2031-03-21', [change({ list: 'quotes', id: 'quote-gone', how: 'went', old: 'Words that went', new: null })]),
  run(3, '2031-03-22T12:00+02:00', [
    change({}),
    change({ how: 'changed', id: record.timeline[1]!.id, field: 'date', old: '2030', new: '2030-10' }),
    change({ how: 'changed', id: record.timeline[1]!.id, field: 'origins', old: '1', new: '2' }),
    change({ story: 'story-other', id: 'event-other', new: 'Of another story' }),
  ]),
]

const feeds = (runs: readonly Run[], site: string | null = SITE) =>
  Object.fromEntries(feedsOf(record, runs, site).map((f, i) => [['atom', 'rss', 'json'][i]!, f.content]))

/** The fault that a strict parser finds, or undefined. */
function faultIn(xml: string): string | undefined {
  let fault: string | undefined
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', ({ message }) => {
    fault ??= message
  })
  parser.write(xml).close()
  return fault
}

type Item = { id: string | undefined; title: string | undefined; link: string | undefined; html: string | undefined }

/** The items of a feed as a reader gets them, whatever the format. */
function itemsIn(text: string): Item[] {
  const { format, feed } = parseFeed(text)
  if (format === 'atom')
    return (feed.entries ?? []).map((e) => ({
      id: e.id,
      title: e.title?.value,
      link: e.links?.[0]?.href,
      html: e.content?.value,
    }))
  if (format === 'json')
    return (feed.items ?? []).map((i) => ({ id: i.id, title: i.title, link: i.url, html: i.content_html }))
  if (format === 'rss')
    return (feed.items ?? []).map((i) => ({ id: i.guid?.value, title: i.title, link: i.link, html: i.description }))
  return []
}

describe('the feeds of a story', () => {
  it('stand beside its page in three formats', () =>
    expect(feedsOf(record, RUNS, SITE).map((f) => f.path)).toEqual([
      'story-tarn/atom.xml',
      'story-tarn/rss.xml',
      'story-tarn/feed.json',
    ]))

  it('say the same in each: an entry a run that changed the story, the last one first', () => {
    const { atom, rss, json } = feeds(RUNS)
    const items = itemsIn(atom!)
    expect(itemsIn(rss!)).toEqual(items)
    expect(itemsIn(json!)).toEqual(items)
    expect(items.map((i) => i.title)).toEqual(['new: 1 event; changed: 1 event', 'gone: 1 quote'])
    expect(items.map((i) => i.link)).toEqual([3, 2].map((n) => `${SITE}story-tarn/changes.html#run-${n}`))
    expect(items[0]!.html).toContain(event.line.text)
    expect(items[0]!.html).toContain('date: <del>2030</del> October 2030')
    expect(items[0]!.html).not.toContain('another story')
  })

  it('keep the ids of entries when a run is added, and wherever the pages lie', () => {
    const ids = itemsIn(feeds(RUNS).atom!).map((i) => i.id)
    expect(new Set(ids).size).toBe(2)
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(itemsIn(feeds(RUNS.slice(0, 2)).atom!).map((i) => i.id)).toEqual(ids.slice(1))
    expect(itemsIn(feeds(RUNS, null).rss!).map((i) => i.id)).toEqual(ids)
  })

  it('have the clock of their run; a clock that is a day is its first moment', () => {
    const { atom, rss, json } = feeds(RUNS)
    const moments = ['2031-03-22T10:00:00.000Z', '2031-03-21T00:00:00.000Z']
    expect([...atom!.matchAll(/<updated>(.*?)</g)].map((m) => m[1])).toEqual([moments[0], ...moments])
    expect(JSON.parse(json!).items.map((i: { date_published: string }) => i.date_published)).toEqual(moments)
    expect(rss).toContain('<pubDate>Sat, 22 Mar 2031 10:00:00 GMT</pubDate>')
  })

  it('are well-formed, empty or not, with an address or without', () => {
    for (const runs of [[], RUNS])
      for (const site of [null, SITE]) {
        const { atom, rss, json } = feeds(runs, site)
        expect([faultIn(atom!), faultIn(rss!)]).toEqual([undefined, undefined])
        expect(JSON.parse(json!).version).toBe('https://jsonfeed.org/version/1.1')
        expect(itemsIn(atom!)).toHaveLength(runs.length === 0 ? 0 : 2)
      }
  })

  it('have relative links where nobody said under which address they will lie', () => {
    const { atom, json } = feeds(RUNS, null)
    expect(itemsIn(atom!)[0]!.link).toBe('changes.html#run-3')
    expect(JSON.parse(json!)).toMatchObject({ home_page_url: 'index.html', feed_url: 'feed.json' })
  })

  it('are the same bytes each time', () => expect(feeds(RUNS)).toEqual(feeds(RUNS)))

  it('never let hostile words become markup, nor break the XML', () => {
    const evil = ']]></title><script>alert(1)</script>&\u0000\u000b\ud800 "\'<img src=x onerror=alert(1)>'
    const told = { ...record, title: { ...record.title, text: evil } }
    const runs = [run(2, '2031-03-21', [change({ id: 'event-gone', new: evil, why: 'new article' })])]
    const [atom, rss, json] = feedsOf(told, runs, SITE).map((f) => f.content)
    for (const text of [atom!, rss!]) {
      expect(faultIn(text)).toBeUndefined()
      expect(text).not.toMatch(/<script|<img/)
    }
    for (const text of [atom!, rss!, json!]) {
      expect(itemsIn(text)[0]!.html).toContain('&lt;script>')
      expect(itemsIn(text)[0]!.html).not.toMatch(/<script|<img/)
    }
  })

  it('are named in the head of the story and of its changes, and are written', () => {
    const files = new Map(
      [...outputOf(toldOf(RUNS), { passagesOnly: false, site: SITE })].map((f) => [f.path, f.content]),
    )
    for (const page of ['index.html', 'changes.html']) {
      const links = [
        ...files.get(`story-tarn/${page}`)!.matchAll(/<link rel="alternate" type="(.*?)".*? href="(.*?)">/g),
      ]
      expect(links.map((m) => m[2])).toEqual(['atom.xml', 'rss.xml', 'feed.json'])
      for (const [, , href] of links) expect(files.get(`story-tarn/${href}`)).toContain(SITE)
    }
  })
})

const toldOf = (runs: readonly Run[]) => ({
  stories: [SAMPLE],
  ceasefires: [],
  notes: [],
  articles: 6,
  fresh: [],
  runs,
})

describe('what the last run changed, on the story page', () => {
  const page = [...showStory(SAMPLE, { passagesOnly: false })][0]!.html
  it('is a few lines that lead to what they name, and the way to all', () => {
    const html = withNews(page, record, RUNS)
    const news = html.slice(html.indexOf('class="news"'), html.indexOf('id="summary"'))
    expect([...news.matchAll(/href="(.*?)"/g)].map((m) => m[1])).toEqual([
      `#${event.id}`,
      `#${record.timeline[1]!.id}`,
      'changes.html#run-3',
    ])
    expect(news).toContain('new: 1 event; changed: 1 event')
  })
  it('is nothing where nothing changed, and then the page is the same as ever', () => {
    expect(withNews(page, record, [])).toBe(withNews(page, record, RUNS.slice(0, 1)))
    expect(withNews(page, record, [])).not.toContain('What changed in run')
  })
  it('says no more than a few of many, of each list', () => {
    const many = record.timeline.map((e) => change({ id: e.id, new: e.line.text }))
    const quotes = record.quotes.map((q) => change({ list: 'quotes', id: q.id, new: q.line.text }))
    const html = withNews(page, record, [run(2, '2031-03-21', [...many, ...quotes])])
    const news = html.slice(html.indexOf('class="news"'), html.indexOf('id="summary"'))
    expect(news.match(/new event/g)).toHaveLength(3)
    expect(news).toContain('new quote')
  })
})

describe('the page of changes', () => {
  const page = changesPage(record, RUNS).html
  it('says which entry changed, each once, with all that changed in it', () => {
    const row = page.slice(page.indexOf(`#${record.timeline[1]!.id}`))
    expect(page.split(`#${record.timeline[1]!.id}"`)).toHaveLength(2)
    expect(row.replace(/<[^>]*>/g, '')).toMatch(/date: 2030 → October 2030origins: 1 → 2new article/)
  })
  it('strikes what went', () => expect(page).toContain('<del>Words that went</del>'))
})
