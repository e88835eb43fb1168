import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findInputs, loadSource } from '../../src/read/index.ts'
import { makePdf, pdfOf, setLines, stream } from '../read/doors/makePdf.ts'
import { makeWarc, page } from '../read/doors/makeWarc.ts'
import { makeZip } from '../read/doors/makeZip.ts'
import { damaged, noNetwork, quiet } from './quiet.ts'

beforeAll(noNetwork)
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const RUNS = { numRuns: 40 }
const unit = fc.double({ min: 0, max: 0.999, noNaN: true })
const changes = fc.array(fc.tuple(unit, fc.integer({ min: 0, max: 255 })), { maxLength: 12 })
const LINE = 'The two delegations met by the lake on Monday and spoke for nine hours.'

const PDF = makePdf([setLines([LINE, LINE], 72, 100), setLines([LINE], 72, 100)], { Title: 'Ferry talks' })
const MAIL = Buffer.from(
  `From: The Tide <news@tide.example>\nSubject: Ferry talks\nDate: Tue, 6 Jan 2026 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${LINE}</p>\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${PDF.toString('base64')}\n--b--\n`,
)

describe('damaged files', () => {
  test('PDF', async () => {
    await fc.assert(
      fc.asyncProperty(changes, unit, async (some, cut) => {
        await quiet('a.pdf', damaged(PDF, some, Math.max(cut, 0.1)))
      }),
      RUNS,
    )
  })

  test('mail', async () => {
    await fc.assert(
      fc.asyncProperty(changes, unit, async (some, cut) => {
        await quiet('a.eml', damaged(MAIL, some, cut))
      }),
      RUNS,
    )
  })

  test('WARC, plain and packed', async () => {
    const records = [1, 2, 3].map((n) => ({ url: `https://tide.example/${n}`, body: page(n) }))
    const archives = [await makeWarc(records), await makeWarc(records, true)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...archives), changes, unit, async (bytes, some, cut) => {
        await quiet('a.warc', damaged(bytes, some, Math.max(cut, 0.01)))
      }),
      RUNS,
    )
  })

  test('zip', async () => {
    const zip = makeZip([1, 2, 3].map((n) => ({ name: `in/${n}.html`, content: page(n) })))
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    await fc.assert(
      fc.asyncProperty(changes, unit, async (some, cut) => {
        writeFileSync(join(folder, 'a.zip'), damaged(zip, some, cut))
        const { sources } = await findInputs([folder])
        for (const source of sources) {
          const bytes = await loadSource(source)
          if (bytes instanceof Uint8Array) await quiet(source.name, bytes)
          else expect(bytes.reason).not.toBe('')
        }
      }),
      RUNS,
    )
    rmSync(folder, { recursive: true })
  })

  test('whatever the bytes behind a sign', async () => {
    const sign = fc.constantFrom<[string, string]>(
      ['a.pdf', '%PDF-1.7\n'],
      ['a.warc', 'WARC/1.0\r\n'],
      ['a.eml', ''],
      ['a.mbox', 'From a@b.example Tue Jan  6 10:03:00 2026\n'],
      ['a.warc.gz', '\x1f\x8b\x08\x00'],
    )
    await fc.assert(
      fc.asyncProperty(sign, fc.uint8Array({ maxLength: 300 }), async ([name, start], bytes) => {
        await quiet(name, Buffer.concat([Buffer.from(start, 'latin1'), bytes]))
      }),
      RUNS,
    )
  })
})

/** A PDF of one page with this content, and further objects from the seventh on. */
const onePage = (content: string, ...more: string[]) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /X 7 0 R >> >> >>',
    '<< >>',
    content,
    ...more,
  ])
const pages = (entries: string) =>
  pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages ${entries} >>`, '<< >>', '<< >>', '<< >>'])
const packed = (bytes: Buffer) => stream(deflateSync(bytes).toString('latin1'), '/Filter /FlateDecode')
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>'

describe('PDF', () => {
  test.each<[string, () => Buffer]>([
    ['pages in a circle', () => pages('/Kids [2 0 R 2 0 R] /Count 5')],
    ['a thousand million pages', () => pages('/Kids [] /Count 1000000000')],
    [
      'a catalog that is its own list of pages',
      () => pdfOf(['<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 3 >>', '<< >>', '<< >>', '<< >>', '<< >>']),
    ],
    ['a drawing that draws itself', () => onePage(stream('/X Do'), stream('/X Do /X Do', FORM))],
    ['a stream as long as itself', () => onePage('<< /Length 6 0 R >>\nstream\nBT ET\nendstream')],
    ['100,000 nested lists', () => onePage(stream('['.repeat(100_000)))],
    ['100,000 nested dictionaries', () => onePage('<< /A '.repeat(100_000))],
    [
      'tables of objects in a circle',
      () =>
        Buffer.from(
          PDF.toString('latin1')
            .replace('/Root', '/Prev 9 /Root')
            .replace(/startxref\n\d+/, 'startxref\n9'),
          'latin1',
        ),
    ],
  ])('%s', async (_, made) => {
    await quiet('a.pdf', made())
  })

  test('one that never comes to an end is given up, and the next one is read', async () => {
    const many = `BT /F1 1 Tf ${'(a) Tj '.repeat(2_000_000)} ET`
    const [endless, next] = await Promise.all([quiet('a.pdf', onePage(stream(many))), quiet('b.pdf', PDF)])
    expect(endless.kinds.length + endless.articles.length).toBeGreaterThan(0)
    expect(next.articles).toHaveLength(1)
  })

  test('memory stays within limits', async () => {
    const before = process.memoryUsage.rss()
    await quiet('a.pdf', onePage(packed(Buffer.alloc(200_000_000, 'q '))))
    expect(process.memoryUsage.rss() - before).toBeLessThan(700_000_000)
  })
})

describe('WARC', () => {
  const head = 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tide.example/\r\n'
  test.each<[string, () => Buffer]>([
    [
      'lengths that are none',
      () =>
        Buffer.from(
          ['-1', 'NaN', '1e9', '9'.repeat(40), '']
            .map((n) => `${head}Content-Length: ${n}\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx\r\n\r\n`)
            .join(''),
        ),
    ],
    [
      '5,000 records that claim 19 MB',
      () => Buffer.from(`${head}Content-Length: 19000000\r\n\r\nHTTP/1.1 200 OK\r\n\r\n\r\n\r\n`.repeat(5000)),
    ],
    ['headers without an end', () => Buffer.from(`WARC/1.0\r\n${'a'.repeat(10_000_000)}`)],
    ['10 MB of headers without a colon', () => Buffer.from(`WARC/1.0\r\n${'a\r\n'.repeat(3_000_000)}\r\n`)],
    ['250,000 empty records', () => Buffer.from('WARC/1.0\r\n\r\n'.repeat(250_000))],
    ['10 MB of nothing', () => Buffer.concat([Buffer.from('WARC/1.0\r\n\r\n'), Buffer.alloc(10_000_000)])],
    ['a gzip bomb', () => gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\n\r\n'), Buffer.alloc(110_000_000)]))],
    ['gzip in gzip', () => gzipSync(gzipSync(Buffer.from('WARC/1.0\r\n\r\n')))],
  ])('%s', async (_, made) => {
    await quiet('a.warc', made())
  })

  test('a page that unpacks to too much is counted', async () => {
    const body = gzipSync(Buffer.alloc(30_000_000, 'a'))
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
    const { reasons } = await quiet('a.warc', await makeWarc([{ url: 'https://tide.example/', headers, body }]))
    expect(reasons[0]).toMatch(/unpack to more than/)
  })

  test('chunks that lie', async () => {
    for (const chunk of ['ffffffff\r\nx', '0\r\n', '5\r\nab', 'g\r\n', '1\r\n\r\n'.repeat(100_000), ''])
      await quiet(
        'a.warc',
        await makeWarc([
          {
            url: 'https://tide.example/',
            headers: { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' },
            body: chunk,
          },
        ]),
      )
  })
})

describe('mail', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')
  const within = (depth: number): string =>
    depth === 0 ? `Subject: x\n\n${LINE}` : `Subject: ${depth}\nContent-Type: message/rfc822\n\n${within(depth - 1)}`
  test.each<[string, () => string]>([
    ['10,000 nested parts', () => nested(10_000)],
    ['3,000 parts', () => `Content-Type: multipart/mixed; boundary=b\n\n${`--b\n\n${LINE}\n`.repeat(3000)}--b--`],
    [
      '2,000 attachments',
      () =>
        `Content-Type: multipart/mixed; boundary=b\n\n${`--b\nContent-Disposition: attachment\n\n${LINE}\n`.repeat(2000)}`,
    ],
    ['60 mails in one another', () => within(60)],
    ['5 MB of headers', () => `Subject: ${'x'.repeat(5_000_000)}\n\nx`],
    ['20,000 headers', () => `${'X: y\n'.repeat(20_000)}\nx`],
    ['3,000,000 lines', () => `Subject: x\n\n${'\n'.repeat(3_000_000)}`],
    ['100,000 encoded words', () => `Subject: ${'=?utf-8?Q?a?= '.repeat(100_000)}\n\n${LINE}`],
    ['a sender without an end', () => `From: ${'<('.repeat(200_000)}\n\n${LINE}`],
    ['a boundary without an end', () => `Content-Type: multipart/mixed; boundary="${'b'.repeat(500_000)}\n\n--b\n`],
    ['an empty boundary', () => `Content-Type: multipart/mixed; boundary=""\n\n${'--\n'.repeat(20_000)}`],
    ['broken base64', () => `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${'=A*='.repeat(50_000)}`],
  ])('%s', async (_, made) => {
    await quiet('a.eml', Buffer.from(made()))
  })

  test('a mailbox of 2,100 mails', async () => {
    const { articles, kinds } = await quiet(
      'a.mbox',
      Buffer.from(`From a@b.example Tue Jan  6 10:03:00 2026\n\n${LINE}\n`.repeat(5000)),
    )
    expect([articles.length, kinds]).toEqual([2000, ['too large']])
  })
})

describe('zip', () => {
  test('zip files in one another, and many files in the same bytes, are refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    let inner = makeZip([{ name: 'a.txt', content: LINE }])
    for (let i = 0; i < 5; i++)
      inner = makeZip(Array.from({ length: 10 }, (_, n) => ({ name: `${n}.zip`, content: inner })))
    writeFileSync(join(folder, 'nested.zip'), inner)
    const large = Array.from({ length: 80 }, (_, n) => ({
      name: `${n}.txt`,
      content: 'x',
      claims: 15_000_000,
      method: 0,
    }))
    writeFileSync(join(folder, 'same.zip'), makeZip(large))
    const { sources, notes } = await findInputs([folder])
    expect(sources).toEqual([])
    expect(notes.map((n) => n.source)).toEqual(['nested.zip', 'same.zip', 'same.zip'])
    rmSync(folder, { recursive: true })
  })
})

describe('texts', () => {
  const long = (words: string) => words.repeat(Math.ceil(60_000 / words.length))
  const html = [
    '<!doctype',
    '<!doctype x [',
    '<!--',
    '<a ',
    '<',
    '&',
    '&#',
    '<p>',
    '<b>',
    '<li>',
    '<table>',
    '<title>',
    '<meta name=a content=b>',
    '<script>',
    '<frame',
    '<svg>',
    '<![CDATA[',
    '<p class="',
  ]
  test.each(html)('a page of %j', async (words) => {
    await quiet('a.html', Buffer.from(long(words)))
  })

  test.each([
    '<!DOCTYPE',
    '<!DOCTYPE x [',
    '<item>',
    '<item><title>x</title></item>',
    '<![CDATA[',
    '<!--',
    '<a b="',
    '&',
    '<?x',
    ']]>',
  ])('a feed of %j', async (words) => {
    await quiet('a.xml', Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${long(words)}`))
    await quiet('a.xml', Buffer.from(`<?xml version="1.0"?>${long(words)}<rss version="2.0"><channel>`))
  })

  test('an attribute of 5 MB', async () => {
    await quiet('a.html', Buffer.from(`<html><body><p class="${'share '.repeat(800_000)}">${LINE}</p></body></html>`))
  })
})
