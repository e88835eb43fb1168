import { cpuUsage } from 'node:process'
import { METHODS } from './methods.ts'
import { pagesIn } from './pages.ts'

/** What one method read of all pages, and how many pages it read in a second of the processor; printed as JSON. */
export type Reading = { texts: string[]; speed: number }

const WARM = 12 // pages read before the clock starts: the first run of any code is slow

const [who, dir] = process.argv.slice(2)
const { read, textOf } = METHODS.find((method) => method.who === who)!
const pages = pagesIn(dir!)
for (const { html } of pages.slice(0, WARM)) read(html)
const start = cpuUsage()
const all = pages.map(({ html }) => read(html))
const { user, system } = cpuUsage(start)
const reading: Reading = { texts: all.map(textOf), speed: pages.length / ((user + system) / 1e6) }
console.log(JSON.stringify(reading))
