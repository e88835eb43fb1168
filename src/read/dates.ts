import { monthElsewhere } from './words/months.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const CLOCK = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?'
const ZONE = '(z|utc|gmt|[+-]\\d{2}:?\\d{2}|e[sd]t|c[sd]t|m[sd]t|p[sd]t|bst|cet|cest|eet|eest|msk)'

// 2026-01-06, 2026-01-06T10:03:00+02:00, 2026-01-06 10:03 UTC; also 2026-01 and 2026
const ISO = new RegExp(`^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ]+${CLOCK}\\s*${ZONE}?)?)?)?$`, 'i')
// 6 January 2026; Tue, 06 Jan 2026 10:03:00 GMT
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b(?:,?(?: at)? ${CLOCK} ?${ZONE}?)?`, 'i')
// January 6, 2026
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})\\b(?:,?(?: at)? ${CLOCK} ?${ZONE}?(?![ap]m))?`, 'i')
// 6 de enero de 2026, 6. Januar 2026, le 1er janvier 2026, 6 січня 2026 року
const DAY_FIRST_ELSEWHERE =
  /(?<!\d)(\d{1,2})(?:\.|º|er)?(?: de| d['’])? ?(\p{L}{3,12})\.?,?(?: de| del)? (\d{4})(?!\d)/u
// 2026年1月6日, 2026년 1월 6일
const YEAR_FIRST = /(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/
// 20260106, 20260106T100300Z
const CLOSE = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z))?$/i
// Seconds or milliseconds since 1970, from 2001 on
const EPOCH = /^(\d{10})(\d{3})?$/
// 06.01.2026 and 06/01/2026 only where the day cannot be a month
const NUMERIC = /\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/

const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** The date that words give, as EDTF with the precision they have; a time counts only with its zone. Undefined: none, or an impossible one. */
export function edtfOf(words: string): string | undefined {
  const text = words.trim()
  const iso = ISO.exec(text)
  if (iso) return compose(iso[1]!, iso[2], iso[3], iso.slice(4, 8))
  const close = CLOSE.exec(text)
  if (close) return compose(close[1]!, close[2], close[3], close.slice(4, 8))
  const seconds = EPOCH.exec(text)?.[1]
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
  return dateIn(text)
}

/** The first full date inside a line of text, as EDTF; undefined where there is none. */
export function dateIn(line: string): string | undefined {
  const first = DAY_FIRST.exec(line)
  if (first) return compose(first[3]!, monthOf(first[2]!), first[1], first.slice(4, 8))
  const second = MONTH_FIRST.exec(line)
  if (second) return compose(second[3]!, monthOf(second[1]!), second[2], second.slice(4, 8))
  const iso = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:?\d{2})?)?/i.exec(line)
  if (iso) return edtfOf(iso[0])
  return numeric(line) ?? elsewhere(line)
}

function elsewhere(line: string): string | undefined {
  const cjk = YEAR_FIRST.exec(line)
  if (cjk) return compose(cjk[1]!, cjk[2], cjk[3], [])
  const found = DAY_FIRST_ELSEWHERE.exec(line)
  const month = found && monthElsewhere(found[2]!)
  return month ? compose(found[3]!, String(month), found[1], []) : undefined
}

function numeric(line: string): string | undefined {
  const found = NUMERIC.exec(line)
  if (!found) return undefined
  const [a, b] = [Number(found[1]), Number(found[3])]
  if (a > 12 || found[2] === '.') return compose(found[4]!, String(b), String(a), [])
  return b > 12 || a === b ? compose(found[4]!, String(a), String(b), []) : undefined
}

const monthOf = (name: string) => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const two = (part: string) => part.padStart(2, '0')

type Part = string | undefined

function compose(year: string, month: Part, day: Part, [hour, minute, second, zone]: Part[]): string | undefined {
  if (!isPossible(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  if (!month) return year
  if (!day) return `${year}-${two(month)}`
  const date = `${year}-${two(month)}-${two(day)}`
  if (!hour || !minute || !zone || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offsetOf(zone.toLowerCase())}`
}

const offsetOf = (zone: string) => ZONES[zone] ?? zone.replace(/(\d{2}):?(\d{2})/, '$1:$2').replace(/^[+-]00:00$/, 'Z')

function isPossible(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const EARLIEST_ZONE = 14 * 3600_000

/** The first instant, in milliseconds, at which an EDTF date may have begun anywhere on earth. */
export function beginning(edtf: string): number {
  return edtf.includes('T') ? Date.parse(edtf) : Date.parse(edtf) - EARLIEST_ZONE
}

/** The days between two EDTF dates as far as both are known: 0 where one is only a month or year that holds the other. */
export function daysApart(a: string, b: string): number {
  const [x, y] = [a.slice(0, 10), b.slice(0, 10)]
  if (x.startsWith(y) || y.startsWith(x)) return 0
  return Math.abs(Date.parse(x) - Date.parse(y)) / 86400_000
}
