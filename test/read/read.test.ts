import { expect, test } from 'vitest'
import { dropTwins, type Given, readSource } from '../../src/read/index.ts'

const CLOCK = '2026-02-01T00:00:00Z'
const BODY =
  'Delegations met by the lake on Monday and spoke for nine hours, officials on both sides said.\n\nA second round will follow within a week, the chief envoy told reporters on the quay.'

function read(text: string, given: Partial<Given> | null = null, name = 'a.txt') {
  const row = given && { published: null, outlet: null, url: null, title: null, ...given }
  const { articles, notes } = readSource({ name, path: name, given: row }, Buffer.from(text), CLOCK)
  return { article: articles[0]!, notes: notes.map((n) => n.reason), kinds: notes.map((n) => n.kind) }
}

test('an article is named by its source and text, a work by its address where there is one', () => {
  const [a, b, c] = [read(BODY), read(BODY, { url: 'https://a.example/1' }), read(BODY, null, 'b.txt')]
  expect(a.article.id).toBe(b.article.id)
  expect(a.article.work).not.toBe(b.article.work)
  expect(a.article.id).not.toBe(c.article.id)
  expect(read(BODY, { url: 'https://a.example/1' }, 'b.txt').article.work).toBe(b.article.work)
})

test('what is not known stays null', () => {
  expect(read(BODY).article).toMatchObject({ title: null, outlet: null, byline: [], url: null, published: null })
})

test('what the analyst knows wins, and a conflict is a note', () => {
  const page = `<html lang="en"><head><meta property="og:site_name" content="The Tide"><meta property="article:published_time" content="2026-01-09T06:00:00Z"></head><body><h1>Talks by the lake</h1><p>${BODY}</p></body></html>`
  const { article, notes } = read(
    page,
    { published: '2026-01-05', outlet: 'Harbour Post', title: 'Nine hours' },
    'a.html',
  )
  expect(article).toMatchObject({
    outlet: 'Harbour Post',
    title: 'Nine hours',
    published: { edtf: '2026-01-05', basis: 'given' },
  })
  expect(notes.filter((n) => n.includes('sources.csv gives')).length).toBe(2)
  expect(notes.some((n) => n.includes('2026-01-09T06:00:00Z (metadata)'))).toBe(true)
  expect(article.blocks[0]).toMatchObject({ kind: 'title' }) // the page's own title stays in the text
  expect(article.text.startsWith('Talks by the lake\n\n')).toBe(true)
})

test('an address from sources.csv tells of the kind, the day and the outlet, too', () => {
  const text = 'The accord says little about the winter.\n\nIt is a fair deal for now; the harder questions wait.'
  const url = 'https://www.harbour-post.example/opinion/2026/01/06/accord'
  expect(read(text).article.kind).toBe('unknown')
  expect(read(text, { url }).article.kind).toBe('analysis')
  const html = `<html><body><h1>What is left open</h1><p>${text.replace('\n\n', '</p><p>')}</p></body></html>`
  const { article, notes } = read(html, { url }, 'a.html')
  expect(article).toMatchObject({ kind: 'analysis', outlet: 'harbour-post.example', published: { edtf: '2026-01-06' } })
  expect(read(html, { url, outlet: 'Harbour Post' }, 'a.html').article.outlet).toBe('Harbour Post')
  expect(notes).toEqual([])
})

test('a title that only the analyst knows is no part of the text', () => {
  const { article } = read(BODY, { title: 'Nine hours' })
  expect(article.title).toBe('Nine hours')
  expect(article.blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph'])
})

test('a date before the web is refused; one after the clock yields to another, and stays where there is none', () => {
  const page = (date: string, url = '') =>
    `<html><head><link rel="canonical" href="https://a.example${url}/x"><meta property="article:published_time" content="${date}"></head><body><p>${BODY}</p></body></html>`
  expect(read(page('1970-01-01'), null, 'a.html')).toMatchObject({ article: { published: null }, kinds: ['date'] })
  expect(read(page('2062-01-06', '/2026/01/06'), null, 'a.html')).toMatchObject({
    article: { published: { edtf: '2026-01-06', basis: 'url' } },
    kinds: ['date'],
  })
  const given = read(page('2026-01-06'), { published: '2026-03-01' }, 'a.html') // what the analyst says is never refused for the clock
  expect(given.article.published).toEqual({ edtf: '2026-03-01', basis: 'given' })
  expect(read(page('2026-03-06'), null, 'a.html').article.published).toEqual({ edtf: '2026-03-06', basis: 'metadata' })
})

test.each([
  ['a language that the text shows', BODY, 'en'],
  ['too few words to tell', 'Ok.', 'und'],
  [
    'French',
    'Les délégations des deux rives se sont rencontrées lundi dans la ville au bord du lac pour préparer une trêve.',
    'fr',
  ],
  [
    'Ukrainian',
    'Делегації обох берегів зустрілися в понеділок у місті біля озера, щоб підготувати перемир’я вздовж річки.',
    'uk',
  ],
])('%s', (_, text, language) => expect(read(text).article.language).toBe(language))

test('the same text twice is one article: the first by name, in whatever order they come', () => {
  const [a, b, c] = ['c.txt', 'a.txt', 'b.txt'].map(
    (name) => read(name === 'b.txt' ? `${BODY} More.` : BODY, null, name).article,
  )
  const once = dropTwins([a!, b!, c!])
  expect(once.articles.map((x) => x.source)).toEqual(['a.txt', 'b.txt'])
  expect(once.notes).toMatchObject([{ kind: 'twin', source: 'c.txt' }])
  expect(dropTwins([c!, b!, a!])).toEqual(once)
})
