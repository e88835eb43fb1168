import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who this run is: `process 4711 on desk`, and when it was begun, since numbers of processes are given again. */
export const ownHolder = (): string => `process ${process.pid} on ${hostname()}\n${begunAt(process.pid) ?? ''}\n`

/**
 * True where the process that a lock names goes on, false where it is no more, or its number is another's now;
 * undefined where it is one of another machine.
 */
export function isSameProcess(holder: string): boolean | undefined {
  const [, pid, host, begun] = /^process (\d+) on (.+)\n?(.*)/.exec(holder) ?? []
  if (!pid || host !== hostname()) return undefined
  if (!isRunning(Number(pid))) return false
  const now = begunAt(Number(pid))
  return !begun || now === undefined || begun === now
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process was begun, counted from which start of the machine; undefined where the system does not tell (proc(5), field 22). */
function begunAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${ticks} of ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    return undefined
  }
}
