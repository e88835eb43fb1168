import type { Clause } from '../clauses.ts'
import type { Token } from '../language.ts'
import type { Group } from './groups.ts'
import type { Kind } from './kinds.ts'
import { hasNominal, type Range } from './subjects.ts'

export type Role = Clause['role']

/** A clause as first read: its end is found once all are known. */
export type Opened = {
  group: Group
  from: number
  subject: Range | null
  role: Role
  marker: number | null
  parent: number | null
}

/**
 * A clause that is open while the tokens go by. It is pending until its finite verb comes; `head` is the noun phrase
 * it had when something interrupted it ("The minister, who ..."). `loose` may turn out a mere phrase ("after the talks").
 */
export type Frame = {
  start: number
  marker: number | null
  role: Role
  loose: boolean
  below: Frame | null
  own: number | null
  last: number | null
  head: Range | null
  orphans: number[]
}

export type Reading = {
  tokens: readonly Token[]
  kinds: readonly Kind[]
  clauses: Opened[]
  top: Frame
  verbEnd: number // after the last verb group read
  inserted: number | null // the clause of a verb of saying that stands inside what is said: ", Korda said,"
}

/** Opens a clause at a token. */
export const frame = (
  start: number,
  role: Role,
  below: Frame | null,
  marker: number | null = null,
  loose = false,
): Frame => ({
  start,
  marker,
  role,
  loose,
  below,
  own: null,
  last: null,
  head: null,
  orphans: [],
})

/** The base of the last verb read. */
export const lastLemma = ({ clauses }: Reading): string => clauses[clauses.length - 1]?.group.lemma ?? ''

/** Keeps what a pending clause had so far when something interrupts it: "The board, |in |which both sit, agreed". */
export function interrupt({ top, kinds }: Reading, at: number): void {
  const to = kinds[at - 1] === 'i' && kinds[at - 2] === ',' ? at - 2 : at
  if (top.own === null && top.head === null && hasNominal(kinds, top.start, to)) top.head = { from: top.start, to }
}
