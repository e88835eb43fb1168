import { openStore } from '../../src/fetch/store.ts'
import { numbered } from './kills.ts'

/** Keeps answers without end, from number `from` on, and says each number once it is kept. Run as a process of its own, to be killed. */
const [dir, from] = process.argv.slice(2)
const store = await openStore(dir!)
process.stdout.write('open\n')
for (let n = Number(from); ; n++) {
  await store.keep(numbered(n))
  process.stdout.write(`${n}\n`)
}
