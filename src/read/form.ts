/** What a text is, told by its content before its name; `no article` says why nothing can be read from it. */
export type Form = { form: 'page' | 'feed' | 'json feed' | 'markdown' | 'plain' } | { 'no article': string }

const FEED = /<(?:rss|feed|rdf:RDF|channel)[\s>]/
const PAGE =
  /<!doctype html|<(?:html|head|body|article|main|section|div|p|h[1-6]|meta|title|script|table|ul|span|br|a)\b[^<>]*>/gi
const MARKDOWN = /^#{1,6} \S|^\[[^\]]+\]: https?:|\]\(https?:\/\/[^)]+\)|^\*\*[^*]+\*\*/m
const HEAD = 4096

/** Tells pages, feeds, Markdown and plain text apart. */
export function formOf(text: string, name: string): Form {
  const head = text.slice(0, HEAD).trimStart()
  if (/^[{[]/.test(head)) {
    const json = jsonForm(text, name)
    if (json) return json
  }
  const markup = head.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '')
  if (markup.startsWith('<') && FEED.test(markup) && !/<html[\s>]/i.test(markup)) return { form: 'feed' }
  if (head.startsWith('<?xml') && !/<(?:html|body|p|div)\b/i.test(markup)) return feedOrNot(text)
  if (/\.x?html?$/i.test(name) || isPage(markup)) return { form: 'page' }
  if (/\.(?:md|markdown)$/i.test(name) || /^---\s*\n\s*[\w-]+\s*:/.test(head) || MARKDOWN.test(head))
    return { form: 'markdown' }
  return { form: 'plain' }
}

function isPage(head: string): boolean {
  const tags = head.match(PAGE)?.length ?? 0
  return head.startsWith('<') ? tags >= 1 : tags >= 4
}

// A feed may open with a long comment or a document type of its own
const feedOrNot = (text: string): Form =>
  FEED.test(text) ? { form: 'feed' } : { 'no article': 'it is XML, but no feed' }

function jsonForm(text: string, name: string): Form | undefined {
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text)) return { form: 'json feed' }
  try {
    JSON.parse(text)
    return { 'no article': 'it is JSON, but no JSON Feed' }
  } catch {
    return /\.json$/i.test(name) ? { 'no article': 'it is JSON that cannot be parsed' } : undefined
  }
}
