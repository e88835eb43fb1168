import { type Ceasefire, ceasefireRecordSchema } from './ceasefire.ts'
import { type Fault, partFaults } from './check.ts'
import type { Count } from './count.ts'
import { type PublicCeasefire, publicCeasefireSchema } from './public.ts'

/** Proves a ceasefire in full: its contract, every citation and line against the texts, every count by its ids. */
export function checkCeasefire({ record, texts }: Ceasefire): Fault[] {
  const broken = contractFaults(ceasefireRecordSchema.safeParse(record))
  if (broken.length > 0) return broken
  const names = new Map(record.agreement.parties.map((p) => [p.entity, p.name]))
  const known = new Set([record.observations, record.incidents, record.access, record.findings].flat().map((o) => o.id))
  return [...partFaults(record, texts, names), ...countFaults(record.reports, known)]
}

/** Proves what everybody may see of a ceasefire, as far as it can be proved without readings. */
export function checkPublic(ceasefire: PublicCeasefire): Fault[] {
  const broken = contractFaults(publicCeasefireSchema.safeParse(ceasefire))
  if (broken.length > 0) return broken
  const known = new Set([...ceasefire.incidents, ...ceasefire.access].map((one) => one.id))
  return countFaults(ceasefire.reports, known)
}

type Parsed = { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }

const contractFaults = ({ error }: Parsed): Fault[] =>
  (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), reason: message }))

type Reports = readonly { regions: readonly { counts: readonly { now: Count; before: Count }[] }[] }[]

/** A count of single things is the number of ids it was counted from, and each of them is in the record. */
function countFaults(reports: Reports, known: ReadonlySet<string>): Fault[] {
  return reports.flatMap(({ regions }, r) =>
    regions.flatMap(({ counts }, g) =>
      counts.flatMap(({ now, before }, c) =>
        [now, before].flatMap((count) => {
          const path = `reports.${r}.regions.${g}.counts.${c}`
          const lost = count.from.filter((id) => !known.has(id))
          const wrong = count.from.length > 0 && new Set(count.from).size !== count.value
          return [
            ...lost.map((id) => ({ path, reason: `${id} is not in the record` })),
            ...(wrong
              ? [{ path, reason: `${count.value} ${count.what} were counted from ${count.from.length} ids` }]
              : []),
          ]
        }),
      ),
    ),
  )
}
