import { type TroubleCode, TrucelineError } from '../record/index.ts'
import { printable } from './print.ts'

/** Exit statuses of the contract. */
const STATUS: Record<TroubleCode, number> = { ours: 1, usage: 2, output: 2, 'nothing-readable': 3, 'does-not-hold': 4 }

/** Says in one sentence on standard error what stopped the run, and gives the exit status for it. */
export function exitStatus(error: unknown, fromWords: boolean): number {
  if (fromWords) return (error as { exitCode: number }).exitCode === 0 ? 0 : 2
  if (error instanceof TrucelineError) {
    process.stderr.write(`truceline: ${printable(error.message)}\n`)
    return STATUS[error.code]
  }
  process.stderr.write(
    `truceline: this is our fault: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
  )
  return STATUS.ours
}
