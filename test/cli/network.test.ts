import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf, freshFolder } from './run.ts'

const PARAGRAPHS = [
  'Envoys of Tarland and Ilvany met in Orlen on 6 January 2026 and agreed to meet again, officials said.',
  'Tarland will send 400 engineers if the ceasefire holds, its prime minister said after the talks in the old customs house.',
]
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`

let server: Server
let base: string
let paragraphs = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    const type = request.url?.endsWith('.xml') ? 'application/rss+xml' : 'text/html'
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': type })
    if (type === 'text/html') return void response.end(page(`Talks ${paragraphs++}`))
    response.end(
      `<rss version="2.0"><channel><title>Orlen Post</title><item><title>Talks</title><link>${base}/talks.html</link><guid>a</guid></item></channel></rss>`,
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const root = resolve(import.meta.dirname, '../..')

async function truceline(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'src/cli.ts'), ...words], {
    cwd: root,
  })
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ status: code, out: stdout, err: stderr }),
  )
}

test('a feed and its pages are fetched, kept and told, and asked again by an update', async () => {
  const out = join(freshFolder(), 'record')
  const told = await truceline(
    'tell',
    `${base}/feed.xml`,
    '--follow',
    '--allow',
    '127.0.0.0/8',
    '--out',
    out,
    '--as-of',
    '2030-01-01',
  )
  expect(told).toMatchObject({ status: 0, err: '' })
  const [story] = JSON.parse(filesOf(out)['stories.json']!)
  const record = JSON.parse(filesOf(out)[`${story.slug}/record.json`]!)
  expect(record.articles.map((a: { url: string }) => a.url)).toEqual([`${base}/talks.html`])
  expect(record.pledges.map((p: { actor: { name: string } }) => p.actor.name)).toContain('Tarland')
  expect(await truceline('update', out, '--as-of', '2030-01-01')).toMatchObject({ status: 0 })
  expect((await truceline('check', out)).status).toBe(0)
}, 60_000)

test('an address of the own network is not asked unless it is allowed', async () => {
  const out = join(freshFolder(), 'record')
  const told = await truceline('tell', `${base}/talks.html`, '--out', out)
  expect(told.status).toBe(3)
}, 60_000)

test('addresses need a folder to be kept in', async () => {
  const told = await truceline('tell', `${base}/talks.html`, '--json')
  expect(told.status).toBe(2)
  expect(told.err).toContain('--out')
}, 60_000)
