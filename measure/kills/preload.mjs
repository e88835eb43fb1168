// Loaded into a run before all else: shortens the pauses between requests, and plays a kill, a full disk or a folder that
// may not be written at the nth time that something is written below a folder. TRUCELINE_FAULT={"dir":…,"how":…,"at":…}
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'

const { setTimeout: later } = globalThis
globalThis.setTimeout = Object.assign(
  (work, ms, ...rest) => later(work, ms > 500 && ms < 5000 ? ms / 50 : ms, ...rest),
  later,
)

const fault = process.env.TRUCELINE_FAULT && JSON.parse(process.env.TRUCELINE_FAULT)
let count = 0

/** What happens at the nth time and ever after; a full disk still takes half of what is written. */
function strike(path, halfWritten) {
  if (!resolve(String(path)).startsWith(fault.dir) || ++count < fault.at) return
  if (fault.how === 'SIGKILL') process.kill(process.pid, 'SIGKILL')
  if (fault.how === 'ENOSPC') halfWritten?.()
  throw Object.assign(new Error(`${fault.how}: played, '${path}'`), { code: fault.how, syscall: 'write', path })
}

const { writeFileSync: write } = fs
const half = (content) => content.slice(0, content.length / 2)

if (fault) {
  for (const name of ['rename', 'link', 'mkdir', 'writeFile', ...(fault.how === 'ENOSPC' ? [] : ['rm', 'unlink'])]) {
    const real = promises[name]
    promises[name] = async (path, ...rest) => {
      strike(path, name === 'writeFile' ? () => write(path, half(rest[0])) : undefined)
      return real(path, ...rest)
    }
  }
  const { open } = promises
  promises.open = async (path, flags, ...rest) => {
    if (/[wa+]/.test(String(flags))) strike(path)
    const handle = await open(path, flags, ...rest)
    const { writeFile } = handle
    handle.writeFile = async (content, ...more) => {
      strike(path)
      return writeFile.call(handle, content, ...more)
    }
    return handle
  }
  const { linkSync } = fs
  fs.writeFileSync = (path, content, ...rest) => {
    strike(path, () => write(path, half(content)))
    return write(path, content, ...rest)
  }
  fs.linkSync = (from, to) => {
    strike(to)
    return linkSync(from, to)
  }
  if (process.env.TRUCELINE_COUNT)
    process.on('exit', () => fs.appendFileSync(process.env.TRUCELINE_COUNT, `${count}\n`))
  syncBuiltinESMExports()
}
