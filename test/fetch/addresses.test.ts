import { describe, expect, test } from 'vitest'
import { gateOf } from '../../src/fetch/addresses.ts'
import { clockOf, fetchOne, siteOf, troubleIn, wordsOf } from './site.ts'

describe('an address of the open internet', () => {
  test.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    '%s may be asked',
    (ip) => {
      expect(gateOf([])(ip)).toBeUndefined()
    },
  )

  test.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '192.0.0.8',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:80ff:fffe',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '4000::1',
    'nonsense',
    '',
  ])('%s may not', (ip) => {
    expect(gateOf([])(ip)).toBeDefined()
  })

  test('but for what is allowed, in whatever form it comes', () => {
    const gate = gateOf(['10.1.0.0/16', '192.168.1.7', 'fd00:1::/32'])
    expect(['10.1.2.3', '::ffff:10.1.2.3', '192.168.1.7', 'fd00:1::9'].map(gate)).toEqual(Array(4).fill(undefined))
    expect(['10.2.0.1', '192.168.1.8', 'fd00:2::9'].map(gate)).not.toContain(undefined)
  })

  test.each(['10.1.0.0/99', 'intranet', '', '10.1'])('"%s" is no range', (range) => {
    expect(() => gateOf([range])).toThrow(/is no address and no range/)
  })
})

describe('the gate holds for every form of an address', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0x7f000001:PORT/',
    'http://0:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://gazette.example:PORT/',
    'http://LOCALHOST:PORT/',
  ])('%s', async (form) => {
    const site = await siteOf({ '/': 'within' })
    const port = new URL(site.at('/')).port
    const clock = clockOf({ localhost: ['::1', '127.0.0.1'] })
    const one = await fetchOne(form.replace('PORT', port), { allowed: [], clock })
    expect(troubleIn(one)).toMatch(/^forbidden address: .+ \(loopback|unspecified\); it can be allowed$/)
    expect([one.bytes, one.status, site.asked]).toEqual([null, null, []])
  })

  test('a name with one address outside and one inside is refused whole', async () => {
    const one = await fetchOne('http://two.example/', { clock: clockOf({ 'two.example': ['8.8.8.8', '10.0.0.1'] }) })
    expect(troubleIn(one)).toBe(
      'forbidden address: two.example is 10.0.0.1, an address that is not of the open internet (private); it can be allowed',
    )
  })

  test('a name that turns inward between robots.txt and the page gains nothing', async () => {
    const site = await siteOf({ '/secret': 'secret' })
    const clock = clockOf()
    let asked = 0
    clock.lookup = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
    const one = await fetchOne(site.at('/secret'), { clock })
    expect(troubleIn(one)).toMatch(/forbidden address: gazette.example is 127.0.0.2/)
    expect([asked, site.asked]).toEqual([2, ['gazette.example /robots.txt']])
  })

  test('a redirect inward is refused before a connection is made, by name and by number', async () => {
    const inner = await siteOf({ '/': 'secret' }, '127.0.0.2')
    const port = new URL(inner.at('/')).port
    const to = (url: string) => (_: unknown, r: import('node:http').ServerResponse) =>
      r.writeHead(302, { location: url }).end()
    const site = await siteOf({
      '/number': to(`http://127.0.0.2:${port}/`),
      '/name': to(`http://inner.example:${port}/`),
      '/metadata': to('http://169.254.169.254/latest/meta-data/'),
      '/mapped': to(`http://[::ffff:127.0.0.2]:${port}/`),
    })
    const clock = clockOf({ 'inner.example': ['127.0.0.2'] })
    for (const path of ['/number', '/name', '/metadata', '/mapped']) {
      const one = await fetchOne(site.at(path), { clock })
      expect(troubleIn(one), path).toMatch(/^forbidden address/)
    }
    expect(inner.asked).toEqual([])
  })

  test('what is allowed is asked', async () => {
    const site = await siteOf({ '/': 'within' })
    expect(wordsOf(await fetchOne(site.at('/')))).toBe('within')
  })
})
