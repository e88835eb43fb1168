import { peopleIn } from '../../src/read/credits.ts'
import { edtfOf } from '../../src/read/dates.ts'
import { type Case, sum } from '../stats.ts'

/** What a page, or a method, says of an article; `byline` in lines as they stand. */
export type Said = { title: string | null; outlet: string | null; published: string | null; byline: string[] }
export type Field = keyof Said
export const FIELDS: readonly Field[] = ['title', 'outlet', 'published', 'byline']

/** Compares what is said in one field with the gold; undefined where the gold says nothing of it. */
export function judge(field: Field, gold: Said, said: Said): Case | undefined {
  if (field === 'byline') return judgeNames(people(gold), people(said, true))
  const same = { title: sameTitle(gold), outlet: sameOutlet, published: sameDay }[field]
  const [wanted, got] = [gold[field], said[field]]
  if (wanted === null || (field === 'published' && daysOf(wanted).length === 0)) return undefined
  const isSaid = got !== null && (field !== 'published' || daysOf(got).length > 0)
  const right = isSaid && same(wanted, got) ? 1 : 0
  return { asked: 1, found: right, said: isSaid ? 1 : 0, right }
}

function judgeNames(wanted: readonly string[], got: readonly string[]): Case | undefined {
  if (wanted.length === 0) return undefined
  const right = sum(got.map((name) => (wanted.includes(name) ? 1 : 0)))
  return { asked: wanted.length, found: right, said: got.length, right }
}

/** The names in lines of a byline, without the outlet's own. A line that names nobody is an answer, `whole`, but no gold. */
function people({ byline, outlet }: Said, whole = false): string[] {
  const names = byline.flatMap((line) => (peopleIn(line).length > 0 || !whole ? peopleIn(line) : [line])).map(plain)
  return [...new Set(names)].filter((name) => name !== '' && name !== plain(outlet ?? ''))
}

const plain = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

/** The same words; the outlet's name behind a bar or a dash is no part of a title. */
const sameTitle =
  ({ outlet }: Said) =>
  (wanted: string, got: string): boolean => {
    const [, own, name] = /^(.+)\s+[|–—-]\s+([^|]+)$/.exec(wanted) ?? []
    return plain(wanted) === plain(got) || (!!own && sameOutlet(name!, outlet ?? '') && plain(own) === plain(got))
  }

/** The Ledger, ledger.com and Ledger are one outlet. */
const sameOutlet = (a: string, b: string): boolean => bareName(a.split(' | ')[0]!) === bareName(b.split(' | ')[0]!)

const bareName = (name: string): string =>
  plain(name.replace(/\.(?:com|org|net|info|co\.\p{L}{2}|\p{L}{2})$/giu, ''))
    .replaceAll(' ', '')
    .replace(/^the/, '')

const WEB = '1990'

/** The same day as written, or in universal time. */
function sameDay(a: string, b: string): boolean {
  const days = new Set(daysOf(a))
  return daysOf(b).some((day) => days.has(day))
}

function daysOf(words: string): string[] {
  const written = edtfOf(words)
  if (written === undefined || written.length < 10) return []
  if (written < WEB) return []
  return written.includes('T') ? [written.slice(0, 10), new Date(written).toISOString().slice(0, 10)] : [written]
}
