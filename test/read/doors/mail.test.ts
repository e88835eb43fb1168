import { expect, test } from 'vitest'
import { openSource } from '../../../src/read/index.ts'
import { makePdf, setLines } from './makePdf.ts'

const CLOCK = '2026-02-01T00:00:00Z'

async function read(text: string | Buffer, name = 'news.eml') {
  const { articles, notes } = await openSource({ name, path: name, given: null }, Buffer.from(text), CLOCK)
  return { articles, sources: articles.map((a) => a.source), notes: notes.map((n) => [n.kind, n.source, n.reason]) }
}

const HEAD = `From: The Tide <news@tide.example>
To: reader@harbour.example
Subject: Ferry talks resume at Orun
Date: Tue, 6 Jan 2026 23:30:00 -0500
Message-ID: <1@tide.example>
MIME-Version: 1.0
`
const TEXT = `The two delegations met by the lake on Monday and spoke for nine hours, officials on both sides said.

A second round will follow within a week, the chief envoy told reporters on the quay.
`
const HTML = `<html><body><table><tr><td><a href="https://tide.example/v">View in browser</a></td></tr><tr><td>
<p>The two delegations met by the lake on Monday and spoke for nine hours, officials on both sides said.</p>
<p>A second round will follow within a week, the chief envoy told reporters on the quay.</p></td></tr></table></body></html>`

/** A part of a mail, in base64. */
const part = (headers: string, content: string | Buffer) =>
  `--b\n${headers}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')}\n`
const mixed = (...parts: string[]) => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`

test('a newsletter is an article: subject, sender, and the date of its header with its zone', async () => {
  const { articles, notes } = await read(`${HEAD}Content-Type: text/html; charset=utf-8\n\n${HTML}`)
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({
    source: 'news.eml',
    title: 'Ferry talks resume at Orun',
    outlet: 'The Tide',
    byline: [],
    published: { edtf: '2026-01-06T23:30:00-05:00', basis: 'metadata' },
  })
  expect(articles[0]!.text).toContain('spoke for nine hours')
  expect(articles[0]!.removed).toContain('View in browser')
  expect(notes).toEqual([])
})

test('HTML is preferred to the text beside it; a mail of text alone is read as text', async () => {
  const both = mixed(part('Content-Type: text/plain', 'Only text.'), part('Content-Type: text/html', HTML)).replace(
    'mixed',
    'alternative',
  )
  expect((await read(both)).articles[0]!.text).not.toContain('Only text.')
  expect((await read(`${HEAD}\n${TEXT}`)).articles[0]!.text).toContain('spoke for nine hours')
})

test('quoted-printable and old encodings are decoded, in headers too', async () => {
  const mail = `From: =?iso-8859-1?Q?H=E4fen_Post?= <news@tide.example>
Subject: =?utf-8?B?${Buffer.from('Brücke über die Düna').toString('base64')}?=
Date: Tue, 6 Jan 2026 10:00:00 +0000
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

The bridge over the D=FCna stays open, said the envoy =96 and he left the =
town in the evening of the same day.
`
  expect((await read(mail)).articles[0]).toMatchObject({
    outlet: 'Häfen Post',
    title: 'Brücke über die Düna',
    text: 'Brücke über die Düna\n\nThe bridge over the Düna stays open, said the envoy – and he left the town in the evening of the same day.',
  })
})

test.each([
  ['The Tide <news@tide.example>', 'The Tide', []],
  ['Harbour Post <briefing@post.example>', 'Harbour Post', []],
  ['Anna Berg <anna.berg@tide.example>', null, ['Anna Berg']],
  ['Anna Berg at The Tide <news@tide.example>', 'The Tide', ['Anna Berg']],
  ['"Anna Berg, The Tide" <news@tide.example>', 'The Tide', ['Anna Berg']],
  ['news@tide.example', null, []],
])('%s is the outlet %j, the people %j', async (from, outlet, byline) => {
  const { articles } = await read(`${HEAD.replace('The Tide <news@tide.example>', from)}\n${TEXT}`)
  expect(articles[0]).toMatchObject({ outlet, byline })
})

test('of a mail that was passed on neither sender nor date are believed', async () => {
  const { articles, notes } = await read(`${HEAD.replace('Subject: ', 'Subject: Fwd: ')}\n${TEXT}`)
  expect(articles[0]).toMatchObject({ title: 'Ferry talks resume at Orun', outlet: null, published: null })
  expect(notes[0]![0]).toBe('forwarded')
})

test('what can be read of what is attached is an article of its own, all else a note', async () => {
  const pdf = makePdf([setLines(['The monitors visited seven posts and spoke with 41 drivers.'], 72, 100)])
  const inner = `From: Anna Berg <anna.berg@tide.example>\nSubject: The crossing\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\nThe crossing opened at six in the morning, said the man who drives the mail van there.\n`
  const mail = mixed(
    part('Content-Type: text/html', HTML),
    part('Content-Type: application/pdf; name="Report.pdf"\nContent-Disposition: attachment', pdf),
    part('Content-Type: image/png; name=a.png\nContent-Disposition: attachment', 'png'),
    part('Content-Type: image/png; name=b.png\nContent-Disposition: attachment', 'png'),
    part('Content-Type: application/zip; name=c.zip\nContent-Disposition: attachment', 'PK'),
    `--b\nContent-Type: message/rfc822\n\n${inner}`,
  )
  const { articles, sources, notes } = await read(mail)
  expect(sources).toEqual(['news.eml', 'news.eml#Report.pdf', 'news.eml#part-5.eml'])
  expect(articles[2]).toMatchObject({ byline: ['Anna Berg'], published: { edtf: '2026-01-05T10:00:00Z' } })
  expect(notes).toEqual([
    ['skipped', 'news.eml', 'attachments of the type image are not read: 2 (a.png, b.png)'],
    ['skipped', 'news.eml', 'attachments of the type application are not read: 1 (c.zip)'],
  ])
})

test('a mail is told by its headers where its name does not say so; an article that begins like one is none', async () => {
  expect((await read(`${HEAD}\n${TEXT}`, 'saved.txt')).articles[0]!.outlet).toBe('The Tide')
  const article =
    'From: the lake\nSubject: the talks\n\nThe two delegations met by the lake on Monday and spoke for nine hours.'
  expect((await read(article, 'a.txt')).articles[0]!.text).toContain('From: the lake')
})

test('each mail of a mailbox is a source', async () => {
  const box = `From a@tide.example Tue Jan  6 10:03:00 2026\n${HEAD}\n${TEXT}\nFrom b@tide.example Wed Jan  7 10:03:00 2026\n${HEAD.replace('6 Jan', '7 Jan')}\nThe talks ended on Wednesday without a paper, the chief envoy said on the quay.\n`
  const { sources, articles } = await read(box, 'box.mbox')
  expect(sources).toEqual(['box.mbox#1.eml', 'box.mbox#2.eml'])
  expect(articles[1]!.published!.edtf).toBe('2026-01-07T23:30:00-05:00')
})

test('a line that a mailbox quotes, lest it begin a mail, is as it was sent', async () => {
  const box = `From a@tide.example Tue Jan  6 10:03:00 2026\n${HEAD}\n>From the far shore boats come once a month, the envoy said.\n`
  expect((await read(box, 'box.mbox')).articles[0]!.text).toContain('\n\nFrom the far shore')
})

test('what a newsletter says of itself is thrown out', async () => {
  const foot = [
    'Unsubscribe | Manage preferences',
    'You are receiving this email because you signed up at tide.example.',
  ]
  const { articles } = await read(`${HEAD}\nView this email in your browser\n\n${TEXT}\n\n${foot.join('\n\n')}\n`)
  expect(articles[0]!.removed).toEqual(['View this email in your browser', ...foot])
})

test('a mail without a word is a note', async () => {
  expect((await read(`${HEAD}\n\n`)).notes.map(([kind]) => kind)).toEqual(['empty'])
})
