// Tags that stand in deep nests in no page: they are closed by what follows them, or have no end
const SHALLOW = new Set(
  'area base br col dd dt embed hr img input li link meta optgroup option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})/gi
const ANY_TAG = /<[^<>]{0,2000}>/g
const DEEPEST = 5000

/** A text without its document type: none is expanded or fetched. Its first one only, and in one pass, for it may never end. */
export function withoutDoctype(text: string): string {
  const start = text.search(/<!doctype/i)
  if (start < 0) return text
  const inside = text.indexOf('[', start)
  const first = text.indexOf('>', start)
  const subset = inside >= 0 && inside < first ? text.indexOf(']', inside) : start
  const end = subset < 0 ? -1 : text.indexOf('>', subset)
  return end < 0 ? text : text.slice(0, start) + text.slice(end + 1)
}

/** A page nested so deep that a parser would need the square of its depth has its tags taken out, all of them. */
export const withoutDepths = (html: string): string => (isDeep(html) ? html.replace(ANY_TAG, '\n') : html)

function isDeep(html: string): boolean {
  if (!mayBeDeep(html)) return false
  let depth = 0
  for (const [, closing, name] of html.matchAll(TAG)) {
    if (SHALLOW.has(name!.toLowerCase())) continue
    depth += closing ? -1 : 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** A cheap first look, for hardly any page is: are there so many more tags than closing ones? */
function mayBeDeep(html: string): boolean {
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1)
    if (next === 47) depth--
    else if ((next | 32) >= 97 && (next | 32) <= 122 && ++depth > DEEPEST) return true
  }
  return false
}
