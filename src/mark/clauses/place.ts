import { type Frame, frame, type Opened, type Reading, type Role } from './frames.ts'
import type { Group } from './groups.ts'
import { isOne, type Kind } from './kinds.ts'
import { antecedent, type Range, subjectIn } from './subjects.ts'

/** Lists a clause; one that is not finite hangs on the last verb of its frame, or waits for the frame's own. */
export function add(
  reading: Reading,
  at: Frame,
  group: Group,
  subject: Range | null,
  role: Role = at.role,
  marker: number | null = at.marker,
): Opened {
  const index = reading.clauses.length
  const finite = group.shape === 'finite'
  const parent = finite ? parentOf(at) : (at.last ?? (at.loose ? parentOf(at) : null))
  const opens = !finite || at.own === null ? marker : null
  const from = opens ?? Math.min(group.from, subject?.from ?? group.from)
  const opened: Opened = { group, from, subject, role, marker, parent }
  reading.clauses.push(opened)
  if (finite) settleFrame(reading, at, index, parent)
  else if (at.last === null) at.orphans.push(index)
  at.last = index
  return opened
}

function settleFrame({ clauses }: Reading, at: Frame, index: number, parent: number | null): void {
  for (const orphan of at.orphans) clauses[orphan]!.parent = index
  at.orphans = []
  at.own = index
  if (parent === null) at.below?.orphans.push(index)
}

function parentOf({ below, role }: Frame): number | null {
  if (role === 'main') return null
  let at = below
  while (at?.loose && at.last === null) at = at.below
  return at?.last ?? null
}

/** What goes on after ", Korda said," is still what he said. */
export function hangOn({ clauses, inserted }: Reading, opened: Opened): void {
  if (clauses[inserted!] !== opened) Object.assign(opened, { role: 'complement', parent: inserted })
}

/** Begins a new main clause. */
export function fresh(reading: Reading, group: Group, subject: Range | null): void {
  reading.top = frame(group.from, 'main', null)
  reading.inserted = null
  add(reading, reading.top, group, subject)
}

/** Gives the verb to a clause that waited for it while others were read. */
export function popTo(reading: Reading, at: Frame, group: Group): void {
  reading.top = at
  const opened = add(reading, at, group, subjectOf(reading, at, group))
  if (reading.inserted !== null && opened.role === 'main') hangOn(reading, opened)
}

/** The subject of a pending clause: what stands right before the verb, else what it had before an interruption. */
export function subjectOf({ tokens, kinds, verbEnd }: Reading, at: Frame, group: Group): Range | null {
  if (at.head !== null) {
    const comma = lastComma(kinds, verbEnd, group.from)
    const late = comma === undefined ? null : subjectIn(tokens, kinds, comma + 1, group.from)
    return late ?? subjectIn(tokens, kinds, at.head.from, at.head.to)
  }
  const comma = verbEnd > at.start ? firstComma(kinds, verbEnd, group.from) : undefined
  const near = subjectIn(tokens, kinds, comma ?? Math.max(at.start, verbEnd), group.from)
  if (near !== null || at.role !== 'relative' || at.marker === null) return near
  return antecedent(kinds, at.marker)
}

/** The last comma of a stretch. */
export function lastComma(kinds: readonly Kind[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (kinds[i] === ',') return i
  return undefined
}

/** A comma after a fronted phrase with a verb: "Before leaving the city, Korda". */
export function firstComma(kinds: readonly Kind[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (kinds[i] === ',') return i
  return undefined
}

/** True where a noun phrase may begin. */
export const startsNominal = (kinds: readonly Kind[], i: number): boolean => isOne('ndpju"', kinds[i])

/** The nearest open clause below that has no subject yet: "If Norland signs, Velmark ...". */
export function waiting(top: Frame): Frame | undefined {
  for (let at = top.below; at; at = at.below) if (at.own === null && !at.loose) return at
  return undefined
}
