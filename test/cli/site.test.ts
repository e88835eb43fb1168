import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXAMPLE, filesOf, freshFolder, truceline } from './run.ts'

const CLOCK = ['--as-of', '2026-02-20']

/** The links of the feeds of an output. */
const linksIn = (dir: string) =>
  Object.entries(filesOf(dir))
    .filter(([path]) => /\/atom\.xml$/.test(path))
    .flatMap(([, xml]) => [...xml.matchAll(/href="([^"]*)"/g)].map((m) => m[1]!))

test('feeds have the address under which an output is published, and an update remembers it', () => {
  const [inputs, out] = [freshFolder(), join(freshFolder(), 'record')]
  copyFileSync(join(EXAMPLE, 'wire.txt'), join(inputs, 'wire.txt'))
  const told = truceline(
    'tell',
    inputs,
    '--out',
    out,
    '--one-story',
    '--site',
    'https://stories.example/peace',
    ...CLOCK,
  )
  expect(told).toMatchObject({ status: 0, err: '' })
  copyFileSync(join(EXAMPLE, 'gazette-force.html'), join(inputs, 'gazette-force.html'))
  truceline('update', out, ...CLOCK)
  const links = linksIn(out)
  expect(links.length).toBeGreaterThan(2)
  for (const link of links) expect(link).toMatch(/^https:\/\/stories\.example\/peace\/story-/)
  expect(readFileSync(join(out, 'changes.json'), 'utf8')).not.toContain('stories.example')
}, 60_000)

test.each(['stories.example', 'ftp://stories.example/', 'https://stories.example/?q=1'])('%s is no site', (site) => {
  const { status, err } = truceline('tell', EXAMPLE, '--out', join(freshFolder(), 'record'), '--site', site)
  expect(status).toBe(2)
  expect(err).toContain('it must be an address')
})
