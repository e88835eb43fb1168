import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellCommand } from '../../src/cli/tell.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const example = (...parts: string[]) => join(ROOT, 'examples', ...parts)
const work = mkdtempSync(join(tmpdir(), 'truceline-mcp-'))
const dir = join(work, 'record')
const bare = join(work, 'bare')
let client: Client

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at field by field.
type Any = any

async function write(to: string, inputs: string[], ...more: string[]): Promise<void> {
  await tellCommand().parseAsync([...inputs, '--out', to, '--one-story', '--as-of', '2026-04-16', ...more], {
    from: 'user',
  })
}

async function connected(to: string): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' })
  const args = ['--import', 'tsx', join(ROOT, 'test', 'serve', 'main.ts'), 'mcp', to]
  await made.connect(new StdioClientTransport({ command: process.execPath, args, cwd: ROOT, stderr: 'inherit' }))
  return made
}

const call = async (name: string, args: object = {}, from = client): Promise<Any> =>
  (await from.callTool({ name, arguments: args as Record<string, unknown> })) as Any
const given = async (name: string, args: object = {}, from = client) => (await call(name, args, from)).structuredContent
const textsOf = async () => {
  const [{ slug }] = JSON.parse(await readFile(join(dir, 'stories.json'), 'utf8')) as [{ slug: string }]
  return JSON.parse(await readFile(join(dir, slug, 'texts.json'), 'utf8')) as Record<string, string>
}

beforeAll(async () => {
  await write(dir, [example('avel-talks', 'in'), example('avel-talks', 'truce')])
  await write(bare, [example('quarrow-water', 'in')], '--passages-only')
  client = await connected(dir)
}, 60_000)

afterAll(async () => {
  await client.close()
  rmSync(work, { recursive: true })
})

describe('the server', () => {
  test('lists its tools, all of them only reading', async () => {
    const { tools } = await client.listTools()
    expect(tools.map((t) => t.name)).toEqual([
      'stories',
      'articles',
      'timeline',
      'ledger',
      'disputes',
      'ask',
      'passages',
      'ceasefire',
    ])
    for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true)
  })

  test('says the same in its text as in its structure', async () => {
    const { content, structuredContent } = await call('disputes')
    expect(JSON.parse(content[0].text)).toEqual(structuredContent)
  })

  test('gives stories with their articles', async () => {
    const { stories, ceasefires } = await given('stories')
    expect(stories).toHaveLength(1)
    expect(stories[0].articles.map((a: Any) => a.outlet)).toContain('Northline')
    expect(ceasefires).toEqual(['avel'])
  })
})

describe('every result carries citations that stand there', () => {
  test.each([
    ['timeline', {}, 'events'],
    ['ledger', {}, 'pledges'],
    ['ask', { question: 'How many prisoners were exchanged at Tolm?' }, 'passages'],
  ])('%s', async (name, args, list) => {
    const texts = await textsOf()
    const rows = (await given(name, args))[list]
    expect(rows.length).toBeGreaterThan(0)
    for (const { citations } of rows) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { article, start, end, exact } of citations) expect(texts[article]!.slice(start, end)).toBe(exact)
    }
  })

  test('disputes, on each side', async () => {
    const { disputes } = await given('disputes')
    expect(disputes.length).toBeGreaterThan(0)
    for (const { sides } of disputes) for (const side of sides) expect(side.citations[0].outlet).toBeTruthy()
  })

  test('the terms of the ceasefire', async () => {
    const { terms, guarantees } = await given('ceasefire')
    expect(terms.map((t: Any) => t.id)).toContain('T1')
    for (const { text, citations } of terms) expect(citations[0].exact).toContain(text)
    expect(guarantees[0].tiers[0].citations[0].exact).toContain('convene')
  })
})

describe('what is asked for can be narrowed', () => {
  test('pledges by any name of the actor, by matter and by stance', async () => {
    const { pledges, total } = await given('ledger', { actor: 'dunmerish', stance: 'refuses' })
    expect(total).toBeGreaterThan(0)
    for (const p of pledges) expect([p.actor, p.stance]).toEqual(['Dunmere', 'refuses'])
    const troops = await given('ledger', { matter: 'troops' })
    for (const p of troops.pledges) expect(p.matter).toBe('troops')
  })

  test('events by days and by status, a page at a time', async () => {
    const { events } = await given('timeline', { from: '2026-01-20', to: '2026-01-31', status: 'cancelled' })
    expect(events.map((e: Any) => e.when)).toEqual(['2026-01-29'])
    const all = await given('timeline')
    const page = await given('timeline', { limit: 2, offset: 1 })
    expect(page.events).toEqual(all.events.slice(1, 3))
    expect(page.total).toBe(all.total)
  })

  test('articles and the rows of a ceasefire, page by page', async () => {
    const { total, stories } = await given('stories', { limit: 1 })
    expect([total, stories[0].total]).toEqual([1, stories[0].articles.length])
    const { articles, ...rest } = await given('articles', { limit: 2, offset: 1 })
    expect(rest).toEqual({ total: stories[0].total, offset: 1 })
    expect(articles.map((a: Any) => a.id)).toEqual(stories[0].articles.slice(1, 3).map((a: Any) => a.id))
    const [all, one] = [await given('ceasefire'), await given('ceasefire', { limit: 1, offset: 1 })]
    expect(one.total).toEqual(all.total)
    expect(one.incidents).toEqual(all.incidents.slice(1, 2))
    expect((await given('timeline', { offset: 100_000 })).events).toEqual([])
  })

  test('a passage with what stands around it', async () => {
    const [{ citations }] = (await given('ask', { question: 'What did Sarn offer?' })).passages
    const { article, start, end, exact } = citations[0]
    const found = await given('passages', { article, start: start + 3, end, context: 40 })
    expect(found).toMatchObject({ exact: exact.slice(3), article, start: start + 3, end })
    expect(found.before.endsWith(exact.slice(0, 3))).toBe(true)
    expect(found.before).toHaveLength(40)
  })

  test('what is not known is said to be so', async () => {
    const answer = await given('ask', { question: 'How many tanks did Ostreva lose?' })
    expect(answer).toMatchObject({ passages: [], says: 'the record does not say' })
  })
})

describe('a call that cannot be answered says why', () => {
  test.each([
    ['timeline', { story: 'story-0' }, 'no story "story-0" in this output: there is story-'],
    ['ledger', { actor: 'Nobody' }, 'no actor "Nobody" in this output: there is '],
    ['passages', { article: 'article-0', start: 0, end: 4 }, 'no article "article-0"'],
    ['ceasefire', { id: 'other' }, 'no ceasefire "other" in this output: there is avel'],
    ['ledger', { stance: 'hopes' }, 'stance'],
    ['timeline', { from: '30 February' }, 'a day such as 2026-01-31'],
    ['timeline', { from: '2026-02-30' }, 'a day such as 2026-01-31'],
    ['timeline', { limit: 0 }, 'limit'],
    ['ask', { question: '' }, 'question'],
    ['ask', { question: 'x'.repeat(1001) }, 'question'],
    ['timeline', { story: 'x'.repeat(5000) }, 'story'],
    ['timeline', { story: ['a'] }, 'story'],
    ['passages', { article: '__proto__', start: 0, end: 4 }, 'no article "__proto__"'],
    ['passages', { article: 'a', start: 0.5, end: 4 }, 'start'],
    ['passages', { article: 'a', start: 0, end: 4, context: 1e9 }, 'context'],
    ['ledger', { offset: -1 }, 'offset'],
    ['ask', {}, 'question'],
    ['nothing', {}, 'nothing'],
  ])('%s %o', async (name, args, words) => {
    const { isError, content } = await call(name, args)
    expect(isError).toBe(true)
    expect(content[0].text).toContain(words)
  })

  test('a place outside of its article', async () => {
    const [article] = (await given('stories')).stories[0].articles
    for (const place of [
      { start: 5, end: 5 },
      { start: 9, end: 4 },
      { start: 90_000, end: 90_001 },
    ]) {
      const { isError, content } = await call('passages', { article: article.id, ...place })
      expect([isError, content[0].text]).toEqual([true, expect.stringContaining('no words at')])
    }
  })
})

test('a stretch without end is refused', async () => {
  const [article] = (await given('stories')).stories[0].articles
  const { isError, content } = await call('passages', { article: article.id, start: 0, end: 10_000_000 })
  expect([isError, content[0].text]).toEqual([true, expect.stringContaining('20000 units at once')])
})

describe('where only passages are kept', () => {
  test('cited words are given and no others', async () => {
    const other = await connected(bare)
    const { passages } = await given('ask', { question: 'When does the arrangement end?' }, other)
    const [{ article, start, end, exact }] = passages[0].citations
    expect(await given('passages', { article, start, end }, other)).toMatchObject({ exact, before: '', behind: '' })
    const outside = await call('passages', { article, start: 0, end: end + 500 }, other)
    expect([outside.isError, outside.content[0].text]).toEqual([true, expect.stringContaining('cited passages only')])
    const none = await call('ceasefire', {}, other)
    expect(none.content[0].text).toContain('has no ceasefire')
    await other.close()
  })
})

describe('while the folder changes', () => {
  test('a new output in its place is read; one that breaks the contract is refused, and the next is read again', async () => {
    const place = join(work, 'changing')
    cpSync(bare, place, { recursive: true })
    const other = await connected(place)
    expect((await given('stories', {}, other)).ceasefires).toEqual([])
    await write(place, [example('avel-talks', 'in'), example('avel-talks', 'truce')])
    expect((await given('stories', {}, other)).ceasefires).toEqual(['avel'])
    writeFileSync(join(place, 'stories.json'), '[{}]')
    const broken = await call('stories', {}, other)
    expect([broken.isError, broken.content[0].text]).toEqual([true, expect.stringContaining('breaks the contract')])
    await write(place, [example('quarrow-water', 'in')])
    expect((await given('stories', {}, other)).stories).toHaveLength(1)
    await other.close()
  }, 60_000)

  test('a call in the middle of the exchange is answered from one output or the other', async () => {
    const place = join(work, 'exchanged')
    cpSync(bare, place, { recursive: true })
    const other = await connected(place)
    let isDone = false
    const writing = (async () => {
      for (let i = 0; i < 3; i++) await write(place, [example('quarrow-water', 'in')])
    })().finally(() => {
      isDone = true
    })
    const answers: Any[] = []
    while (!isDone) {
      answers.push(
        await call('timeline', { limit: 1 }, other),
        await call('ask', { question: 'Who signed the protocol?' }, other),
      )
      await new Promise((done) => setTimeout(done, 5))
    }
    await writing
    expect(answers.filter((a) => a.isError).map((a) => a.content[0].text)).toEqual([])
    expect(new Set(answers.filter((_, i) => i % 2 === 0).map((a) => a.structuredContent.total)).size).toBe(1)
    await other.close()
  }, 60_000)
})
