import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Cost } from './linking/child.ts'
import type { Measured, Row } from './measured.ts'

const MANY = 1_000_000

/** Measures in a process of its own what linking a million observations costs, beside sorting them by time. */
export function measureLinking(count = MANY): Measured {
  const child = join(import.meta.dirname, 'linking', 'child.ts')
  const printed = execFileSync(
    process.execPath,
    ['--max-old-space-size=900', '--max-semi-space-size=32', '--import', 'tsx', child, String(count)],
    { encoding: 'utf8' },
  )
  const { sort, link, megabytes, incidents } = JSON.parse(printed) as Cost
  const row = (name: string, value: number, unit?: Row['unit']): Row => ({
    name,
    who: 'truceline',
    value,
    low: null,
    high: null,
    n: count,
    ...(unit ? { unit } : {}),
  })
  return {
    set: 'linking',
    rows: [
      row('linking, processor seconds', link, 'seconds'),
      { ...row('sorting by time, processor seconds', sort, 'seconds'), who: 'Array.sort' },
      row('linking over sorting', link / sort),
      row('observations linked per processor second', Math.round(count / link), 'count'),
      row('most memory, MB, observations included', Math.round(megabytes), 'count'),
      row('incidents', incidents, 'count'),
    ],
    worst: [],
    notes: [
      'an invented land of 200 km by 200 km and 180 days; four fifths of the observations are heat, a tenth sound',
    ],
  }
}
