import { constants, gunzipSync } from 'node:zlib'
import { noteOf } from '../../record/index.ts'
import { withoutLater } from '../capture.ts'
import type { Capture, Source } from '../draft.ts'
import { LARGEST } from '../load.ts'
import type { Read } from '../read.ts'
import { type Answer, answerIn } from './answer.ts'
import type { Open } from './open.ts'
import { recordsIn, type WarcRecord } from './records.ts'
import { leave, type Tally, tallyNotes } from './tally.ts'
import { namer, sourceWithin, together } from './within.ts'

const BY = 'warc'

/** True for a WARC archive, gzip or not, by its first bytes. */
export function isWarc(bytes: Uint8Array): boolean {
  const isSigned = (start: Uint8Array) => Buffer.from(start.subarray(0, 5)).toString('latin1') === 'WARC/'
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return isSigned(bytes)
  try {
    return isSigned(
      gunzipSync(bytes.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST }),
    )
  } catch {
    return false
  }
}

/**
 * Reads the pages, feeds, PDFs and plain texts of a WARC archive, each as a source `crawl.warc.gz#address` with its own
 * address and the time it was fetched. All else in it is counted in notes.
 */
export async function openWarc(
  source: Source,
  bytes: Uint8Array,
  clock: string,
  depth: number,
  open: Open,
): Promise<Read> {
  if (depth > 0) return none(source, 'skipped', 'archives within other files are not opened')
  const left: Tally = new Map()
  const trouble = new Set<string>()
  const nameOf = namer()
  const reads: Read[] = []
  for await (const record of recordsIn(bytes, LARGEST, (reason) => trouble.add(reason))) {
    const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
    const answer = pageIn(record, url)
    if (typeof answer === 'string') leave(left, answer, url || 'no address')
    else
      reads.push(await openPage(sourceWithin(source, nameOf(url)), answer, captureOf(record, url), clock, left, open))
  }
  const notes = [...trouble].map((reason) => noteOf('unreadable', source.name, BY, reason))
  return together([...reads, { articles: [], notes: [...notes, ...tallyNotes(left, source.name, BY)] }])
}

const none = ({ name }: Source, kind: string, reason: string): Read => ({
  articles: [],
  notes: [noteOf(kind, name, BY, reason)],
})

function captureOf({ headers }: WarcRecord, url: string): Capture {
  const at = headers.get('warc-date') ?? ''
  return { url, at: Number.isNaN(Date.parse(at)) ? '' : at }
}

/** What holds no article is counted with all else of its sort. */
async function openPage(
  source: Source,
  { bytes }: Answer,
  capture: Capture,
  clock: string,
  left: Tally,
  open: Open,
): Promise<Read> {
  const at = capture.at !== '' && Date.parse(capture.at) < Date.parse(clock) ? capture.at : clock
  const read = withoutLater(await open({ ...source, capture }, bytes, at, 1), capture)
  const isNothing = read.articles.length === 0 && read.notes.every(({ kind }) => NOTHING.has(kind))
  if (!isNothing) return read
  for (const { reason } of read.notes) leave(left, reason, capture.url)
  return { articles: [], notes: [] }
}

const NOTHING = new Set(['no article', 'empty', 'binary'])

const KINDS = new Set(['warcinfo', 'resource', 'request', 'metadata', 'revisit', 'conversion', 'continuation'])
const PAGES =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|pdf|xml|(?:rss|atom|rdf|feed)\+(?:xml|json))|)$/
// What stands at the root of a site for programs
const FOR_PROGRAMS = /^https?:\/\/[^/]+\/(?:\.well-known\/.*|(?:robots|ads|app-ads|security|humans|llms)\.txt)$/i

/** The answer of a record that may hold an article; else the reason why it is left. */
function pageIn({ headers, block }: WarcRecord, url: string): Answer | string {
  const kind = headers.get('warc-type')?.toLowerCase() ?? ''
  if (kind !== 'response') return `${KINDS.has(kind) ? kind : 'unknown'} records are not read`
  if (!/^https?:\/\/\S/i.test(url)) return 'records without an address of the web are not read'
  if (FOR_PROGRAMS.test(url)) return 'files for programs are not read'
  const answer = answerIn(block, LARGEST)
  if (typeof answer === 'string') return answer
  if (answer.status !== 200) return `answers with the status ${answer.status} are not read`
  return PAGES.test(answer.type) || isJsonFeed(answer)
    ? answer
    : `answers of the type ${sortOf(answer.type)} are not read`
}

const isJsonFeed = ({ type, bytes }: Answer): boolean =>
  type === 'application/json' && Buffer.from(bytes.subarray(0, 4096)).includes('jsonfeed.org')

const sortOf = (type: string): string =>
  /^(?:image|audio|video|font|text|application)(?=\/)/.exec(type)?.[0] ?? 'unknown'
