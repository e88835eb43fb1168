import { noteOf } from '../../record/index.ts'
import type { Source } from '../draft.ts'
import { type Read, readSource } from '../read.ts'
import { loadTongues, NO_TONGUES } from '../tongue.ts'
import { isMail, openMail } from './mail.ts'
import { isMbox, openMbox } from './mbox.ts'
import { isPdf, openPdf } from './pdf.ts'
import { isWarc, openWarc } from './warc.ts'

/** Opens a source that lies in another, one deeper than that. */
export type Open = (source: Source, bytes: Uint8Array, clock: string, depth: number) => Promise<Read>

/**
 * Reads one source whatever it is: a PDF, a mail with what is attached to it, a WARC archive with its pages, or a text.
 * What lies within one has a name of its own, such as `mail.eml#report.pdf`. Trouble is a note, never thrown. `clock` is
 * ISO 8601.
 */
export async function openSource(source: Source, bytes: Uint8Array, clock: string, depth = 0): Promise<Read> {
  try {
    return await opened(source, bytes, clock, depth)
  } catch (error) {
    if (error !== NO_TONGUES) throw error
    await loadTongues()
    return opened(source, bytes, clock, depth)
  }
}

async function opened(source: Source, bytes: Uint8Array, clock: string, depth: number): Promise<Read> {
  try {
    if (isPdf(source.name, bytes)) return await openPdf(source, bytes, clock)
    if (isWarc(bytes)) return await openWarc(source, bytes, clock, depth, openSource)
    if (isMbox(source.name, bytes)) return await openMbox(source, bytes, clock, depth, openSource)
    if (isMail(source.name, bytes)) return await openMail(source, bytes, clock, depth, openSource)
  } catch (error) {
    if (error === NO_TONGUES) throw error
    // What breaks a reader of files made by others is trouble in the source.
    const reason = `it cannot be read: ${(error as Error).message}`
    return { articles: [], notes: [noteOf('malformed', source.name, 'open', reason)] }
  }
  return readSource(source, bytes, clock)
}
