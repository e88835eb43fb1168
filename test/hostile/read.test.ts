import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/read/index.ts'

const CLOCK = '2026-02-01T00:00:00Z'
const LIMIT = 5000 // milliseconds of processor time
const LINE = 'The two delegations met by the lake on Monday and spoke for nine hours, officials said. '

/** Reads bytes as a source of that name within the time limit, and proves that every block lies in its text. */
function read(name: string, bytes: Uint8Array | string) {
  const start = process.cpuUsage()
  const result = readSource(
    { name, path: name, given: null },
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    CLOCK,
  )
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(LIMIT)
  for (const { text, blocks } of result.articles) {
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(blocks.map((b) => text.slice(b.start, b.end)).join('\n\n')).toBe(text)
  }
  return { ...result, kinds: result.notes.map((n) => n.kind) }
}

describe('what is no text', () => {
  test.each([
    ['empty.txt', Buffer.alloc(0), 'empty'],
    ['blank.txt', Buffer.from(' \n\t\r\n'), 'empty'],
    ['unseen.txt', Buffer.from('\u200b\ufeff\u00ad\n'), 'empty'],
    ['cut.gz', Buffer.from('1f8b0800000000000003ab', 'hex'), 'binary'],
    ['photo.html', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)), 'binary'],
    ['zeros.txt', Buffer.alloc(5000), 'binary'],
    ['gold.json', Buffer.from('{"about": "no feed", "events": []}'), 'no article'],
    ['broken.json', Buffer.from('{"about": '), 'no article'],
    ['sitemap.xml', Buffer.from('<?xml version="1.0"?><urlset><url><loc>x</loc></url></urlset>'), 'no article'],
    ['tags.html', Buffer.from('<html><body><div><span></span></div></body></html>'), 'empty'],
  ])('%s is a note', (name, bytes, kind) => {
    const { articles, kinds } = read(name, bytes)
    expect(articles).toEqual([])
    expect(kinds).toEqual([kind])
  })
})

describe('encodings', () => {
  const words = 'Der Gesandte von Ödland sagte: „Die Brücke über die Düna bleibt geöffnet“, und fuhr am Abend zurück.'
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${words}`, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 LE with a mark', utf16('le', true)],
    ['UTF-16 BE with a mark', utf16('be', true)],
    ['UTF-16 LE without a mark', utf16('le', false)],
    ['UTF-16 BE without a mark', utf16('be', false)],
  ])('%s', (_, bytes) => {
    expect(read('a.txt', bytes).articles[0]!.text).toBe(words)
  })

  test('windows-1252 without a declaration is guessed, with a note', () => {
    const { articles, kinds } = read(
      'a.txt',
      Buffer.from('Le café près de la rivière a rouvert. L\u0092été, déjà.', 'latin1'),
    )
    expect(articles[0]!.text).toBe('Le café près de la rivière a rouvert. L’été, déjà.')
    expect(kinds).toEqual(['encoding'])
  })

  test('a declared legacy encoding is believed without a note', () => {
    const cyrillic = Buffer.from([0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb])
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      cyrillic,
      Buffer.from('</p></body></html>'),
    ])
    const { articles, kinds } = read('a.html', page)
    expect(articles[0]!.text).toBe('Переговоры')
    expect(kinds).toEqual([])
  })

  test('broken UTF-8 keeps all that can be read, with a note', () => {
    const bytes = Buffer.concat([
      Buffer.from('Die Brücke über die Düna bleibt geöffnet, '),
      Buffer.from([0xff, 0xc3]),
      Buffer.from('sagte sie.'),
    ])
    const { articles, kinds } = read('a.txt', bytes)
    expect(articles[0]!.text).toBe('Die Brücke über die Düna bleibt geöffnet, \ufffd\ufffdsagte sie.')
    expect(kinds).toEqual(['encoding'])
  })
})

describe('odd characters', () => {
  test('zero bytes, controls and marks of zero width go; composed and decomposed letters stay as they are', () => {
    const { articles } = read(
      'a.txt',
      'The en\u0000voy\u200b Re\u0301né\u00ad met\u00a0them\u2028and left the town on the same day.',
    )
    expect(articles[0]!.text).toBe('The envoy Re\u0301né met them\n\nand left the town on the same day.')
  })

  test('half a surrogate pair becomes a replacement character', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', content_text: 'A ferry \ud83d sails.' }],
    }
    expect(read('a.json', JSON.stringify(feed)).articles[0]!.text).toBe('A ferry \ufffd sails.')
  })
})

describe('size and depth', () => {
  test('a line of 10 MB', () => {
    expect(read('a.txt', LINE.repeat(120_000)).articles).toHaveLength(1)
  })

  test('100,000 short lines', () => {
    expect(read('a.txt', 'A short line of words\n'.repeat(100_000)).articles).toHaveLength(1)
  })

  test.each([
    ['paragraphs of which none is plainly one', '<p>Boats lie at the quay.</p>'],
    ['headlines without a text', '<p>Boats lie at the quay of the lake</p>'],
    ['pull quotes', '<p>“Words that were said by the lake”</p>'],
    ['dates of entries', '<time datetime="2026-01-06">6 January 2026</time>'],
    ['links to authors', '<a rel="author" href="/author/a">Anna Berg</a>'],
  ])('20,000 %s', (_, part) => {
    const parts = Array.from({ length: 20_000 }, (_, i) => part.replace(/(?=<\/p>|”)/, ` ${i}`))
    read('a.html', `<html><body>${parts.join('')}<p>${LINE}</p></body></html>`)
  })

  test('a title of 20,000 parts', () => {
    const title = 'Lake | '.repeat(20_000)
    read('a.html', `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${LINE}</p></body></html>`)
  })

  test('front matter of 20,000 lines', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `key${i}: value`).join('\n')
    expect(read('a.md', `---\n${lines}\n---\n\n${LINE}`).kinds).toEqual(['front matter'])
  })

  test('50,000 nested elements', () => {
    const { articles } = read('a.html', `<html><body>${'<div>'.repeat(50_000)}${LINE}`)
    expect(articles[0]!.text).toBe(LINE.trim())
  })

  test('50,000 nested elements of a feed', () => {
    expect(read('a.xml', `<rss version="2.0"><channel><item>${'<a>'.repeat(50_000)}`).articles).toEqual([])
  })

  test('a page of 10 MB', () => {
    expect(
      read('a.html', `<html><body><article>${`<p>${LINE}</p>`.repeat(105_000)}</article></body></html>`).articles,
    ).toHaveLength(1)
  })

  test('a page with 20,000 links', () => {
    read(
      'a.html',
      `<html><body>${'<div class="share"><a href="#">x</a></div>'.repeat(20_000)}<p>${LINE}</p></body></html>`,
    )
  })

  test('Markdown made of nothing but signs', () => {
    for (const sign of ['*', '_', '[', '](', '![', '`', '> ', '- ', '<']) read('a.md', sign.repeat(20_000))
  })

  test('punctuation without an end', () => {
    for (const sign of ['.', '[1]', '"', '“', '(AP', '@', 'a@', '#a ', ' | ', 'By A B and '])
      read('a.txt', sign.repeat(30_000))
  })
})

describe('XML', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};&a${i};">`).join('')}]>`

  test('an entity bomb in a feed is not expanded', () => {
    const { articles } = read(
      'a.xml',
      `${bomb}<rss version="2.0"><channel><item><title>&a30;</title><description>${LINE}&a30;</description></item></channel></rss>`,
    )
    for (const { text } of articles) expect(text.length).toBeLessThan(1000)
  })

  test('an entity bomb in a page is not expanded', () => {
    const { articles } = read('a.html', `${bomb}<html><body><p>${LINE}&a30;</p></body></html>`)
    for (const { text } of articles) expect(text.length).toBeLessThan(2000)
  })

  test('an external entity is not fetched', () => {
    const xxe = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    const { articles } = read(
      'a.xml',
      `${xxe}<rss version="2.0"><channel><item><title>T</title><description>A ferry sails. &x;</description></item></channel></rss>`,
    )
    expect(articles[0]!.text).toContain('A ferry sails.')
  })

  test.each([
    '<rss version="2.0"><channel><title>T</title>',
    '<rss><channel><item><title>T</description></channel>',
    '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
    '<?xml version="1.0"?><rss',
    '<rss version="2.0"><channel><item></item><item><guid/></item></channel></rss>',
  ])('malformed: %s', (xml) => {
    const { articles, kinds } = read('a.xml', xml)
    expect(articles).toEqual([])
    expect(kinds.length).toBeGreaterThan(0)
  })
})

describe('pages', () => {
  test.each([
    '<p>a ferry sails<p>and another',
    '<html><head><title>T</title></head><frameset><frame src="x"></frameset></html>',
    '<html><body><!-- <p>never closed',
    '<html><body><script>while(true){}</script><p>A ferry sails.</p>',
    '<html><body><svg><p>in a picture</p></svg><math><p>x</p></math>',
    '<body><body><body><p>A ferry sails.</p></body>',
    '<html><body><table><tr><td><p>A ferry sails.</table>',
    '<html><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":{"name":1}},"datePublished":{}}</script><body><p>A ferry sails.</p></body></html>',
    '<html><script type="application/ld+json">[[[[[[[[{"@graph":[]}]]]]]]]]</script><body><p>A ferry sails.</p></body></html>',
    '<html lang="*"><meta property="article:published_time" content="2026-13-45"><body><p>A ferry sails.</p></body></html>',
  ])('%s', (html) => {
    read('a.html', html)
  })
})
