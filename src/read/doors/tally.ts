import { type Note, noteOf } from '../../record/index.ts'
import { oneLine, seen } from '../white.ts'

/** What an archive holds that is not read: the names, by the reason. */
export type Tally = Map<string, string[]>

const SHOWN = 3
const LONGEST = 120 // UTF-16 units of a name

/** Puts down what is not read and why. */
export function leave(tally: Tally, reason: string, name: string): void {
  if (!tally.get(reason)?.push(name)) tally.set(reason, [name])
}

/** One note for each reason, with how many it holds for: "links are not followed: 5 (a, b, c and more)". */
export function tallyNotes(tally: Tally, source: string, by: string): Note[] {
  return [...tally].map(([reason, names]) => {
    const shown = names.slice(0, SHOWN).map((name) => oneLine(seen(name)).slice(0, LONGEST))
    const more = names.length > SHOWN ? ' and more' : ''
    return noteOf('skipped', source, by, `${reason}: ${names.length} (${shown.join(', ')}${more})`)
  })
}
