import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tellInto } from '../../src/into.ts'
import { siteOf } from './site.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'told-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const page = (title: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>
  <p>Envoys of Tarland and Ilvany met in Orlen and agreed to meet again within a fortnight, officials of both said.</p>
  <p>The ${title.toLowerCase()} was read out in the customs house, where some forty people had waited since the morning.</p></article></body></html>`

const item = (url: string, date: string) => `<item><title>x</title><link>${url}</link><pubDate>${date}</pubDate></item>`

const told = async (inputs: string[]) => {
  const network = { version: '0.0.0', follow: true, allowed: ['127.0.0.0/8'] }
  const show = { passagesOnly: false }
  const length = { events: null, perDay: null }
  await tellInto(dir, inputs, {
    asOf: '2031-01-20',
    oneStory: true,
    length,
    passagesOnly: false,
    restricted: false,
    network,
    show,
    jobs: 1,
  } as never)
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const [{ slug }] = JSON.parse(read('stories.json'))
  return { notes: read('notes.json'), record: read(`${slug}/record.json`) }
}

test('the date that a feed gives speaks for a page that gives none; what could not be had is told alike in every run', async () => {
  const busy = await siteOf({ '/c': (_, r) => r.writeHead(429, { 'retry-after': '86400' }).end() }, '127.0.0.2')
  const site = await siteOf({
    '/feed': (_, r) =>
      r
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>Gazette</title>${item(site.at('/a', '127.0.0.1'), 'Mon, 06 Jan 2031 08:00:00 GMT')}${item(site.at('/b', '127.0.0.1'), 'Tue, 07 Jan 2031 08:00:00 GMT')}</channel></rss>`,
        ),
    '/a': page('Statement'),
    '/b': page('Answer', '<meta property="article:published_time" content="2031-01-08T08:00:00Z">'),
  })
  const inputs = [site.at('/feed', '127.0.0.1'), busy.at('/c', '127.0.0.2')]
  const first = await told(inputs)
  const published = JSON.parse(first.record).articles.map((a: { published: unknown }) => a.published)
  expect(published).toEqual([
    { edtf: '2031-01-06T08:00:00Z', basis: 'feed' },
    { edtf: '2031-01-08T08:00:00Z', basis: 'metadata' },
  ])
  expect(first.notes).toContain('its host asks to wait')
  expect(first.notes).not.toMatch(/\d\d:\d\d:\d\d\.\d/)
  expect(await told(inputs)).toEqual(first)
}, 60_000)
