import { NOTHING_KNOWN, observeText } from '../src/observe/index.ts'
import type { Observed } from '../src/record/index.ts'

/** How fast observations are read: of one processor, and what they take in memory once read. */
export type ObservedSpeed = { observations: number; perSecond: number; megabytes: number }

const HEAD =
  'latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight'
const DAY = 86_400_000

/** A table of satellite hotspots of any length, the same for the same length: some 300 days, four passes a day. */
export function hotspots(rows: number): string {
  const lines = [HEAD]
  for (let i = 0; i < rows; i++) {
    const [x, y] = [(i * 7919) % 100_003, (i * 104_729) % 100_019]
    const day = new Date(Date.UTC(2031, 0, 1) + (i % 300) * DAY).toISOString().slice(0, 10)
    const time = ['0058', '0112', '1104', '1119'][i % 4]
    lines.push(
      `${(48 + x / 50_000).toFixed(5)},${(30 + y / 25_000).toFixed(5)},330.1,0.4,0.6,${day},${time},N,VIIRS,n,2.0NRT,290.2,${(1 + (i % 97) / 10).toFixed(2)},N`,
    )
  }
  return lines.join('\n')
}

/** Reads a table of so many rows and times it; `keep` hands the result to whoever measures on. */
export function measureReading(rows: number, keep?: (observed: Observed) => void): ObservedSpeed {
  const text = hotspots(rows)
  globalThis.gc?.()
  const [memory, start] = [process.memoryUsage().heapUsed, process.cpuUsage()]
  const observed = observeText({ source: 'hotspots.csv', text }, NOTHING_KNOWN)!
  const { user, system } = process.cpuUsage(start)
  globalThis.gc?.()
  const megabytes = Math.round((process.memoryUsage().heapUsed - memory) / 1e6)
  const { length } = observed.observations
  keep?.(observed)
  return { observations: length, perSecond: Math.round(length / ((user + system) / 1e6)), megabytes }
}
