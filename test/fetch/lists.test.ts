import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isRemote } from '../../src/fetch/index.ts'
import { clockOf, fetched, siteOf, troubleIn } from './site.ts'

const PAGE = '<p>The ferry at Orlen runs again.'
const xml = (body: string) => (_: unknown, r: ServerResponse) =>
  r.writeHead(200, { 'content-type': 'text/xml' }).end(body)
const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Ours</title></head><body>${body}</body></opml>`
const feedOf = (...links: string[]) =>
  `<rss version="2.0"><channel><title>Gazette</title>${links.map((l) => `<item><title>x</title><link>${l}</link></item>`).join('')}</channel></rss>`

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fetch-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function fileOf(text: string): string {
  const path = join(dir, 'feeds.opml')
  writeFileSync(path, text)
  return path
}

const short = (url: string) => url.replace(/^http:\/\/([a-z]+)\.example:\d+/, '$1')
const urlsOf = (all: { url: string }[]) => all.map(({ url }) => short(url))

test.each([
  ['https://gazette.example/', true],
  ['HTTP://gazette.example', true],
  ['feeds.opml', true],
  ['articles/', false],
  ['page.html', false],
  ['ftp://gazette.example/', false],
  ['http:', false],
])('%s is fetched: %s', (input, is) => {
  expect(isRemote(input)).toBe(is)
})

describe('a list of feeds', () => {
  test('is read however deep it is nested; each feed is asked once and tells where it was named', async () => {
    const site = await siteOf({ '/1': xml(feedOf('x')), '/2': xml(feedOf('x')) })
    const deep = `${'<outline text="a">'.repeat(3000)}<outline xmlUrl="${site.at('/2')}"/>${'</outline>'.repeat(3000)}`
    const path = fileOf(
      opml(
        `<outline text="One &amp; Two" type="rss" XMLURL="${site.at('/1')}"/>${deep}<outline xmlUrl="${site.at('/1')}#again"/>`,
      ),
    )
    const all = await fetched(path)
    expect([urlsOf(all), all.map(({ kind }) => kind)]).toEqual([
      ['gazette/1', 'gazette/2'],
      ['feed', 'feed'],
    ])
    expect(all.map(({ from }) => from)).toEqual([path, path])
  })

  test('at an address names feeds by whole and relative addresses, and further lists, no deeper than three', async () => {
    const pages: Record<string, (q: unknown, r: ServerResponse) => void> = { '/f/1': xml(feedOf('x')) }
    for (let i = 0; i < 6; i++)
      pages[`/lists/${i}.opml`] = xml(
        opml(`<outline xmlUrl="../f/1?${i}"/><outline type="include" url="${i + 1}.opml"/>`),
      )
    const site = await siteOf(pages)
    const all = await fetched(site.at('/lists/0.opml'))
    expect(urlsOf(all)).toEqual([
      ...[0, 1, 2, 3].map((i) => `gazette/f/1?${i}`),
      ...[0, 1, 2, 3].map((i) => `gazette/lists/${i}.opml`),
    ])
    expect(troubleIn(all.at(-1)!)).toBe('left out: lists within lists are followed no deeper')
  })

  test('that names itself ends', async () => {
    const site = await siteOf({
      '/a.opml': xml(opml('<outline type="link" url="/b.opml"/>')),
      '/b.opml': xml(opml('<outline type="link" url="/a.opml"/>')),
    })
    expect(urlsOf(await fetched(site.at('/a.opml')))).toEqual(['gazette/a.opml', 'gazette/b.opml'])
  })

  test('that names more than a run may ask is cut, with a note', async () => {
    const many = (from: string) =>
      opml(Array.from({ length: 30 }, (_, i) => `<outline xmlUrl="/${from}${i}"/>`).join(''))
    const site = await siteOf({ '/1.opml': xml(many('a')), '/2.opml': xml(many('b')) })
    const all = await fetched([site.at('/1.opml'), site.at('/2.opml')], { limits: { addresses: 42 } })
    expect(all.length).toBe(42)
    const cut = all.filter(({ kind }) => kind === 'list').map(troubleIn)
    expect(cut).toEqual(['', 'left out: it names 30 addresses; the last 20 are left out'])
  })

  test('that is broken gives what it names all the same, with a note', async () => {
    const site = await siteOf({ '/1': xml(feedOf('x')), '/2': xml(feedOf('x')) })
    const body = `<outline xmlUrl="${site.at('/1')}?a=1&b=2"/><outline text="<b>"><outline xmlUrl="${site.at('/2')}"/>`
    const all = await fetched(fileOf(opml(body).replace('</body>', '')))
    expect(all.flatMap(({ notes }) => notes.map(({ kind }) => kind))).toEqual(['malformed'])
    expect(urlsOf(all).slice(-2)).toEqual(['gazette/1?a=1&b=2', 'gazette/2'])
  })

  test.each([
    ['that is no XML', 'feeds: none', 'malformed'],
    ['that is empty', '', 'malformed'],
    ['that names nothing', opml('<outline text="Soon"/>'), 'empty'],
    [
      'with entities that grow',
      `<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${opml('<outline text="&b;"/>')}`,
      'malformed',
    ],
  ])('%s is a note', async (_, text, kind) => {
    const [one, ...more] = await fetched(fileOf(text))
    expect([one!.notes[0]!.kind, one!.status, more]).toEqual([kind, null, []])
  })

  test('that is not there is a note, and so is what is no address of the web', async () => {
    const [gone] = await fetched(join(dir, 'none.opml'))
    expect(troubleIn(gone!)).toBe('unreadable: the system says ENOENT')
    const [odd] = await fetched(fileOf(opml('<outline xmlUrl="feeds/1.xml"/>')))
    expect(troubleIn(odd!)).toBe('address: only http and https are asked')
  })

  test('that leads to a page where a feed was expected keeps it, with a note; a video is not read', async () => {
    const video = (_: unknown, r: ServerResponse) => r.writeHead(200, { 'content-type': 'video/mp4' }).end('x')
    const site = await siteOf({ '/1': PAGE, '/2': video })
    const all = await fetched(fileOf(opml(`<outline xmlUrl="${site.at('/1')}"/><outline xmlUrl="${site.at('/2')}"/>`)))
    expect(all.map(troubleIn)).toEqual([
      'wrong type: it is a page where a feed was expected',
      'wrong type: it is "video/mp4", neither a page nor a feed',
    ])
    expect(all.map(({ kind }) => kind)).toEqual(['page', null])
  })

  test('in UTF-16 is read', async () => {
    const site = await siteOf({ '/1': xml(feedOf('x')) })
    const path = join(dir, 'wide.opml')
    writeFileSync(path, Buffer.from(`\ufeff${opml(`<outline xmlUrl="${site.at('/1')}"/>`)}`, 'utf16le'))
    expect(urlsOf(await fetched(path))).toEqual(['gazette/1'])
  })
})

describe('a feed', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><id>g</id><updated>2031-03-01T00:00:00Z</updated>
    <entry><id>1</id><title>x</title><updated>2031-03-01T00:00:00Z</updated><link rel="enclosure" href="/sound.mp3"/><link href="/a"/></entry>
    <entry><id>2</id><title>y</title><updated>2031-03-01T00:00:00Z</updated><link rel="alternate" href="/b"/></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'G',
    items: [
      { id: '1', url: '/a' },
      { id: '2', external_url: '/b' },
    ],
  })
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/"><title>G</title><link>/</link></channel>
    <item rdf:about="/a"><title>x</title><link>/a</link></item><item rdf:about="/b"><title>y</title><link>/b</link></item></rdf:RDF>`

  test('is not followed unless asked', async () => {
    const site = await siteOf({ '/feed': xml(feedOf('/a')), '/a': PAGE })
    expect(urlsOf(await fetched(site.at('/feed')))).toEqual(['gazette/feed'])
  })

  test.each([
    ['RSS', feedOf('/a', ' /b\n', '/a#comments')],
    [
      'RSS with a guid alone',
      `<rss version="2.0"><channel><item><title>x</title><guid>ORIGIN/a</guid></item><item><link>/b</link></item></channel></rss>`,
    ],
    ['Atom', atom],
    ['JSON', json],
    ['RDF', rdf],
    ['RSS with a DTD', `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${feedOf('/a', '/b')}`],
  ])('%s leads to the pages of its items', async (_, body) => {
    const site = await siteOf({
      '/a': PAGE,
      '/b': PAGE,
      '/feed': (_q, r) => r.writeHead(200, { 'content-type': 'text/xml' }).end(body.replace('ORIGIN', site.at(''))),
    })
    const all = await fetched(site.at('/feed'), { follow: true })
    expect([urlsOf(all), all.flatMap(troubleIn).join('')]).toEqual([['gazette/a', 'gazette/b', 'gazette/feed'], ''])
    expect(all.map(({ from }) => from && short(from))).toEqual(['gazette/feed', 'gazette/feed', null])
  })

  test.each([
    [
      'RSS',
      '<rss version="2.0"><channel><item><link>URL</link><pubDate>Mon, 03 Feb 2031 08:00:00 GMT</pubDate></item></channel></rss>',
      'Mon, 03 Feb 2031 08:00:00 GMT',
    ],
    [
      'RSS with Dublin Core',
      '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><link>URL</link><dc:date>2031-02-03</dc:date></item></channel></rss>',
      '2031-02-03',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="URL"/><published>2031-02-03T08:00:00Z</published><updated>2031-02-09T08:00:00Z</updated></entry></feed>',
      '2031-02-03T08:00:00Z',
    ],
    [
      'Atom that only says when it was changed',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="URL"/><updated>2031-02-09T08:00:00Z</updated></entry></feed>',
      null,
    ],
    [
      'JSON Feed',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "URL", "date_published": "2031-02-03"}]}',
      '2031-02-03',
    ],
    [
      'a date without end',
      `<rss version="2.0"><channel><item><link>URL</link><pubDate>${'3'.repeat(5000)}</pubDate></item></channel></rss>`,
      '3'.repeat(100),
    ],
  ])('hands on when an item was published: %s', async (_, feed, published) => {
    const site = await siteOf({
      '/feed': (_request, r) =>
        r.writeHead(200, { 'content-type': 'application/xml' }).end(feed.replace('URL', site.at('/a'))),
      '/a': PAGE,
    })
    const all = await fetched(site.at('/feed'), { follow: true })
    expect(all.map((one) => one.published)).toEqual([published, null])
  })

  test('whose items lead inward or nowhere gives notes; one that cannot be parsed, too', async () => {
    const site = await siteOf({
      '/feed': xml(feedOf('http://10.0.0.1/admin', 'javascript:alert(1)')),
      '/broken': xml('<rss><channel>'),
    })
    const all = await fetched([site.at('/feed'), site.at('/broken')], { follow: true })
    expect(all.map(({ notes }) => notes[0]?.kind ?? 'whole').sort()).toEqual([
      'address',
      'forbidden address',
      'malformed',
      'whole',
    ])
  })

  test('of a thousand items is followed for a hundred, with a note; a feed among its pages goes no further', async () => {
    const links = Array.from({ length: 1000 }, (_, i) => `/a?${i}`)
    const site = await siteOf({ '/feed': xml(feedOf(...links)), '/a': xml(feedOf('/deeper')) })
    const all = await fetched(site.at('/feed'), { follow: true })
    expect(all.length).toBe(101)
    expect(troubleIn(all.at(-1)!)).toBe('left out: it names 1000 addresses; the last 900 are left out')
  })

  test('that is unchanged leads where the kept one does; its pages are asked again after six hours only', async () => {
    const site = await siteOf({ '/feed': (_, r) => r.writeHead(304).end(), '/old': PAGE, '/new': PAGE, '/soon': PAGE })
    const hours = (n: number) => new Date(Date.parse('2031-03-01T08:00:00Z') - n * 3_600_000).toISOString()
    const kept = (at: string, body: string) => ({
      kind: 'page' as const,
      finalUrl: site.at('/feed'),
      at,
      etag: '"1"',
      lastModified: null,
      retryAt: null,
      bytes: async () => Buffer.from(body),
    })
    const all = await fetched(site.at('/feed'), {
      follow: true,
      clock: clockOf(),
      known: async (url) => {
        if (url.endsWith('/feed')) return { ...kept(hours(1), feedOf('/old', '/new', '/soon')), kind: 'feed' }
        return url.endsWith('/new') ? undefined : kept(hours(url.endsWith('/old') ? 7 : 5), PAGE)
      },
    })
    expect(urlsOf(all)).toEqual(['gazette/feed', 'gazette/new', 'gazette/old'])
  })
})
