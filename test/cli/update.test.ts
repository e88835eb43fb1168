import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXAMPLE, filesOf, freshFolder, truceline } from './run.ts'

const CLOCK = ['--as-of', '2026-02-20']
const STEPS = [['courier.xml', 'talks.html', 'sources.csv'], ['wire.txt', 'gazette-force.html'], ['summit.txt']]

const OF_RUNS = /(^|\/)(?:changes\.(?:json|html)|feed\.json|(?:rss|atom)\.xml)$|^\.truceline\/inputs/
const NEWS = /<section class="news".*?<\/section>/

/** The files of an output but for what tells of earlier runs. */
const toldIn = (dir: string) =>
  Object.fromEntries(
    Object.entries(filesOf(dir))
      .filter(([path]) => !OF_RUNS.test(path))
      .map(([path, content]) => [path, content.replace(NEWS, '')]),
  )

const runsIn = (dir: string) => JSON.parse(readFileSync(join(dir, 'changes.json'), 'utf8'))

test('each step tells what telling everything from nothing tells, and adds what changed', () => {
  const [inputs, out] = [freshFolder(), join(freshFolder(), 'record')]
  for (const [i, names] of STEPS.entries()) {
    for (const name of names) copyFileSync(join(EXAMPLE, name), join(inputs, name))
    const told = i === 0 ? truceline('tell', inputs, '--out', out, ...CLOCK) : truceline('update', out, ...CLOCK)
    expect(told).toMatchObject({ status: 0, err: '' })
    const anew = join(freshFolder(), 'record')
    truceline('tell', inputs, '--out', anew, ...CLOCK)
    expect(toldIn(out)).toEqual(toldIn(anew))
    expect(runsIn(out)).toHaveLength(i + 1)
  }
  const [first, second, third] = runsIn(out)
  expect(first.changes).toEqual([])
  expect(second.changes.length).toBeGreaterThan(0)
  const ids = third.articles.filter((id: string) => !second.articles.includes(id))
  expect(ids).toHaveLength(1)
  const came = third.changes.filter((c: { how: string; why: string }) => c.how === 'came' && c.why === 'new article')
  expect(came.length).toBeGreaterThan(3)
  expect(truceline('check', out).status).toBe(0)
}, 120_000)

test('a run that changes nothing adds nothing, and what was kept badly is found again', () => {
  const [inputs, out] = [freshFolder(), join(freshFolder(), 'record')]
  copyFileSync(join(EXAMPLE, 'wire.txt'), join(inputs, 'wire.txt'))
  truceline('tell', inputs, '--out', out, ...CLOCK)
  const before = filesOf(out)
  for (const name of readdirSync(join(out, '.truceline/marked')))
    writeFileSync(join(out, '.truceline/marked', name), '{"broken')
  expect(truceline('update', out, ...CLOCK).status).toBe(0)
  expect(filesOf(out)).toEqual(before)
})

test('an earlier run can be told again by its number', () => {
  const [inputs, out, then] = [freshFolder(), join(freshFolder(), 'record'), join(freshFolder(), 'then')]
  copyFileSync(join(EXAMPLE, 'wire.txt'), join(inputs, 'wire.txt'))
  truceline('tell', inputs, '--out', out, ...CLOCK)
  const before = JSON.parse(readFileSync(join(out, 'stories.json'), 'utf8'))
  writeFileSync(
    join(inputs, 'wire.txt'),
    'Envoys of Tarland and Ilvany met in Orlen on 6 January 2026, officials said.\n',
  )
  truceline('update', out, ...CLOCK)
  expect(truceline('update', out, '--run', '1', '--out', then).status).toBe(0)
  expect(JSON.parse(readFileSync(join(then, 'stories.json'), 'utf8'))).toEqual(before)
  const notes = (dir: string) =>
    JSON.parse(readFileSync(join(dir, 'notes.json'), 'utf8')).map((n: { kind: string }) => n.kind)
  expect(notes(then)).toEqual(['sample'])
  expect(truceline('update', out, '--run', '9', '--out', join(then, 'x'))).toMatchObject({ status: 2 })
})

test('a second run into one folder is refused in plain words; the lock of a killed one is taken over', () => {
  const [inputs, out] = [freshFolder(), freshFolder()]
  copyFileSync(join(EXAMPLE, 'wire.txt'), join(inputs, 'wire.txt'))
  mkdirSync(join(out, '.truceline'))
  writeFileSync(join(out, '.truceline/lock'), `process ${process.pid} on ${hostname()}`)
  const refused = truceline('tell', inputs, '--out', out, ...CLOCK)
  expect(refused.status).toBe(2)
  expect(refused.err).toContain('is being written by another run')
  writeFileSync(join(out, '.truceline/lock'), `process 999999 on ${hostname()}`)
  expect(truceline('tell', inputs, '--out', out, ...CLOCK).status).toBe(0)
})

test('where only passages may be published, no whole article is kept beside them', () => {
  const out = join(freshFolder(), 'record')
  truceline('tell', EXAMPLE, '--out', out, '--passages-only', ...CLOCK)
  expect(Object.keys(filesOf(out)).filter((path) => path.startsWith('.truceline/marked'))).toEqual([])
})

test('a folder that remembers no inputs says so', () => {
  const out = join(freshFolder(), 'record')
  truceline('tell', join(EXAMPLE, 'wire.txt'), '--out', out, ...CLOCK)
  rmSync(join(out, '.truceline'), { recursive: true })
  const told = truceline('update', out)
  expect(told.status).toBe(2)
  expect(told.err).toContain('does not know its inputs')
})
