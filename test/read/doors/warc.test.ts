import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openSource } from '../../../src/read/index.ts'
import { makePdf, setLines } from './makePdf.ts'
import { makeRecord, makeWarc, page, type Written } from './makeWarc.ts'

const CLOCK = '2026-02-01T00:00:00Z'

async function read(bytes: Uint8Array, given: object | null = null) {
  const row = given && { published: null, outlet: null, url: null, title: null, ...given }
  const { articles, notes } = await openSource({ name: 'a.warc', path: 'a.warc', given: row }, bytes, CLOCK)
  return { articles, sources: articles.map((a) => a.source), notes: notes.map((n) => [n.kind, n.source, n.reason]) }
}

const reasons = ({ notes }: { notes: string[][] }) => notes.map((n) => n[2])
const one: Written = { url: 'https://tide.example/one', body: page(1) }
const two: Written = { url: 'https://tide.example/two', body: page(2) }

test.each([
  ['plain', (bytes: Buffer) => bytes],
  ['as one gzip stream', (bytes: Buffer) => gzipSync(bytes)],
])('each answer with a page is a source with its address: %s', async (_, packed) => {
  const { articles, sources, notes } = await read(packed(await makeWarc([one, two])))
  expect(sources).toEqual(['a.warc#https://tide.example/one', 'a.warc#https://tide.example/two'])
  expect(articles[0]).toMatchObject({
    title: 'Round 1 of the ferry talks',
    url: 'https://tide.example/one',
    published: { edtf: '2026-01-08T09:00:00Z', basis: 'metadata' },
  })
  expect(notes).toEqual([])
})

test('records that are packed one by one, as crawlers do, are read alike', async () => {
  expect((await read(await makeWarc([one, two], true))).articles).toEqual(
    (await read(await makeWarc([one, two]))).articles,
  )
})

test('a page that names neither its outlet nor its address has both by where it was fetched', async () => {
  const url = 'https://www.harbour-post.example/opinion/2026/01/06/ferry'
  const body = page(1).replace(/<meta[^>]*>|<link[^>]*>/g, '')
  const { articles } = await read(await makeWarc([{ url, body }]))
  expect(articles[0]).toMatchObject({
    outlet: 'harbour-post.example',
    url,
    published: { edtf: '2026-01-06', basis: 'url' },
  })
})

test('the canonical address of a page stands, by whatever address it was fetched', async () => {
  const body = page(1).replace('</head>', '<link rel="canonical" href="https://tide.example/round-1"></head>')
  const { articles, sources } = await read(await makeWarc([{ url: 'https://tide.example/round-1?from=feed', body }]))
  expect(articles[0]!.url).toBe('https://tide.example/round-1')
  expect(sources).toEqual(['a.warc#https://tide.example/round-1?from=feed'])
})

test('dates after the fetch are refused; an earlier one takes their place', async () => {
  const later = page(1, '2026-01-20T09:00:00Z')
  const records = [
    { url: 'https://tide.example/a', date: '2026-01-10T12:00:00Z', body: later },
    { url: 'https://tide.example/2026/01/07/b', date: '2026-01-10T12:00:00Z', body: later },
  ]
  const { articles, notes } = await read(await makeWarc(records))
  expect(articles.map((a) => a.published)).toEqual([null, { edtf: '2026-01-07', basis: 'url' }])
  expect(notes.map((n) => n[0])).toEqual(['date', 'date'])
  expect(reasons({ notes })[0]).toContain('2026-01-10T12:00:00Z')
})

test('all that is no page is counted, never passed over in silence', async () => {
  const others: Written[] = [
    { url: '', type: 'warcinfo', body: 'software: none' },
    { ...one, type: 'request', body: '' },
    { ...one, type: 'revisit', body: '' },
    { url: 'https://tide.example/a.png', headers: { 'Content-Type': 'image/png' }, body: 'png' },
    { url: 'https://tide.example/b.png', headers: { 'Content-Type': 'image/png' }, body: 'png' },
    { url: 'https://tide.example/gone', status: 'HTTP/1.1 404 Not Found', body: 'gone' },
    { url: 'https://tide.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *' },
    {
      url: 'https://tide.example/map.xml',
      headers: { 'Content-Type': 'text/xml' },
      body: '<?xml version="1.0"?><urlset></urlset>',
    },
    { url: 'dns:tide.example', headers: { 'Content-Type': 'text/dns' }, body: '192.0.2.1' },
  ]
  const { sources, notes } = await read(await makeWarc([one, ...others]))
  expect(sources).toEqual(['a.warc#https://tide.example/one'])
  expect(new Set(notes.map(([kind, source]) => `${kind} ${source}`))).toEqual(new Set(['skipped a.warc']))
  expect(reasons({ notes }).sort()).toEqual([
    'answers of the type image are not read: 2 (https://tide.example/a.png, https://tide.example/b.png)',
    'answers with the status 404 are not read: 1 (https://tide.example/gone)',
    'files for programs are not read: 1 (https://tide.example/robots.txt)',
    'it is XML, but no feed: 1 (https://tide.example/map.xml)',
    'records without an address of the web are not read: 1 (dns:tide.example)',
    'request records are not read: 1 (https://tide.example/one)',
    'revisit records are not read: 1 (https://tide.example/one)',
    'warcinfo records are not read: 1 (no address)',
  ])
})

test('feeds, PDFs and plain texts are read, too', async () => {
  const feed =
    '<rss version="2.0"><channel><title>The Tide</title><item><guid>7</guid><title>Boats</title><link>https://tide.example/boats</link><description>Boats sailed again on Sunday from the northern landing, officials said.</description></item></channel></rss>'
  const pdf = makePdf([setLines(['The two delegations met by the lake on Monday and spoke for nine hours.'], 72, 100)])
  const { articles, sources } = await read(
    await makeWarc([
      { url: 'https://tide.example/feed', headers: { 'Content-Type': 'application/rss+xml' }, body: feed },
      { url: 'https://tide.example/report', headers: { 'Content-Type': 'application/pdf' }, body: pdf },
      {
        url: 'https://tide.example/note.txt',
        headers: { 'Content-Type': 'text/plain' },
        body: 'The ferry sails again at noon.',
      },
    ]),
  )
  expect(sources).toEqual([
    'a.warc#https://tide.example/feed#7',
    'a.warc#https://tide.example/report',
    'a.warc#https://tide.example/note.txt',
  ])
  expect(articles.map((a) => a.url)).toEqual([
    'https://tide.example/boats',
    'https://tide.example/report',
    'https://tide.example/note.txt',
  ])
})

const chunked = (body: Buffer) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])

test.each<[string, Record<string, string>, (body: Buffer) => Buffer]>([
  ['chunked', { 'Transfer-Encoding': 'chunked' }, chunked],
  ['said to be chunked, but joined already', { 'Transfer-Encoding': 'chunked' }, (body) => body],
  ['packed with gzip', { 'Content-Encoding': 'gzip' }, (body) => gzipSync(body)],
  ['packed with brotli', { 'Content-Encoding': 'br' }, (body) => brotliCompressSync(body)],
  ['said to be packed, but unpacked already', { 'Content-Encoding': 'gzip' }, (body) => body],
  [
    'chunked and packed',
    { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
    (body) => chunked(gzipSync(body)),
  ],
])('a body that is %s', async (_, headers, made) => {
  const record = { ...one, headers: { 'Content-Type': 'text/html', ...headers }, body: made(Buffer.from(page(1))) }
  const { articles } = await read(await makeWarc([record]))
  expect(articles.map((a) => a.title)).toEqual(['Round 1 of the ferry talks'])
})

test('an encoding that only the header names is believed', async () => {
  const body = Buffer.concat([
    Buffer.from('<html><body><p>'),
    Buffer.from([0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb]),
    Buffer.from('</p></body></html>'),
  ])
  const headers = { 'Content-Type': 'text/html; charset=windows-1251' }
  expect((await read(await makeWarc([{ ...one, headers, body }]))).articles[0]!.text).toBe('Переговоры')
})

test('of an archive that is cut short is read what is there, with a note', async () => {
  for (const gzip of [false, true]) {
    const whole = await makeWarc([one, two], gzip)
    const { sources, notes } = await read(whole.subarray(0, whole.length - 200))
    expect(sources[0]).toBe('a.warc#https://tide.example/one')
    expect(notes.some(([kind]) => kind === 'unreadable')).toBe(true)
  }
})

test.each([
  ['too short', (length: number) => length - 40],
  ['too long', (length: number) => length + 300],
  ['far too long', (length: number) => length + 10_000_000],
])('a record whose length is %s loses none of its neighbours', async (_, wrong) => {
  const bad = (await makeRecord(two))
    .toString()
    .replace(/Content-Length: (\d+)/, (_all, n) => `Content-Length: ${wrong(Number(n))}`)
  const bytes = Buffer.concat([
    await makeRecord(one),
    Buffer.from(bad),
    await makeRecord({ url: 'https://tide.example/three', body: page(3) }),
  ])
  const { sources, notes } = await read(bytes)
  expect(sources.map((s) => s.split('/').at(-1))).toEqual(['one', 'two', 'three'])
  expect(reasons({ notes })).toEqual(['a record is longer or shorter than it says'])
})

test('the same address twice is two sources', async () => {
  const { sources } = await read(await makeWarc([one, { ...one, body: page(9) }]))
  expect(sources).toEqual(['a.warc#https://tide.example/one', 'a.warc#https://tide.example/one~2'])
})

test('a row about an archive speaks of its outlet only', async () => {
  const { articles } = await read(await makeWarc([one]), { outlet: 'The Tide', published: '2026-01-01', title: 'X' })
  expect(articles[0]).toMatchObject({
    outlet: 'The Tide',
    title: 'Round 1 of the ferry talks',
    published: { basis: 'metadata' },
  })
})
