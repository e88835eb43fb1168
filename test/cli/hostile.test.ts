import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clock, count } from '../../src/cli/options.ts'
import { EXAMPLE, filesOf, freshFolder, truceline } from './run.ts'

const CLOCK = ['--as-of', '2026-02-20']
const metOn = (day: number) =>
  `Envoys of Tarland and Ilvany met in Orlen on ${day} January 2026 and agreed to meet again, officials said.\n`

function folderWith(files: Record<string, string | Uint8Array>): string {
  const dir = freshFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  return dir
}

const BOMB = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]>`
const ODD: Record<string, string | Uint8Array> = {
  'empty.txt': '',
  'binary.txt': new Uint8Array(900).fill(1),
  'large.html': `<html><body><article>${`<p>${metOn(5)}</p>`.repeat(145_000)}</article></body></html>`,
  'broken.txt': Buffer.concat([Buffer.from('Die Brücke über die Düna bleibt offen, '), Buffer.from([0xff, 0xc3])]),
  'western.txt': Buffer.from(`The caf\xe9 by the river\x92s bank reopened. ${metOn(7)}`, 'latin1'),
  'wide.txt': Buffer.from(`\ufeff${metOn(8)}`, 'utf16le'),
  'malformed.xml': '<?xml version="1.0"?><rss><channel><item><title>T</description></channel>',
  'bomb.xml': `${BOMB}<rss version="2.0"><channel><item><title>&a30;</title><description>${metOn(9)}</description></item></channel></rss>`,
  'bodiless.html': '<p>A ferry sails on Monday and another on Tuesday, the harbour said.',
  'foreign.txt':
    'Les délégations des deux pays se sont retrouvées mardi dans la capitale pour une série de discussions.',
  'day.md': `---\ntitle: Envoys meet\ndate: 2026-02-31\n---\n${metOn(10)}`,
  'plain.txt': metOn(6),
  'twin.txt': metOn(6),
  'a\nline "b" <i>&%20#c?.txt': metOn(11),
  __proto__: metOn(12),
  'sources.csv': 'file,published\nnowhere.txt,2026-01-01\nplain.txt,2026-13-01\n',
}

test('everything odd at once: what can be read is told and proved, the rest are notes', () => {
  const dir = folderWith(ODD)
  for (const [name, to] of Object.entries({ loop: '.', self: 'self', nothing: 'nowhere' }))
    symlinkSync(to, join(dir, name))
  const out = join(dir, 'record')
  const told = truceline('tell', dir, join(dir, 'plain.txt'), join(dir, 'gone'), dir, '--out', out, ...CLOCK)
  expect(told).toMatchObject({ status: 0, err: '' })
  const notes: { kind: string; source: string }[] = JSON.parse(readFileSync(join(out, 'notes.json'), 'utf8'))
  expect(notes.map((n) => `${n.kind}: ${n.source.replace(dir, '')}`)).toEqual(
    expect.arrayContaining([
      'binary: binary.txt',
      'date: day.md',
      'empty: empty.txt',
      'encoding: broken.txt',
      'encoding: western.txt',
      'language: foreign.txt',
      'malformed: malformed.xml',
      'missing: /gone',
      'page: large.html',
      'skipped: loop',
      'sources.csv: sources.csv',
      'twin: twin.txt',
      'unreadable: self',
      'vanished: nothing',
    ]),
  )
  expect(truceline('check', out)).toMatchObject({ status: 0, err: '' })
  const again = join(freshFolder(), 'record')
  truceline('tell', dir, join(dir, 'gone'), join(dir, 'plain.txt'), '--out', again, ...CLOCK)
  expect(filesOf(again)).toEqual(filesOf(out))
})

describe('where to write', () => {
  test('an output inside its input folder is not read again', () => {
    const dir = folderWith({ 'a.txt': metOn(6) })
    const first = truceline('tell', dir, '--out', join(dir, 'record'), ...CLOCK)
    const files = filesOf(dir)
    expect(truceline('tell', dir, '--out', join(dir, 'record'), ...CLOCK)).toEqual(first)
    expect(filesOf(dir)).toEqual(files)
  })

  test('the input folder itself is refused and keeps its files', () => {
    const dir = folderWith({ 'a.txt': metOn(6) })
    expect(truceline('tell', dir, '--out', dir)).toMatchObject({ status: 2, out: '' })
    expect(readdirSync(dir)).toEqual(['a.txt'])
  })

  test.each([
    ['a path through a file', (dir: string) => join(dir, 'a.txt', 'record')],
    ['a name that is too long', (dir: string) => join(dir, 'x'.repeat(300))],
    ['no name', () => ''],
  ])('%s is one sentence (exit 2)', (_, out) => {
    const dir = folderWith({ 'a.txt': metOn(6) })
    const told = truceline('tell', dir, '--out', out(dir))
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.err).toMatch(/^truceline: [^\n]+\n$/)
  })

  test('with --json too, both the folder and standard output have the record', () => {
    const dir = folderWith({ 'a.txt': metOn(6) })
    const told = truceline('tell', dir, '--json', '--out', join(dir, 'record'), ...CLOCK)
    const [story] = JSON.parse(told.out).stories
    const { texts: _, ...record } = story
    expect(JSON.parse(readFileSync(join(dir, 'record', story.slug, 'record.json'), 'utf8'))).toEqual(record)
    expect(told.err).toMatch(/^1 article, .* -> .*record\/\n$/)
  })
})

describe('words of the call', () => {
  const call = (...words: string[]) => truceline('tell', EXAMPLE, '--out', join(freshFolder(), 'x'), ...words)

  const isRefused = (read: (value: string) => unknown) => (value: string) => expect(() => read(value), value).toThrow()

  test('what is no clock and what is no count', () => {
    const clocks = ['yesterday', '2026-1-1', '2026-02-30', '2026-01-31T25:00Z', '2026-01-31T10:00', '', '31.01.2026']
    clocks.forEach(isRefused(clock))
    const counts = ['0', '-1', '1.5', 'two', '', 'NaN', 'Infinity']
    counts.forEach(isRefused(count))
    expect([clock('2026-01-31'), clock('2026-01-31T18:00:00+02:00'), count('3')]).toEqual([
      '2026-01-31',
      '2026-01-31T18:00:00+02:00',
      3,
    ])
    expect(call('--as-of', 'soon')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('must be a date'),
    })
    expect(call('--jobs', '0')).toMatchObject({ status: 2, out: '', err: expect.stringContaining('whole number') })
  })

  test('a clock before all articles leaves nothing to tell (exit 3), and says why', () => {
    const dir = folderWith({ 'a.md': `---\ndate: 2026-01-07\n---\n${metOn(6)}` })
    const out = join(dir, 'record')
    const told = truceline('tell', dir, '--out', out, '--as-of', '2020-01-01')
    expect(told).toMatchObject({ status: 3, out: '', err: expect.stringContaining('after the clock (2020-01-01)') })
    expect(existsSync(out)).toBe(false)
  })

  test('more jobs than processors, an option and a command that are none', () => {
    const dir = folderWith({ 'a.txt': metOn(6) })
    expect(truceline('tell', dir, '--json', '--jobs', '1000000000').status).toBe(0)
    expect(call('--bogus')).toMatchObject({ status: 2, err: expect.stringContaining('--bogus') })
    expect(truceline('read').status).toBe(2)
  })
})

test.each(['read', 'mark'])('%s finds nothing readable (exit 3) and names the control signs of a name', (command) => {
  const dir = folderWith({ 'red\u001b[31m.txt': '' })
  const ran = truceline(command, dir, '')
  expect(ran).toMatchObject({ status: 3, out: '' })
  expect(ran.err).toContain('red\\u{1b}[31m.txt: it is empty')
  expect(ran.err).toMatch(/^truceline: nothing readable [^\n]+\n$/)
})

test('a pipe that never ends is a note', () => {
  const dir = folderWith({ 'a.txt': metOn(6) })
  execFileSync('mkfifo', [join(dir, 'pipe')])
  const ran = truceline('read', dir, join(dir, 'pipe'), '/dev/zero')
  expect(ran).toMatchObject({ status: 0, err: '' })
  expect(ran.out).toContain('note: /dev/zero: it is neither a file nor a folder')
})

test('who reads only the beginning of what is printed sees no error', () => {
  const command = `"${process.execPath}" --import tsx src/cli.ts mark --json "${EXAMPLE}" | head -c 20`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', cwd: join(EXAMPLE, '../../..') })
  expect(stdout).toHaveLength(20)
  expect(stderr).not.toContain('Error')
})

describe('check', () => {
  const out = join(freshFolder(), 'record')
  truceline('tell', folderWith({ 'a.txt': metOn(6) }), '--out', out, ...CLOCK)
  const { slug } = JSON.parse(readFileSync(join(out, 'stories.json'), 'utf8'))[0]

  test.each<[string, string, (content: string) => string | Uint8Array, RegExp]>([
    [
      'a text that nothing cites',
      `${slug}/texts.json`,
      (c) => c.replace(/\.?"\n\}/, ' And more."\n}'),
      /source and text/,
    ],
    ['a text that is no text', `${slug}/texts.json`, () => '{"a": 1}', /texts\.json breaks the contract at a/],
    ['bytes that are no JSON', `${slug}/record.json`, () => new Uint8Array([0, 255]), /breaks the contract/],
    ['a row of another title', 'stories.json', (c) => c.replace('Envoys', 'Nobody'), /says another thing/],
    ['a row of nothing', 'stories.json', (c) => c.replaceAll(slug, 'story-0'), /story-0\/record\.json is missing/],
    ['notes that are none', 'notes.json', () => '{}', /notes\.json breaks the contract/],
  ])('finds %s (exit 4)', (_, path, damage, reason) => {
    const whole = readFileSync(join(out, path), 'utf8')
    writeFileSync(join(out, path), damage(whole))
    const checked = truceline('check', out)
    writeFileSync(join(out, path), whole)
    expect(checked.status).toBe(4)
    expect(checked.out + checked.err).toMatch(reason)
    expect(checked.err).toMatch(/^truceline: [^\n]+\n$/)
  })

  test('of what is no output is a matter of the call (exit 2)', () => {
    for (const dir of [join(out, 'nowhere'), join(out, 'index.html'), freshFolder()])
      expect(truceline('check', dir)).toMatchObject({ status: 2, err: expect.stringContaining('is no output') })
  })
})
