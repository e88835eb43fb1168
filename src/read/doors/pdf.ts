import { type Note, noteOf } from '../../record/index.ts'
import { captured } from '../capture.ts'
import { peopleIn } from '../credits.ts'
import { edtfOf } from '../dates.ts'
import { type Draft, noFacts, type Source } from '../draft.ts'
import type { Read } from '../read.ts'
import { finish } from '../tidy.ts'
import { oneLine, seen } from '../white.ts'
import { blocksOf } from './pdf/blocks.ts'
import { columnsOf } from './pdf/columns.ts'
import { readPdf } from './pdf/keeper.ts'
import { stretchesOf } from './pdf/lines.ts'
import { takeMargins } from './pdf/margins.ts'
import type { PdfContent, PdfPage } from './pdf/runs.ts'

const BY = 'pdf'

/** True for bytes that begin as a PDF does; where the name says so, too, something may stand before that (PDF 32000-1, Annex H). */
export function isPdf(name: string, bytes: Uint8Array): boolean {
  const at = Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-')
  return at === 0 || (at > 0 && /\.pdf$/i.test(name))
}

/** Reads a PDF with a text layer as one article. Pictures of text are not read: that is a note. */
export async function openPdf(source: Source, bytes: Uint8Array, clock: string): Promise<Read> {
  const { name, given } = source
  const found = await readPdf(bytes)
  if ('trouble' in found && 'reason' in found) return none(noteOf(found.trouble, name, BY, found.reason))
  const notes = found.trouble.map((reason) => noteOf('pages', name, BY, reason))
  if (found.pages.every((p) => p.runs.length === 0)) return none(...notes, noteOf('no text', name, BY, NO_TEXT))
  const read = finish(captured(draftOf(name, found), source.capture), given, clock)
  const undated = read.articles.some((article) => article.published === null)
  return { ...read, notes: [...notes, ...read.notes, ...(undated ? madeNote(name, found) : [])] }
}

const NO_TEXT = 'it has no text layer: its pages are pictures, or empty'
const none = (...notes: Note[]): Read => ({ articles: [], notes })

/** The day a file was made is not the day of publication; it is said and not used. */
function madeNote(name: string, { info }: PdfContent): Note[] {
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(info.created)
  const edtf = day && edtfOf(day.slice(1).join('-'))
  if (!edtf) return []
  return [noteOf('undated', name, BY, `its file was made on ${edtf}; that is no date of publication, so it has none`)]
}

function draftOf(source: string, { pages, info }: PdfContent): Draft {
  const removed = pages.flatMap((p) => p.turned)
  const laid = withoutAsides(pages, removed).map((page) => {
    const { stretches, marks } = stretchesOf(page)
    removed.push(...marks)
    return stretches
  })
  removed.push(...takeMargins(laid))
  const { pieces, title } = blocksOf(laid.flatMap((stretches, page) => columnsOf(stretches, page)))
  const facts = {
    ...noFacts(),
    title: title ?? titleIn(info.title),
    byline: peopleIn(info.author).filter((person) => !ACCOUNT.test(person)),
    language: info.language || null,
  }
  return { source, form: 'pdf', facts, pieces, removed: removed.map((text) => oneLine(seen(text))), notes: [] }
}

/** Leaves out what the file itself tags as no content (running heads, page numbers), unless it tags nearly all so. */
function withoutAsides(pages: readonly PdfPage[], removed: string[]): readonly PdfPage[] {
  const all = pages.flatMap((p) => p.runs)
  if (all.filter((r) => r.aside).length * 2 > all.length) return pages
  return pages.map((page) => {
    const aside = stretchesOf({ ...page, runs: page.runs.filter((r) => r.aside) })
    removed.push(...aside.stretches.map((s) => s.text))
    return { ...page, runs: page.runs.filter((r) => !r.aside) }
  })
}

// What programs write there by themselves: "Microsoft Word - talks_v3.docx", "untitled"
const FILE_NAME = /^(?:microsoft \w+ - |untitled|document\d*$|presentation\d*$|slide \d)|\.[a-z]{2,5}$|^[^\s]+$/i
const ACCOUNT = /\b(?:user|admin|administrator|owner|office|microsoft|computer|pc|default|author)\b/i

/** The title that the file gives itself, where it is words and no file's name. */
function titleIn(words: string): string | null {
  const title = oneLine(seen(words))
  return title === '' || FILE_NAME.test(title) ? null : title
}
