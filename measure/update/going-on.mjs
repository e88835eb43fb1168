// Goes on as `update --every` does, and says what its last round took: first all that was told is told again, then
// what lies in `later` comes in, and the round that tells it is measured.
import { cpSync } from 'node:fs'
import { join } from 'node:path'

const [dist, out, inputs, later, asOf] = process.argv.slice(2)
const { updateFolder } = await import(join(dist, 'into.js'))
const { shelfByRounds } = await import(join(dist, 'keep/index.js'))
const nextShelf = shelfByRounds(out)
const round = () => updateFolder(out, [], { asOf, jobs: 1, network: { version: '0' }, shelf: nextShelf() })

await round()
cpSync(later, inputs, { recursive: true })
const before = process.cpuUsage()
await round()
const { user, system } = process.cpuUsage(before)
console.log((user + system) / 1e6)
