import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { fetchAll, type Known, newHosts } from '../../src/fetch/index.ts'
import { clockOf, fetched, fetchOne, optionsOf, siteOf, troubleIn, wordsOf } from './site.ts'

const PAGE = '<p>The ferry at Orlen runs again.'
const rules = (...lines: string[]) => lines.join('\n')
const plain = (text: string) => (_: unknown, r: ServerResponse) =>
  r.writeHead(200, { 'content-type': 'text/plain' }).end(text)
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: unknown, r: ServerResponse) =>
    r.writeHead(code, headers).end()

describe('robots.txt', () => {
  test('is read once for each origin, and what it forbids is not asked for', async () => {
    const site = await siteOf({
      '/robots.txt': plain('User-agent: *\nDisallow: /closed'),
      '/a': PAGE,
      '/b': PAGE,
      '/closed/c': PAGE,
    })
    const all = await fetched([site.at('/a'), site.at('/b'), site.at('/closed/c')])
    expect(all.map(troubleIn)).toEqual([
      '',
      '',
      expect.stringMatching(/^disallowed: the robots.txt of gazette.example:\d+ does not allow it$/),
    ])
    expect(site.asked.sort()).toEqual(['gazette.example /a', 'gazette.example /b', 'gazette.example /robots.txt'])
  })

  test.each([
    [
      'rules for us go before rules for all',
      rules('User-agent: *', 'Disallow: /', '', 'User-agent: truceline', 'Allow: /'),
      true,
    ],
    [
      'and may be narrower',
      rules('User-agent: *', 'Disallow:', '', 'User-agent: Truceline/9.9', 'Disallow: /a'),
      false,
    ],
    ['the longest rule counts', rules('User-agent: *', 'Disallow: /', 'Allow: /a'), true],
    ['with wildcards and ends', rules('User-agent: *', 'Disallow: /*a$'), false],
    ['groups of several agents', rules('User-agent: other', 'User-agent: truceline', 'Disallow: /'), false],
    ['rules for others are not for us', rules('User-agent: other', 'Disallow: /'), true],
    ['with a byte order mark', `\ufeff${rules('User-agent: *', 'Disallow: /')}`, false],
    ['with lines of the old Macintosh', 'User-agent: *\rDisallow: /', false],
    ['empty', '', true],
    ['a page in its place', '<!doctype html>\nUser-agent: *\nDisallow: /', true],
    ['binary data', '\u0000\u0001\u0002', true],
  ])('%s', async (_, text, allowed) => {
    const site = await siteOf({ '/robots.txt': plain(text), '/a': PAGE })
    expect(wordsOf(await fetchOne(site.at('/a')))).toBe(allowed ? PAGE : null)
  })

  test('a page by its type is no rules', async () => {
    const html = (_: unknown, r: ServerResponse) =>
      r.writeHead(200, { 'content-type': 'text/html' }).end('User-agent: *\nDisallow: /')
    const site = await siteOf({ '/robots.txt': html, '/a': PAGE })
    expect(wordsOf(await fetchOne(site.at('/a')))).toBe(PAGE)
  })

  test('of a huge one the first 500 KiB count', async () => {
    const filler = 'Disallow: /x\n'.repeat(60_000)
    const early = await siteOf({ '/robots.txt': plain(`User-agent: *\nDisallow: /a\n${filler}`), '/a': PAGE })
    const late = await siteOf({ '/robots.txt': plain(`User-agent: *\n${filler}Disallow: /a\n`), '/a': PAGE })
    const endless = await siteOf({
      '/robots.txt': plain(`User-agent: *\nDisallow: /${'*a'.repeat(300_000)}`),
      '/a': PAGE,
    })
    expect([wordsOf(await fetchOne(early.at('/a'))), wordsOf(await fetchOne(late.at('/a')))]).toEqual([null, PAGE])
    expect(wordsOf(await fetchOne(endless.at('/a')))).toBe(PAGE)
  })

  test.each([[401], [403], [404], [410]])('%i means that there are no rules', async (code) => {
    const site = await siteOf({ '/robots.txt': status(code), '/a': PAGE })
    expect(wordsOf(await fetchOne(site.at('/a')))).toBe(PAGE)
  })

  test.each([[500], [503], [429]])('%i means: not now', async (code) => {
    const site = await siteOf({ '/robots.txt': status(code), '/a': PAGE })
    expect(troubleIn(await fetchOne(site.at('/a')))).toMatch(
      `not now: its robots.txt cannot be had: it answers ${code}`,
    )
    expect(site.asked).toEqual(['gazette.example /robots.txt'])
  })

  test('one that asks to wait is kept to by later runs, too', async () => {
    const site = await siteOf({ '/robots.txt': status(503, { 'retry-after': '7200' }), '/a': PAGE })
    expect((await fetchOne(site.at('/a'))).retryAt).toBe('2031-03-01T10:00:00.000Z')
  })

  test('one that hangs up, redirects in a circle or inward means: not now', async () => {
    const gone = await siteOf({ '/robots.txt': (_, r) => r.destroy(), '/a': PAGE })
    const circle = await siteOf({ '/robots.txt': status(302, { location: '/robots.txt' }), '/a': PAGE })
    const inward = await siteOf({ '/robots.txt': status(302, { location: 'http://10.0.0.1/' }), '/a': PAGE })
    expect(troubleIn(await fetchOne(gone.at('/a')))).toMatch(/^not now/)
    expect(troubleIn(await fetchOne(circle.at('/a')))).toMatch(
      /^not now: its robots.txt cannot be had: it redirects in a circle/,
    )
    expect(troubleIn(await fetchOne(inward.at('/a')))).toMatch(/^forbidden address: 10.0.0.1/)
  })

  test('one that is moved is read where it is; a page behind a redirect is asked under the rules of its own host', async () => {
    const site = await siteOf({
      '/robots.txt': status(301, { location: '/rules.txt' }),
      '/rules.txt': plain('User-agent: *\nDisallow: /a'),
      '/a': PAGE,
    })
    const other = await siteOf({ '/a': status(302, { location: site.at('/a') }) })
    expect(troubleIn(await fetchOne(site.at('/a')))).toMatch(/^disallowed/)
    expect(troubleIn(await fetchOne(other.at('/a', 'courier.example')))).toMatch(
      /^disallowed: the robots.txt of gazette/,
    )
  })

  test('is remembered from run to run for a day; one that could not be had for ten minutes', async () => {
    let broken = true
    const site = await siteOf({ '/robots.txt': (_, r) => r.writeHead(broken ? 500 : 404).end(), '/a': PAGE })
    const settings = { clock: clockOf(), hosts: newHosts() }
    const ask = async () => (await fetchOne(site.at('/a'), settings)).status
    expect([await ask(), await ask()]).toEqual([null, null])
    broken = false
    settings.clock.pass(11 * 60_000)
    expect([await ask(), await ask()]).toEqual([200, 200])
    settings.clock.pass(25 * 3_600_000)
    await ask()
    expect(site.asked.filter((a) => a.includes('robots')).length).toBe(3)
  })
})

describe('a host', () => {
  test('is asked one thing at a time, with a pause between; several hosts at once', async () => {
    const under = new Map<string, number>()
    let most = 0
    let together = 0
    const slow = (request: IncomingMessage, r: ServerResponse) => {
      const host = request.headers.host!
      under.set(host, (under.get(host) ?? 0) + 1)
      most = Math.max(most, ...under.values())
      together = Math.max(
        together,
        [...under.values()].reduce((a, b) => a + b),
      )
      setTimeout(() => {
        under.set(host, under.get(host)! - 1)
        r.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
      }, 15)
    }
    const site = await siteOf({ '/robots.txt': slow, '/a': slow, '/b': slow, '/c': slow })
    const clock = clockOf()
    const hosts = ['gazette.example', 'courier.example', 'herald.example']
    const all = await fetched(
      hosts.flatMap((h) => ['/a', '/b', '/c'].map((path) => site.at(path, h))),
      { clock },
    )
    expect(all.map(({ status }) => status)).toEqual(Array(9).fill(200))
    expect([most, together > 1]).toEqual([1, true])
    expect(clock.waits.length).toBeGreaterThanOrEqual(3)
  })

  test('gets a pause of two seconds, or what it asks for as Crawl-delay', async () => {
    const usual = await siteOf({ '/a': PAGE, '/b': PAGE })
    const wants = await siteOf({ '/robots.txt': plain('User-agent: *\nCrawl-delay: 12.5'), '/a': PAGE, '/b': PAGE })
    const clock = clockOf()
    await fetched([usual.at('/a'), usual.at('/b')], { clock })
    expect(clock.waits).toEqual([2000, 2000])
    const other = clockOf()
    await fetched([wants.at('/a'), wants.at('/b')], { clock: other })
    expect(other.waits).toEqual([2000, 12_500])
  })

  test.each(['86400', 'Infinity', '1e999'])('that wants a pause of %s seconds is asked once', async (delay) => {
    const site = await siteOf({ '/robots.txt': plain(`User-agent: *\nCrawl-delay: ${delay}`), '/a': PAGE, '/b': PAGE })
    const [a, b] = await fetched([site.at('/a'), site.at('/b')])
    expect([wordsOf(a!), b!.bytes]).toEqual([PAGE, null])
    expect(troubleIn(b!)).toBe('not now: its host asks to wait')
  })

  test('that sends others in a circle with another is never waited for in a circle', async () => {
    const site = await siteOf({})
    const pages: Record<string, (q: unknown, r: ServerResponse) => void> = {}
    for (let i = 0; i < 4; i++) {
      const to = site.at(`/end${i}`, i % 2 ? 'gazette.example' : 'courier.example')
      pages[`/a${i}`] = (_, r) => r.writeHead(302, { location: to }).end()
    }
    const from = await siteOf(pages)
    const urls = Object.keys(pages).map((path, i) => from.at(path, i % 2 ? 'courier.example' : 'gazette.example'))
    expect((await fetched(urls)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })
})

describe('429 and 503', () => {
  const busyOnce = (code: number, wait: string | undefined) => {
    let times = 0
    return (_: unknown, r: ServerResponse) => {
      if (times++ > 0) r.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
      else r.writeHead(code, wait === undefined ? {} : { 'retry-after': wait }).end()
    }
  }

  test.each([
    [429, '30', 30_000],
    [503, '0', 2000],
    [429, 'Sat, 01 Mar 2031 08:01:02 GMT', 60_000],
  ])('%i with Retry-After %s is asked once more after that time', async (code, wait, waited) => {
    const site = await siteOf({ '/a': busyOnce(code, wait) })
    const clock = clockOf()
    const one = await fetchOne(site.at('/a'), { clock })
    expect([wordsOf(one), clock.waits]).toEqual([PAGE, [2000, waited]])
  })

  test.each([
    [429, '3600', '2031-03-01T09:00:02.000Z'],
    [429, undefined, '2031-03-01T08:10:02.000Z'],
    [503, 'soon', '2031-03-01T08:10:02.000Z'],
    [503, '-5', '2031-03-01T08:10:02.000Z'],
    [503, 'Sat, 01 Mar 2031 06:00:00 GMT', '2031-03-01T08:10:02.000Z'],
    [429, '99999999999999999999', '2031-03-08T08:00:02.000Z'],
  ])('%i with Retry-After %s is left until then, and so is its host', async (code, wait, until) => {
    const site = await siteOf({ '/a': busyOnce(code, wait), '/b': PAGE })
    const settings = { clock: clockOf(), hosts: newHosts() }
    const [a, b] = await fetched([site.at('/a'), site.at('/b')], settings)
    expect([a!.status, a!.retryAt, troubleIn(a!)]).toEqual([code, until, 'not now: its host asks to wait'])
    expect([b!.status, b!.retryAt, troubleIn(b!)]).toEqual([null, until, 'not now: its host asks to wait'])
    settings.clock.pass(Date.parse(until) - settings.clock.now())
    expect(wordsOf(await fetchOne(site.at('/a'), settings))).toBe(PAGE)
  })

  test('one that stays busy is asked twice, no more', async () => {
    const site = await siteOf({ '/a': status(429, { 'retry-after': '5' }) })
    expect((await fetchOne(site.at('/a'))).status).toBe(429)
    expect(site.asked.filter((a) => a.endsWith('/a')).length).toBe(2)
  })

  test('what an earlier run was told is kept to', async () => {
    const site = await siteOf({ '/a': PAGE })
    const retryAt = '2031-03-01T20:00:00.000Z'
    const one = await fetchOne(site.at('/a'), { known: async () => known({ retryAt }) })
    expect([troubleIn(one), one.retryAt, site.asked]).toEqual(['not now: its host asks to wait', retryAt, []])
  })
})

const known = (more: Partial<Known>): Known => ({
  kind: 'page',
  finalUrl: '',
  at: '2031-02-28T08:00:00.000Z',
  etag: null,
  lastModified: null,
  retryAt: null,
  bytes: null,
  ...more,
})

describe('what is known', () => {
  const lastModified = 'Fri, 28 Feb 2031 07:00:00 GMT'
  const changing = (request: IncomingMessage, r: ServerResponse) => {
    const same = request.headers['if-none-match'] === '"a1"' || request.headers['if-modified-since'] === lastModified
    if (same) r.writeHead(304).end()
    else r.writeHead(200, { 'content-type': 'text/html', etag: '"a1"' }).end(PAGE)
  }
  const bytes = async () => Buffer.from(PAGE)

  test.each([[{ etag: '"a1"' }], [{ lastModified }]])('is asked for changes only: %j', async (validators) => {
    const site = await siteOf({ '/a': changing })
    const one = await fetchOne(site.at('/a'), {
      known: async () => known({ ...validators, bytes, finalUrl: site.at('/a') }),
    })
    expect([one.status, one.bytes, one.kind, one.notes]).toEqual([304, null, null, []])
  })

  test.each([
    ['its bytes are not kept', { etag: '"a1"', bytes: null }],
    ['it came from another address', { etag: '"a1"', finalUrl: 'http://gazette.example/moved' }],
    ['its tag could not be sent', { etag: '"a1\u0000"' }],
    ['it has no tag', {}],
  ])('is asked for whole where %s', async (_, more) => {
    const site = await siteOf({ '/a': changing })
    const one = await fetchOne(site.at('/a'), { known: async () => known({ bytes, finalUrl: site.at('/a'), ...more }) })
    expect([one.status, wordsOf(one)]).toEqual([200, PAGE])
  })

  test('behind a redirect only its end is asked for changes', async () => {
    const site = await siteOf({ '/old': (_, r) => r.writeHead(301, { location: '/a' }).end(), '/a': changing })
    const one = await fetchOne(site.at('/old'), {
      known: async () => known({ etag: '"a1"', bytes, finalUrl: site.at('/a') }),
    })
    expect([one.status, site.headers.map((h) => h['if-none-match'])]).toEqual([304, [undefined, undefined, '"a1"']])
  })
})

describe('stopping', () => {
  test('to take answers ends what is under way', async () => {
    const site = await siteOf({ '/a': PAGE, '/hangs': () => undefined })
    const urls = [site.at('/hangs', 'courier.example'), site.at('/a')]
    for await (const { url } of fetchAll(urls, optionsOf())) {
      expect(url).toBe(site.at('/a'))
      break
    }
  })

  test('drops what is under way and ends without a word', async () => {
    const stop = new AbortController()
    const site = await siteOf({ '/a': PAGE, '/b': () => stop.abort(), '/c': PAGE })
    const all = await fetched([site.at('/a'), site.at('/b'), site.at('/c')], { signal: stop.signal })
    expect(all.map(({ url }) => url)).toEqual([site.at('/a')])
    expect(await fetched(site.at('/c'), { signal: stop.signal })).toEqual([])
    expect(site.asked.length).toBe(3)
  })
})
