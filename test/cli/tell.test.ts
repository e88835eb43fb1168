import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXAMPLE, filesOf, freshFolder, truceline } from './run.ts'

const CLOCK = ['--as-of', '2026-02-20']
const MEETING =
  'Envoys of Tarland and Ilvany met in Orlen on 6 January 2026 and agreed to meet again, officials said.\n'

function folderWith(files: Record<string, string | Uint8Array>): string {
  const dir = freshFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
  return dir
}

describe('tell', () => {
  test('writes the files of the contract, and check proves them', () => {
    const out = join(freshFolder(), 'record')
    const told = truceline('tell', EXAMPLE, '--out', out, ...CLOCK)
    expect(told).toMatchObject({ status: 0, err: '' })
    expect(told.out).toMatch(/^\d+ articles, \d+ stor(y|ies), \d+ events, \d+ notes? -> .*\/\n$/)
    const files = Object.keys(filesOf(out))
    const slug = JSON.parse(filesOf(out)['stories.json']!)[0].slug
    expect(files).toEqual(expect.arrayContaining(['index.html', 'notes.json', 'stories.json']))
    expect(files).toEqual(
      expect.arrayContaining(['index.html', 'record.json', 'texts.json', 'articles/1.html'].map((f) => `${slug}/${f}`)),
    )
    expect(truceline('check', out)).toMatchObject({ status: 0, err: '' })
  })

  test('writes the same bytes twice, and with the inputs in another order', () => {
    const paths = readdirSync(EXAMPLE).map((name) => join(EXAMPLE, name))
    const outs = [paths, paths, [...paths].reverse()].map((inputs) => {
      const out = join(freshFolder(), 'record')
      expect(truceline('tell', ...inputs, '--out', out, ...CLOCK).status).toBe(0)
      return filesOf(out)
    })
    expect(outs[1]).toEqual(outs[0])
    expect(outs[2]).toEqual(outs[0])
  })

  test('replaces an earlier output as a whole, and leaves nothing behind', () => {
    const home = freshFolder()
    const out = join(home, 'record')
    truceline('tell', EXAMPLE, '--out', out, ...CLOCK)
    truceline('tell', folderWith({ 'a.txt': MEETING }), '--out', out, ...CLOCK)
    expect(JSON.parse(readFileSync(join(out, 'stories.json'), 'utf8'))).toHaveLength(1)
    expect(readdirSync(home)).toEqual(['record'])
  })

  test('refuses a folder that holds something else, before any work, and touches nothing', () => {
    const out = folderWith({ 'thesis.txt': 'Do not lose me.' })
    const told = truceline('tell', EXAMPLE, '--out', out)
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.err).toContain('holds other files')
    expect(filesOf(out)).toEqual({ 'thesis.txt': 'Do not lose me.' })
  })

  test('says in one sentence what is wrong with the call (exit 2)', () => {
    expect(truceline('tell', EXAMPLE, '--out', join(EXAMPLE, 'sources.csv')).status).toBe(2)
    expect(truceline('tell', EXAMPLE, '--out', '/proc/none/record').status).toBe(2)
    expect(truceline('tell', EXAMPLE)).toMatchObject({ status: 2, err: expect.stringContaining('--out') })
    expect(truceline('tell', EXAMPLE, '--out', 'x', '--as-of', '2026-02-31').err).toContain('it must be a date')
    expect(truceline('tell').status).toBe(2)
    expect(truceline('retell').status).toBe(2)
  })

  test('finds nothing readable (exit 3) among empty, binary and missing inputs', () => {
    const dir = folderWith({ 'empty.txt': '', 'photo.jpg': new Uint8Array([255, 216, 255, 0, 0, 1, 2, 3]) })
    const told = truceline('tell', dir, join(dir, 'gone.txt'), '--out', join(dir, 'out'))
    expect(told).toMatchObject({ status: 3, out: '' })
    expect(told.err).toContain('nothing readable')
  })

  test('one unreadable input never stops the others: it is a note, and the last line counts it', () => {
    const out = join(freshFolder(), 'record')
    const dir = folderWith({ 'a.txt': MEETING, 'empty.txt': '', 'binary.txt': new Uint8Array(900).fill(1) })
    const told = truceline('tell', dir, '--out', out, ...CLOCK)
    expect(told.status).toBe(0)
    expect(told.out).toMatch(/^1 article, 1 story, .* 2 notes -> /)
    const notes = JSON.parse(readFileSync(join(out, 'notes.json'), 'utf8'))
    expect(notes.map((n: { source: string }) => n.source).sort()).toEqual(['binary.txt', 'empty.txt'])
  })

  test('leaves out what was published after the clock, with a note', () => {
    const dir = folderWith({
      'a.txt': MEETING,
      'b.txt': MEETING.replace('6 January', '9 February'),
      'sources.csv': 'file,published\na.txt,2026-01-07\nb.txt,2026-02-10\n',
    })
    const { stories, notes } = JSON.parse(truceline('tell', dir, '--json', '--as-of', '2026-01-31').out)
    expect(stories.flatMap((s: { articles: { source: string }[] }) => s.articles.map((a) => a.source))).toEqual([
      'a.txt',
    ])
    expect(notes).toEqual([expect.objectContaining({ kind: 'later', source: 'b.txt' })])
  })

  test('--json prints records with their texts and writes nothing', () => {
    const told = truceline('tell', folderWith({ 'a.txt': MEETING }), '--json', ...CLOCK)
    const { stories } = JSON.parse(told.out)
    expect(stories[0].texts[stories[0].articles[0].id]).toContain('Envoys of Tarland')
    expect(told.err).toMatch(/^1 article, 1 story/)
  })

  test('every article stands in exactly one record, also in a language that cannot be marked', () => {
    const french =
      'Les délégations des deux pays se sont retrouvées mardi dans la capitale pour une nouvelle série de discussions.\n\nElles doivent reprendre leurs travaux la semaine prochaine, selon les médiateurs.\n'
    const dir = folderWith({ 'a.txt': MEETING, 'fr.txt': french })
    const { stories, notes } = JSON.parse(truceline('tell', dir, '--json', ...CLOCK).out)
    const sources = stories.flatMap((s: { articles: { source: string }[] }) => s.articles.map((a) => a.source))
    expect(sources.sort()).toEqual(['a.txt', 'fr.txt'])
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'language', source: 'fr.txt' }))
  })

  test('--passages-only publishes no more of an article than is cited', () => {
    const out = join(freshFolder(), 'record')
    const dir = folderWith({
      'a.txt': `${MEETING}\nThe hotel kitchen closed at nine and reopened for breakfast as it does every day.\n`,
    })
    truceline('tell', dir, '--out', out, '--passages-only', ...CLOCK)
    const files = filesOf(out)
    expect(Object.keys(files).some((f) => f.endsWith('texts.json'))).toBe(false)
    const record = Object.entries(files).find(([f]) => f.endsWith('record.json'))![1]
    expect(record).not.toMatch(/"(prefix|suffix)": "[^"]/)
    expect(truceline('check', out)).toMatchObject({ status: 2, err: expect.stringContaining('texts.json') })
  })
})

test('check finds a changed word, a changed text and a broken file (exit 4)', () => {
  const out = join(freshFolder(), 'record')
  truceline('tell', EXAMPLE, '--out', out, ...CLOCK)
  const { slug } = JSON.parse(readFileSync(join(out, 'stories.json'), 'utf8'))[0]
  const path = join(out, slug, 'record.json')
  const whole = readFileSync(path, 'utf8')
  const record = JSON.parse(whole)
  record.title.text = `${record.title.text}!`
  record.articles[0].n = 7
  writeFileSync(path, JSON.stringify(record))
  const checked = truceline('check', out)
  expect(checked.status).toBe(4)
  expect(checked.out).toContain('title: the edits do not give the text')
  expect(checked.out).toContain('has number 7 at place 1')
  writeFileSync(path, whole.slice(0, 500))
  expect(truceline('check', out)).toMatchObject({ status: 4, err: expect.stringContaining('breaks the contract') })
})

test('read and mark print what their stage produced', () => {
  const dir = folderWith({ 'a.txt': MEETING })
  expect(truceline('read', dir).out).toContain('Envoys of Tarland')
  expect(truceline('mark', '--kind', 'date', dir).out).toContain('2026-01-06')
  expect(JSON.parse(truceline('mark', '--json', dir).out).articles[0].marks.length).toBeGreaterThan(3)
})

test('every command says how it is used', () => {
  for (const command of ['read', 'mark', 'tell', 'check']) {
    const help = truceline(command, '--help')
    expect(help.status).toBe(0)
    expect(help.out).toContain('Example')
  }
})
