import { noteOf } from '../../record/index.ts'
import type { Source } from '../draft.ts'
import type { Read } from '../read.ts'
import type { Open } from './open.ts'
import { sourceWithin, together } from './within.ts'

const MOST = 2000 // mails
const BY = 'mbox'

/** True for a mailbox: by its name, and by the line that each mail in it begins with (RFC 4155). */
export const isMbox = (name: string, bytes: Uint8Array): boolean => /\.mbox$/i.test(name) && startsMail(bytes, 0)

/** Reads each mail of a mailbox: `box.mbox#3.eml` is the third. */
export async function openMbox(
  source: Source,
  bytes: Uint8Array,
  clock: string,
  depth: number,
  open: Open,
): Promise<Read> {
  const starts = startsIn(bytes)
  const reads: Read[] = []
  for (const [i, start] of starts.slice(0, MOST).entries()) {
    const mail = bytes.subarray(bytes.indexOf(10, start) + 1, starts[i + 1] ?? bytes.length)
    reads.push(await open(sourceWithin(source, `${i + 1}.eml`), unquoted(mail), clock, depth + 1))
  }
  const more = starts.length - MOST
  const notes = more > 0 ? [noteOf('too large', source.name, BY, `its last ${more} mails are not opened`)] : []
  return together([...reads, { articles: [], notes }])
}

/** A mail as it was sent: in a mailbox a line that begins with "From " has a ">" before it, lest it begin a mail. */
function unquoted(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length)
  return text.includes('\n>From ') ? Buffer.from(text.toString('latin1').replace(/^>From /gm, 'From '), 'latin1') : mail
}

function startsIn(bytes: Uint8Array): number[] {
  const starts: number[] = []
  let line = 0
  do {
    if (startsMail(bytes, line)) starts.push(line)
    line = bytes.indexOf(10, line) + 1
  } while (line > 0)
  return starts
}

// From anna@tide.example Tue Jan  6 10:03:00 2026
const FROM = /^From \S.*\b\d{4}\b/

function startsMail(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 70 || bytes[at + 1] !== 114) return false
  const line = Buffer.from(bytes.subarray(at, at + 200)).toString('latin1')
  return FROM.test(line.split('\n', 1)[0]!)
}
