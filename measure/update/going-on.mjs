// Goes on as `update --every` does, and says what its last round took: what lies in `later` and not yet among the inputs
// comes in one by one, an article a round.
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [dist, out, inputs, later, asOf] = process.argv.slice(2)
const { updateFolder } = await import(join(dist, 'into.js'))
const { shelfByRounds } = await import(join(dist, 'keep/index.js'))
const nextShelf = shelfByRounds(out)
const coming = readdirSync(later)
  .filter((name) => !existsSync(join(inputs, name)))
  .sort()

let took = 0
for (const name of coming) {
  copyFileSync(join(later, name), join(inputs, name))
  const before = process.cpuUsage()
  await updateFolder(out, [], { asOf, jobs: 1, network: { version: '0' }, shelf: nextShelf() })
  const { user, system } = process.cpuUsage(before)
  took = (user + system) / 1e6
}
console.log(took)
