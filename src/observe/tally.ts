import { type Note, noteOf } from '../record/index.ts'

/** Trouble that comes in many rows is told once, with how often and where first. */
export type Tally = {
  add: (reason: string, place?: { start: number; end: number } | undefined) => void
  notes: () => Note[]
}

type Told = { times: number; place: { start: number; end: number } | undefined }

/** Collects the trouble of one source found by one format. A reason reads well behind "12 times: ". */
export function tallyOf(source: string, by: string): Tally {
  const told = new Map<string, Told>()
  return {
    add(reason, place) {
      const before = told.get(reason)
      if (before) before.times++
      else told.set(reason, { times: 1, place })
    },
    notes: () =>
      [...told].map(([reason, { times, place }]) =>
        noteOf('observation', source, by, times === 1 ? reason : `${times} times: ${reason}`, place),
      ),
  }
}
