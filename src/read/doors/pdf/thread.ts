/// <reference lib="dom" />
import { parentPort } from 'node:worker_threads'
import type { PdfContent, PdfInfo, PdfPage, PdfTrouble, Run } from './runs.ts'

// What runs in a thread of its own, for a hostile file may take for ever or all memory: then the thread is ended.

const MOST_PAGES = 1000
const MOST_RUNS = 500_000
const MOST_TEXT = 10_000_000 // UTF-16 units
const LARGEST_ARRAY = 64 * 1024 * 1024

type Item = { str: string; width: number; transform: number[]; fontName: string }
type Mark = { type: string; tag?: string }
type Content = { items: (Item | Mark)[] }
type Document = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

bound()
process.on('unhandledRejection', () => {}) // what a broken file leaves behind must not end the next one
parentPort?.on('message', (bytes: Uint8Array) => {
  read(bytes).then(
    (found) => parentPort!.postMessage(found),
    (error: Error) => parentPort!.postMessage(troubleOf(error)),
  )
})
import('unpdf').then(({ getResolvedPDFJS }) => getResolvedPDFJS()).then(() => parentPort?.postMessage('ready'))

/**
 * No array grows beyond a limit: what a compressed stream unpacks to is not counted by the limits of a thread. Streams
 * that unpack outside of this code are taken away; PDF.js then unpacks by itself. So is the way to the network.
 */
function bound(): void {
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, [first, ...rest], made) {
      if (typeof first === 'number' && first > LARGEST_ARRAY) throw new RangeError('it unpacks to too much')
      return Reflect.construct(target, [first, ...rest], made)
    },
  })
  Reflect.deleteProperty(globalThis, 'DecompressionStream')
  Reflect.deleteProperty(globalThis, 'fetch')
}

async function read(bytes: Uint8Array): Promise<PdfContent> {
  const { getDocumentProxy } = await import('unpdf')
  const options = { verbosity: 0, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false }
  const document = await getDocumentProxy(bytes, options)
  try {
    return { info: await infoOf(document), ...(await pagesOf(document)) }
  } finally {
    await document.destroy()
  }
}

function troubleOf({ name, message }: Error): PdfTrouble {
  if (name === 'PasswordException') return { trouble: 'encrypted', reason: 'it opens with a password only' }
  return { trouble: 'unreadable', reason: `it cannot be read: ${message.slice(0, 200)}` }
}

async function infoOf(document: Document): Promise<PdfInfo> {
  const { info }: { info: Record<string, unknown> } = await document.getMetadata().catch(() => ({ info: {} }))
  const words = (key: string) => (typeof info[key] === 'string' ? info[key].slice(0, 1000) : '')
  return { title: words('Title'), author: words('Author'), created: words('CreationDate'), language: words('Language') }
}

const SEVERAL = 20 // pages that cannot be read one after another: there are none

async function pagesOf(document: Document): Promise<{ pages: PdfPage[]; trouble: string[] }> {
  const pages: PdfPage[] = []
  const trouble: string[] = []
  const left = { runs: MOST_RUNS, text: MOST_TEXT }
  const last = Math.min(document.numPages, MOST_PAGES)
  let broken = 0
  for (let n = 1; n <= last && broken < SEVERAL && left.runs > 0 && left.text > 0; n++) {
    const page = await pageOf(document, n, left).catch((error: Error) => error.message)
    if (typeof page !== 'string') pages.push(page)
    else trouble.push(`page ${n} cannot be read: ${page.slice(0, 100)}`)
    broken = typeof page === 'string' ? broken + 1 : 0
  }
  const most = pages.length + trouble.length
  if (most < document.numPages) trouble.push(`only the first ${most} of its ${document.numPages} pages are read`)
  return { pages, trouble }
}

async function pageOf(document: Document, n: number, left: { runs: number; text: number }): Promise<PdfPage> {
  const page = await document.getPage(n)
  const { transform } = page.getViewport({ scale: 1 })
  const { items } = (await page.getTextContent({ includeMarkedContent: true })) as Content
  page.cleanup()
  const found: PdfPage = { runs: [], turned: [] }
  const marks: boolean[] = [] // open tags: true where one says that what follows is no content
  for (const item of items) {
    if ('type' in item) takeTag(item, marks)
    else takeRun(item, transform, marks.includes(true), found)
    left.runs--
    left.text -= 'str' in item ? item.str.length : 0
    if (left.runs < 0 || left.text < 0) break
  }
  return found
}

function takeTag({ type, tag }: Mark, marks: boolean[]): void {
  if (type === 'endMarkedContent') marks.pop()
  else marks.push(tag === 'Artifact')
}

function takeRun(item: Item, view: number[], aside: boolean, page: PdfPage): void {
  if (item.str.trim() === '') return
  const [a, b, c, d, x, y] = product(view, item.transform)
  if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) page.turned.push(item.str)
  else page.runs.push(runOf(item, { x, y, size: Math.hypot(c, d), aside }))
}

const runOf = ({ str, width, fontName }: Item, place: Pick<Run, 'x' | 'y' | 'size' | 'aside'>): Run => ({
  text: str,
  width,
  font: fontName,
  ...place,
})

type Six = [number, number, number, number, number, number]

/** One affine map after another (PDF 32000-1, 8.3.4). */
function product(m: number[], n: number[]): Six {
  const [a, b, c, d, e, f] = m as Six
  const [g, h, i, j, k, l] = n as Six
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
