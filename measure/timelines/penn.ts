const W = '[\\p{L}\\p{N}_]'

const QUOTES: [string, string][] = [
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2013', '-'],
  ['\u2014', ' -- '],
]
const BRACKETS: [string, string][] = [
  ['(', ' -LRB- '],
  [')', ' -RRB- '],
  ['[', ' -LSB- '],
  [']', ' -RSB- '],
  ['{', ' -LCB- '],
  ['}', ' -RCB- '],
]
// In this order: opening quotation marks before closing ones, the full stop at the end last.
const SPLITS: [RegExp, string][] = [
  [/(?<=[\s-])"(?=\S)/gu, ' `` '],
  [/"/gu, " '' "],
  [new RegExp(`(?<=\\s)'(?=${W})(?!(?:s|S|re|ve|ll|d|m|em)(?!${W}))`, 'gu'), ' ` '],
  [/\.\.\./gu, ' ... '],
  [/([;:?!%])(?=\s|[A-Za-z`'"])/gu, ' $1 '],
  [/,(?!\p{Nd})/gu, ' , '],
  [/([$\u00a3\u20ac#])(?=\p{Nd})/gu, '$1 '],
  [new RegExp(`(?<=${W})n't(?!${W})`, 'gu'), " n't"],
  [new RegExp(`(?<=${W})('s|'S|'re|'ve|'ll|'d|'m)(?!${W})`, 'gu'), ' $1'],
  [new RegExp(`(?<=${W})'(?=\\s)`, 'gu'), " ' "],
  [new RegExp(`(?<!${W})([Cc]an)not(?!${W})`, 'gu'), '$1 not'],
  [/(?<=[\p{L}\p{N}_%)])\.(?=(?:\s|''|-R[RSC]B-|')*$)/gu, ' .'],
]

/** Splits punctuation off words as the Penn Treebank does; what is split already stays as it is. */
export function penn(line: string): string {
  const plain = [...QUOTES, ...BRACKETS].reduce((text, [from, to]) => text.replaceAll(from, to), ` ${line} `)
  const split = SPLITS.reduce((text, [pattern, to]) => text.replace(pattern, to), plain)
  return split.trim().split(/\s+/).join(' ')
}
