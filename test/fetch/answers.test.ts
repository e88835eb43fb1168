import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { walk } from '../../src/fetch/walk.ts'
import { clockOf, fetchOne, rawSite, siteOf, troubleIn, wordsOf } from './site.ts'

const PAGE = '<!doctype html><title>Ferry to run again</title><p>The ferry at Orlen runs again from Monday.'
const sending = (body: string | Buffer, headers: Record<string, string>) => (_: unknown, r: ServerResponse) =>
  r.writeHead(200, headers).end(body)
const to = (location: string, status = 302) => sendingTo(status, location)
const sendingTo = (status: number, location: string) => (_: unknown, r: ServerResponse) =>
  r.writeHead(status, { location }).end()

describe('an answer', () => {
  test('comes with all that is known of it, asked for by name', async () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      etag: '"a1"',
      'last-modified': 'Sat, 01 Mar 2031 07:00:00 GMT',
    }
    const site = await siteOf({ '/a': sending(PAGE, headers) })
    const agent = { version: '1.2.3', address: 'https://example.org/truceline' }
    expect(await fetchOne(site.at('/a#top'), { agent })).toEqual({
      url: site.at('/a'),
      finalUrl: site.at('/a'),
      from: null,
      published: null,
      kind: 'page',
      at: '2031-03-01T08:00:02.000Z',
      status: 200,
      type: 'text/html; charset=utf-8',
      bytes: Buffer.from(PAGE),
      etag: '"a1"',
      lastModified: 'Sat, 01 Mar 2031 07:00:00 GMT',
      retryAt: null,
      notes: [],
    })
    expect(site.headers.map((h) => h['user-agent'])).toEqual(
      Array(2).fill('Truceline/1.2.3 (+https://example.org/truceline)'),
    )
  })

  test.each([
    [404, 'gone: it answers 404'],
    [410, 'gone: it answers 410'],
    [403, 'refused: it answers 403'],
    [500, 'status: it answers 500'],
    [206, 'status: it answers 206'],
    [304, 'status: it answers 304, unchanged, though nothing of it is known'],
  ])('%i is a note', async (status, note) => {
    const site = await siteOf({ '/a': (_, r) => r.writeHead(status).end() })
    const one = await fetchOne(site.at('/a'))
    expect([troubleIn(one), one.bytes]).toEqual([note, null])
  })

  test('a dead port, a name nobody knows and an address that is none are notes', async () => {
    expect(troubleIn(await fetchOne('http://gazette.example:1/'))).toMatch(
      /not now: its robots.txt cannot be had: .*ECONNREFUSED/,
    )
    expect(troubleIn(await fetchOne('http://nobody.test/'))).toMatch(/ENOTFOUND/)
    expect(troubleIn(await fetchOne('http://[nonsense/'))).toBe('address: it is no address')
    const one = await fetchOne('http://anna:secret@gazette.example/')
    expect(JSON.stringify(one)).not.toContain('secret')
    expect(troubleIn(one)).toBe('address: a name or a password in an address is not sent')
  })

  test('no header of ours can be forged by the address for the User-Agent', async () => {
    await expect(fetchOne('http://a.example/', { agent: { version: '1', address: 'x\r\ncookie: y' } })).rejects.toThrow(
      /ASCII/,
    )
  })
})

describe('redirects', () => {
  test('are followed, relative ones too, and the end is told', async () => {
    const site = await siteOf({ '/a': to('/b', 301), '/b': to('c?d=1', 307), '/c': PAGE })
    const one = await fetchOne(site.at('/a'))
    expect([one.url, one.finalUrl, wordsOf(one)]).toEqual([site.at('/a'), site.at('/c?d=1'), PAGE])
  })

  test('in a circle, to itself, without end, to nowhere, out of the web or down from https are notes', async () => {
    let count = 0
    const site = await siteOf({
      '/circle': to('/circle2'),
      '/circle2': to('/circle'),
      '/self': to('/self#again'),
      '/endless': (_, r) => r.writeHead(302, { location: `/endless?${++count}` }).end(),
      '/nowhere': (_, r) => r.writeHead(302).end(),
      '/file': to('file:///etc/passwd'),
      '/password': to('http://anna:secret@gazette.example/'),
    })
    const trouble = async (path: string) => troubleIn(await fetchOne(site.at(path))).replaceAll(site.at(''), '')
    expect(await trouble('/circle')).toBe('redirect: it redirects in a circle, back to /circle')
    expect(await trouble('/self')).toBe('redirect: it redirects in a circle, back to /self')
    expect(await trouble('/endless')).toBe('redirect: it redirects more than 5 times')
    expect(count).toBe(6)
    expect(await trouble('/nowhere')).toBe('redirect: it answers 302 and names no address')
    expect(await trouble('/file')).toBe('redirect: it redirects to file:///etc/passwd: only http and https are asked')
    expect(await trouble('/password')).toMatch(
      /^redirect: it redirects to http:..gazette.example.: a name or a password/,
    )
  })
})

test('a redirect from https down to http is a note', async () => {
  const headers = new Map([['location', 'http://gazette.example/a']])
  const walked = await walk(new URL('https://gazette.example/a'), async () => ({ status: 301, headers, body: null }), 5)
  expect(walked.answer).toEqual({ trouble: 'redirect', reason: 'it redirects from https to http://gazette.example/a' })
})

describe('time', () => {
  test('a name or a connection that never comes', async () => {
    const clock = clockOf()
    clock.lookup = () => {
      setTimeout(() => clock.pass(10_000), 5)
      return new Promise(() => {})
    }
    expect(troubleIn(await fetchOne('http://gazette.example/', { clock }))).toBe(
      'not now: its robots.txt cannot be had: connecting took longer than 10 seconds',
    )
  })

  test('headers that never come', async () => {
    const clock = clockOf()
    const site = await siteOf({ '/a': () => clock.pass(30_000) })
    expect(troubleIn(await fetchOne(site.at('/a'), { clock }))).toBe(
      'too slow: the first byte took longer than 30 seconds',
    )
  })

  test('a body that drips', async () => {
    const clock = clockOf()
    const site = await siteOf({
      '/a': (_, r) => {
        r.writeHead(200, { 'content-type': 'text/html' }).write('<p>The')
        const drip = setInterval(() => {
          r.write(' and')
          clock.pass(20_000)
        }, 2)
        r.on('close', () => clearInterval(drip))
      },
    })
    const one = await fetchOne(site.at('/a'), { clock })
    expect([troubleIn(one), one.bytes]).toEqual(['too slow: the answer took longer than 120 seconds', null])
  })
})

describe('size', () => {
  const limits = { bytes: 100_000 }

  test('an endless body is cut, and no part of it is taken for the whole', async () => {
    let sent = 0
    const site = await siteOf({
      '/a': (_, r) => {
        r.writeHead(200, { 'content-type': 'text/html' })
        const more = () => {
          while (!r.destroyed && r.write(Buffer.alloc(16_384, 97))) sent += 16_384
        }
        r.on('drain', more)
        more()
      },
    })
    const one = await fetchOne(site.at('/a'), { limits })
    expect([troubleIn(one), one.bytes]).toEqual([TOO_LARGE, null])
    expect(sent).toBeLessThan(20_000_000)
  })

  test('one that says so is not read at all; one that just fits is', async () => {
    const site = await siteOf({
      '/large': sending('a'.repeat(100_001), HTML),
      '/fits': sending('a'.repeat(100_000), HTML),
    })
    expect(troubleIn(await fetchOne(site.at('/large'), { limits }))).toBe(TOO_LARGE)
    expect((await fetchOne(site.at('/fits'), { limits })).bytes?.length).toBe(100_000)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('a %s bomb goes off harmlessly; what is honest is unpacked', async (coding, pack) => {
    const bomb = pack(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    const headers = { ...HTML, 'content-encoding': coding }
    const site = await siteOf({ '/bomb': sending(bomb, headers), '/page': sending(pack(PAGE), headers) })
    expect(troubleIn(await fetchOne(site.at('/bomb'), { limits }))).toBe(TOO_LARGE)
    expect(wordsOf(await fetchOne(site.at('/page'), { limits }))).toBe(PAGE)
  })

  test('broken, cut and unknown codings are notes', async () => {
    const site = await siteOf({
      '/broken': sending(PAGE, { ...HTML, 'content-encoding': 'gzip' }),
      '/cut': sending(gzipSync(PAGE).subarray(0, 40), { ...HTML, 'content-encoding': 'gzip' }),
      '/twice': sending(gzipSync(gzipSync(PAGE)), { ...HTML, 'content-encoding': 'gzip, gzip' }),
      '/rot13': sending(PAGE, { ...HTML, 'content-encoding': 'rot13' }),
    })
    const trouble = async (path: string) => troubleIn(await fetchOne(site.at(path)))
    expect(await trouble('/broken')).toBe('unreadable: its Content-Encoding is broken (Z_DATA_ERROR)')
    expect(await trouble('/cut')).toBe('cut short: its compressed body ends in the middle')
    expect(await trouble('/twice')).toBe('unreadable: its Content-Encoding is "gzip, gzip"')
    expect(await trouble('/rot13')).toBe('unreadable: its Content-Encoding is "rot13"')
  })

  const raw = (headers: string, body: string) =>
    `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${headers}\r\n\r\n${body}`

  test('a Content-Length that promises more than comes is a note; one that promises less counts', async () => {
    const long = await fetchOne(await rawSite(raw('content-length: 5000', PAGE)))
    expect([troubleIn(long), long.bytes]).toEqual([
      expect.stringMatching(/^cut short: the connection ended before its body did/),
      null,
    ])
    expect(wordsOf(await fetchOne(await rawSite(raw('content-length: 15', PAGE))))).toBe('<!doctype html>')
    expect(troubleIn(await fetchOne(await rawSite(raw('content-length: 5\r\ncontent-length: 9', PAGE))))).toMatch(
      /^unreachable/,
    )
    expect(troubleIn(await fetchOne(await rawSite(raw('transfer-encoding: chunked', 'fff\r\nabc'))))).toMatch(
      /^cut short/,
    )
  })

  test('what is no HTTP, and headers without end, are notes', async () => {
    expect(troubleIn(await fetchOne(await rawSite('220 mail.gazette.example ESMTP\r\n')))).toMatch(/^unreachable/)
    const endless = `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(50_000)}\r\n`
    expect(troubleIn(await fetchOne(await rawSite(endless)))).toMatch(/^unreachable/)
    expect(troubleIn(await fetchOne(await rawSite('')))).toMatch(/^unreachable/)
  })
})

const HTML = { 'content-type': 'text/html' }
const TOO_LARGE = 'too large: its body is larger than the limit; a part of it would be misread'

describe('types', () => {
  test.each(['video/mp4', 'image/svg+xml', 'application/msword', 'text/css', 'audio/mpeg', 'application/zip'])(
    '%s is not read',
    async (type) => {
      const site = await siteOf({ '/a': sending('abc', { 'content-type': type }) })
      const one = await fetchOne(site.at('/a'))
      expect([troubleIn(one), one.bytes]).toEqual([`wrong type: it is "${type}", neither a page nor a feed`, null])
    },
  )

  test('binary data under a false name is a note, and so is nothing', async () => {
    const site = await siteOf({
      '/a': sending(Buffer.from('ID3\x00\x00\x01'), HTML),
      '/b': sending(Buffer.from([0, 1, 2]), {}),
      '/c': sending('', HTML),
    })
    expect(troubleIn(await fetchOne(site.at('/a')))).toBe('wrong type: it is called "text/html" but holds binary data')
    expect(troubleIn(await fetchOne(site.at('/b')))).toBe('wrong type: it is called nothing but holds binary data')
    expect(troubleIn(await fetchOne(site.at('/c')))).toBe('empty: its body is empty')
  })

  test.each([
    ['feed', '<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0"><channel/></rss>', 'text/html'],
    ['feed', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom"/>', 'application/atom+xml'],
    ['feed', '<!DOCTYPE rdf:RDF [<!ENTITY a "b">]><rdf:RDF/>', 'text/xml'],
    ['feed', '{"title": "x", "version": "https://jsonfeed.org/version/1.1", "items": []}', 'application/feed+json'],
    ['list', '<opml version="2.0"/>', ''],
    ['page', PAGE, 'application/xhtml+xml; charset=utf-8'],
    ['page', '%PDF-1.4\n\u0000', 'application/pdf'],
    ['page', '{"version": "2"}', 'application/json'],
    ['page', 'Plain words about <rss> and <feed>.', 'text/plain'],
  ])('%s by its content: %s', async (kind, body, type) => {
    const site = await siteOf({ '/a': sending(body, type ? { 'content-type': type } : {}) })
    expect((await fetchOne(site.at('/a'))).kind).toBe(kind)
  })

  test('a thousand instructions before nothing are judged at once', async () => {
    const site = await siteOf({ '/a': sending('<?a?>'.repeat(5000), HTML) })
    expect((await fetchOne(site.at('/a'))).kind).toBe('page')
  })
})

describe('charsets', () => {
  const word = (bytes: number[], type: string) =>
    sending(Buffer.from([...Buffer.from('<p>'), ...bytes]), { 'content-type': type })

  test('one that only the header tells is written into the bytes', async () => {
    const site = await siteOf({
      '/cyrillic': word([0xcc, 0xe8, 0xf0], 'text/html; charset=windows-1251'),
      '/quoted': word([0xcc, 0xe8, 0xf0], 'text/html; charset="Windows-1251"'),
      '/dash': word([0x96, 0x93], 'text/html; charset=iso-8859-1'),
    })
    for (const path of ['/cyrillic', '/quoted']) expect(wordsOf(await fetchOne(site.at(path)))).toBe('\ufeff<p>Мир')
    expect(wordsOf(await fetchOne(site.at('/dash')))).toBe('\ufeff<p>–“')
  })

  test('what is UTF-8 stays, whatever its header says; so does what names no charset, or none that is known', async () => {
    const site = await siteOf({
      '/utf8': sending('<p>é', { 'content-type': 'text/html; charset=iso-8859-1' }),
      '/none': word([0xe9], 'text/html'),
      '/odd': word([0xe9], 'text/html; charset=klingon'),
    })
    expect(wordsOf(await fetchOne(site.at('/utf8')))).toBe('<p>é')
    for (const path of ['/none', '/odd']) expect((await fetchOne(site.at(path))).bytes?.at(-1)).toBe(0xe9)
  })
})
