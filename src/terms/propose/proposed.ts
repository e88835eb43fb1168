import type { Term, TermKind } from '../../record/index.ts'

/** What is left for a person to say. */
export const OPEN = '?'

export type Duty = Term['duty']

/** A party or body of an agreement: an id made of its name. */
export type Party = { id: string; name: string }

/** An item of a proposed sheet, in the fields of `terms.yaml`; `?` stands where the words do not say. */
export type ProposedTerm = {
  id: string
  kind: TermKind
  binds: string[]
  duty: Duty
  words: string
  object?: string
  where?: string[]
  limit?: { value: number; unit: string; per?: string }
  begins?: string
  due?: string
  except?: string[]
}
export type ProposedZone = {
  id: string
  name: string
  words: string
  from: { boundary: string; metres: number; side: string }
}
export type ProposedBoundary = { id: string; name: string; words: string; asOf: string; geometry: string }
export type ProposedTier = { if?: string; action: string; actor: string; clock: string; within?: string }
export type ProposedGuarantee = {
  id: string
  words: string
  guarantors: string[]
  toward: string
  status: string
  trigger: string
  needs: string
  tiers: ProposedTier[]
  escape?: string[]
}

/** Words with all white space as single spaces, as they may stand in a sheet. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** An id made of a name. */
export const idFrom = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
