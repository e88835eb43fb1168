import { expect, test } from 'vitest'
import { openSource } from '../../../src/read/index.ts'
import { makePdf, pdfOf, setLines, stream, type Words } from './makePdf.ts'

const CLOCK = '2026-02-01T00:00:00Z'

async function read(bytes: Uint8Array, given = {}) {
  const row = { published: null, outlet: null, url: null, title: null, ...given }
  const { articles, notes } = await openSource({ name: 'a.pdf', path: 'a.pdf', given: row }, bytes, CLOCK)
  const [article] = articles
  const blocks = article?.blocks.map((b) => `${b.kind}: ${article.text.slice(b.start, b.end)}`) ?? []
  return { article, blocks, notes: notes.map((n) => [n.kind, n.reason]) }
}

const BODY = [
  'The two delegations met by the lake on Monday and spoke for nine hours about the crossing,',
  'officials on both sides said. The chief envoy told reporters on the quay that an agree-',
  'ment was near, and that the long-',
  'term plan of the Tarn-',
  'Orun commission would be read out on Thursday.',
]
const WHOLE =
  'The two delegations met by the lake on Monday and spoke for nine hours about the crossing, officials on both sides said. The chief envoy told reporters on the quay that an agreement was near, and that the long-term plan of the Tarn-Orun commission would be read out on Thursday.'

test('lines become paragraphs, and words that lines break are whole again; hyphens of their own stay', async () => {
  const lines = [...setLines(BODY, 72, 100), ...setLines(['It was the third round.'], 72, 180)]
  const { blocks } = await read(makePdf([lines]))
  expect(blocks).toEqual([`paragraph: ${WHOLE}`, 'paragraph: It was the third round.'])
})

test('a hyphen at the end of a line stays where the document writes the word with it elsewhere', async () => {
  const lines = setLines(
    [
      'The ferry-boat sailed at noon with forty people on board, and the second ferry-',
      'boat stayed in the harbour because its crew was on leave until Sunday evening.',
    ],
    72,
    100,
  )
  expect((await read(makePdf([lines]))).blocks[0]).toContain('the second ferry-boat stayed')
})

test('a set-in first line begins a paragraph', async () => {
  const paragraph = (y: number): Words[] => [
    { x: 84, y, text: 'Snow fell all night on the pass, and in the morning the plough did not come up to it.' },
    ...setLines(
      ['The road to the northern landing stayed closed until the engineers came back from', 'the valley.'],
      72,
      y + 12,
    ),
  ]
  const { blocks } = await read(
    makePdf([
      [
        ...paragraph(100),
        ...paragraph(136).map((w) => ({ ...w, text: `${w.text} ` })),
        { x: 84, y: 172, text: 'Then it thawed.' },
      ],
    ]),
  )
  expect(blocks.at(-1)).toBe('paragraph: Then it thawed.')
})

const column = (words: string, x: number, y: number) =>
  setLines(
    Array.from({ length: 12 }, (_, i) => `${words} line ${i + 1} of the report on crossings`),
    x,
    y,
  )

test('two columns are read one after the other, below the title that spans them', async () => {
  const page = [
    { x: 72, y: 70, text: 'Crossings reopened on both banks of the Orun', size: 18 },
    ...column('left', 60, 120),
    ...column('right', 320, 123),
  ]
  const { article, blocks } = await read(makePdf([page]))
  expect(article!.title).toBe('Crossings reopened on both banks of the Orun')
  expect(blocks[0]).toBe('title: Crossings reopened on both banks of the Orun')
  const words = article!.text.replace(/\s+/g, ' ')
  expect(words).toMatch(/left line 1 of .* left line 12 of the report on crossings right line 1 of .* right line 12/)
})

test('a table is read row by row, not column by column', async () => {
  const rows = [
    ['Post', 'Cars'],
    ['North', '120'],
    ['South', '80'],
    ['East', '14'],
    ['West', '7'],
  ]
  const table = rows.flatMap(([a, b], i) => [
    { x: 72, y: 200 + i * 20, text: a! },
    { x: 320, y: 200 + i * 20, text: b! },
  ])
  const { article } = await read(makePdf([[...setLines(BODY, 72, 100), ...table]]))
  expect(article!.text).toMatch(/Post Cars\s+North 120\s+South 80\s+East 14\s+West 7/)
})

test('running heads, feet and page numbers go and are listed; a paragraph goes on over the page', async () => {
  const pages = [
    [
      'The first post opened at six in the morning and closed at ten at night on every day of',
      'the visit, and the monitors who were there counted 120 cars and forty lorries, which the',
    ],
    [
      'northern side calls a record for the winter. The second post stayed closed on the sixth.',
      'Nobody was hurt there, the monitors say, and the queue was gone by the next morning at ten.',
    ],
    [
      'A third post is planned beside the mill, where the old bridge stood until the great flood.',
      'Work on it begins in spring, if the snow allows it, and will last until the end of August.',
    ],
  ]
  const set = pages.map((lines, i) => [
    { x: 72, y: 40, text: 'Harbour Institute · Crossing report', size: 8 },
    ...setLines(lines, 72, 100),
    { x: 290, y: 810, text: `Page ${i + 1} of 3`, size: 8 },
  ])
  const { article } = await read(makePdf(set))
  expect(article!.text).toContain('which the northern side calls a record')
  expect(article!.text).not.toMatch(/Harbour Institute|Page \d/)
  expect(article!.removed).toEqual(
    expect.arrayContaining(['Harbour Institute · Crossing report', 'Page 1 of 3', 'Page 3 of 3']),
  )
})

test('what the file tags as no content is left out and listed', async () => {
  const page = [...setLines(BODY, 72, 100), { x: 72, y: 160, text: 'Draft of 5 January', aside: true }]
  const { article } = await read(makePdf([page]))
  expect(article!.text).toBe(WHOLE)
  expect(article!.removed).toContain('Draft of 5 January')
})

test('marks of footnotes go, raised letters of a number stay, and footnotes come last', async () => {
  const page = [
    {
      x: 72,
      y: 100,
      text: 'Two posts stayed closed on the 6^th^ of the month, after the northern side had asked for it^1^',
    },
    ...setLines(
      [
        'and the southern side had not answered the letter in the four days that it had for that.',
        'The letter was sent from the capital, and the answer came a week later by the same van.',
      ],
      72,
      112,
    ),
    { x: 72, y: 780, text: '1 Letter of 4 January, on file with the institute.', size: 7.5 },
  ]
  const more = setLines(
    ['The posts are open now, as anybody can see who drives along the river in the morning hours.'],
    72,
    100,
  )
  const { blocks } = await read(makePdf([page, more]))
  expect(blocks[0]).toMatch(/on the 6th of the month, after the northern side had asked for it and the southern/)
  expect(blocks.at(-1)).toBe('paragraph: 1 Letter of 4 January, on file with the institute.')
})

test('headings and items are told by how they are set', async () => {
  const page = [
    { x: 72, y: 80, text: 'Winter on the pass', size: 20 },
    ...setLines(BODY, 72, 120),
    { x: 72, y: 200, text: 'What was promised', size: 13 },
    { x: 72, y: 220, text: '• Post 1 opens at six in the morning.' },
    { x: 72, y: 234, text: '• Post 2 opens at seven.' },
  ]
  const { blocks } = await read(makePdf([page]))
  expect(blocks.map((b) => b.split(':')[0])).toEqual(['title', 'paragraph', 'heading', 'item', 'item'])
  expect(blocks[3]).toBe('item: Post 1 opens at six in the morning.')
})

test('the day on which a file was made is no date of publication; it is said in a note', async () => {
  const made = makePdf([setLines(BODY, 72, 100)], { CreationDate: "D:20260106101500+02'00'" })
  const { article, notes } = await read(made)
  expect(article!.published).toBeNull()
  expect(notes).toEqual([['undated', expect.stringContaining('made on 2026-01-06')]])
  const given = await read(made, { published: '2026-01-08' })
  expect(given.article!.published).toEqual({ edtf: '2026-01-08', basis: 'given' })
  expect(given.notes).toEqual([])
})

test.each([
  ['Ferry talks: a statement', 'Ferry talks: a statement'],
  ['Microsoft Word - talks_v3.docx', null],
  ['untitled', null],
  ['report.indd', null],
])('the title of the file %j is %j', async (Title, title) => {
  expect((await read(makePdf([setLines(BODY, 72, 100)], { Title }))).article!.title).toBe(title)
})

test.each([
  ['Anna Berg', ['Anna Berg']],
  ['Office User', []],
  ['aberg', []],
])('the author of the file %j gives %j', async (Author, byline) => {
  expect((await read(makePdf([setLines(BODY, 72, 100)], { Author }))).article!.byline).toEqual(byline)
})

test('pages without text, a password and what is no PDF are notes', async () => {
  expect((await read(makePdf([[], []]))).notes).toEqual([['no text', expect.stringContaining('no text layer')]])
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00><00>]`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    '<< >>',
    '<< >>',
    '<< >>',
  ]
  expect((await read(pdfOf(objects, locked))).notes).toEqual([['encrypted', expect.stringContaining('password')]])
  expect((await read(Buffer.from('%PDF-1.4\nno more'))).notes.map(([kind]) => kind)).toEqual(['unreadable'])
})

test('turned words are listed as removed', async () => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    '<< >>',
    stream(
      'BT /F1 10 Tf 1 0 0 1 72 700 Tm (The ferry sails again.) Tj ET BT /F1 10 Tf 0 1 -1 0 20 300 Tm (arXiv 2026) Tj ET',
    ),
  ]
  const { article } = await read(pdfOf(objects))
  expect(article).toMatchObject({ text: 'The ferry sails again.', removed: ['arXiv 2026'] })
})
