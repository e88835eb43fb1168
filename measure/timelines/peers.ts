import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a published method reached on the same timelines by the same scorer: Date-F1, AR1-F, AR2-F. */
export type Peer = { who: string; figures: number[] }

const ROW = /^\| ([^|]+?) \| (\.\d+) \| (\.\d+) \| (\.\d+) \|$/gm

/** The figures of the peers, from the page beside the timelines; none where it is not there. */
export function peersIn(dir: string): Peer[] {
  const page = join(dir, 'BASELINES.md')
  const text = existsSync(page) ? readFileSync(page, 'utf8') : ''
  return [...text.matchAll(ROW)].map(([, who, ...figures]) => ({ who: who!, figures: figures.map(Number) }))
}
