import { escaped } from '../escape.ts'

// What XML 1.0 has no place for (its section 2.2), halves of surrogate pairs among them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const safe = (words: string) => escaped(words.replace(NOT_XML, '\uFFFD'))

/** An element of XML with words or with elements in it. */
export function element(
  name: string,
  content: string | readonly string[] = [],
  attributes: Readonly<Record<string, string>> = {},
): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${safe(value)}"`)].join(' ')
  if (typeof content === 'string') return `<${head}>${safe(content)}</${name}>`
  if (content.length === 0) return `<${head}/>`
  return `<${head}>\n${content.join('\n')}\n</${name}>`
}

/** A whole document of XML. */
export const documentOf = (root: string) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
