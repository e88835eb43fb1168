/**
 * What letters a pattern cannot match without: of each entry at least one must be there. A test by these, before the
 * pattern itself runs, spares most of the work. Reads the source of a regular expression made of letters, groups,
 * choices, `?` and `*`: what is optional or negative needs nothing.
 */
export function needsOf(source: string): string[] {
  return choice({ source, at: 0 })
}

type Cursor = { source: string; at: number }

function choice(cursor: Cursor): string[] {
  const branches = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    branches.push(sequence(cursor))
  }
  if (branches.length === 1) return branches[0]!
  return branches.some((needs) => needs.length === 0) ? [] : [branches.map(narrowest).join('')]
}

const narrowest = (needs: string[]): string => needs.reduce((a, b) => (b.length < a.length ? b : a))

function sequence(cursor: Cursor): string[] {
  const needs: string[] = []
  for (let c = cursor.source[cursor.at]; c !== undefined && c !== '|' && c !== ')'; c = cursor.source[cursor.at]) {
    cursor.at++
    const found = c === '(' ? group(cursor) : [c]
    if (/[?*]/.test(cursor.source[cursor.at] ?? '')) cursor.at++
    else needs.push(...found)
  }
  return needs
}

function group(cursor: Cursor): string[] {
  const [opening = ''] = /^\?(?:<?[=!]|:)/.exec(cursor.source.slice(cursor.at)) ?? []
  cursor.at += opening.length
  const needs = choice(cursor)
  cursor.at++
  return opening.endsWith('!') ? [] : needs
}
