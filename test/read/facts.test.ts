import { describe, expect, test } from 'vitest'
import { peopleIn } from '../../src/read/credits.ts'
import { edtfOf } from '../../src/read/dates.ts'
import { factsOf } from '../../src/read/facts.ts'
import { withoutOutlet } from '../../src/read/titles.ts'
import { parseTree } from '../../src/read/tree.ts'

const LONG =
  'Delegations met by the lake on Monday and spoke for nine hours, officials on both sides said after midnight.'
const H1 = '<h1>Nine hours by the lake</h1>'
const page = (body: string, head = '') =>
  factsOf(parseTree(`<html><head>${head}</head><body>${body}<p>${LONG}</p></body></html>`).document)
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const canonical = (url: string) => `<link rel="canonical" href="${url}">`
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

describe('the title', () => {
  test.each([
    [
      'the heading that is shown, not the one for search engines',
      H1,
      meta('og:title', 'Lake talks: what you need to know'),
      'Nine hours by the lake',
    ],
    [
      'the heading that fits, not that of the site',
      '<h1>The Tide – news from the coast</h1><h1>Nine hours by the lake</h1>',
      meta('og:title', 'Nine hours by the lake'),
      'Nine hours by the lake',
    ],
    [
      'a second heading, where the first is the masthead',
      '<h1>The Tide</h1><h2>Nine hours by the lake</h2>',
      meta('og:title', 'Nine hours by the lake') + meta('og:site_name', 'The Tide'),
      'Nine hours by the lake',
    ],
    [
      'not the motto of a site',
      '<h1>Harbour Post, the voice of the coast</h1>',
      meta('og:title', 'Nine hours by the lake') + meta('og:site_name', 'Harbour Post'),
      'Nine hours by the lake',
    ],
    [
      'a heading that shares most of its words with a short name',
      '<h1>Lake talks end after nine hours, with no date for a second round</h1><h1>Guides</h1>',
      meta('og:title', 'Lake talks end with no date'),
      'Lake talks end after nine hours, with no date for a second round',
    ],
  ])('%s', (_, body, head, title) => expect(page(body, head).title).toBe(title))

  test.each([
    ['Nine hours by the lake | World | The Tide', 'The Tide', 'Nine hours by the lake'],
    ['Nine hours by the lake - thetide.example', 'thetide.example', 'Nine hours by the lake'],
    ['The Tide: nine hours by the lake', 'The Tide', 'The Tide: nine hours by the lake'],
    ['The Tide | Nine hours by the lake', 'The Tide', 'Nine hours by the lake'],
    ['Nine hours by the lake - and no accord', 'The Tide', 'Nine hours by the lake - and no accord'],
    ['Tide | The Tide', 'The Tide', 'Tide | The Tide'], // what is left would be no title
  ])('%s without what is not its own', (title, outlet, own) => expect(withoutOutlet(title, outlet)).toBe(own))
})

describe('the outlet', () => {
  test.each([
    ['what the page names', meta('og:site_name', 'Harbour Post'), 'Harbour Post'],
    ['without its sections', meta('og:site_name', 'Harbour Post | Coast | Sport'), 'Harbour Post'],
    [
      'the end of the title that the address spells',
      `<title>Nine hours - Harbour Post</title>${canonical('https://www.harbour-post.example/a')}`,
      'Harbour Post',
    ],
    [
      'the host, where nothing names it',
      `<title>Nine hours by the lake</title>${canonical('https://www.harbour-post.example/a')}`,
      'harbour-post.example',
    ],
    ['nothing, where there is no address either', '<title>Nine hours - Harbour Post</title>', null],
    ['never the address of a profile', meta('publisher', 'https://social.example/harbourpost'), null],
  ])('%s', (_, head, outlet) => expect(page(H1, head).outlet).toBe(outlet))
})

describe('an outlet that prints an agency', () => {
  const wire = (publisher: string) =>
    ld({ '@type': 'NewsArticle', headline: 'Nine hours by the lake', publisher: { name: publisher } })
  const site = meta('og:site_name', 'Harbour Post')

  test('is named by its page, not by the publisher that its JSON-LD gives', () => {
    expect(page(H1, wire('Reuters') + site).outlet).toBe('Harbour Post')
    expect(page(H1, wire('Reuters')).outlet).toBe('Reuters')
    expect(page(H1, wire('The Tide') + site).outlet).toBe('The Tide') // a publisher that is no agency stands
  })

  test('has the agency as its byline', () => {
    const thing = { '@type': 'NewsArticle', headline: 'Nine hours by the lake', author: { name: 'Reuters' } }
    expect(page(H1, ld({ ...thing, publisher: { name: 'Reuters' } }) + site).byline).toEqual(['Reuters'])
  })
})

describe('the byline', () => {
  test.each([
    ['a link to the author', '<p>By <a rel="author" href="/p/1">Tilda Brandt</a></p>', ['Tilda Brandt']],
    [
      'two links side by side',
      '<div class="by"><a rel="author">Tilda Brandt</a> <a rel="author">Jon Okafor</a></div>',
      ['Tilda Brandt', 'Jon Okafor'],
    ],
    [
      'the page of an author',
      '<p class="x1"><a href="https://tide.example/author/tilda-brandt/">Tilda Brandt</a></p>',
      ['Tilda Brandt'],
    ],
    [
      'a name before a job in the next element',
      '<div class="Page-byline">By <b>Tilda Brandt</b><span>Political Columnist</span><span>6 Jan</span></div>',
      ['Tilda Brandt'],
    ],
    [
      'a name before the time and a handle',
      '<div class="article__byline"><a>Tilda Brandt</a> <span>@tbrandt / 2 days</span></div>',
      ['Tilda Brandt'],
    ],
    [
      'a name before the day',
      '<div class="author_date">Tilda Brandt - Jan 6, 2026, 10:31 pm CET</div>',
      ['Tilda Brandt'],
    ],
    [
      'an address behind it',
      '<div class="p-author">By Tilda Brandt tilda@tide.example (509) 555-0100</div>',
      ['Tilda Brandt'],
    ],
    ['an agency by its initials', '<span class="author">QPA, </span><span class="author">Aldburg, </span>', ['QPA']],
    [
      'an author below the text, where none stands above',
      `<p>${LONG}</p><span class="author-name">Tilda Brandt</span>`,
      ['Tilda Brandt'],
    ],
    ['not who comments', '<ol class="comments"><li><cite itemprop="author">Gaye Morton</cite></li></ol>', []],
    ['not who wrote what stands beside', '<aside class="related"><span class="author">Gaye Morton</span></aside>', []],
    [
      'no word that names nobody',
      '<div class="author"><a>Share</a></div><div class="author">Read More</div><div class="byline">News Desk</div>',
      [],
    ],
    ['not the outlet', `<div class="byline">By Harbour Post</div>`, []],
  ])('%s', (_, body, byline) => expect(page(H1 + body, meta('og:site_name', 'Harbour Post')).byline).toEqual(byline))

  test.each([
    ['By TILDA BRANDT, QPA National Writer', ['TILDA BRANDT']],
    ['Posted by Tilda Brandt on January 6, 2026', ['Tilda Brandt']],
    ['Tilda Brandt and Jon Okafor in Geneva', ['Tilda Brandt', 'Jon Okafor']],
    ['By Tilda Brandt with Jon Okafor', ['Tilda Brandt', 'Jon Okafor']],
    ['Tilda Brandt | Coast News for tide.example', ['Tilda Brandt']],
    ["Ída d'Anvers and Bram van 't Hoff", ["Ída d'Anvers", "Bram van 't Hoff"]],
    ['Tilda Brandt Jan 6 2026', ['Tilda Brandt']],
    ['About the author', []],
    ['kevin-r', []],
    ['By the lake', []],
  ])('%s', (line, people) => expect(peopleIn(line)).toEqual(people))
})

describe('the day of publication', () => {
  const dates = (body: string, head = '') => page(H1 + body, head).claims.map(({ edtf, basis }) => `${edtf} ${basis}`)

  test.each([
    [
      'meta of many spellings',
      '',
      '<meta name="article.published-time" content="2026-01-06">',
      ['2026-01-06 metadata'],
    ],
    [
      'an element of schema.org',
      '<span itemprop="datePublished" content="2026-01-06"></span>',
      '',
      ['2026-01-06 metadata'],
    ],
    [
      'the <time> below the title among others',
      '<time datetime="2026-01-06">Tuesday</time><div class="x"><time datetime="2026-01-09">Friday</time></div>',
      '',
      ['2026-01-06 metadata'],
    ],
    ['a line below the title', '<div class="date">6 January 2026</div>', '', ['2026-01-06 dateline']],
    [
      'a line in another language',
      '<span class="fecha">martes, 6 de enero de 2026, 20:13</span>',
      '',
      ['2026-01-06 dateline'],
    ],
    [
      'a line at the end that says so',
      `<p>${LONG}</p><div class="pub-date">First published on 6 January 2026</div>`,
      '',
      ['2026-01-06 dateline'],
    ],
    [
      'what the scripts agree on',
      '<script>var a = {"publishDate":"2026-01-06T10:00"}; b.pubdate = "2026-01-06"</script>',
      '',
      ['2026-01-06 metadata'],
    ],
    ['a month in the address, and no more', '', canonical('https://tide.example/2026/01/lake'), ['2026-01 url']],
  ])('%s', (_, body, head, expected) => expect(dates(body, head)).toEqual(expected))

  test.each([
    [
      'when it was changed',
      '<time class="updated" datetime="2026-01-09">Updated Friday</time>',
      '<meta property="og:updated_time" content="2026-01-09"><meta name="dateModified" content="2026-01-09">',
    ],
    ['a <time> beside the word', '<p>Updated: <time datetime="2026-01-09">Friday</time></p>', ''],
    [
      'the days of comments',
      '<div id="comments"><time itemprop="datePublished" datetime="2026-01-09">9 Jan</time></div>',
      '',
    ],
    [
      'the entries of a live blog',
      `<section><time datetime="2026-01-09T06:10Z">06:10</time><p>${LONG}</p></section><section><time datetime="2026-01-09T06:00Z">06:00</time><p>${LONG}</p></section>`,
      '',
    ],
    ['a line at the end that may be of another article', `<p>${LONG}</p><div class="date">9 January 2026</div>`, ''],
    [
      'what the scripts do not agree on',
      '<script>[{"publishDate":"2026-01-06"},{"publishDate":"2026-01-09"}]</script>',
      '',
    ],
    ['a copyright', '<div class="date">© 2026 Harbour Post</div>', ''],
  ])('is not %s', (_, body, head) => expect(dates(body, head)).toEqual([]))

  test.each([
    ['6 de enero de 2026', '2026-01-06'],
    ['6. März 2026', '2026-03-06'],
    ['le 6 août 2026', '2026-08-06'],
    ['6 січня 2026 року', '2026-01-06'],
    ['2026年1月6日', '2026-01-06'],
    ['20260106', '2026-01-06'],
    ['20260106T100300Z', '2026-01-06T10:03:00Z'],
    ['1767693780', '2026-01-06T10:03:00Z'],
    ['1767693780000', '2026-01-06T10:03:00Z'],
    ['6 de nada de 2026', undefined],
    ['5 cats 2026', undefined],
  ])('%s is %s', (words, edtf) => expect(edtfOf(words)).toBe(edtf))
})

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Nine hours by the lake' }

  test('names are looked up by their @id, and entities are read', () => {
    const graph = [
      {
        ...article,
        headline: 'Nine hours by the lake &#8211; and no accord',
        author: { '@id': '#t' },
        publisher: { '@id': '#h' },
      },
      { '@type': 'Person', '@id': '#t', name: 'Tilda Brandt' },
      { '@type': 'Organization', '@id': '#h', name: 'Harbour &amp; Coast' },
    ]
    expect(page('', ld({ '@graph': graph }))).toMatchObject({
      title: 'Nine hours by the lake – and no accord',
      byline: ['Tilda Brandt'],
      outlet: 'Harbour & Coast',
    })
  })

  test('of several articles the one that is this page counts, and none where all are others', () => {
    const other = {
      ...article,
      headline: 'Storm over the coast',
      author: 'Gaye Morton',
      url: 'https://tide.example/storm',
    }
    const own = { ...article, author: 'Tilda Brandt', url: 'https://tide.example/lake' }
    const head = canonical('https://tide.example/lake?from=home')
    expect(page(H1, head + ld([other, own])).byline).toEqual(['Tilda Brandt'])
    expect(page(H1, head + ld(other)).byline).toEqual([])
  })

  test('a page that is no article may still say when it was published', () => {
    expect(page(H1, ld({ '@type': 'WebPage', datePublished: '2026-01-06' })).claims).toEqual([
      { edtf: '2026-01-06', basis: 'metadata' },
    ])
  })

  test('it is read with a comma too many and a line break in a string, and passed over where it is broken', () => {
    const loose =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Nine hours by the lake","author":["Tilda\nBrandt",],}</script>'
    expect(page(H1, loose).byline).toEqual(['Tilda Brandt'])
    expect(page(H1, '<script type="application/ld+json">{"@type":</script>').byline).toEqual([])
  })
})
