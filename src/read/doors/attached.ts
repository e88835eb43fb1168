import type { Attachment } from 'postal-mime'
import type { Source } from '../draft.ts'
import type { Read } from '../read.ts'
import type { Open } from './open.ts'
import { leave, type Tally, tallyNotes } from './tally.ts'
import { namer, sourceWithin, together } from './within.ts'

const BY = 'mail'
const DEEPEST = 3 // mails within mails
const MOST_ATTACHED = 200

/** Reads what is attached to a mail, each as a source such as `mail.eml#report.pdf`; what cannot be read is counted in notes. */
export async function openAttached(
  source: Source,
  all: Attachment[],
  clock: string,
  depth: number,
  open: Open,
): Promise<Read> {
  const left: Tally = new Map()
  const nameOf = namer()
  const reads: Read[] = []
  for (const [i, attachment] of all.entries()) {
    const name = fileName(attachment, i)
    const reason = i >= MOST_ATTACHED ? `only ${MOST_ATTACHED} attachments are read` : whyNot(attachment, name, depth)
    if (reason) leave(left, reason, name)
    else reads.push(await open(sourceWithin(source, nameOf(name)), bytesOf(attachment), clock, depth + 1))
  }
  return together([...reads, { articles: [], notes: tallyNotes(left, source.name, BY) }])
}

// Types whose names are written without an extension in many a mail
const ENDINGS: Record<string, string> = {
  'message/rfc822': '.eml',
  'application/pdf': '.pdf',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
}

function fileName({ filename, mimeType }: Attachment, i: number): string {
  const ending = ENDINGS[mimeType] ?? ''
  const name = filename?.trim() || `part-${i + 1}`
  return /\.\w{1,8}$/.test(name) ? name : `${name}${ending}`
}

function whyNot({ mimeType }: Attachment, name: string, depth: number): string | undefined {
  const isLetter = mimeType === 'message/rfc822' || /\.eml$/i.test(name)
  if (isLetter) return depth >= DEEPEST ? `mails more than ${DEEPEST} deep in others are not opened` : undefined
  if (/^(?:application\/pdf|text\/html|text\/plain|text\/markdown)$/.test(mimeType)) return undefined
  if (mimeType === 'application/octet-stream' && /\.(?:pdf|html?|txt|md)$/i.test(name)) return undefined
  return `attachments of the type ${/^(?:image|audio|video|text|application)(?=\/)/.exec(mimeType)?.[0] ?? 'unknown'} are not read`
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer)
