import type { Citation } from '../record/index.ts'

const LONG = 80
const SHORT = 40
const WORDS = 5

// A comma, an ampersand or a hyphen inside a term would be read as the directive's own.
const term = (words: string) => encodeURIComponent(words.replace(/\s+/g, ' ')).replace(/-/g, '%2D')
const firstWords = (words: string, many: number) => words.split(/\s+/).slice(0, many).join(' ')
const lastWords = (words: string, many: number) => words.split(/\s+/).slice(-many).join(' ')

/** The address if a browser may be sent there (http or https), or undefined: `javascript:` is no place to go. */
export function webUrl(url: string | null): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined
  return URL.canParse(url) ? new URL(url).href : undefined
}

/**
 * The address of a passage on the live page `base` (from `webUrl`), as a text fragment (WICG "URL Fragment Text Directives"):
 * `#:~:text=prefix-,start,end,-suffix`. Long passages are named by their first and last words. The words around
 * are given only where the passage is short or stands more than once in `text`; without `text` never.
 */
export function liveOf(base: string, citation: Citation, text: string | undefined): string {
  const directive = [...before(citation, text), ...passage(citation.exact.trim()), ...after(citation, text)].join(',')
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`
}

function passage(exact: string): string[] {
  const oneBlock = !exact.includes('\n')
  if (oneBlock && exact.length <= LONG) return [term(exact)]
  const lines = exact.split(/\n+/)
  return [term(firstWords(lines[0]!, WORDS)), term(lastWords(lines.at(-1)!, WORDS))]
}

function ambiguous({ exact, start }: Citation, text: string): boolean {
  return exact.length < SHORT || text.indexOf(exact) < start || text.indexOf(exact, start + 1) !== -1
}

// The context must stand in the passage's own block, for between blocks the live page may have other things;
// where it was cut at its far end, the word there may be half.
function before(citation: Citation, text: string | undefined): string[] {
  if (text === undefined || !ambiguous(citation, text)) return []
  const cut = citation.start > citation.prefix.length && !/\s/.test(text[citation.start - citation.prefix.length - 1]!)
  const words = (cut ? citation.prefix.replace(/^\S*\s/, '') : citation.prefix).split('\n').at(-1)!.trim()
  return words === '' ? [] : [`${term(words)}-`]
}

function after(citation: Citation, text: string | undefined): string[] {
  if (text === undefined || !ambiguous(citation, text)) return []
  const next = text[citation.end + citation.suffix.length]
  const cut = next !== undefined && !/\s/.test(next)
  const words = (cut ? citation.suffix.replace(/\s\S*$/, '') : citation.suffix).split('\n')[0]!.trim()
  return words === '' ? [] : [`-${term(words)}`]
}
