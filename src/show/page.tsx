import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { escaped } from './escape.ts'
import { FEEDS } from './feeds.tsx'

/** A file of the output: its path in the output folder, with `/`, and its whole HTML. */
export type Page = { path: string; html: string }

/** A style sheet with its hash, so that a page can allow this one and no other. */
export type Sheet = { css: string; hash: string }

export const sheetOf = (css: string): Sheet => ({ css, hash: hashOf(css) })

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The HTML of components, as it stands in a page. */
export const rendered = (node: VNode): string => renderToString(node)

/** What else a page may have: JSON-LD, the ways to the feeds of its story, a script of its own. */
type More = { data?: unknown; feeds?: boolean; script?: string }

/**
 * A whole page. Its policy allows its own style sheets and script and nothing else: no image, no request at all.
 * `body` is HTML already: from `rendered` or `escaped`, never a source's words as they came.
 */
export function document(title: string, sheets: readonly Sheet[], body: string, more: More = {}): string {
  const script = more.script === undefined ? '' : `script-src ${hashOf(more.script)}; `
  const policy = `default-src 'none'; style-src ${sheets.map((s) => s.hash).join(' ')}; ${script}base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Truceline">
<title>${escaped(title)}</title>
${sheets.map((s) => `<style>${s.css}</style>`).join('\n')}${more.feeds ? FEED_LINKS : ''}${dataBlock(more.data)}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
${body}${more.script === undefined ? '' : `\n<script>${more.script}</script>`}
</body>
</html>
`
}

const FEED_LINKS = FEEDS.map(
  ({ file, name, type }) => `\n<link rel="alternate" type="${type}" title="What changed, as ${name}" href="${file}">`,
).join('')

// A data block is never run. No `<` may stand in it, for `</script>` would end it.
const dataBlock = (data: unknown) =>
  data === undefined
    ? ''
    : `\n<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/** Says in plain sight that a story is an invented sample, where a note of that kind says so. */
export function Sample({ notes }: { notes: readonly { kind: string; reason: string }[] }) {
  const sample = notes.find((n) => n.kind === 'sample')
  return sample ? (
    <p class="sample" role="note">
      {sample.reason}
    </p>
  ) : null
}
