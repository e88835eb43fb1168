import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PdfContent, PdfTrouble } from './runs.ts'

const LONG = 5000 // milliseconds for one file, by the clock and of processor time: a busy machine takes longer
const LONGEST = 15_000 // milliseconds by the clock alone
const TICK = 200
const MEGABYTES = 256

let thread: Promise<Worker> | undefined
let before: Promise<unknown> = Promise.resolve()

/** Reads a PDF in a thread of its own, one file after another; one that takes too long or too much memory ends the thread. */
export function readPdf(bytes: Uint8Array): Promise<PdfContent | PdfTrouble> {
  const found = before.then(() => inThread(bytes))
  before = found.catch(() => undefined)
  return found
}

async function inThread(bytes: Uint8Array): Promise<PdfContent | PdfTrouble> {
  thread ??= started()
  const worker = await thread.catch((error: Error) => error)
  if (worker instanceof Error) return lost(`it cannot be read: ${worker.message}`)
  worker.ref() // or the process ends while it waits
  const found = await answerOf(worker, Uint8Array.from(bytes))
  worker.unref()
  return found
}

function lost(reason: string): PdfTrouble {
  thread = undefined
  return { trouble: 'unreadable', reason }
}

const LIMITS = { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 32 }

/** A thread that has loaded what it needs: loading does not count as reading. */
function started(): Promise<Worker> {
  const worker = import.meta.url.endsWith('.ts') ? fromSource() : fromBuild()
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker))
    worker.on('error', reject) // stays: an error that nobody waits for would end the process
  })
}

const fromBuild = () => new Worker(new URL('./thread.js', import.meta.url), { resourceLimits: LIMITS })

/** Where the code was not built, tsx loads it, in a thread too. */
function fromSource(): Worker {
  const tsx = new URL('./api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')))
  const file = new URL('./thread.ts', import.meta.url)
  const code = `import('${tsx}').then(({ register }) => (register(), import('${file}')))`
  return new Worker(code, { eval: true, resourceLimits: LIMITS })
}

function answerOf(worker: Worker, bytes: Uint8Array): Promise<PdfContent | PdfTrouble> {
  return new Promise((resolve) => {
    const done = (found: PdfContent | PdfTrouble) => {
      clearInterval(timer)
      worker.off('message', done).off('error', failed).off('exit', left)
      resolve(found)
    }
    const ended = (reason: string) => {
      void worker.terminate()
      done(lost(reason))
    }
    const [begun, used] = [performance.now(), process.cpuUsage()]
    const timer = setInterval(() => {
      const passed = performance.now() - begun
      const isOver = passed > LONGEST || (passed > LONG && workSince(used) > LONG)
      if (isOver) ended(`it takes more than ${LONG / 1000} seconds to read`)
    }, TICK)
    const failed = (error: Error) => ended(`it cannot be read: ${error.message}`)
    const left = () => ended('it cannot be read: its thread ended')
    worker.on('message', done).on('error', failed).on('exit', left)
    worker.postMessage(bytes, [bytes.buffer as ArrayBuffer])
  })
}

/** The processor time of the whole process since then, in milliseconds; that of one thread cannot be told. */
function workSince(then: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(then)
  return (user + system) / 1000
}
