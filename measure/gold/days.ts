/** How one date stands to another: the same, inside it, around it, or apart from it. */
export type Relation = 'same' | 'inside' | 'around' | 'apart'

/**
 * Compares two EDTF dates by the days they take in; qualifiers (`?`, `~`, `%`) and times of day do not count.
 * "2026-01-06" lies inside "2026-01"; dates that share some days only are apart.
 */
export function relationOf(a: string, b: string): Relation {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (x.first === y.first && x.last === y.last) return 'same'
  if (x.first >= y.first && x.last <= y.last) return 'inside'
  if (x.first <= y.first && x.last >= y.last) return 'around'
  return 'apart'
}

function daysOf(edtf: string): { first: string; last: string } {
  const plain = edtf.replace(/[?~%]/g, '').replace(/T[^/]*/g, '')
  const [from, to = from] = plain.split('/') as [string, string?]
  return {
    first: from === '' || from === '..' ? '0000' : edge(from, '-01'),
    last: to === '' || to === '..' ? '9999' : edge(to, '-99'),
  }
}

const SEASONS: Record<string, [string, string]> = {
  '21': ['-03-01', '-05-99'],
  '22': ['-06-01', '-08-99'],
  '23': ['-09-01', '-11-99'],
  '24': ['-12-01', '-12-99'],
}

/** The first or last day of a date: a month without a day is filled with `fill` (99 is later than any day). */
function edge(date: string, fill: '-01' | '-99'): string {
  const [year, month, day] = date.split('-') as [string, string?, string?]
  const season = SEASONS[month ?? '']
  if (season) return year + season[fill === '-01' ? 0 : 1]
  return `${year}-${month ?? fill.slice(1)}${day === undefined ? fill : `-${day}`}`
}
