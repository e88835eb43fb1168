import iconv from 'iconv-lite'

/** Words on a page: `x` and `y` of their base line in points from the upper left corner; what stands in ^carets^ is raised. */
export type Words = { x: number; y: number; text: string; size?: number; bold?: boolean; aside?: boolean }

const HEIGHT = 842
const INFO = { Title: '', Author: '', CreationDate: '' }

/** A small PDF: one page for each list of words, in Helvetica; `info` is its info dictionary. */
export function makePdf(pages: readonly (readonly Words[])[], info: Partial<typeof INFO> = {}): Buffer {
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${literal(value)}`)
      .join(' ')} >>`,
    ...pages.flatMap((words, i) => [page(7 + i * 2), stream(words.map(shown).join('\n'))]),
  ])
}

/** A PDF of objects as they are written, the first of which is the catalog and the fifth the info dictionary. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  const starts: number[] = []
  let body = '%PDF-1.4\n'
  for (const [i, object] of objects.entries()) {
    starts.push(body.length)
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + xref + end, 'latin1')
}

/** A stream object with its length. */
export const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

const page = (content: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`

function shown({ x, y, text, size = 10, bold = false, aside = false }: Words): string {
  const font = `/F${bold ? 2 : 1}`
  const parts = text.split('^').map((part, i) => {
    const raised = i % 2 === 1
    return `${raised ? size * 0.4 : 0} Ts ${font} ${raised ? size * 0.65 : size} Tf ${literal(part)} Tj`
  })
  const words = `BT 1 0 0 1 ${x} ${HEIGHT - y} Tm ${parts.join(' ')} ET`
  return aside ? `/Artifact BMC ${words} EMC` : words
}

function literal(text: string): string {
  const bytes = iconv.encode(text, 'windows-1252').toString('latin1')
  return `(${bytes.replace(/[\\()]/g, '\\$&')})`
}

/** Lines set one below another, from a height on. */
export const setLines = (lines: readonly string[], x: number, y: number, size = 10): Words[] =>
  lines.map((text, i) => ({ x, y: y + i * size * 1.2, text, size }))
