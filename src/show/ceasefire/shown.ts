import type { Agreement, CeasefireRecord, Citation, PublicCeasefire } from '../../record/index.ts'
import { fragmentOf } from '../shown.ts'

/** A ceasefire on its way to its pages; `full` is there for the mission itself alone. */
export type ShownCeasefire = { ceasefire: PublicCeasefire; text: string; full: CeasefireRecord | null }

/** The address of words of the agreement on the page of its text, seen from the ceasefire's page. */
export const wordsAddress = (citation: Citation): string => `agreement/text.html#${fragmentOf(citation)}`

/** The name of a party, or the id where the agreement lists none. */
export const partyOf = ({ parties }: Agreement, id: string): string => parties.find((p) => p.entity === id)?.name ?? id

/** The day of a report: the first day of its period, as it is written there. */
export const dayOfReport = ({ period }: { period: { from: string } }): string => period.from.slice(0, 10)
